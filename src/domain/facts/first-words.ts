/**
 * A name of one word at the head of its sentence, where the capital proves nothing: "Liora, a singer from Carvenia, won", "Norland came second". It is
 * taken for one where what follows can only follow somebody or something with a name: an apposition, or a verb after a noun that has no article.
 */
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { isPlural, lemma } from '../claims/lang/en/lemma.ts';
import { normalizeForMatch } from '../claims/text.ts';
import type { Claim, NameSlot, Sentence } from '../model/claims.ts';
import { BODIES, CALLINGS } from './callings.ts';

const HEAD = /^["“‘«]?(?<word>\p{Lu}\p{Ll}{3,})(?<rest>(?:['’]s)?,? .*)$/su;
/** ", a 19-year-old singer from Carvenia, won" */
const APPOSITION = /^, (?:an?|the|its|his|her|their|who|which|whose) [^,]{3,90}, /u;
const VERB =
  /^ (?:(?:also|now|still|only|finally|later|already) )?(?:has|had|is|was|will|would|can|could|may|must|should|came|comes|won|beat|took|went|got|lost|made|became|held|told|began|left|gave|sold|bought|paid|built|led|ran|fell|rose|(?<form>\p{Ll}{3,}(?:ed|s)))(?![\p{L}'’])/u;

/** Words without an article that nobody bears as a name. */
const BARE: ReadonlySet<string> = new Set(
  (
    'police parliament congress government opposition nobody everybody somebody anybody everyone someone anyone nothing everything something anything none most many some both each ' +
    'inflation turnout growth unemployment demand supply production output trade health education research work business money cash interest traffic power water rain snow wind hail fog smoke fire heat oil gas gold silver steel wheat grain rice coffee food fuel milk fish meat ' +
    'crime violence peace death life love hope fear time history nature science music sport football staff crew management society industry commerce ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight spring summer autumn winter noon midnight ' +
    'another other such same late early next last first second third half part much more less little enough what whoever whatever whose where when while there here then thus this that these those however meanwhile instead still also even just only once again perhaps maybe moreover otherwise overall elsewhere besides ' +
    'according asked given based compared despite during after before since until under over with without within among between against across along around beside beyond toward towards upon unlike like near next'
  ).split(' '),
);
/** "Investigation", "Bathing", "Safety": nouns that stand without an article. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ing|ance|ence|ship|hood|ly|age|ics|work)$/;

/** @param spoken words that the version has in lower case */
export function firstWord(
  sentence: Sentence,
  taken: readonly { start: number; end: number }[],
  spoken: ReadonlySet<string>,
): { slot: NameSlot; claim: Claim } | null {
  if (sentence.block === 'title' || sentence.block === 'byline') return null;
  const found = HEAD.exec(sentence.text)?.groups;
  const claim = sentence.claims[0];
  if (found === undefined || claim === undefined) return null;
  const { word = '', rest = '' } = found;
  const norm = word.toLowerCase();
  const start = sentence.text.indexOf(word);
  const end = start + word.length;
  if (taken.some((one) => one.start < end && start < one.end)) return null;
  if (
    spoken.has(norm) ||
    BARE.has(norm) ||
    FUNCTION_WORDS.has(norm) ||
    CALLINGS.has(norm) ||
    BODIES.has(norm)
  )
    return null;
  if (ABSTRACT.test(norm) || (!isPlural(norm) && lemma(norm) !== norm)) return null;
  const form = VERB.exec(rest);
  const verb = form?.groups?.form;
  const goesOn = form !== null && (verb === undefined || (lemma(verb) !== verb && !NOT_VERB.test(verb)));
  // "Dravos has" is one; "Prices fell" and "Farmers had" are many.
  const isOne = !isPlural(norm) || OF_ONE.test(form?.[0] ?? '');
  if (!(goesOn && isOne) && !APPOSITION.test(rest)) return null;
  return {
    claim,
    slot: {
      type: 'name',
      raw: word,
      value: word,
      start,
      end,
      key: normalizeForMatch(word),
      nameType: 'other',
    },
  };
}
const OF_ONE = /^ (?:\p{Ll}+ )?(?:has|is|was|comes|\p{Ll}{3,}s)$/u;
const NOT_VERB = /^(?:this|its|his|less|across|towards|always|sometimes)$/;
