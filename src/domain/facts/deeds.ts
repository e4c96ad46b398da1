/** Verbs of roles and deeds in the forms that a sentence has them in: "made", "is making", "driver" for whoever drives. */
import { irregularForms } from '../claims/lang/en/lemma.ts';
import { wordTable } from '../word-table.ts';

/** Pasts that are the verb itself, and participles that the lemmas keep apart from it. */
const MORE_PASTS = wordTable<readonly string[]>({
  ...Object.fromEntries(
    'cut set put hit shut quit let cost broadcast come become run'.split(' ').map((verb) => [verb, [verb]]),
  ),
  beat: ['beat', 'beaten'],
  swim: ['swum'],
  ring: ['rung'],
});

export interface Forms {
  /** "Make", "makes", "made". */
  told: string[];
  /** "Making". */
  going: string[];
  /** "Made", which is done by somebody. */
  done: string[];
}

const SHORT_VOWEL = /[^aeiou][aeiou][bdglmnprt]$/;

/** @param verb as `lemma` gives it, which may lack its final "e"; a form that is no word does no harm */
export function formsOf(verb: string): Forms {
  const [base, ...pasts] = irregularForms(verb);
  const bases = base === undefined ? [...new Set([verb, verb.endsWith('e') ? verb : `${verb}e`])] : [base];
  const irregular = [...pasts, ...(MORE_PASTS[base ?? verb] ?? [])];
  const past = irregular.length > 0 ? irregular : bases.flatMap(pastOf);
  return {
    told: [...new Set([...bases, ...bases.map(thirdOf), ...past])],
    going: [...new Set(bases.flatMap(goingOf))],
    done: [...new Set(past)],
  };
}

const pastOf = (base: string): string[] => [
  base.endsWith('e') ? `${base}d` : `${/[^aeiou]y$/.test(base) ? base.replace(/y$/, 'i') : base}ed`,
  ...(SHORT_VOWEL.test(base) ? [`${base}${base.at(-1)}ed`] : []),
];
const thirdOf = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.replace(/y$/, 'i')}es`
      : `${base}s`;
const goingOf = (base: string): string[] => [
  `${base.replace(/(?<!e)e$/, '')}ing`,
  ...(SHORT_VOWEL.test(base) ? [`${base}${base.at(-1)}ing`] : []),
];

/** Named by an office or a place, not by what they do. */
const NO_DEED: ReadonlySet<string> = new Set(
  'minister officer member banker lawyer mayor governor prisoner premier teenager stranger villager islander player senator doctor chancellor actor author mother father brother sister daughter soldier partner farmer professor pensioner leader ambassador commissioner commander manager'.split(
    ' ',
  ),
);

/** "Drive" of "driver", "compose" of "composer", "conduct" of "conductor": none of "minister". */
export function deedOfAgent(noun: string): string[] {
  const stem = /^(\p{L}{3,})(?:er|or)$/u.exec(noun)?.[1];
  if (stem === undefined || NO_DEED.has(noun)) return [];
  if (stem.at(-1) === stem.at(-2) && !/[lsfz]$/.test(stem)) return [stem.slice(0, -1)];
  // "Driver" is of "drive" and "conductor" of "conduct": whichever it is, the other is no word.
  return /(?:[iu]v|[aiu]t|[aeiou]z|[aeiou]s|[^aeiou]g|[ou]c|[^aeiou]c|dg|iz|ag|[aiou]k|[ai]d|ibe|uir|ir|os|as|is)$/.test(
    stem,
  )
    ? [stem, `${stem}e`]
    : [stem];
}
