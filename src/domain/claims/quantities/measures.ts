/** What a number is measured in: the percent sign, money, units, ages, and amounts in two units ("5 ft 2 in", "3 dollars 50 cents"). */

import type { UnitClass } from '../../model/claims.ts';
import { wordTable } from '../../word-table.ts';
import { currencyCode, currencySymbol, dollarOf } from './currency.ts';
import type { Numeral } from './digits.ts';
import { tidy } from './digits.ts';
import { nounAfter } from './nouns.ts';
import type { QuantityContext } from './reader.ts';

export interface Measure {
  unitClass: UnitClass;
  unit: string;
  /** Worth of one in `unit`: 0.01 for cents, 2 for fortnights. */
  factor: number;
  /** Token index after it. */
  next: number;
}

/** `$`, `US$`, `€`, `EUR`, `Rs` right before a number. */
export function currencyBefore(c: QuantityContext, i: number): { unit: string; next: number } | null {
  const token = c.tokens[i];
  if (token === undefined) return null;
  const amount = (k: number): boolean =>
    c.isNumber(k) || ((c.norm(k) === '.' || c.norm(k) === '-') && c.isNumber(k + 1) && c.glued(k + 1));
  if (token.kind === 'symbol') {
    const unit = currencySymbol(token.text);
    return unit !== null && amount(i + 1) ? { unit, next: i + 1 } : null;
  }
  if (token.kind !== 'word') return null;
  if (c.norm(i + 1) === '$' && c.glued(i + 1) && amount(i + 2)) {
    const unit = dollarOf(token.norm);
    if (unit !== null) return { unit, next: i + 2 };
  }
  const code = currencyCode(token.text);
  return code !== null && amount(i + 1) ? { unit: code, next: i + 1 } : null;
}

/** After a currency sign a letter is a scale: `$5m`, `€1.2b`, `$ 3 k`. */
export function moneyScale(c: QuantityContext, numeral: Numeral): Numeral {
  const word = c.tokens[numeral.next];
  if (word?.kind !== 'word' || numeral.form !== 'digits') return numeral;
  const scale = c.words.gluedScales.get(word.norm);
  if (scale === undefined || (!word.glued && word.norm !== 'm')) return numeral;
  return {
    ...numeral,
    value: tidy(numeral.value * scale),
    step: numeral.step * scale,
    next: numeral.next + 1,
  };
}

/**
 * `1.2m` is metres or millions. It counts millions where something is counted right behind it ("1.2m people", "3m
 * barrels", "5m euros"); else it is a length. `1.2b` is billions.
 */
export function letterScale(c: QuantityContext, numeral: Numeral): Numeral {
  const letter = c.tokens[numeral.next];
  if (letter?.kind !== 'word' || !letter.glued || numeral.form !== 'digits') return numeral;
  const scaled = (scale: number): Numeral => ({
    ...numeral,
    value: tidy(numeral.value * scale),
    step: numeral.step * scale,
    next: numeral.next + 1,
  });
  if (letter.text === 'b' && !c.glued(numeral.next + 1)) return scaled(1e9);
  if (letter.text !== 'm') return numeral;
  const at = numeral.next + 1;
  if (c.norm(at) === '-' && c.glued(at)) return scaled(1e6);
  if (c.tokens[at]?.kind !== 'word' || c.words.dimensions.has(c.norm(at))) return numeral;
  if (unitAt(c, at) !== null || moneyAt(c, at) !== null) return scaled(1e6);
  const noun = nounAfter(c.tokens, at, c.lang, 2);
  return noun?.plural ? scaled(1e6) : numeral;
}

export function measureAfter(c: QuantityContext, numeral: Numeral): Measure | null {
  const at = c.afterHyphen(numeral.next);
  if (c.tokens[at] === undefined) return null;
  const direct =
    shareAt(c, at) ?? moneyAt(c, at) ?? unitAt(c, at) ?? bracketed(c, at) ?? letterUnit(c, numeral, at);
  if (direct !== null) return direct;
  // "half an hour", "a quarter of a mile", "a quarter of a percentage point"
  if (numeral.form !== 'fraction') return null;
  const of = c.words.inFractions.has(c.norm(at)) ? at + 1 : at;
  return c.words.articles.has(c.norm(of)) ? (shareAt(c, of + 1) ?? unitAt(c, of + 1)) : null;
}

/** Percent and points of them. */
function shareAt(c: QuantityContext, at: number): Measure | null {
  const points = c.phraseEnd(at, c.words.percentPoint, 3);
  if (points !== null) return { unitClass: 'percentage-point', unit: 'pp', factor: 1, next: points };
  const percent = c.phraseEnd(at, c.words.percent, 2);
  return percent === null ? null : { unitClass: 'percent', unit: '%', factor: 1, next: percent };
}

