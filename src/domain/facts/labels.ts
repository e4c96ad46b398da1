/** The question that a slot answers, in the words a person would use, and the key under which two slots answer the same one. */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { isPlural, singular } from '../claims/lang/en/lemma.ts';
import type { QuantitySlot, UnitClass } from '../model/claims.ts';
import { wordTable } from '../word-table.ts';
import { MEASURES } from './asked.ts';
import { ANAPHORS, BODIES, LOCALITIES } from './callings.ts';
import type { Candidate, Word } from './candidates.ts';
import { type Family, familiesIn } from './families/index.ts';
import { dayLabel } from './labels-of-days.ts';
import { nameLabel } from './labels-of-names.ts';
import { nearestRivals } from './nearness.ts';
import { countedAs, isPerson, PARTS } from './nouns.ts';

export interface Label {
  label: string;
  /** The same for slots that answer the same question. */
  key: string;
  /** It holds mentions together, and no person would ask so: "wednesday in euros". */
  weak?: boolean;
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
  CZK: 'crowns',
  DEM: 'marks',
});

const PRICE_OFFERED = 'price offered';
const OFFERED = /\b(?:offer|bid|takeover|buy|bought|acqui|purchas)/;

/** What a sum of money is for, by what is done with it. */
const MONEY_FOR = wordTable<string>({
  pay: PRICE_OFFERED,
  promise: 'aid pledged',
  worth: 'value',
  ransom: 'ransom demanded',
  fine: 'fine',
  compensation: 'compensation',
  cost: 'cost',
});

/** `null` when the slot names nothing one would follow: a rank, an age, a bare number. */
export function labelOf(candidate: Candidate): Label | null {
  const { slot } = candidate;
  if (slot.type === 'name') return nameLabel(candidate, slot);
  if (slot.type === 'date') return dayLabel(candidate, slot);
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
      return measureLabel(lastingThing(candidate) ?? whatOf(candidate, slot, families), slot, candidate);
  }
}

