/** Words that stand with names, and spellings of names. */
import { wordTable } from '../../../../word-table.ts';
import type { NameForms } from '../../comparing.ts';
import { NAMES } from '../names.ts';
import { BODIES, OFFICES } from './bodies.ts';

/** Before a name they add nothing to it. */
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|king|queen|prince|princess|pope|saint|st|rev|reverend|president|vice|deputy|former|acting|prime|minister|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|governor|gov|mayor|judge|justice|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|admiral|chief|inspector|detective|constable|officer|pc|ambassador|commissioner|spokesman|spokeswoman|spokesperson|the|a)$/;

/** States as addresses shorten them, but for those that are words or names themselves ("in", "or", "me", "al", "pa", "Ms", "Mt"). */
const STATES: Record<string, string> = Object.fromEntries(
  (
    'az:arizona ar:arkansas ca:california calif:california ct:connecticut conn:connecticut fl:florida fla:florida ga:georgia ia:iowa ' +
    'il:illinois ks:kansas ky:kentucky md:maryland mi:michigan mn:minnesota minn:minnesota ne:nebraska ' +
    'nv:nevada nj:new_jersey ny:new_york nc:north_carolina nd:north_dakota ri:rhode_island sc:south_carolina sd:south_dakota ' +
    'tn:tennessee tenn:tennessee tx:texas tex:texas ut:utah vt:vermont va:virginia wv:west_virginia wi:wisconsin wis:wisconsin wy:wyoming'
  )
    .split(' ')
    .map((entry) => entry.replaceAll('_', ' ').split(':') as [string, string]),
);

/** Spellings of one word that no edit distance joins. */
const VARIANTS = wordTable<string>({
  mt: 'mount',
  moslem: 'muslim',
  moslems: 'muslims',
  koran: 'quran',
  czechia: 'czech republic',
  turkiye: 'turkey',
  vatican: 'holy see',
  ...STATES,
});

/** A word that makes another place of the place it stands before: South Korea is not Korea. */
const DIVIDES: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'new',
  'greater',
  'inner',
  'anti',
  'non',
  'pro',
  'ex',
]);

/** A minister of finance and one of defense are two, whoever holds the offices. */
const officeOf = (raw: string): string | undefined => {
  const [, first, last] =
    /(\p{L}+) (?:Minister|Secretary|Ministry|Department)\b|\b(?:Minister|Secretary|Ministry|Department) (?:of|for) (\p{L}+)/u.exec(
      raw,
    ) ?? [];
  const office = (first ?? last)?.toLowerCase();
  return office !== undefined && NAMES.portfolios.has(office) ? office : undefined;
};

export const NAME_FORMS: NameForms = {
  titles: TITLES,
  variants: VARIANTS,
  divides: DIVIDES,
  unlettered: /^(?:of|the|and|for|in|on|to|de|la|&)$/,
  officeOf,
  bodies: BODIES,
  offices: OFFICES,
  government: /^(?:government|administration|authorities|officials|'s)$/,
};
