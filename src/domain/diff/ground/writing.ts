/** Is it the same writing? What a typesetter decides is not a change by the outlet. */
import type { Language } from '../../claims/lang/language.ts';
import { normalizeForMatch } from '../../claims/text.ts';

/**
 * Text by its words and digits: kinds of quotation marks, dashes and spaces, case, a comma or point inside or outside closing
 * marks, and how thousands are parted do not matter. Decimal points do, and so does whether there are quotation marks at all.
 */
export const writing = (text: string, { comparing }: Language): string =>
  normalizeForMatch(text)
    .replace(/"/g, "'")
    .replace(/([.,]+)'/g, "'$1")
    .replace(/',?\.?(?=\s|$)/g, "'")
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\b\p{L}\.) (?=\p{L}\.)/gu, '')
    .replace(/\s*\.\.\.\s*/g, ' ... ')
    .replace(comparing.small.listComma, '')
    .trim();

/** "Björn" → "Bjorn" is another spelling; whether an accent is one character or two is not. */
export const accents = (text: string): string => (text.normalize('NFD').match(/\p{M}/gu) ?? []).join('');
