/**
 * What robots.txt allows (RFC 9309). A looker that comes back on a schedule is a crawler, so its rules are obeyed.
 * A file that cannot be had because the server is in trouble forbids everything for the time being; a file that is
 * not there allows everything.
 */
import robotsParser from 'robots-parser';
import type { Instant } from './model/primitives.ts';
import { normalizeEscapes } from './url.ts';

/** The package exports the function itself, while its types promise a `default` on it. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The product token that outlets write rules for; the bare word, without version, as RFC 9309 §2.2.1 wants it. */
const PRODUCT_TOKEN = 'Variorum';

/** How asking for robots.txt ended. */
export type RobotsAnswer =
  | { kind: 'file'; text: string; maxAgeSeconds: number | null }
  /** 4xx but 429: the outlet has no rules, or keeps them secret, which RFC 9309 §2.3.1.3 counts as none. */
  | { kind: 'absent' }
  /** 429, 5xx and every failure of the network. */
  | { kind: 'unreachable'; code: string; reason: string };

/** What is kept for an origin. Plain data: it is stored. */
export interface RobotsEntry {
  /** `null`: everything is allowed, or forbidden while unreachable. */
  text: string | null;
  /** Since when the file could not be had; `null` when the last try worked. */
  unreachableSince: Instant | null;
  /** What went wrong at the last try: `robots_unreachable` or a failure code of the gate; `null` when it worked. */
  failure: string | null;
  reason: string;
  expiresAt: Instant;
}

export type RobotsVerdict =
  | { kind: 'allowed'; crawlDelayMs: number | null }
  /**
   * `robots_denied`: the rules say no. Any other code: they cannot be had, for that cause, and nothing may be asked
   * until they can; the page itself would fail in the same way.
   */
  | { kind: 'denied'; code: string; reason: string };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MIN_AGE = 10 * MINUTE;
const MAX_AGE = DAY;
/** Short, since the schedule of looks already slows down for a host in trouble (domain/schedule.ts). */
const TROUBLE_AGE = MINUTE / 2;
const MAX_CRAWL_DELAY_SECONDS = 60;
/** How long trouble is waited out before the outlet counts as one without rules (RFC 9309 §2.3.1.4). */
const PATIENCE = 30 * DAY;

/** What to keep after an answer. Rules that were had before outlive trouble. */
export function robotsEntry(answer: RobotsAnswer, previous: RobotsEntry | null, now: Instant): RobotsEntry {
  const until = (ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();
  switch (answer.kind) {
    case 'file': {
      const age = answer.maxAgeSeconds === null ? MAX_AGE : answer.maxAgeSeconds * 1000;
      return {
        text: answer.text,
        unreachableSince: null,
        failure: null,
        reason: 'robots.txt was read.',
        expiresAt: until(Math.min(Math.max(age, MIN_AGE), MAX_AGE)),
      };
    }
    case 'absent':
      return {
        text: null,
        unreachableSince: null,
        failure: null,
        reason: 'There is no robots.txt.',
        expiresAt: until(MAX_AGE),
      };
    case 'unreachable':
      return {
        text: previous?.text ?? null,
        unreachableSince: previous?.unreachableSince ?? now,
        failure: answer.code,
        reason: answer.reason,
        expiresAt: until(TROUBLE_AGE),
      };
  }
}

/**
 * Whether the URL may be asked.
 * @param entry of the URL's own origin
 */
export function robotsVerdict(entry: RobotsEntry, url: URL, now: Instant): RobotsVerdict {
  if (entry.text === null) {
    if (entry.unreachableSince === null) return { kind: 'allowed', crawlDelayMs: null };
    const waited = Date.parse(now) - Date.parse(entry.unreachableSince);
    return waited > PATIENCE
      ? { kind: 'allowed', crawlDelayMs: null }
      : {
          kind: 'denied',
          code: entry.failure ?? 'robots_unreachable',
          reason: `robots.txt of ${url.host} cannot be had: ${entry.reason}`,
        };
  }
  // robots-parser compares escapes as they stand, so `Disallow: /%7Ejoe` would miss `/~joe` (RFC 9309 §2.2.2).
  const rules = parseRobots(`${url.origin}/robots.txt`, normalizeEscapes(entry.text));
  if (rules.isAllowed(normalizeEscapes(url.href), PRODUCT_TOKEN) === false) {
    return {
      kind: 'denied',
      code: 'robots_denied',
      reason: `robots.txt of ${url.host} does not allow ${url.pathname}.`,
    };
  }
  return { kind: 'allowed', crawlDelayMs: crawlDelayMs(rules.getCrawlDelay(PRODUCT_TOKEN)) };
}

/** One second to a minute; what is not a positive number is no wish at all. */
function crawlDelayMs(seconds: number | undefined): number | null {
  if (seconds === undefined || !(seconds > 0)) return null;
  return Math.min(Math.max(seconds, 1), MAX_CRAWL_DELAY_SECONDS) * 1000;
}

/** `max-age` of a Cache-Control header, in seconds; zero for `no-store` and `no-cache`. */
export function maxAgeOf(cacheControl: string | null): number | null {
  if (cacheControl === null) return null;
  if (/\bno-(?:store|cache)\b/i.test(cacheControl)) return 0;
  const age = /\bmax-age\s*=\s*"?(\d+)/i.exec(cacheControl)?.[1];
  return age === undefined ? null : Number(age);
}
