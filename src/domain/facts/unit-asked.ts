/** The unit a question asks for: given beside it, named in its words, or that of the number it was pointed at. */
import { singular } from '../claims/lang/en/lemma.ts';
import { MONEY as MONEY_WORDS } from '../claims/lang/en/money.ts';
import { tokenize } from '../claims/text.ts';
import type { FactQuestion } from '../model/facts.ts';
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
  const slot = question.anchor?.slot;
  return slot?.type === 'quantity' && slot.unitClass !== 'count' && slot.unitClass !== 'number'
    ? slot.unit
    : null;
}

const COUNTED_TIME = /^(?:the )?(?:number of |how many )?(minutes|hours|days|nights|weeks|months|years)\b/i;

const plainUnit = (unit: string): string => (unitClassOf(singular(unit)) === 'count' ? unit : singular(unit));

/** "euros", "EUR": it says in what is counted, and nothing of what. */
export const namesUnit = (token: { norm: string; text: string }): boolean =>
  UNIT_WORDS[token.norm] !== undefined || CODE.test(token.text);
