/** Quarters, halves and seasons, of a stated year or of the one that the day of publication is in. */
import { yearNumber } from './absolute.ts';
import { isoYear } from './calendar.ts';
import type { DateContext, Reading } from './context.ts';
import { directed } from './relative.ts';
import { halfReading } from './years.ts';

/** "the third quarter of 2024", "Q3", "the first half of this year". */
export function quarter(c: DateContext, i: number): Reading | null {
  const letter = c.norm(i);
  const short = (letter === 'q' || letter === 'h') && c.glued(i + 1) && c.isNumber(i + 1, /^[1-4]$/);
  const number = short ? Number(c.norm(i + 1)) : c.words.quarters.get(letter);
  if (number === undefined) return null;
  const word = c.norm(i + 1) === '-' ? i + 2 : i + 1;
  const half = short ? letter === 'h' : c.words.halfWords.has(c.norm(word));
  if (!short && !half && !c.words.quarterWords.has(c.norm(word))) return null;
  if (half && number > 2) return null;
  const next = short ? i + 2 : word + 1;
  const at = c.skip(next, c.words.fillers);
  const year = yearNumber(c, at);
  if (year !== null)
    return half
      ? halfReading(year, number, at + 1, false)
      : {
          value: `${isoYear(year)}-Q${number}`,
          until: null,
          granularity: 'quarter',
          relative: false,
          next: at + 1,
        };
  const pointed = directed(c, at);
  if (pointed?.granularity === 'year' && pointed.value !== null)
    return half
      ? halfReading(Number(pointed.value), number, pointed.next, true)
      : { ...pointed, value: `${pointed.value}-Q${number}`, granularity: 'quarter' };
  if (half) return null;
  return c.anchored('quarter', next, (anchor) => {
    const future = number > Math.ceil(anchor.month / 3) && c.tense(i, next) !== 1;
    return `${isoYear(anchor.year - (future ? 1 : 0))}-Q${number}`;
  });
}

/** "summer 2024", "the spring of 2019", "in the autumn". */
export function season(c: DateContext, i: number): Reading | null {
  const name = c.words.seasons.get(c.norm(i));
  if (name === undefined) return null;
  const at = c.skip(i + 1, c.words.fillers);
  const year = yearNumber(c, at);
  if (year !== null)
    return {
      value: `${isoYear(year)}-${name}`,
      until: null,
      granularity: 'season',
      relative: false,
      next: at + 1,
    };
  // "the autumn of last year"
  const shift = at > i + 1 ? c.words.directions.get(c.norm(at)) : undefined;
  if (shift !== undefined && c.words.units.get(c.norm(at + 1)) === 'year')
    return c.anchored('season', at + 2, (anchor) => `${isoYear(anchor.year + shift)}-${name}`);
  const after = c.tokens[i + 1];
  const open = after === undefined || after.kind === 'symbol' || c.lang.isFunctionWord(after.norm);
  if (!open || !c.lang.determiners.has(c.norm(i - 1)) || !c.words.beforeYear.has(c.norm(i - 2))) return null;
  return c.anchored('season', i + 1, (anchor) => `${isoYear(anchor.year)}-${name}`);
}
