/** A diff as a careful desk editor would write it down: most weighty first, each change with what it is and why. */
import { asStated } from '../domain/as-stated.ts';
import { ASPECT_WORDS, labelOf, toldDetails } from '../domain/diff/index.ts';
import type { Change, ChangeDetail, DetailSide, Diff } from '../domain/model/diff.ts';

const COLORS = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;

export function renderDiff(diff: Diff, options: { color: boolean }): string {
  const paint = (color: keyof typeof COLORS, text: string) =>
    options.color && text !== '' ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text;
  const lines: string[] = [];
  const loud = diff.changes
    .filter((change) => change.tier !== 'silent')
    .toSorted((a, b) => b.significance - a.significance);
  for (const change of loud) lines.push(...renderChange(change, paint), '');
  const quiet = diff.changes.filter((change) => change.tier === 'silent');
  if (quiet.length > 0) {
    lines.push(paint('dim', `Without a change of facts: ${quiet.map(quietLine).join('; ')}`), '');
  }
  lines.push(summaryLine(diff));
  return `${lines.join('\n')}\n`;
}

type Paint = (color: keyof typeof COLORS, text: string) => string;

function renderChange(change: Change, paint: Paint): string[] {
  const what =
    change.details.length > 0
      ? toldDetails(change).map(detailLine).join(', ')
      : change.aspects.map((aspect) => ASPECT_WORDS[aspect]).join(', ');
  const block = (change.after ?? change.before)?.block;
  const where = block === undefined || block === 'paragraph' ? '' : ` in the ${block}`;
  const head = `${change.tier === 'alert' ? '!' : '·'} ${change.kind}${where}${what === '' ? '' : ` — ${what}`}`;
  const words = change.words
    .map(({ op, text }) =>
      op === 'equal' ? text : op === 'delete' ? paint('red', `[-${text}-]`) : paint('green', `{+${text}+}`),
    )
    .join('');
  return [
    paint(change.tier === 'alert' ? 'bold' : 'yellow', head),
    `    ${words}`,
    paint('dim', `    ${change.reasons.join('; ')}`),
  ];
}

function detailLine(detail: ChangeDetail): string {
  const label = labelOf(detail);
  const how = detail.transition && detail.transition !== 'update' ? ` (${detail.transition})` : '';
  if (detail.before && detail.after)
    return `${label}: ${shown(detail.before)} → ${shown(detail.after)}${how}`;
  const only = detail.after ?? detail.before;
  return only === null ? label : `${label}: "${shown(only)}"`;
}

const shown = (side: DetailSide): string => shortened(asStated(side), 80);

function quietLine(change: Change): string {
  const text = shortened((change.after ?? change.before)?.text ?? '', 50);
  return `${change.kind === 'changed' ? 'a word exchanged in' : change.kind} "${text}"`;
}

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function summaryLine({ summary, disclosure, changes }: Diff): string {
  if (changes.length === 0) return 'No change.';
  const counts = (['changed', 'added', 'removed', 'reworded', 'moved', 'unchanged'] as const)
    .filter((kind) => summary[kind] > 0)
    .map((kind) => `${summary[kind]} ${kind}`);
  const admitted =
    disclosure.status === 'disclosed'
      ? ` · disclosed${disclosure.correctionNote ? `: ${disclosure.correctionNote}` : ''}`
      : disclosure.status === 'silent'
        ? ' · silent: the outlet did not say so'
        : '';
  return `${counts.join(', ')}${admitted}`;
}
