/** The question that a slot answers, in the words a person would use, and the key under which two slots answer the same one. */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { isPlural, singular } from '../claims/lang/en/lemma.ts';
import type { DateSlot, QuantitySlot, UnitClass } from '../model/claims.ts';
import { wordTable } from '../word-table.ts';
import { MEASURES } from './asked.ts';
import type { Candidate, Word } from './candidates.ts';
import { type Family, familiesIn } from './families/index.ts';
import { nearestRivals } from './nearness.ts';
import { countedAs, isPerson, PARTS } from './nouns.ts';

export interface Label {
  label: string;
  key: string;
}

const CURRENCY = wordTable<string>({
  EUR: 'euros',
  USD: 'dollars',
  GBP: 'pounds',
  JPY: 'yen',
  CHF: 'francs',
  SEK: 'kronor',
  NOK: 'kroner',
  DKK: 'kroner',
  PLN: 'zlotys',
  CNY: 'yuan',
  INR: 'rupees',
  RUB: 'rubles',
});

/** What a sum of money is for, by what is done with it. */
const MONEY_FOR = wordTable<string>({
  pay: 'price offered',
  promise: 'aid pledged',
  worth: 'value',
  ransom: 'ransom demanded',
  fine: 'fine',
  compensation: 'compensation',
  cost: 'cost',
});

/** `null` when the slot names nothing one would follow: a rank, an age, a bare number. */
export function labelOf(candidate: Candidate): Label | null {
  const { slot, line } = candidate;
  if (slot.type === 'name') return null;
  if (slot.type === 'date') return dateLabel(line.words, slot);
  return quantityLabel(candidate, slot);
}

function quantityLabel(candidate: Candidate, slot: QuantitySlot): Label | null {
  const families = familiesIn(candidate.line.lower.slice(candidate.zone.start, candidate.zone.end));
  switch (slot.unitClass) {
    case 'rank':
    case 'age':
    case 'score':
      return null;
    case 'number':
    case 'count':
      return countLabel(candidate, slot, families);
    case 'currency':
    case 'percent':
      return shareLabel(whatOf(candidate, slot, families), slot);
    default:
      return measureLabel(whatOf(candidate, slot, families) ?? lastingThing(candidate), slot, candidate);
  }
}

function shareLabel(what: string | null, slot: QuantitySlot): Label | null {
  if (what === null || slot.unit === null) return null;
  const unit = slot.unitClass === 'percent' ? 'percent' : (CURRENCY[slot.unit] ?? slot.unit);
  return { label: `${what} in ${unit}`, key: `${slot.unit} ${singular(what.split(' ').at(-1) ?? '')}` };
}

/** What each class of measure is called; what it is measured of follows. */
const MEASURE: Partial<Record<UnitClass, string>> = {
  duration: 'length',
  length: 'distance',
  area: 'area',
  volume: 'amount',
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
};

/** What lasts so long, by what the sentence says of it: "jailed for nine years" is a sentence. */
const LASTING: readonly [RegExp, string][] = [
  [/\b(?:sentenc\w+|jail\w*|prison|behind bars)\b/, 'prison sentence'],
  [/\b(?:bans?|banned|suspen\w+|barred)\b/, 'ban'],
  [/\b(?:strik(?:e|es|ing)|walk\w* ?outs?|stoppage)\b/, 'strike'],
  [/\b(?:truces?|cease-?fires?)\b/, 'truce'],
  [/\bcurfews?\b/, 'curfew'],
  [/\bcontracts?\b/, 'contract'],
  [/\b(?:delay\w*|late|behind schedule)\b/, 'delay'],
];

const lastingThing = ({ slot, line, zone }: Candidate): string | null =>
  slot.type === 'quantity' && slot.unitClass === 'duration'
    ? (LASTING.find(([said]) => said.test(line.lower.slice(zone.start, zone.end)))?.[1] ?? null)
    : null;

/** Adjectives that say which way a length goes. */
const EXTENTS: readonly [RegExp, string][] = [
  [/\b(?:high|tall|height)\b/, 'height'],
  [/\b(?:deep|depth)\b/, 'depth'],
  [/\b(?:wide|width)\b/, 'width'],
  [/\b(?:thick|thickness)\b/, 'thickness'],
  [/\b(?:long|length)\b/, 'length'],
];