/** "up to a metre", "more than an hour", "a year and a half": behind a qualifier or before a part of it an article is one of them. */
export function oneOf(c: QuantityContext, i: number): Numeral | null {
  if (!c.words.articles.has(c.norm(i))) return null;
  const unit = unitAt(c, i + 1);
  if (unit === null || unit.unitClass === 'count' || c.words.ordinals.has(c.norm(i + 1))) return null;
  if (partOf(c, unit.next) !== null) return { value: 1, next: i + 1, form: 'words', step: 0.1 };
  for (let length = 3; length >= 1; length -= 1)
    if (i >= length && c.words.before.has(c.join(i - length, i)))
      return { value: 1, next: i + 1, form: 'words', step: 1 };
  return null;
}

/** "… and a half": a part of the unit before it. */
function partOf(c: QuantityContext, i: number): Numeral | null {
  if (!c.words.and.has(c.norm(i))) return null;
  const part = c.numerals.read(i + 1);
  return part?.form === 'fraction' && part.value < 1 && measureAfter(c, part) === null ? part : null;
}

export function moneyAt(c: QuantityContext, at: number): Measure | null {
  for (let length = 3; length >= 2; length -= 1) {
    const unit = c.words.moneyOf.get(c.join(at, at + length));
    if (unit !== undefined) return money(unit, at + length);
  }
  const token = c.tokens[at];
  if (token === undefined) return null;
  const unit = c.words.money.get(token.norm) ?? currencySymbol(token.text) ?? currencyCode(token.text);
  if (unit !== null && unit !== undefined) {
    // "5p" is pence, "5 p" a page; a sign belongs to the number that follows it when it touches that one only.
    if (/^[a-z]$/.test(token.norm) && !token.glued) return null;
    if (token.kind === 'symbol' && c.isNumber(at + 1) && c.glued(at + 1) && !token.glued) return null;
    return money(unit, at + 1);
  }
  // "420 million Finnish markka": a nationality before the word for money
  const next = c.words.money.get(c.norm(at + 1));
  return next !== undefined && c.lang.names.demonyms.has(token.norm) ? money(next, at + 2) : null;
}

/** Subunits are stated in hundredths: `GBP/100`. */
function money(unit: string, next: number): Measure {
  return unit.endsWith('/100')
    ? { unitClass: 'currency', unit: unit.slice(0, -4), factor: 0.01, next }
    : { unitClass: 'currency', unit, factor: 1, next };
}

function unitAt(c: QuantityContext, at: number): Measure | null {
  for (let length = 4; length >= 2; length -= 1) {
    const unit = c.words.unitPhrases.get(c.join(at, at + length));
    if (unit !== undefined)
      return { unitClass: unit.unitClass, unit: unit.unit, factor: unit.factor ?? 1, next: at + length };
  }
  const unit = c.words.units.get(c.norm(at));
  return unit === undefined
    ? null
    : { unitClass: unit.unitClass, unit: unit.unit, factor: unit.factor ?? 1, next: at + 1 };
}

/** "20 (kg)" */
function bracketed(c: QuantityContext, at: number): Measure | null {
  if (!/^[([{<]$/.test(c.norm(at)) || !/^[)\]}>]$/.test(c.norm(at + 2))) return null;
  const unit = unitAt(c, at + 1);
  return unit === null ? null : { ...unit, next: at + 3 };
}

/** Letters that are units when they touch the digits: 5m, 20g, 3t, 41C. */
function letterUnit(c: QuantityContext, numeral: Numeral, at: number): Measure | null {
  if (numeral.form !== 'digits' || at !== numeral.next) return null;
  const letter = c.tokens[at]!.text;
  if (letter === '"' && !c.glued(at + 1)) return null;
  const unit =
    c.glued(at) || c.words.dimensions.has(c.norm(at + 1)) || standsAlone(c, at) ? LETTERS[letter] : undefined;
  // "Gate 5C"
  if (unit?.[0] === 'temperature' && c.words.labels.has(c.norm(at - 2))) return null;
  return unit === undefined ? null : { unitClass: unit[0], unit: unit[1], factor: 1, next: at + 1 };
}

/** "A depth of 120 m.", "34,500 t for 2037": apart from the digits it is a unit as long as nothing is counted behind it, as in "5 m people". */
function standsAlone(c: QuantityContext, at: number): boolean {
  if (!/^[mt]$/.test(c.tokens[at]!.text)) return false;
  const next = c.tokens[at + 1];
  return (
    next === undefined ||
    (next.kind === 'symbol' ? /^[.,;:)]$/.test(next.text) : c.lang.isFunctionWord(next.norm))
  );
}

const LETTERS: Record<string, [UnitClass, string] | undefined> = {
  m: ['length', 'm'],
  g: ['mass', 'g'],
  t: ['mass', 'tonne'],
  l: ['volume', 'litre'],
  C: ['temperature', '°C'],
  F: ['temperature', '°F'],
};

