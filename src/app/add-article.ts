/** Submitting URLs: each becomes an article of a story, or is known already, or is refused with a reason. */

import type { Queryable } from '../adapters/db/db.ts';
import { findArticle, findArticleByKey, insertArticle } from '../adapters/store/articles.ts';
import { findStory, insertStory, touchStory } from '../adapters/store/stories.ts';
import { notFound } from '../domain/errors.ts';
import { articleTracked } from '../domain/events.ts';
import type { Article, StoredEvent } from '../domain/records.ts';
import { canonicalUrl, checkUrl, hostKeyOf, sourceOf } from '../domain/url.ts';
import { nudge } from './nudge.ts';
import { historyEngineFor } from './outlet-rules.ts';
import type { App } from './ports.ts';
import { placeOf, tell } from './tell.ts';
import { urlPolicyOf } from './url-policy.ts';

export type Submission =
  | { kind: 'added' | 'known'; article: Article }
  | { kind: 'refused'; url: string; code: string; reason: string };

/**
 * Adds each URL on its own: one that is refused or known does not keep the others out.
 * Without a story, each new article opens one, which the first version names and may place into another.
 * @throws VariorumError `not_found` for an unknown story.
 */
export async function addArticles(
  app: App,
  input: { urls: readonly unknown[]; storyId: string | null },
): Promise<Submission[]> {
  const story = input.storyId === null ? null : await findStory(app.db, input.storyId);
  if (input.storyId !== null && story === null) throw notFound('story', input.storyId);
  const submissions: Submission[] = [];
  for (const url of input.urls) submissions.push(await submitUrl(app, url, story?.id ?? null));
  const added = submissions.flatMap((submission) =>
    submission.kind === 'added' ? [submission.article.id] : [],
  );
  if (added.length > 0) await nudge(app, { articles: added });
  return submissions;
}

/** One URL, into a story that exists; due from then on, and left to the sweep. */
export async function submitUrl(app: App, raw: unknown, storyId: string | null): Promise<Submission> {
  const checked = checkUrl(raw, urlPolicyOf(app));
  if (checked.kind === 'refused') {
    return { kind: 'refused', url: String(raw), code: checked.code, reason: checked.reason };
  }
  const known = await findArticleByKey(app.db, canonicalUrl(checked.href));
  if (known) return { kind: 'known', article: known };
  const outcome = await app.db.tx((tx) => insertSubmitted(app, tx, checked.href, storyId));
  if (outcome.events.length > 0) app.events.ring();
  return outcome.submission;
}

/** The writing part, for callers that have a transaction of their own. */
export async function insertSubmitted(
  app: App,
  tx: Queryable,
  href: string,
  storyId: string | null,
): Promise<{ submission: Extract<Submission, { article: Article }>; events: StoredEvent[] }> {
  const now = app.system.now();
  const key = canonicalUrl(href);
  const opened = storyId ?? app.system.newId('sto');
  if (storyId === null) {
    await insertStory(tx, {
      id: opened,
      title: titleFromUrl(href),
      titled: false,
      kept: false,
      createdAt: now,
    });
  }
  const id = app.system.newId('art');
  const added = await insertArticle(tx, {
    id,
    storyId: opened,
    url: href,
    key,
    source: sourceOf(href),
    hostKey: hostKeyOf(href, app.allowNets),
    createdAt: now,
    nextLookAt: now,
    nextLookReason: 'submitted just now',
    engine: historyEngineFor(app, href),
  });
  if (!added) {
    // Somebody submitted the same address at the same moment: theirs stands.
    if (storyId === null) await tx.query('delete from story where id = $1', [opened]);
    const known = await findArticleByKey(tx, key);
    if (!known) throw new Error(`The address ${href} was taken by an article that is gone again.`);
    return { submission: { kind: 'known', article: known }, events: [] };
  }
  await touchStory(tx, opened, now);
  const article = await findArticle(tx, id);
  if (!article) throw new Error(`The article ${id} vanished inside its own transaction.`);
  const events = await tell(app, tx, [articleTracked(article, placeOf(app))]);
  return { submission: { kind: 'added', article }, events };
}

/** What to call a story before anything of it was read: the address, shortened. */
function titleFromUrl(href: string): string {
  const url = new URL(href);
  const path = decodePath(url.pathname).split('/').filter(Boolean).at(-1) ?? '';
  const words = path
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return (words === '' ? url.host : `${words} (${url.host})`).slice(0, 200);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch (error) {
    // A stray % is legal in a path; it is shown as it stands.
    if (error instanceof URIError) return path;
    throw error;
  }
}