/** `null` where nothing says what is measured: nobody would follow "length in years". */
function measureLabel(what: string | null, slot: QuantitySlot, { line }: Candidate): Label | null {
  const plain = MEASURE[slot.unitClass];
  if (plain === undefined || slot.unit === null || what === null || what === 'size') return null;
  if (Object.values(MEASURE).includes(what)) return null;
  const said = slot.unitClass === 'length' ? line.lower.slice(slot.end, slot.end + 12) : '';
  const name = EXTENTS.find(([pattern]) => pattern.test(said))?.[1] ?? plain;
  const unit = /^[a-z]{3,}$/.test(slot.unit) ? plural(slot.unit) : slot.unit;
  // "A diameter of four meters" needs no other word for it.
  const label = MEASURES.has(what) ? what : `${name} of the ${what}`;
  return { label: `${label} in ${unit}`, key: `${slot.unitClass} ${what}` };
}

function countLabel(candidate: Candidate, slot: QuantitySlot, families: ReadonlySet<Family>): Label | null {
  const noun = slot.unit;
  if (noun !== null && PARTS.has(noun)) return null;
  const fate =
    nearestRivals(candidate).find(({ label }) => label !== undefined) ??
    [...families].find(({ label, group }) => label !== undefined && group === null);
  if (
    fate?.label !== undefined &&
    (noun === null || isPerson(noun) || fate.group === 'ballot' || fate.pattern.test(noun))
  )
    return { label: fate.label, key: `count ${fate.name}` };
  // An abbreviation is no noun that a person would count: bpd, mwh.
  if (noun === null || !/[aeiouy]/.test(noun)) return null;
  const doing = participleAfter(candidate.line.words, slot);
  const tail = doing ?? following(candidate, slot, 3);
  return { label: `${plural(slot.head ?? noun)}${tail}`, key: `count ${countedAs(noun)}` };
}

/** "destroyed" of "homes have been destroyed", "waiting" of "ships were waiting". */
function participleAfter(line: readonly Word[], slot: QuantitySlot): string | null {
  const rest = line.filter((word) => word.start >= slot.end).slice(0, 5);
  const at = rest.findIndex((word) => /^(?:were|was|are|is|been|being)$/.test(word.norm));
  const next = at === -1 ? undefined : rest[rest[at + 1]?.norm === 'been' ? at + 2 : at + 1];
  return next !== undefined && /(?:ed|ing|en)$/.test(next.norm) && next.norm.length > 4
    ? ` ${next.norm}`
    : null;
}

/** What is measured: by what is done with it, the noun it modifies, the participle after it, or the noun before it. */
function whatOf({ line }: Candidate, slot: QuantitySlot, families: ReadonlySet<Family>): string | null {
  const rest = line.words.filter((word) => word.start >= slot.end);
  const next = rest[0];
  const glued = next !== undefined && next.start - slot.end <= 1 ? next : undefined;
  if (slot.unitClass === 'currency') {
    const done = [...families].map(({ name }) => MONEY_FOR[name]).find((one) => one !== undefined);
    if (done !== undefined) return done;
  }
  if (glued !== undefined && /(?:ed|en)$/.test(glued.norm) && glued.norm.length > 4)
    return `share ${glued.norm}`;
  if (glued !== undefined && slot.unitClass === 'currency' && isNoun(glued))
    return `size of the ${glued.norm}`;
  if (rest[0]?.norm === 'of' && rest[1] !== undefined) {
    const noun = rest
      .slice(1, 5)
      .find((word, k, list) => isNoun(word) && (list[k + 1] === undefined || !isNoun(list[k + 1]!)));
    if (noun !== undefined) return slot.unitClass === 'percent' ? `share of ${noun.norm}` : noun.norm;
  }
  return subjectBefore(line.words, slot);
}

/** "turnout" of "turnout was 63 %", "rise" of "a rise of 4.5 %", "reward" of "a reward of 500,000 euros". */
function subjectBefore(line: readonly Word[], slot: QuantitySlot): string | null {
  const before = line.filter((word) => word.end <= slot.start);
  const link = before.findLastIndex((word) =>
    /^(?:of|by|to|at|was|is|were|are|be|burned|covers|stood|reached)$/.test(word.norm),
  );
  if (link < 1 || before.length - link > 4) return null;
  const noun = before.slice(Math.max(0, link - 3), link).findLast(isNoun);
  return noun?.norm ?? null;
}