/** What the smaller unit of an amount in two units is worth in the larger one. */
const SMALLER = wordTable<Record<string, number> | undefined>({
  foot: { inch: 1 / 12 },
  mile: { foot: 1 / 5280, yard: 1 / 1760 },
  m: { cm: 0.01, dm: 0.1 },
  km: { m: 0.001 },
  pound: { ounce: 1 / 16 },
  stone: { pound: 1 / 14 },
  kg: { g: 0.001 },
  hour: { minute: 1 / 60 },
  minute: { second: 1 / 60 },
  day: { hour: 1 / 24 },
});

/** "5 feet and 2 inches", "3 dollars 50 cents": the second amount adds to the first. */
export function secondAmount(c: QuantityContext, first: Measure): { value: number; next: number } | null {
  const part = partOf(c, first.next);
  if (part !== null) return { value: part.value, next: part.next };
  let at = first.next;
  if (c.words.and.has(c.norm(at))) at += 1;
  else if (c.norm(at) === ',') return null;
  const numeral = c.numerals.read(at);
  if (numeral === null || numeral.form === 'ordinal') return null;
  const second = measureAfter(c, numeral) ?? inches(c, first, numeral) ?? spokenCents(c, first, numeral);
  if (second === null || second.unitClass !== first.unitClass) return null;
  if (first.unitClass === 'currency') {
    const cents =
      second.factor === 0.01 &&
      first.factor === 1 &&
      numeral.value < 100 &&
      (second.unit === first.unit || !SUBUNIT_OF_ONE.has(second.unit));
    return cents ? { value: numeral.value * 0.01, next: second.next } : null;
  }
  const worth = SMALLER[first.unit]?.[second.unit];
  return worth === undefined || numeral.value * worth >= 1
    ? null
    : { value: numeral.value * worth, next: second.next };
}

/** "thirteen dollars forty-five": a bare number in words behind money is hundredths of it. */
function spokenCents(c: QuantityContext, first: Measure, numeral: Numeral): Measure | null {
  if (
    first.unitClass !== 'currency' ||
    first.factor !== 1 ||
    numeral.form !== 'words' ||
    numeral.value >= 100
  )
    return null;
  const after = c.tokens[numeral.next];
  const bare = after === undefined || after.kind === 'symbol' || c.words.and.has(after.norm);
  return bare ? { unitClass: 'currency', unit: first.unit, factor: 0.01, next: numeral.next } : null;
}

/** "in" is inches only behind feet. */
function inches(c: QuantityContext, first: Measure, numeral: Numeral): Measure | null {
  if (first.unit !== 'foot' || !c.words.inch.has(c.norm(numeral.next))) return null;
  return { unitClass: 'length', unit: 'inch', factor: 1, next: numeral.next + 1 };
}

/** Pence are pounds' only; cents are of whatever was named before. */
const SUBUNIT_OF_ONE = new Set(['GBP']);

/** Where the list or span begins that the number at `i` stands in: of "aged 12, 9 and 7" and of "in age from 8 to 82" all are ages. */
function listHead(c: QuantityContext, i: number): number {
  let head = i;
  const joins = (joint: string): boolean => joint === ',' || c.words.and.has(joint) || c.words.to.has(joint);
  while (joins(c.norm(head - 1)) && c.isNumber(head - 2)) head -= 2;
  return head;
}

/** "40 years old", "aged 14", "Lena Hart, 43,". */
export function ageOf(c: QuantityContext, i: number, last: Numeral, measure: Measure | null): Measure | null {
  const head = listHead(c, i);
  const led =
    c.words.ageBefore.has(c.norm(head - 1)) ||
    (c.words.between.has(c.norm(head - 1)) && c.words.ageBefore.has(c.norm(head - 2)));
  if (measure?.unitClass === 'duration') {
    const next = c.phraseEnd(c.afterHyphen(measure.next), c.words.ageAfter, 3);
    if (next !== null || led) return { ...measure, unitClass: 'age', next: next ?? measure.next };
    return null;
  }
  if (
    measure !== null ||
    last.form === 'ordinal' ||
    !Number.isInteger(last.value) ||
    last.value < 0 ||
    last.value > 120
  )
    return null;
  const age: Measure = { unitClass: 'age', unit: 'year', factor: 1, next: last.next };
  if (led) return age;
  const short = c.phraseEnd(last.next, c.words.ageShort, 1);
  if (short !== null) return { ...age, next: short };
  const name = c.tokens[i - 2];
  const after = c.norm(last.next);
  const apposed =
    c.norm(i - 1) === ',' &&
    last.form === 'digits' &&
    name?.kind === 'word' &&
    // "her grandfather, 71, is missing": behind a noun both commas must be there
    (name.text !== name.norm ? after === '' || after === ',' || after === '.' : after === ',');
  return apposed ? age : null;
}
