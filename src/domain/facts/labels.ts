/** The question that a slot answers, in the words a person would use. */
import { isPlural } from '../claims/lang/en/lemma.ts';
import type { QuantitySlot } from '../model.ts';
import type { Candidate, Word } from './candidates.ts';
import { fatesOf } from './lexicon.ts';

const CURRENCY: Record<string, string> = {
  EUR: 'euros',
  USD: 'dollars',
  GBP: 'pounds',
  JPY: 'yen',
  CHF: 'francs',
  SEK: 'kronor',
  NOK: 'kroner',
  PLN: 'zlotys',
};
const FATE_LABEL = [
  'people killed',
  'people injured',
  'people missing',
  'people rescued',
  'people evacuated',
  'people arrested',
  'people charged',
  'people infected',
  'people aboard',
  'votes in favor',
  'votes against',
  'abstentions',
];

/** `null` when the slot names nothing one would follow: a rank, an age, a bare number. */
export function labelOf({ slot, line }: Candidate, zone: readonly Word[]): string | null {
  if (slot.type === 'name') return null;
  if (slot.type === 'date') return dateLabel(line.words, slot);
  return quantityLabel(slot, zone, line.words);
}

function quantityLabel(slot: QuantitySlot, zone: readonly Word[], line: readonly Word[]): string | null {
  switch (slot.unitClass) {
    case 'rank':
    case 'number':
    case 'age':
    case 'score':
      return null;
    case 'count': {
      const fate = zone.flatMap((word) => [...fatesOf(word.base), ...fatesOf(word.norm)])[0];
      if (fate !== undefined) return FATE_LABEL[fate] ?? null;
      const head = slot.head ?? slot.unit;
      if (head === null) return null;
      const after = following(line, slot, 3);
      return `${plural(head)}${after}`;
    }
    case 'currency': {
      const what = slot.head ?? nounBefore(line, slot);
      return what === null ? null : `${what} in ${CURRENCY[slot.unit ?? ''] ?? slot.unit}`;
    }
    case 'percent': {
      const what = slot.head ?? nounBefore(line, slot);
      return what === null ? null : `share of ${what}`;
    }
    default: {
      const what = slot.head ?? nounBefore(line, slot);
      return what === null ? null : `${what} in ${slot.unit === null ? 'all' : plural(slot.unit)}`;
    }
  }
}

/** "in the coalition" of "26 countries in the coalition". */
function following(line: readonly Word[], slot: QuantitySlot, reach: number): string {
  const rest = line.filter((word) => word.start >= slot.end);
  const at = rest.slice(0, reach).findIndex((word) => word.norm === 'in' || word.norm === 'of');
  if (at < 1) return '';
  const phrase = rest.slice(at, at + 3);
  return phrase[1]?.norm === 'the' && phrase[2] !== undefined
    ? ` ${phrase.map((word) => word.norm).join(' ')}`
    : '';
}

function nounBefore(line: readonly Word[], slot: QuantitySlot): string | null {
  const before = line.filter((word) => word.end <= slot.start);
  const of = before.findLastIndex((word) => word.norm === 'of' || word.norm === 'by' || word.norm === 'to');
  return of < 1 || of < before.length - 2 ? null : (before[of - 1]?.norm ?? null);
}

const EVENTS: Record<string, string> = {
  vot: 'vote',
  vote: 'vote',
  meet: 'meeting',
  meeting: 'meeting',
  begin: 'start',
  start: 'start',
  open: 'opening',
  clos: 'closing',
  elect: 'election',
  election: 'election',
  summit: 'summit',
  talk: 'talks',
  hear: 'hearing',
  hearing: 'hearing',
  launch: 'launch',
  sign: 'signing',
  deadlin: 'deadline',
  strik: 'strike',
  arriv: 'arrival',
  return: 'return',
  resum: 'resumption',
  conferenc: 'conference',
  trial: 'trial',
  referendum: 'referendum',
  ceremony: 'ceremony',
  deliver: 'delivery',
  expir: 'expiry',
  reopen: 'reopening',
  session: 'session',
  resign: 'resignation',
};

function dateLabel(line: readonly Word[], slot: { start: number }): string | null {
  const events = line.filter((word) => EVENTS[word.base] !== undefined);
  const nearest = events.toSorted(
    (a, b) => Math.abs(a.start - slot.start) - Math.abs(b.start - slot.start),
  )[0];
  return nearest === undefined ? null : `date of the ${EVENTS[nearest.base]}`;
}

/** Plural of the last word of a phrase. */
export function plural(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  const irregular: Record<string, string> = {
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    foot: 'feet',
  };
  const many =
    irregular[last] ??
    (isPlural(last)
      ? last
      : /[^aeiou]y$/.test(last)
        ? `${last.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh)$/.test(last)
          ? `${last}es`
          : `${last}s`);
  return [...words.slice(0, -1), many].join(' ');
}
