/**
 * One look at an article: ask politely, keep what came and how it went, say when to look again.
 * The outcome of every look is a row; only a body that arrived whole goes on to process-capture.
 */
import type { Queryable } from '../adapters/db/db.ts';
import type { FetchOutcome } from '../adapters/fetch/outcome.ts';
import { captures } from '../adapters/metrics.ts';
import {
  addArticleUrl,
  findArticle,
  lockArticle,
  patchArticle,
  releaseArticle,
} from '../adapters/store/articles.ts';
import {
  closeCapture,
  insertCapture,
  latestAccepted,
  listCaptures,
  type NewCapture,
} from '../adapters/store/captures.ts';
import { extendVersion } from '../adapters/store/versions.ts';
import { VariorumError } from '../domain/errors.ts';
import { articleMoved, articleTrouble, type Happening } from '../domain/events.ts';
import type { Article, Capture } from '../domain/records.ts';
import { retryAfterMs } from '../domain/retry-after.ts';
import { type LookOutcome, nextLook, streakOf } from '../domain/schedule.ts';
import { canonicalUrl } from '../domain/url.ts';
import { nudge } from './nudge.ts';
import { type PoliteOutcome, politeGet } from './polite-get.ts';
import type { App } from './ports.ts';
import { placeOf, tell } from './tell.ts';
import { underLease } from './under-lease.ts';

/** Most looks fit in it; one that waits for its turn at every host of a chain of redirects, and for each one's robots.txt, does not. */
const LEASE_SECONDS = 120;
/** Validators are left out this often, because some servers say 304 forever. */
const UNCONDITIONAL_EVERY = 10;
const UNCONDITIONAL_AFTER_MS = 24 * 3_600_000;
/** More looks before the present one than any schedule of failures asks about. */
const LONGEST_STREAK = 10;
/** A disk that is full stays so until somebody comes; meanwhile the outlet is not to be asked for nothing every few seconds. */
const STORAGE_RETRY_MS = 5 * 60_000;
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
    const look = await underLease(app, 'article', job, LEASE_SECONDS, () =>
      politeGet(app, article.url, { headers: validators(article, startedAt), signal }),
    );
    await record(app, article, job.leaseSeq, look, startedAt);
  } catch (error) {
    // Called off, because this process closes or the queue lost the job: whoever sweeps next may look at once.
    if (signal.aborted) await releaseArticle(app.db, job.id, job.leaseSeq, null);
    if (signal.aborted || !(error instanceof VariorumError)) throw error;
    const next = afterFailure(app, error);
    if (next === null) throw error;
    await releaseArticle(app.db, job.id, job.leaseSeq, next);
  }
}

/** Where the look failed for a reason of ours or of the host's turn, which is no outcome of the look: when to try again. */
function afterFailure(app: App, error: VariorumError): { at: string; reason: string } | null {
  if (error.retry.when === 'after') return { at: error.retry.at, reason: error.message };
  if (error.code !== 'storage_unavailable') return null;
  app.log.error({ err: error }, 'a page came and could not be kept');
  const at = new Date(Date.parse(app.system.now()) + STORAGE_RETRY_MS).toISOString();
  return { at, reason: 'The page came and could not be kept here: the disk is full or cannot be written.' };
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
  look: PoliteOutcome,
  capturedAt: string,
): Promise<void> {
  const now = app.system.now();
  const bodyHash =
    look.kind === 'fetched' && look.outcome.kind === 'ok' ? await app.blobs.put(look.outcome.body) : null;
  const capture = describe(app, article, look, capturedAt, now, bodyHash);
  const headers = headersOf(look);
  const waitMs = retryAfterMs(headers['retry-after'] ?? null, Date.parse(now));
  if (waitMs !== null && (capture.httpStatus === 429 || capture.httpStatus === 503)) {
    await app.slots.hold(article.hostKey, Date.parse(now) + waitMs);
  }
  const events = await app.db.tx(async (tx) => {
    const locked = await lockArticle(tx, article.id);
    if (!locked || locked.leaseSeq !== leaseSeq) return null;
    const outcome = lookOutcome(look);
    const failedAlike = await countFailedAlike(tx, locked, outcome);
    await insertCapture(tx, capture);
    if (capture.outcome === 'not_modified') await countAsSeen(tx, capture);
    const next = nextLook({
      now,
      publishedAt: locked.publishedAt,
      lastChangeAt: locked.lastChangeAt,
      firstSeenAt: locked.createdAt,
      changes: locked.changes,
      looks: locked.looks,
      errorStreak: failedAlike,
      outcome,
      retryAfterMs: waitMs,
      crawlDelayMs: look.kind === 'fetched' ? look.crawlDelayMs : null,
      minIntervalSeconds: app.config.minIntervalSeconds,
      watchClosely: locked.watchUntil !== null && locked.watchUntil > now,
      random: app.system.random(),
    });
    const errorStreak = next.state === 'ok' ? 0 : locked.errorStreak + 1;
    const seen = outcome.kind === 'seen';
    await patchArticle(tx, article.id, {
      looks: locked.looks + 1,
      errorStreak,
      lastOutcome: capture.outcome,
      nextLookAt: next.at,
      nextLookReason: next.reason,
      ...(next.at === null ? { state: next.state, stateReason: next.reason } : {}),
      ...(seen && bodyHash !== null
        ? { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null, lastFullAt: now }
        : {}),
    });
    await releaseArticle(tx, article.id, leaseSeq, null);
    const place = placeOf(app);
    const happenings: Happening[] = [];
    if (next.state === 'gone') happenings.push(articleTrouble('article.gone', locked, next.reason, place));
    if (errorStreak === UNREACHABLE_AFTER && next.state !== 'gone') {
      happenings.push(articleTrouble('article.unreachable', locked, capture.reason, place));
    }
    if (seen && look.kind === 'fetched') {
      const to = await followMove(tx, locked, look.outcome.finalUrl, now);
      if (to !== null) happenings.push(articleMoved(locked, locked.url, to, place));
    }
    return tell(app, tx, happenings);
  });
  captures.inc({ outcome: capture.outcome });
  if (events === null) return;
  if (events.length > 0) app.events.ring();
  await nudge(app, {
    captures: capture.state === 'due' ? [capture.id] : [],
    deliveries: events.length > 0,
    hostKey: article.hostKey,
  });
}

