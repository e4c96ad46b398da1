/** The unit a question asks for: given beside it, named in its words, or that of the number it was pointed at. */
import { singular } from '../claims/lang/en/lemma.ts';
import { MONEY as MONEY_WORDS } from '../claims/lang/en/money.ts';
import { UNIT_PHRASES, UNITS } from '../claims/lang/en/units.ts';
import { tokenize } from '../claims/text.ts';
import type { FactQuestion } from '../model/facts.ts';
import type { Span } from '../model/primitives.ts';
import { wordTable } from '../word-table.ts';
import { unitClassOf } from './values.ts';

const UNIT_WORDS = wordTable<string>({
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
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  rupee: 'INR',
  rupees: 'INR',
  franc: 'CHF',
  francs: 'CHF',
  kronor: 'SEK',
  kroner: 'NOK',
  zloty: 'PLN',
  zlotys: 'PLN',
  hryvnia: 'UAH',
  '°c': '°C',
  celsius: '°C',
  '°f': '°F',
  fahrenheit: '°F',
  percent: '%',
  percentage: '%',
  'per cent': '%',
});
const CODE = /^(?:EUR|USD|GBP|JPY|CHF|CNY|SEK|NOK|DKK|PLN|UAH|CAD|AUD|INR|RUB)$/;
/** Canonical unit that the asker gave or the words name; `null` where neither does. */
export function unitOf(question: FactQuestion): string | null {
  const given = question.unit?.trim() ?? '';
  if (given !== '') {
    const plain = given.toLowerCase();
    if (/^[A-Z]{3}$/.test(given)) return given;
    return (
      UNIT_WORDS[plain] ??
      (given === '%' ? '%' : unitClassOf(plain) === 'count' ? singular(plain) : plainUnit(plain))
    );
  }
  // "Nights a week on which the train runs", "years in prison": a stretch of time answers it.
  const span =
    question.kind === 'quantity' ? COUNTED_TIME.exec(question.label)?.[1]?.toLowerCase() : undefined;
  if (span !== undefined) return span === 'nights' ? 'day' : singular(span);
  const tokens = tokenize(question.label);
  for (const [k, token] of tokens.entries()) {
    // "Dinars per euro" asks for dinars.
    if (/^(?:per|each|every)$/.test(token.norm)) break;
    const money =
      tokens[k - 1]?.norm === 'in' || tokens[k + 1]?.norm === 'per' ? MONEY_WORDS.get(token.norm) : undefined;
    const unit = UNIT_WORDS[token.norm] ?? (money?.includes('/') ? undefined : money);
    if (unit !== undefined) return unit;
    if (CODE.test(token.text)) return token.text;
  }
  const measured = question.kind === 'quantity' ? unitNamed(question.label) : null;
  if (measured !== null) return measured.unit;
  if (question.kind === 'quantity' && SHARE.test(question.label)) return '%';
  const slot = question.anchor?.slot;
  return slot?.type === 'quantity' && slot.unitClass !== 'count' && slot.unitClass !== 'number'
    ? slot.unit
    : null;
}

/** "Share of people who live alone"; a share of the cost may be a sum. */
const SHARE =
  /^(?:the |what |which )?(?:share|percentage|proportion) of (?!(?:the |its |their )?(?:costs?|bill|profits?|money|proceeds|revenue|budget)\b)/i;

/**
 * The unit that a question names as one, "mass in tonnes", and where, or that heads it, "liters of water leaked": it says in what is measured,
 * and nothing of what. Read by the same words as the texts, so that both name it alike.
 */
export function unitNamed(label: string): { unit: string; at: Span; heads: boolean } | null {
  const lower = label.toLowerCase();
  for (const pattern of [IN_UNIT, UNITS_OF]) {
    const found = pattern.exec(lower);
    const unit = found?.[1] === undefined ? undefined : (UNIT_PHRASES.get(found[1]) ?? UNITS.get(found[1]));
    if (found === null || unit?.factor !== undefined || unit === undefined) continue;
    const start = found.index + found[0].length - found[1]!.length;
    return { unit: unit.unit, at: { start, end: start + found[1]!.length }, heads: pattern === UNITS_OF };
  }
  return null;
}

const NAMES = [...UNIT_PHRASES.keys(), ...UNITS.keys()]
  .filter((name) => /^\p{L}[\p{L}\d²³ ]*$/u.test(name))
  .toSorted((a, b) => b.length - a.length);
/** "The length in meters at low tide". */
const IN_UNIT = new RegExp(`\\bin (${NAMES.join('|')})(?= (?:per|an?|each|at|on|during)\\b|\\s*[,?]|\\s*$)`);
/** "Tonnes of oil leaked", "number of hectares burned". One foot is a foot, and one second may be the runner-up. */
const UNITS_OF = new RegExp(
  `^(?:the )?(?:total |number of |amount of |how many |how much )?(${NAMES.filter((name) => /(?:s|feet)$/.test(name)).join('|')})(?= )`,
);

const COUNTED_TIME = /^(?:the )?(?:number of |how many )?(minutes|hours|days|nights|weeks|months|years)\b/i;

const plainUnit = (unit: string): string => (unitClassOf(singular(unit)) === 'count' ? unit : singular(unit));

/** "euros", "EUR": it says in what is counted, and nothing of what. */
export const namesUnit = (token: { norm: string; text: string }): boolean =>
  UNIT_WORDS[token.norm] !== undefined || CODE.test(token.text);
