/** Verbs of roles and deeds in the forms that a sentence has them in: "made", "is making", "driver" for whoever drives. */
import { wordTable } from '../word-table.ts';

/** Past and participle of verbs that do not end in -ed. */
const IRREGULAR = wordTable<string>(
  Object.fromEntries(
    `
build built|make made|run ran run|sell sold|buy bought|win won|lose lost|lead led|hold held|give gave given|take took taken|find found|write wrote written
draw drew drawn|pay paid|send sent|bring brought|lend lent|fly flew flown|break broke broken|steal stole stolen|leave left|begin began begun
choose chose chosen|drive drove driven|speak spoke spoken|shoot shot|strike struck|fall fell fallen|rise rose risen|grow grew grown|know knew known
see saw seen|go went gone|come came come|withdraw withdrew withdrawn|sing sang sung|swim swam swum|ride rode ridden|bear bore borne|wear wore worn
catch caught|teach taught|seek sought|fight fought|set set|put put|cut cut|hit hit|shut shut|quit quit|let let|spend spent|keep kept|sleep slept
meet met|feed fed|say said|tell told|stand stood|overthrow overthrew overthrown|oversee oversaw overseen|become became become|forgive forgave forgiven
freeze froze frozen|hide hid hidden|beat beat beaten|blow blew blown|throw threw thrown|show showed shown|swear swore sworn|sink sank sunk
ring rang rung|light lit|cost cost|broadcast broadcast|undergo underwent undergone|understand understood|rebuild rebuilt|undertake undertook undertaken|take-over took-over
`
      .trim()
      .split(/[|\n]/)
      .map((line) => [line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1)]),
  ),
);

export interface Forms {
  /** "Make", "makes", "made". */
  told: string[];
  /** "Making". */
  going: string[];
  /** "Made", which is done by somebody. */
  done: string[];
}

const SHORT_VOWEL = /[^aeiou][aeiou][bdglmnprt]$/;

export function formsOf(verb: string): Forms {
  const stem = verb.replace(/e$/, '');
  const soft = verb.replace(/y$/, 'i');
  const past = IRREGULAR[verb]?.split(' ') ?? [
    verb.endsWith('e') ? `${verb}d` : `${/[^aeiou]y$/.test(verb) ? soft : verb}ed`,
    ...(SHORT_VOWEL.test(verb) ? [`${verb}${verb.at(-1)}ed`] : []),
  ];
  const third = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${soft}es`
      : `${verb}s`;
  return {
    told: [verb, third, ...past],
    going: [`${stem}ing`, ...(SHORT_VOWEL.test(verb) ? [`${verb}${verb.at(-1)}ing`] : [])],
    done: past.length > 1 && IRREGULAR[verb] !== undefined ? past.slice(1) : past,
  };
}

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
