/**
 * One look at an article: ask politely, keep what came and how it went, say when to look again.
 * The outcome of every look is a row; only a body that arrived whole goes on to process-capture.
 */
import type { FetchOutcome } from '../adapters/fetch/outcome.ts';
import { addArticleUrl, findArticle, lockArticle, patchArticle, releaseArticle } from '../adapters/store/articles.ts';
import { insertCapture, latestAccepted } from '../adapters/store/captures.ts';
import { touchVersion } from '../adapters/store/versions.ts';
import { VariorumError } from '../domain/errors.ts';
import { articleMoved, articleTrouble, type Happening } from '../domain/events.ts';
import type { Article, Capture } from '../domain/records.ts';
import { retryAfterMs } from '../domain/retry-after.ts';
import { type LookOutcome, nextLook } from '../domain/schedule.ts';
import { canonicalUrl, hostKeyOf, sourceOf } from '../domain/url.ts';
import type { App } from './ports.ts';
import { nudge } from './sweep.ts';
import { placeOf, tell } from './tell.ts';

/** A look renews its lease to this: the gap, robots.txt and a full chain of redirects fit in it. */
const LEASE_SECONDS = 120;
/** Validators are left out this often, because some servers say 304 forever. */
const UNCONDITIONAL_EVERY = 10;
const UNCONDITIONAL_AFTER_MS = 24 * 3_600_000;
/** Failures in a row after which the subscribers hear of it, once. */
const UNREACHABLE_AFTER = 3;

export async function captureArticle(
  app: App,
  job: { id: string; leaseSeq: number },
  signal: AbortSignal,
): Promise<void> {
  const article = await renew(app, job);
  if (!article) return;
  const startedAt = app.system.now();
  try {
    const look = await politeGet(app, article.url, { headers: validators(article, startedAt), signal });
    await record(app, article, job.leaseSeq, look, startedAt);
  } catch (error) {
    if (!(error instanceof VariorumError && error.retry.when === 'after')) throw error;
    await releaseArticle(app.db, job.id, job.leaseSeq, { at: error.retry.at, reason: error.message });
  }
}

/** The article if the job is still the newest claim of it; its lease now covers the work. */
async function renew(app: App, job: { id: string; leaseSeq: number }): Promise<Article | null> {
  const rows = await app.db.query(
    `update article set leased_until = now() + make_interval(secs => $3)
     where id = $1 and lease_seq = $2 and state = 'active' and leased_until is not null returning id`,
    [job.id, job.leaseSeq, LEASE_SECONDS],
  );
  return rows.length === 0 ? null : findArticle(app.db, job.id);
}

function validators(article: Article, now: string): Record<string, string> {
  const stale =
    article.lastFullAt === null || Date.parse(now) - Date.parse(article.lastFullAt) > UNCONDITIONAL_AFTER_MS;
  if (stale || article.looks % UNCONDITIONAL_EVERY === 0) return {};
  return {
    ...(article.etag === null ? {} : { 'if-none-match': article.etag }),
    ...(article.lastModified === null ? {} : { 'if-modified-since': article.lastModified }),
  };
}

async function record(
  app: App,
  article: Article,
  leaseSeq: number,
  look: Look,
  capturedAt: string,
  crawlDelayMs: number | null,
): Promise<void> {
  const now = app.system.now();
  const body = 'outcome' in look && look.outcome.kind === 'ok' ? look.outcome.body : null;
  const capture = describe(app, article, look, capturedAt, now, body === null ? null : await app.blobs.put(body));
  const waitMs =
    'outcome' in look && 'headers' in look.outcome
      ? retryAfterMs(look.outcome.headers['retry-after'] ?? null, Date.parse(now))
      : null;
  if (waitMs !== null && (capture.httpStatus === 429 || capture.httpStatus === 503)) {
    await app.slots.hold(article.hostKey, Date.parse(now) + waitMs);
  }
  const events = await app.db.tx(async (tx) => {
    const locked = await lockArticle(tx, article.id);
    if (!locked || locked.leaseSeq !== leaseSeq) return null;
    if (capture.outcome === 'not_modified') await countAsSeen(app, tx, locked, capture);
    else await insertCapture(tx, capture);
    const next = nextLook({
      now,
      publishedAt: locked.publishedAt,
      lastChangeAt: locked.lastChangeAt,
      firstSeenAt: locked.createdAt,
      changes: locked.changes,
      looks: locked.looks,
      errorStreak: locked.errorStreak,
      outcome: lookOutcome(capture),
      retryAfterMs: waitMs,
      crawlDelayMs,
      minIntervalSeconds: app.config.minIntervalSeconds,
      watchClosely: locked.watchUntil !== null && locked.watchUntil > now,
      random: app.system.random(),
    });
    const failed = next.state === 'failing' || next.state === 'blocked' || next.state === 'gone';
    const errorStreak = failed ? locked.errorStreak + 1 : 0;
    const happenings: Happening[] = [];
    if (next.state === 'gone') happenings.push(articleTrouble('article.gone', locked, next.reason, placeOf(app)));
    else if (errorStreak === UNREACHABLE_AFTER) {
      happenings.push(articleTrouble('article.unreachable', locked, capture.reason, placeOf(app)));
    }
    const moved = await followMove(app, tx, locked, look);
    happenings.push(...moved);
    const headers = 'outcome' in look && 'headers' in look.outcome ? look.outcome.headers : {};
    await patchArticle(tx, article.id, {
      looks: locked.looks + 1,
      errorStreak,
      lastOutcome: capture.outcome,
      nextLookReason: next.reason,
      ...(next.state === 'gone' || next.state === 'blocked'
        ? { state: next.state, stateReason: next.reason, nextLookAt: null }
        : { nextLookAt: next.at }),
      ...(capture.outcome === 'ok'
        ? { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null, lastFullAt: now }
        : {}),
    });
    await releaseArticle(tx, article.id, leaseSeq, null);
    return tell(app, tx, happenings);
  });
  if (events === null) return;
  if (events.length > 0) app.events.ring();
  captures.inc({ outcome: capture.outcome });
  await nudge(app, { captures: capture.state === 'due' ? [capture.id] : [], deliveries: events.length > 0 });
}
