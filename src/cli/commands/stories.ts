/** `variorum split` and `variorum merge`: what belongs together, in a running service. */
import { badInput } from '../../domain/errors.ts';
import type { Command } from '../command.ts';
import { callService, SERVICE_OPTIONS, serviceOf } from '../service.ts';

const listOf = (value: unknown): string[] => [value ?? []].flat().map(String);

export const split: Command = {
  usage: 'split STORY ARTICLE… [--fact FACT]… [--title NAME] [--server URL] [--key TOKEN]',
  summary: 'take articles out of a story, into one of their own; merging undoes it',
  options: {
    ...SERVICE_OPTIONS,
    fact: { type: 'string', multiple: true, says: 'id of a fact that goes along; may be given often' },
    title: { type: 'string', says: 'name of the new story' },
  },
  async run({ values, positionals: [story, ...articleIds] }) {
    if (story === undefined || articleIds.length === 0)
      throw badInput('usage', 'split takes a story and at least one of its articles.');
    const json = { articleIds, factIds: listOf(values.fact), title: values.title ?? null };
    const service = serviceOf(values);
    const apart = await callService(service, `/v1/stories/${encodeURIComponent(story)}/split`, { json });
    process.stdout.write(`story ${apart.id}  ${service.server}/stories/${apart.id}\n`);
    return 0;
  },
};

export const merge: Command = {
  usage: 'merge FROM INTO [--server URL] [--key TOKEN]',
  summary: 'join two stories into the second, which answers for both from then on',
  options: SERVICE_OPTIONS,
  async run({ values, positionals: [from, into, ...rest] }) {
    if (from === undefined || into === undefined || rest.length > 0)
      throw badInput('usage', 'merge takes two stories: the one that ends, and the one it joins.');
    const service = serviceOf(values);
    const story = await callService(service, `/v1/stories/${encodeURIComponent(into)}/merge`, {
      json: { from },
    });
    process.stdout.write(`story ${story.id}  ${service.server}/stories/${story.id}\n`);
    return 0;
  },
};