function shareLabel(what: Named | null, slot: QuantitySlot): Label | null {
  if (what === null || slot.unit === null) return null;
  const { noun, weak } = what;
  const unit = slot.unitClass === 'percent' ? 'percent' : (CURRENCY[slot.unit] ?? slot.unit);
  return {
    label: `${noun} in ${unit}`,
    key: `${slot.unit} ${singular(noun.split(' ').at(-1) ?? '')}`,
    weak: weak || VAGUE.has(noun),
  };
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

function lastingThing({ slot, line, zone }: Candidate): Named | null {
  if (slot.type !== 'quantity' || slot.unitClass !== 'duration') return null;
  const what = LASTING.find(([said]) => said.test(line.lower.slice(zone.start, zone.end)))?.[1];
  return what === undefined ? null : named(what);
}

/** What has a length of time. */
const LASTS =
  /^(?:prison sentence|sentence|ban|strike|walkout|truce|ceasefire|curfew|contract|delay|outage|blackout|shutdown|closure|lockdown|suspension|siege|trial|hearing|session|debate|talks|meeting|tour|mission|journey|flight|voyage|trip|wait|search|rescue|operation|term|mandate|mourning|quarantine|treatment|absence|exhibition|deadline)$/;

/** Adjectives that say which way a length goes. */
const EXTENTS: readonly [RegExp, string][] = [
  [/\b(?:high|tall|height)\b/, 'height'],
  [/\b(?:deep|depth)\b/, 'depth'],
  [/\b(?:wide|width)\b/, 'width'],
  [/\b(?:thick|thickness)\b/, 'thickness'],
  [/\b(?:long|length)\b/, 'length'],
];

/** `null` where nothing says what is measured: nobody would follow "length in years". */
function measureLabel(found: Named | null, slot: QuantitySlot, { line }: Candidate): Label | null {
  const plain = MEASURE[slot.unitClass];
  const what = found?.noun ?? 'size';
  if (plain === undefined || slot.unit === null || what === 'size') return null;
  if (Object.values(MEASURE).includes(what)) return null;
  const said = slot.unitClass === 'length' ? line.lower.slice(slot.end, slot.end + 12) : '';
  const extent = EXTENTS.find(([pattern]) => pattern.test(said))?.[1];
  const name = extent ?? plain;
  // Of what lies so far away or has gone on so long, no word was said.
  const unsaid =
    (slot.unitClass === 'length' && extent === undefined && !MEASURES.has(what)) ||
    (slot.unitClass === 'duration' && !LASTS.test(what));
  const unit = /^[a-z]{3,}$/.test(slot.unit) ? plural(slot.unit) : slot.unit;
  // "A diameter of four meters" needs no other word for it.
  const label = MEASURES.has(what) ? what : `${name} of the ${what}`;
  return {
    label: `${label} in ${unit}`,
    key: `${slot.unitClass} ${what}`,
    weak: found?.weak === true || VAGUE.has(what) || unsaid,
  };
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
  return {
    label: `${plural(slot.head ?? noun)}${tail}`,
    key: `count ${countedAs(noun)}`,
    weak: tail === '' && VAGUE.has(slot.head ?? noun),
  };
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

/** What is measured. */
interface Named {
  noun: string;
  weak: boolean;
}

const named = (noun: string, last = noun): Named => ({ noun, weak: VAGUE.has(last) });

/** What is measured: by what is done with it, the noun it modifies, the participle after it, or the noun before it. */
function whatOf(candidate: Candidate, slot: QuantitySlot, families: ReadonlySet<Family>): Named | null {
  const { line } = candidate;
  const rest = line.words.filter((word) => word.start >= slot.end);
  const next = rest[0];
  const glued = next !== undefined && next.start - slot.end <= 1 ? next : undefined;
  if (slot.unitClass === 'currency') {
    const done = [...families].map(({ name }) => MONEY_FOR[name]).find((one) => one !== undefined);
    if (done !== undefined)
      return named(done === PRICE_OFFERED && !OFFERED.test(line.lower) ? 'price paid' : done);
  }
  if (glued !== undefined && /(?:ed|en)$/.test(glued.norm) && glued.norm.length > 4)
    return named(`share ${glued.norm}`);
  if (glued !== undefined && slot.unitClass === 'currency' && isNoun(glued))
    return named(`size of the ${glued.norm}`, glued.norm);
  if (rest[0]?.norm === 'of' && rest[1] !== undefined) {
    const noun = rest
      .slice(1, 5)
      .find((word, k, list) => isNoun(word) && (list[k + 1] === undefined || !isNoun(list[k + 1]!)));
    if (noun !== undefined)
      return named(slot.unitClass === 'percent' ? `share of ${noun.norm}` : noun.norm, noun.norm);
  }
  const near = subjectBefore(line.words, slot);
  return near === null || near.weak ? (subjectOfClause(candidate) ?? near) : near;
}

/** "Tariff" of "the tariff on steel will fall to 10 percent". */
function subjectOfClause({ line, slot, zone }: Candidate): Named | null {
  const words = line.words.filter(({ start, end }) => start >= zone.start && end <= slot.start);
  const at = words.findIndex(({ norm }) => /^(?:the|its|their|his|her|an?)$/.test(norm));
  if (at === -1 || at > 1) return null;
  const run = words.slice(at + 1, at + 5);
  const end = run.findIndex((word) => !isNoun(word) || isTold(word));
  const noun = end < 1 ? undefined : run[end - 1];
  const stands = words
    .slice(-3)
    .some(({ norm }) => /^(?:to|by|at|from|was|is|were|are|stood|stands|reached)$/.test(norm));
  return noun === undefined || !stands || isDoer(noun) ? null : named(noun.norm);
}

/** The government gives and the party gets, and neither is measured. */
const isDoer = ({ singular: noun }: Word): boolean =>
  isPerson(noun) || BODIES.has(noun) || ANAPHORS.has(noun) || LOCALITIES.has(noun);

/** A verb in a form that is no noun's. */
const isTold = ({ norm, base }: Word): boolean => norm !== base && /(?:ed|es)$/.test(norm) && !isPlural(norm);

/** "turnout" of "turnout was 63 %", "rise" of "a rise of 4.5 %", "reward" of "a reward of 500,000 euros". */
function subjectBefore(line: readonly Word[], slot: QuantitySlot): Named | null {
  const before = line.filter((word) => word.end <= slot.start);
  const link = before.findLastIndex((word) =>
    /^(?:of|by|to|at|was|is|were|are|be|burned|covers|stood|reached)$/.test(word.norm),
  );
  if (link < 1 || before.length - link > 4) return null;
  const at = before.findLastIndex((word, k) => k < link && k >= link - 3 && isNoun(word));
  const noun = before[at];
  return noun === undefined ? null : { noun: noun.norm, weak: !isSubject(before, at) };
}

/**
 * "Inflation was", "the rise of": a noun stands by itself at the head of its clause, or has an article before it; "expects" and "came" have neither.
 */
const isSubject = (before: readonly Word[], at: number): boolean =>
  at === 0 ||
  before[at]!.start - before[at - 1]!.end > 1 ||
  before.slice(Math.max(0, at - 3), at).some(({ norm }) => DETERMINER.test(norm));
const DETERMINER =
  /^(?:the|an?|its|their|his|her|this|that|these|those|no|any|of|for|and|with|annual|total|average|\p{L}+['’]s)$/u;

/** Times and the like, of which nothing is measured, and words by which nobody would know what is counted. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    'last first next third other another same year years month months week weeks day days hour hours time times season night today tomorrow yesterday ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'ago alone back could must might should would cannot came come comes went goes gone put puts set sets lost expects speaks speak says asks live lives ' +
    'person people man men woman women now nows head heads line lines door doors member members step steps one ones case'
  ).split(' '),
);

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
