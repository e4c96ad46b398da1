/** `variorum track`: submit URLs to a running service. */
import { badInput, VariorumError } from '../../domain/errors.ts';
import type { Command } from '../command.ts';
import { callService, SERVICE_OPTIONS, serviceOf } from '../service.ts';

export const track: Command = {
  usage: 'track URL… [--story NAME] [--server URL] [--key TOKEN]',
  summary: 'submit URLs to the running service',
  options: {
    story: {
      type: 'string',
      says: 'name of a new story that they go into; without it the service places them',
    },
    ...SERVICE_OPTIONS,
  },
  async run({ values, positionals }) {
    if (positionals.length === 0) throw badInput('usage', 'track takes at least one URL.');
    const service = serviceOf(values);
    const call = (path: string, json: unknown) => callService(service, path, { json });
    let storyId: string | undefined;
    if (typeof values.story === 'string') {
      const story = await call('/v1/stories', { title: values.story });
      storyId = String(story.id);
      process.stdout.write(`story ${storyId}  ${service.server}/stories/${storyId}\n`);
    }
    const answer = await call('/v1/articles', { urls: positionals, ...(storyId ? { storyId } : {}) });
    const results = Array.isArray(answer.data) ? answer.data : [];
    let refused = 0;
    for (const result of results) {
      const { url, status, article, problem } = result;
      if (article) process.stdout.write(`${status}  ${article.id}  ${article.url}\n`);
      else {
        refused += 1;
        process.stderr.write(`refused  ${url}: ${problem?.detail ?? 'no reason given'}\n`);
      }
    }
    if (refused > 0)
      throw new VariorumError(
        'unprocessable',
        'refused',
        `${refused} of ${results.length} URLs were refused.`,
      );
    return 0;
  },
};
