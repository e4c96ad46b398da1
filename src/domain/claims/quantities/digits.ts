/** What a numeral is, and the worth of digits as written. */

export interface Numeral {
  value: number;
  /** Index of the token after the number. */
  next: number;
  form: 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague';
  /** Worth of the last significant digit: 1e8 in "1.2 billion", 100 in "1,500". What "about" rounds to. */
  step: number;
}

export const UNICODE_FRACTIONS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Floating sums such as 1.1 million come out as 1100000.0000000002; fifteen digits are what a reader can state. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/**
 * `1,234.5` → 1234.5 where the decimal sign is a point; `null` for what is no number: `192.168.1.2`, `22,24,26`. A lone group of
 * one or two digits can be no thousands, so `5,00` is the other convention's 5.
 */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  if (!text.includes(group)) {
    const [whole = '', fraction, ...rest] = text.split(decimal);
    return rest.length > 0 ? null : Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  }
  const [whole = '', fraction, ...rest] = text.split(decimal);
  if (rest.length > 0 || fraction?.includes(group)) return null;
  // Groups of three, or of two before the last three as in India: 1,00,000.
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(whole) || /^\d{1,2}(?:[.,]\d{2})+[.,]\d{3}$/.test(whole))
    return Number(`${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`);
  if (fraction === undefined && /^\d+[.,]\d{1,2}$/.test(whole)) return Number(whole.replace(group, '.'));
  return null;
}

export function stepOf(text: string, decimal: '.' | ','): number {
  const point = text.indexOf(decimal);
  if (point >= 0) return 10 ** -(text.length - point - 1);
  return 10 ** trailingZeros(text.replace(/[.,]/g, ''));
}

export function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros += 1;
  return zeros;
}
