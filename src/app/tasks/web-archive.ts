/**
 * The past of an article from a web archive: its CDX list of captures, then each capture as it was stored. Through the one
 * gate, at the pace of the archive's host. robots.txt is for crawlers that follow links; this asks an interface that the
 * archive offers to programs, for what a person named.
 */
import type { FetchOutcome } from '../../adapters/fetch/outcome.ts';
import type { NewItem } from '../../adapters/store/tasks.ts';
import { badInput, VariorumError } from '../../domain/errors.ts';
import type { TaskItem } from '../../domain/records.ts';
import { retryAfterMs } from '../../domain/retry-after.ts';
import { hostKeyOf } from '../../domain/url.ts';
import { requireArticle } from '../change-article.ts';
import type { App } from '../ports.ts';
import { pushItem } from './back-fill.ts';
import { type ItemResult, textOf, type Work } from './work.ts';

export const DEFAULT_ARCHIVE = 'https://web.archive.org';
/** Captures asked for in one answer. */
const PAGE = 1_000;
/** Archives are slow and shared: once a second at most, whatever the gap for outlets is. */
const MIN_GAP_MS = 1_000;
/** After a refusal without a Retry-After. */
const REFUSED_MS = 60_000;

export const fromArchive: Work = (app, task, item, signal) =>
  textOf(item, 'timestamp') === null
    ? listCaptures(app, item, signal)
    : fetchCapture(app, task, item, signal);

async function ask(
  app: App,
  url: string,
  accept: 'html' | 'feed',
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const gap = Math.max(app.config.hostGapMs, app.config.hostGapMs === 0 ? 0 : MIN_GAP_MS);
  const outcome = await app.gate.get(url, {
    accept,
    signal,
    beforeHop: (hop) => app.slots.take(hostKeyOf(hop.href, app.allowNets), gap, signal),
  });
  await app.slots.rest(hostKeyOf(url, app.allowNets), gap);
  if (outcome.kind === 'http_error' && (outcome.status === 429 || outcome.status === 503)) {
    const now = Date.parse(app.system.now());
    const until = now + (retryAfterMs(outcome.headers['retry-after'] ?? null, now) ?? REFUSED_MS);
    await app.slots.hold(hostKeyOf(url, app.allowNets), until);
    throw new VariorumError('unavailable', 'archive_busy', `The archive answered ${outcome.status}.`, {
      retry: { when: 'after', at: new Date(until).toISOString() },
    });
  }
  return outcome;
}

function failed(outcome: FetchOutcome): ItemResult {
  const reason =
    outcome.kind === 'http_error'
      ? `The archive answered ${outcome.status}.`
      : 'reason' in outcome
        ? outcome.reason
        : 'The archive sent nothing.';
  return { kind: 'ended', state: 'failed', outcome: outcome.kind, reason };
}

/** One answer of the list, and where the list goes on. */
async function listCaptures(app: App, item: TaskItem, signal: AbortSignal): Promise<ItemResult> {
  const article = await requireArticle(app, textOf(item, 'articleId') ?? '');
  const archive = textOf(item, 'archive') ?? DEFAULT_ARCHIVE;
  const query = new URLSearchParams({
    url: textOf(item, 'url') ?? article.url,
    output: 'json',
    fl: 'timestamp,original,digest',
    filter: 'statuscode:200',
    collapse: 'digest',
    limit: String(PAGE),
    showResumeKey: 'true',
  });
  for (const field of ['from', 'to', 'resumeKey']) {
    const value = textOf(item, field);
    if (value !== null) query.set(field, value);
  }
  const outcome = await ask(app, `${archive}/cdx/search/cdx?${query}`, 'feed', signal);
  if (outcome.kind !== 'ok') return failed(outcome);
  const { captures, resumeKey } = readCdx(new TextDecoder().decode(outcome.body));
  const found: NewItem[] = captures.map(({ timestamp, original }) => ({
    subject: `${timestamp} ${original}`,
    input: { articleId: article.id, archive, timestamp, original },
  }));
  if (resumeKey !== null) {
    found.push({ subject: `more captures of ${article.url}`, input: { ...item.input, resumeKey } });
  }
  return {
    kind: 'ended',
    state: 'done',
    outcome: 'listed',
    reason: `${captures.length} captures`,
    articleId: article.id,
    found,
  };
}

/**
 * `[["timestamp","original","digest"],["2025…","https://…","…"],…,[],["resume key"]]`; `[]` when there is nothing.
 * @throws VariorumError `not_cdx`
 */
function readCdx(text: string): {
  captures: { timestamp: string; original: string }[];
  resumeKey: string | null;
} {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    rows = null;
  }
  if (!Array.isArray(rows)) throw badInput('not_cdx', 'The archive did not answer with a CDX list in JSON.');
  const captures = rows.slice(1).flatMap((row) => {
    const [timestamp, original] = Array.isArray(row) ? (row as unknown[]) : [];
    const whole = typeof timestamp === 'string' && /^\d{14}$/.test(timestamp) && typeof original === 'string';
    return whole ? [{ timestamp, original }] : [];
  });
  const [last, gap] = [rows.at(-1), rows.at(-2)];
  const resumes = Array.isArray(last) && last.length === 1 && Array.isArray(gap) && gap.length === 0;
  return { captures, resumeKey: resumes ? String(last[0]) : null };
}

const instantOf = (timestamp: string): string =>
  timestamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6.000Z');

/** The page as it was stored, without the archive's own frame (`id_`). */
async function fetchCapture(
  app: App,
  task: Parameters<Work>[1],
  item: TaskItem,
  signal: AbortSignal,
): Promise<ItemResult> {
  const article = await requireArticle(app, textOf(item, 'articleId') ?? '');
  const [timestamp, original] = [textOf(item, 'timestamp')!, textOf(item, 'original')!];
  const outcome = await ask(
    app,
    `${textOf(item, 'archive')}/web/${timestamp}id_/${original}`,
    'html',
    signal,
  );
  if (outcome.kind !== 'ok') return failed(outcome);
  return pushItem(app, task, item, article, {
    kind: 'html',
    capturedAt: instantOf(timestamp),
    bodyHash: await app.blobs.put(outcome.body),
    bodyBytes: outcome.body.length,
    contentType: outcome.contentType,
    finalUrl: original,
    statedTitle: null,
    reason: `from the archive at ${new URL(outcome.finalUrl).host}`,
  });
}
