/** What a person does with a story as a whole. */

import { deleteStory, findStory, insertStory, renameStory as rename } from '../adapters/store/stories.ts';
import { type FieldError, notFound, VariorumError } from '../domain/errors.ts';
import type { StoredEvent, Story } from '../domain/records.ts';
import { checkUrl } from '../domain/url.ts';
import { insertSubmitted, type Submission } from './add-article.ts';
import { nudge } from './nudge.ts';
import type { App } from './ports.ts';
import { urlPolicyOf } from './url-policy.ts';

const UNTITLED = 'Untitled story';

/** @throws VariorumError `not_found`. */
export async function requireStory(app: App, id: string): Promise<Story> {
  const story = await findStory(app.db, id);
  if (!story) throw notFound('story', id);
  return story;
}

/**
 * A story with its first articles, all or nothing. A URL that is tracked already stays in the story it is in.
 * @throws VariorumError with the code of the first refused URL, and every refused one in `errors`.
 */
export async function createStory(
  app: App,
  input: { title: string | null; urls: readonly string[] },
): Promise<{ story: Story; articles: Submission[] }> {
  const hrefs = checkAll(app, input.urls);
  const id = app.system.newId('sto');
  const events: StoredEvent[] = [];
  const articles = await app.db.tx(async (tx) => {
    events.length = 0;
    const title = input.title ?? UNTITLED;
    await insertStory(tx, {
      id,
      title,
      titled: input.title !== null,
      kept: true,
      createdAt: app.system.now(),
    });
    const submissions: Submission[] = [];
    for (const href of hrefs) {
      const outcome = await insertSubmitted(app, tx, href, id);
      submissions.push(outcome.submission);
      events.push(...outcome.events);
    }
    return submissions;
  });
  if (events.length > 0) app.events.ring();
  const added = articles.flatMap((submission) =>
    submission.kind === 'added' ? [submission.article.id] : [],
  );
  await nudge(app, { articles: added, deliveries: events.length > 0 });
  return { story: await requireStory(app, id), articles };
}

function checkAll(app: App, urls: readonly string[]): string[] {
  const hrefs: string[] = [];
  const errors: FieldError[] = [];
  let code: string | null = null;
  urls.forEach((url, index) => {
    const checked = checkUrl(url, urlPolicyOf(app));
    if (checked.kind === 'ok') {
      hrefs.push(checked.href);
      return;
    }
    code ??= checked.code;
    errors.push({ pointer: `/urls/${index}`, detail: checked.reason });
  });
  if (code !== null) {
    throw new VariorumError('unprocessable', code, 'Some URLs cannot be tracked; nothing was created.', {
      errors,
    });
  }
  return hrefs;
}

export async function renameStory(app: App, id: string, title: string): Promise<Story> {
  const story = await requireStory(app, id);
  await rename(app.db, story.id, title);
  return requireStory(app, story.id);
}

/** Deletes the story with its articles, their history and its facts. Events stay: they were said. */
export async function removeStory(app: App, id: string): Promise<void> {
  const story = await requireStory(app, id);
  await app.db.tx((tx) => deleteStory(tx, story.id));
}