function describe(
  app: App,
  article: Article,
  look: PoliteOutcome,
  capturedAt: string,
  now: string,
  bodyHash: string | null,
): NewCapture {
  const common = {
    id: app.system.newId('cap'),
    articleId: article.id,
    kind: 'fetch' as const,
    capturedAt,
    recordedAt: now,
    statedTitle: null,
  };
  if (look.kind === 'denied') {
    return {
      ...common,
      outcome: look.code,
      reason: look.reason,
      httpStatus: null,
      finalUrl: null,
      contentType: null,
      headers: {},
      bodyHash: null,
      bodyBytes: null,
      durationMs: null,
      state: 'closed',
    };
  }
  const { outcome } = look;
  const home = outcome.kind === 'ok' && isHome(outcome.finalUrl) && !isHome(article.url);
  return {
    ...common,
    outcome: home ? 'redirected_home' : outcome.kind,
    reason: home ? 'The page redirects to the front page of the outlet.' : reasonOf(outcome),
    httpStatus: 'status' in outcome ? outcome.status : null,
    finalUrl: outcome.finalUrl,
    contentType: outcome.kind === 'ok' ? outcome.contentType : null,
    headers: headersOf(look),
    bodyHash,
    bodyBytes: outcome.kind === 'ok' ? outcome.body.length : null,
    durationMs: Math.round(outcome.ms),
    state: outcome.kind === 'ok' && !home ? 'due' : 'closed',
  };
}

function reasonOf(outcome: FetchOutcome): string {
  switch (outcome.kind) {
    case 'ok':
      return 'fetched';
    case 'not_modified':
      return 'The server says that nothing changed.';
    case 'http_error':
      return `The server answered ${outcome.status}.`;
    default:
      return outcome.reason;
  }
}

function headersOf(look: PoliteOutcome): Record<string, string> {
  return look.kind === 'fetched' && 'headers' in look.outcome ? look.outcome.headers : {};
}

function lookOutcome(look: PoliteOutcome): LookOutcome {
  if (look.kind === 'denied') {
    return look.code === 'robots_denied' ? { kind: 'denied' } : { kind: 'failed', code: look.code };
  }
  const { outcome } = look;
  switch (outcome.kind) {
    case 'ok':
    case 'not_modified':
      return { kind: 'seen' };
    case 'http_error':
      return { kind: 'http_error', status: outcome.status };
    default:
      return { kind: 'failed', code: outcome.kind };
  }
}

/** Looks before this one that failed in the same way, in a row, since the article was last seen or resumed. */
async function countFailedAlike(tx: Queryable, article: Article, outcome: LookOutcome): Promise<number> {
  if (article.errorStreak === 0) return 0;
  const { data } = await listCaptures(tx, article.id, { limit: LONGEST_STREAK, cursor: null });
  const before = data.filter((capture) => capture.kind === 'fetch').map(outcomeOfCapture);
  return Math.min(article.errorStreak, streakOf(outcome, before));
}

function outcomeOfCapture(capture: Pick<Capture, 'outcome' | 'httpStatus'>): LookOutcome {
  if (capture.outcome === 'robots_denied') return { kind: 'denied' };
  if (capture.outcome === 'http_error') return { kind: 'http_error', status: capture.httpStatus ?? 0 };
  const arrived = capture.httpStatus !== null && capture.httpStatus < 400;
  return arrived ? { kind: 'seen' } : { kind: 'failed', code: capture.outcome };
}

function isHome(href: string): boolean {
  return new URL(href).pathname === '/';
}

/** "Not modified" is a look at the text of the newest version: it belongs to the history like any other. */
async function countAsSeen(tx: Queryable, capture: NewCapture): Promise<void> {
  const latest = await latestAccepted(tx, capture.articleId, capture.id);
  if (!latest?.versionId) return;
  await closeCapture(tx, capture.id, {
    state: 'processed',
    reason: capture.reason,
    textHash: latest.textHash,
    quality: latest.quality,
    versionId: latest.versionId,
  });
  await extendVersion(tx, latest.versionId, capture.capturedAt);
}

/**
 * An article that moved keeps its history. The new address becomes one of its own, unless it is another article's;
 * returns it when it is new.
 */
async function followMove(
  tx: Queryable,
  article: Article,
  finalUrl: string,
  now: string,
): Promise<string | null> {
  const key = canonicalUrl(finalUrl);
  if (key === canonicalUrl(article.url) || isHome(finalUrl)) return null;
  return (await addArticleUrl(tx, article.id, key, now)) ? finalUrl : null;
}
