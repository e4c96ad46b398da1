/** What a question asks for, read from its words once: kind and unit of the answer, and the words that must stand near it. */
import { lemma, singular } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import { FUNCTION_WORDS } from '../diff/lexicon/function-words.ts';
import type { FactKind, FactQuestion, NameType, UnitClass } from '../model.ts';
import { ASKING, fatesOf, MONEY_WORDS } from './lexicon.ts';
import { unitClassOf } from './values.ts';

/** A word that matters, in the forms it is compared in. */
export interface Wanted {
  norm: string;
  base: string;
  singular: string;
}

export interface Sought {
  kind: FactKind;
  /** Canonical unit wanted, `null` when any will do. */
  unit: string | null;
  unitClass: UnitClass | null;
  /** For counts: the noun that is counted, singular. */
  head: string | null;
  /** Content words besides the asking words and the unit. */
  words: Wanted[];
  /** Alternatives of `match`, each as its words. */
  alternatives: Wanted[][];
  /** Lines of the table of fates that the question is asked in. */
  fates: ReadonlySet<number>;
  nameType: NameType | null;
}

const UNIT_WORDS: Record<string, string> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  rupees: 'INR',
  franc: 'CHF',
  francs: 'CHF',
  krona: 'SEK',
  krone: 'NOK',
  zloty: 'PLN',
  hryvnia: 'UAH',
  percent: '%',
  percentage: '%',
  'per cent': '%',
  share: '%',
};

export function readQuestion(question: FactQuestion): Sought {
  const label = wantedOf(question.label);
  const unit = unitOf(question);
  const asked = new Set(tokenize(question.label).map((token) => token.norm));
  const words = label.filter(
    (word) =>
      !ASKING.has(word.norm) && UNIT_WORDS[word.norm] === undefined && word.norm !== unit?.toLowerCase(),
  );
  const alternatives = (question.match ?? '')
    .split('|')
    .map(wantedOf)
    .filter((list) => list.length > 0);
  const all = [...words, ...alternatives.flat()];
  const fates = new Set(all.flatMap((word) => fatesOf(word.base).concat(fatesOf(word.norm))));
  const unitClass =
    unit !== null
      ? unitClassOf(unit)
      : question.kind === 'quantity' && words.some((word) => MONEY_WORDS.has(word.singular))
        ? 'currency'
        : null;
  return {
    kind: question.kind,
    unit,
    unitClass,
    head: headOf(unit, unitClass, words),
    words: words.length > 0 ? words : label,
    alternatives,
    fates,
    nameType: question.kind === 'name' ? nameTypeOf(asked) : null,
  };
}

export function wantedOf(text: string): Wanted[] {
  return tokenize(text)
    .filter((token) => !FUNCTION_WORDS.has(token.norm) || fatesOf(token.norm).length > 0)
    .map((token) => ({ norm: token.norm, base: lemma(token.norm), singular: singular(token.norm) }));
}

function unitOf(question: FactQuestion): string | null {
  const given = question.unit?.trim() ?? '';
  if (given !== '') {
    const plain = given.toLowerCase();
    if (/^[A-Za-z]{3}$/.test(given) && given === given.toUpperCase()) return given;
    return UNIT_WORDS[plain] ?? (given === '%' ? '%' : singular(plain));
  }
  for (const token of tokenize(question.label)) {
    const unit = UNIT_WORDS[token.norm];
    if (unit !== undefined && unit !== '%') return unit;
    if (/^(?:EUR|USD|GBP|JPY|CHF|CNY|SEK|NOK|DKK|PLN|UAH)$/.test(token.text)) return token.text;
  }
  return null;
}

/** The first plural of "countries in the coalition"; the unit where it names things. */
function headOf(unit: string | null, unitClass: UnitClass | null, words: readonly Wanted[]): string | null {
  if (unit !== null) return unitClass === 'count' ? unit : null;
  const noun = words.find((word) => word.singular !== word.norm);
  return noun?.singular ?? null;
}

function nameTypeOf(asked: ReadonlySet<string>): NameType | null {
  const any = (list: string): boolean => list.split(' ').some((word) => asked.has(word));
  if (
    any(
      'who leader head chief minister president chair chairman chairwoman mayor captain winner suspect envoy negotiator mediator author coach manager spokesperson spokesman director',
    )
  )
    return 'person';
  if (any('where place venue city town location host capital site')) return 'place';
  if (any('company firm club body agency contractor operator party bank')) return 'organization';
  return null;
}
