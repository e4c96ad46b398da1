/** Nouns that show by their capital. */
import type { Language } from '../../claims/lang/language.ts';
import type { Term } from './terms.ts';

/** Where nouns have capitals, a word with one inside the sentence is no verb. */
export const isNoun = ({ text, index }: Term, { capitalizesNouns }: Language): boolean =>
  capitalizesNouns && index > 0 && /^\p{Lu}/u.test(text);
