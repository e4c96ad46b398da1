/**
 * The past of an article from a web archive: its CDX list of captures, then each capture as it was stored. Asked as
 * politely as outlets are: through the one gate, as the archive's robots.txt allows, at the pace of its host.
 */
import type { FetchOutcome } from '../../adapters/fetch/outcome.ts';
import type { NewItem } from '../../adapters/store/tasks.ts';
import { badInput, VariorumError } from '../../domain/errors.ts';
import type { TaskItem } from '../../domain/records.ts';
import { retryAfterMs } from '../../domain/retry-after.ts';
import { hostKeyOf } from '../../domain/url.ts';
import { requireArticle } from '../change-article.ts';
import { type PoliteOutcome, politeGet } from '../polite-get.ts';
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
): Promise<PoliteOutcome> {
  // An operator without gaps asks only machines of his own.
  const leastGapMs = app.config.hostGapMs === 0 ? 0 : MIN_GAP_MS;
  const look = await politeGet(app, url, { accept, signal, leastGapMs });
  if (look.kind === 'denied') return look;
  const { outcome } = look;
  if (outcome.kind === 'http_error' && (outcome.status === 429 || outcome.status === 503)) {
    const now = Date.parse(app.system.now());
    const until = now + (retryAfterMs(outcome.headers['retry-after'] ?? null, now) ?? REFUSED_MS);
    await app.slots.hold(hostKeyOf(url, app.allowNets), until);
    throw new VariorumError('unavailable', 'archive_busy', `The archive answered ${outcome.status}.`, {
      retry: { when: 'after', at: new Date(until).toISOString() },
    });
  }
  return look;
}

/** What came, or why there is nothing. */
function got(look: PoliteOutcome): Extract<FetchOutcome, { kind: 'ok' }> | { failed: ItemResult } {
  if (look.kind === 'denied') {
    return { failed: { kind: 'ended', state: 'failed', outcome: look.code, reason: look.reason } };
  }
  const { outcome } = look;
  if (outcome.kind === 'ok') return outcome;
  const reason =
    outcome.kind === 'http_error'
      ? `The archive answered ${outcome.status}.`
      : 'reason' in outcome
        ? outcome.reason
        : 'The archive sent nothing.';
  return { failed: { kind: 'ended', state: 'failed', outcome: outcome.kind, reason } };
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
  const list = got(await ask(app, `${archive}/cdx/search/cdx?${query}`, 'feed', signal));
  if ('failed' in list) return list.failed;
  const { captures, resumeKey } = readCdx(new TextDecoder().decode(list.body));
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
  const stored = `${textOf(item, 'archive')}/web/${timestamp}id_/${original}`;
  const page = got(await ask(app, stored, 'html', signal));
  if ('failed' in page) return page.failed;
  return pushItem(app, task, item, article, {
    kind: 'html',
    capturedAt: instantOf(timestamp),
    bodyHash: await app.blobs.put(page.body),
    bodyBytes: page.body.length,
    contentType: page.contentType,
    finalUrl: original,
    statedTitle: null,
    reason: `from the archive at ${new URL(page.finalUrl).host}`,
  });
}
