/** Captures of the past, pushed in by the thousand: each takes its right place in its article's history. */
import { findCapture } from '../../adapters/store/captures.ts';
import { notFound } from '../../domain/errors.ts';
import { stableId } from '../../domain/hash.ts';
import type { Article, Capture, Task, TaskItem } from '../../domain/records.ts';
import { submitUrl } from '../add-article.ts';
import { changeArticle, requireArticle } from '../change-article.ts';
import type { App } from '../ports.ts';
import { type PushedCapture, readAtOnce, recordPushed } from '../push-capture.ts';
import { type ItemResult, textOf, type Work } from './work.ts';

export const backFill: Work = async (app, task, item) => {
  const article = await articleOf(app, task, item);
  if ('kind' in article) return article;
  const kind = textOf(item, 'text') === null ? 'html' : 'text';
  return pushItem(app, task, item, article, {
    kind,
    capturedAt: textOf(item, 'capturedAt')!,
    bodyHash: textOf(item, kind)!,
    bodyBytes: Number(item.input.bytes),
    contentType: kind === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    finalUrl: article.url,
    statedTitle: textOf(item, 'title'),
    reason: 'pushed in',
  });
};

/** By id, or by address: an address that is not followed yet is from now on, or, if so asked, is added paused. */
async function articleOf(app: App, task: Task, item: TaskItem): Promise<Article | ItemResult> {
  const id = textOf(item, 'articleId');
  if (id !== null) return requireArticle(app, id);
  const submission = await submitUrl(app, textOf(item, 'url'), textOf(task, 'storyId'));
  if (submission.kind === 'added' && task.input.follow === false) {
    return changeArticle(app, submission.article.id, { paused: true });
  }
  if (submission.kind !== 'refused') return submission.article;
  return { kind: 'ended', state: 'failed', outcome: submission.code, reason: submission.reason };
}

/** Recorded under an id of its own, so that an item that is begun again pushes nothing twice; then read. */
export async function pushItem(
  app: App,
  task: Task,
  item: TaskItem,
  article: Article,
  pushed: Omit<PushedCapture, 'id'>,
): Promise<ItemResult> {
  const id = stableId('cap', task.id, String(item.ordinal));
  await recordPushed(app, article, { ...pushed, id });
  await readAtOnce(app, id);
  const capture = await findCapture(app.db, id);
  if (!capture) throw notFound('article', article.id);
  // Held up by its history, which is derived again first.
  if (capture.state === 'due') return { kind: 'more' };
  return { kind: 'ended', ...endOf(capture), articleId: article.id };
}

function endOf(capture: Capture): { state: 'done' | 'failed'; outcome: string; reason: string } {
  const { outcome, reason } = capture;
  if (capture.state === 'quarantined') return { state: 'failed', outcome, reason: `put aside: ${reason}` };
  return { state: 'done', outcome: 'captured', reason };
}
