/** A change told in a few plain words, aspect by aspect: "number: 26 → 30", "now unattributed", "less certain". */
import { asStated } from '../../domain/as-stated.ts';
import { ASPECT_WORDS, labelOf, toldDetails } from '../../domain/diff/index.ts';
import type { Change, ChangeDetail, DetailSide } from '../../domain/model/diff.ts';
import { KIND_WORDS, numberInWords, TRANSITION_WORDS, valueInWords } from '../words.ts';

export interface Told {
  /** What it is about, or what became of it. */
  label: string;
  before: string | null;
  after: string | null;
  /** Beside the values: "+4", "correction". */
  note: string;
}

/** One entry for each detail; aspects without a detail are named alone. */
export function toldOf(change: Change): Told[] {
  const bare = change.aspects
    .filter((aspect) => !change.details.some((detail) => detail.aspect === aspect))
    .map(
      (aspect): Told => ({ label: `${ASPECT_WORDS[aspect]} differs`, before: null, after: null, note: '' }),
    );
  return [...toldDetails(change).map(tellDetail), ...bare];
}

function tellDetail(detail: ChangeDetail): Told {
  const { before, after } = detail;
  const notes: string[] = [];
  if (detail.delta !== undefined && detail.delta !== 0)
    notes.push(`${detail.delta > 0 ? '+' : '−'}${numberInWords(Math.abs(detail.delta))}`);
  if (detail.transition && detail.transition !== 'update') notes.push(TRANSITION_WORDS[detail.transition]);
  return {
    label: labelOf(detail),
    before: before && sideInWords(before, after),
    after: after && sideInWords(after, before),
    note: notes.join(', '),
  };
}

/** The words of the text; where both sides say "Thursday" and mean different days, also what they mean. */
function sideInWords(side: DetailSide, other: DetailSide | null): string {
  const said = asStated(side);
  if (side.raw.trim() === '') return 'not stated';
  const alike = other !== null && asStated(other).toLowerCase() === said.toLowerCase();
  return alike && side.value != null && side.value !== other?.value
    ? `${said} (${valueInWords({ ...side, value: side.value })})`
    : said;
}

/** In one line: "number: 26 → 30; now unattributed". */
export function changeInWords(change: Change): string {
  const told = toldOf(change).map(({ label, before, after }) => {
    const values = [before, after].filter((value) => value !== null).join(' → ');
    return values === '' ? label : `${label}: ${values}`;
  });
  return told.join('; ') || KIND_WORDS[change.kind];
}

/** For sharing: the change as lines of plain text. */
export function changeAsText(change: Change): string {
  const told = toldOf(change).map(({ label, before, after, note }) => {
    const values = [before, after].filter((value) => value !== null).join(' → ');
    return `${label}${values === '' ? '' : `: ${values}`}${note === '' ? '' : ` (${note})`}`;
  });
  return [
    told.join('; ') || change.kind,
    ...(change.before ? [`− ${change.before.text}`] : []),
    ...(change.after ? [`+ ${change.after.text}`] : []),
  ].join('\n');
}