/** They stand where the noun stands and name nothing that one would follow. */
const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  'thing things percent apiece each stays lot lots bit kind sort number numbers figure figures level levels part parts way ways'.split(
    ' ',
  ),
);

const isNoun = (word: Word): boolean =>
  word.norm.length > 2 &&
  !EMPTY_NOUNS.has(word.norm) &&
  !FUNCTION_WORDS.has(word.norm) &&
  !/(?:ly|ed|ing)$/.test(word.norm) &&
  !/^(?:said|says|has|have|had|risen|fallen|rose|fell|nearly|about|some|more|least|grown?|grew|grows|stood|stands|burned|covers?|covered|reached|lasted|lasts)$/.test(
    word.norm,
  ) &&
  !/^\d/.test(word.norm);

/** "in the coalition" of "26 countries in the coalition". */
function following({ line }: Candidate, slot: QuantitySlot, reach: number): string {
  const rest = line.words.filter((word) => word.start >= slot.end);
  const at = rest.slice(0, reach).findIndex((word) => word.norm === 'in' || word.norm === 'of');
  const [, article, noun] = rest.slice(at, at + 3);
  if (
    at < 1 ||
    article?.norm !== 'the' ||
    noun === undefined ||
    line.sentence.text[noun.start] !== line.lower[noun.start]
  )
    return '';
  return ` ${rest[at]!.norm} the ${noun.norm}`;
}

/** Events that have a day, by any word of them. */
const EVENTS: readonly [RegExp, string][] = [
  [/^(?:hearings?|inquir(?:y|ies))$/, 'hearing'],
  [/^(?:vot(?:e|es|ed|ing)|ballot|decid(?:e|es))$/, 'vote'],
  [/^(?:run-?offs?)$/, 'runoff'],
  [/^(?:elections?|polls?)$/, 'election'],
  [/^(?:strik(?:e|es|ing)|walkouts?|walk)$/, 'strike'],
  [/^(?:trials?)$/, 'trial'],
  [/^(?:summits?)$/, 'summit'],
  [/^(?:meet|meets|meetings?|gather|gathers|talks|conven\w+)$/, 'meeting'],
  [/^(?:reopen\w*)$/, 'reopening'],
  [/^(?:return|returns)$/, 'return'],
  [/^(?:debates?)$/, 'debate'],
  [/^(?:deadlines?)$/, 'deadline'],
  [/^(?:launch\w*)$/, 'launch'],
  [/^(?:clos(?:e|es|ing)|complet\w+)$/, 'closing'],
  [/^(?:open|opens|opening)$/, 'opening'],
  [/^(?:begin|begins|start|starts)$/, 'start'],
  [/^(?:expir\w+|ends?)$/, 'end'],
  [/^(?:ceremony|wedding|funeral|concert|match|final|race|flight|release|verdict|ruling|sentencing)$/, ''],
];

function dateLabel(line: readonly Word[], slot: DateSlot): Label | null {
  const found = line
    .flatMap((word) => {
      const event = EVENTS.find(([pattern]) => pattern.test(word.norm));
      return event === undefined ? [] : [{ word, name: event[1] === '' ? word.norm : event[1] }];
    })
    .toSorted((a, b) => distance(a.word, slot) - distance(b.word, slot))[0];
  return found === undefined ? null : { label: `date of the ${found.name}`, key: `date ${found.name}` };
}

const distance = (word: Word, slot: DateSlot): number =>
  word.start >= slot.end ? word.start - slot.end : slot.start - word.end;

const IRREGULAR = wordTable<string>({
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
});

/** Plural of the last word of a phrase. */
export function plural(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  const many =
    IRREGULAR[last] ??
    (isPlural(last)
      ? last
      : /[^aeiou]y$/.test(last)
        ? `${last.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh)$/.test(last)
          ? `${last}es`
          : `${last}s`);
  return [...words.slice(0, -1), many].join(' ');
}
