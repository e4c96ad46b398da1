/** Words that are two, and words that only an accent tells from others. */

import { wordTable } from '../../../../word-table.ts';
import { foldWord } from '../../../text.ts';

const WRITTEN_OUT = wordTable<readonly string[]>({
  im: ['in', 'dem'],
  ins: ['in', 'das'],
  am: ['an', 'dem'],
  ans: ['an', 'das'],
  beim: ['bei', 'dem'],
  vom: ['von', 'dem'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
  furs: ['fur', 'das'],
  aufs: ['auf', 'das'],
  durchs: ['durch', 'das'],
  ums: ['um', 'das'],
  unterm: ['unter', 'dem'],
  uberm: ['uber', 'dem'],
  ubers: ['uber', 'das'],
  vorm: ['vor', 'dem'],
  hinterm: ['hinter', 'dem'],
});

/** "Konnte" was able to, "könnte" might; "fordert" demands and "fördert" promotes. */
const TOLD_BY_ACCENT: ReadonlySet<string> = new Set(
  (
    'könnte könnten dürfte dürften müsste müssten würde würden hätte hätten wäre wären möchte möchten ' +
    'fördern fördert förderte förderten gefördert förderung zählen zählt zählte zählten gezählt ' +
    'drücken drückt drückte drückten gedrückt schön'
  ).split(' '),
);
const PLAIN: ReadonlySet<string> = new Set([...TOLD_BY_ACCENT].map(foldWord));

export function writtenOut(norm: string, text: string): readonly string[] | null {
  if (PLAIN.has(norm)) {
    const accented = text.normalize('NFC').toLowerCase();
    return TOLD_BY_ACCENT.has(accented) ? [accented] : null;
  }
  return WRITTEN_OUT[norm] ?? null;
}
