/** Content pushed in: back-fill, intranets, subscriptions. Read at once, so that the answer tells what came of it. */
import { findCapture, insertCapture, type NewCapture } from '../adapters/store/captures.ts';
import { versionHeads } from '../adapters/store/versions.ts';
import { badInput, notFound } from '../domain/errors.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Article, Capture, VersionHead } from '../domain/records.ts';
import { requireArticle } from './change-article.ts';
import { nudge } from './nudge.ts';
import type { App } from './ports.ts';
import { processCapture } from './process-capture.ts';

export type Pushed = { html: string } | { text: string; title: string | null };

/** Clocks differ; what is further ahead than this is a mistake. */
const FUTURE_TOLERANCE_MS = 5 * 60_000;

/**
 * @param capturedAt when the content was seen; null means now. An earlier one takes its right place in the history.
 * @throws VariorumError `not_found`, `captured_in_future`.
 */
export async function pushCapture(
  app: App,
  articleId: string,
  pushed: Pushed,
  capturedAt: Instant | null,
): Promise<{ capture: Capture; version: VersionHead | null }> {
  const article = await requireArticle(app, articleId);
  const now = app.system.now();
  if (capturedAt !== null && Date.parse(capturedAt) > Date.parse(now) + FUTURE_TOLERANCE_MS) {
    throw badInput('captured_in_future', `capturedAt ${capturedAt} lies in the future; it is ${now} here.`, [
      { pointer: '/capturedAt', detail: 'must not lie in the future' },
    ]);
  }
  const html = 'html' in pushed;
  const body = Buffer.from(html ? pushed.html : pushed.text);
  const id = app.system.newId('cap');
  await recordPushed(app, article, {
    id,
    kind: html ? 'html' : 'text',
    capturedAt: capturedAt === null ? now : new Date(capturedAt).toISOString(),
    bodyHash: await app.blobs.put(body),
    bodyBytes: body.length,
    contentType: html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    finalUrl: article.url,
    statedTitle: html ? null : pushed.title,
    reason: 'pushed in',
  });
  await readAtOnce(app, id);
  const capture = await findCapture(app.db, id);
  // It goes with its article only.
  if (!capture) throw notFound('article', articleId);
  const heads = capture.versionId === null ? [] : await versionHeads(app.db, articleId);
  return { capture, version: heads.find((head) => head.id === capture.versionId) ?? null };
}

export type PushedCapture = Pick<
  NewCapture,
  | 'id'
  | 'kind'
  | 'capturedAt'
  | 'bodyHash'
  | 'bodyBytes'
  | 'contentType'
  | 'finalUrl'
  | 'statedTitle'
  | 'reason'
>;

/** Due from then on; pushing one of the same id twice is pushing it once. */
export async function recordPushed(
  app: App,
  article: Pick<Article, 'id'>,
  pushed: PushedCapture,
): Promise<void> {
  await insertCapture(app.db, {
    ...pushed,
    articleId: article.id,
    recordedAt: app.system.now(),
    outcome: 'ok',
    httpStatus: null,
    headers: {},
    durationMs: null,
    state: 'due',
  });
}

/** Under the same lease as a worker would take; if this process dies here, the sweep finds the capture due. */
export async function readAtOnce(app: App, id: string): Promise<void> {
  const rows = await app.db.query<{ leaseSeq: number }>(
    `update capture set leased_until = now() + interval '60 seconds', lease_seq = lease_seq + 1
     where id = $1 and state = 'due' and (leased_until is null or leased_until < now())
     returning lease_seq as "leaseSeq"`,
    [id],
  );
  const leaseSeq = rows[0]?.leaseSeq;
  if (leaseSeq === undefined) return;
  try {
    await processCapture(app, { id, leaseSeq });
  } catch (error) {
    await nudge(app, { captures: [id] });
    throw error;
  }
}
