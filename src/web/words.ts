/** Numbers, times and the house's codes as readers are told them. */
import { dateInWords, monthInWords } from '../domain/date-words.ts';
import type { Qualifier } from '../domain/model/claims.ts';
import type { ChangeKind, DiffSummary, Tier, Transition } from '../domain/model/diff.ts';
import type { Instant } from '../domain/model/primitives.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** "14:02" today, "12 Mar, 14:02" this year, "12 Mar 2023, 14:02" before. UTC, like everything here. */
export function whenInWords(at: Instant, now: Instant, seconds = false): string {
  const date = new Date(at);
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds ? `:${two(date.getUTCSeconds())}` : ''}`;
  if (at.slice(0, 10) === now.slice(0, 10)) return clock;
  return `${dayInWords(at, now)}, ${clock}`;
}

export function dayInWords(at: Instant, now: Instant): string {
  const date = new Date(at);
  const year = at.slice(0, 4) === now.slice(0, 4) ? '' : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${monthInWords(date.getUTCMonth() + 1)}${year}`;
}

const SPANS: readonly [number, string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
];

/** "3 hours", "2 days": one unit is enough to know how long. */
export function spanInWords(ms: number): string {
  for (const [size, name] of SPANS) {
    const count = Math.round(ms / size);
    if (ms >= size) return counted(count, name);
  }
  return 'a moment';
}

export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${numberInWords(count)} ${count === 1 ? noun : plural}`;

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Small whole numbers, which most are, are written as they are. */
export const numberInWords = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : GROUPED.format(value);

const SCALES: readonly [number, string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** Short enough for an axis: "200bn". */
function numberInShort(value: number): string {
  for (const [size, letters] of SCALES) {
    if (Math.abs(value) >= size) return `${numberInWords(value / size)}${letters}`;
  }
  return numberInWords(value);
}

const QUALIFIERS: Record<Qualifier, string> = {
  exactly: '',
  about: 'about ',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
  'less than': 'less than ',
  nearly: 'nearly ',
  between: '',
};

/** A value of a fact as one short phrase: "more than 200bn EUR", "20 Mar 2025", "26". */
export function valueInWords(value: {
  value: number | string;
  unit?: string | null;
  qualifier?: Qualifier;
  low?: number | null;
  high?: number | null;
}): string {
  if (typeof value.value === 'string') return dateInWords(value.value);
  const unit =
    value.unit == null
      ? ''
      : value.unit === '%'
        ? ' %'
        : /^[A-Z]{3}$/.test(value.unit)
          ? ` ${value.unit}`
          : '';
  if (value.qualifier === 'between' && value.low != null && value.high != null) {
    return `${numberInShort(value.low)} to ${numberInShort(value.high)}${unit}`;
  }
  return `${QUALIFIERS[value.qualifier ?? 'exactly']}${numberInShort(value.value)}${unit}`;
}

export const TIER_WORDS: Record<Tier, { name: string; means: string }> = {
  alert: { name: 'Fact changed', means: 'It contradicts what was said before.' },
  review: {
    name: 'To review',
    means: 'A statement came, went, became more exact, or may mean something else.',
  },
  silent: { name: 'Wording only', means: 'The facts are the same.' },
};

export const KIND_WORDS: Record<ChangeKind, string> = {
  changed: 'changed',
  reworded: 'reworded',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
};

export const TRANSITION_WORDS: Record<Transition, string> = {
  update: 'update',
  correction: 'correction',
  refinement: 'more exact',
  reversal: 'back to an earlier value',
  retraction: 'withdrawn',
};

/** "2 changed, 1 added, 3 reworded"; what did not happen is not mentioned. */
export function summaryInWords(summary: DiffSummary): string {
  const parts = (['changed', 'added', 'removed', 'reworded', 'moved'] as const).flatMap((kind) =>
    summary[kind] === 0 ? [] : [`${summary[kind]} ${kind}`],
  );
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}

/** The address without its scheme, and cut in the middle of what nobody reads. */
export function addressInShort(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length <= 72 ? bare : `${bare.slice(0, 48)}…${bare.slice(-20)}`;
}

export function bytesInWords(bytes: number): string {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** "40 ms", "1.4 s" */
export const millisecondsInWords = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;

const OUTCOME_WORDS: Record<string, string> = {
  ok: 'read',
  not_modified: 'not modified',
  http_error: 'HTTP error',
  robots_denied: 'refused by robots.txt',
  redirected_home: 'redirected to the front page',
};

/** How a look, an attempt or a line of a task ended; a code that has no words of its own is words already. */
export const outcomeInWords = (code: string): string => OUTCOME_WORDS[code] ?? code.replaceAll('_', ' ');

/** An outlet as readers know it; the port, which only sources on this machine have, is left to the address. */
export const sourceName = (source: string): string => source.replace(/:\d+$/, '');

/** "a, b and c" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The same value where there is room for a few letters. */
export function valueInShort(value: { value: number | string; unit?: string | null }): string {
  if (typeof value.value === 'number') return numberInShort(value.value);
  const words = dateInWords(value.value);
  return words === value.value ? words : words.replace(/ \d{4}(?=,|$)/, '');
}
