/** Both versions in full, one of three ways: in one column, side by side, or only what differs with a line around it. */
import type { ComponentChildren } from 'preact';
import type { Change, ClaimBlock, ClaimSet, Diff, Sentence } from '../../domain/model.ts';
import { counted } from '../words.ts';
import { MARKS, type Marks, Words } from './changes.tsx';
import { layOut, type Row } from './lay-out.ts';

export const VIEWS = ['inline', 'side-by-side', 'changes-only'] as const;
export type View = (typeof VIEWS)[number];
export const VIEW_WORDS: Record<View, string> = {
  inline: 'Inline',
  'side-by-side': 'Side by side',
  'changes-only': 'Changes only',
};

/** Unchanged runs longer than this fold. */
const FOLD = { inline: 40, 'side-by-side': 12, 'changes-only': 2 };
/** Unchanged sentences kept on either side of a fold. */
const AROUND = 1;
/** Of a fold that is opened, so much at a time: a live blog of thousands of sentences stays a page that loads. */
const OPENED = 300;

export function TextView(props: {
  before: ClaimSet;
  after: ClaimSet;
  diff: Diff;
  view: View;
  /** What the columns are called. */
  sides?: readonly [string, string];
  /** Where the page is with the fold opened that the row is in. */
  unfold: (row: number) => string;
  /** The row whose fold is open. */
  open: number | null;
}) {
  const rows = layOut(props.before, props.after, props.diff);
  const marks = props.sides ? MARKS.sources : MARKS.versions;
  const parts = folded(rows, FOLD[props.view], props.open);
  return props.view === 'side-by-side' ? (
    <SideBySide parts={parts} sides={props.sides ?? ['Older', 'Newer']} unfold={props.unfold} marks={marks} />
  ) : (
    <Inline parts={parts} unfold={props.unfold} marks={marks} />
  );
}

/** Unchanged rows that are not shown, and the row to open them at: downward the first, upward one so far above the last. */
interface Fold {
  folded: number;
  at: number;
}

type Part = Row | Fold;

function folded(rows: readonly Row[], longest: number, open: number | null): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (end < rows.length && rows[end]?.change === null) end++;
    const first = start + (start === 0 ? 0 : AROUND);
    const last = end - (end === rows.length ? 0 : AROUND);
    if (last - first <= longest) parts.push(...rows.slice(start, end));
    else if (open !== null && open >= first && open < last) {
      const until = Math.min(last, open + OPENED);
      parts.push(
        ...rows.slice(start, first),
        ...fold(first, open, Math.max(first, open - OPENED)),
        ...rows.slice(open, until),
        ...fold(until, last, until),
        ...rows.slice(last, end),
      );
    } else parts.push(...rows.slice(start, first), ...fold(first, last, first), ...rows.slice(last, end));
    const changed = rows[end];
    if (changed) parts.push(changed);
    start = end + 1;
  }
  return parts;
}

const fold = (from: number, to: number, at: number): Fold[] => (to > from ? [{ folded: to - from, at }] : []);

type Unfold = (row: number) => string;

const FoldLink = ({ fold, unfold }: { fold: Fold; unfold: Unfold }) => (
  <a class="fold" id={`row-${fold.at}`} href={`${unfold(fold.at)}#row-${fold.at}`}>
    … {counted(fold.folded, 'unchanged sentence')} …
  </a>
);

function Inline({ parts, unfold, marks }: { parts: readonly Part[]; unfold: Unfold; marks: Marks }) {
  const blocks = paragraphs(parts);
  return (
    <div class="text-diff serif">
      {blocks.map((block) =>
        'folded' in block ? (
          <p>
            <FoldLink fold={block} unfold={unfold} />
          </p>
        ) : (
          <div class={`block ${block.kind}`}>
            {block.rows.map((row) => (
              <>
                <InlineRow row={row} marks={marks} />{' '}
              </>
            ))}
          </div>
        ),
      )}
    </div>
  );
}

function InlineRow({ row, marks }: { row: Row; marks: Marks }) {
  const { change } = row;
  const { goneWhole: Gone, comeWhole: Come } = marks;
  if (change === null) return <span>{textOf(row.after)}</span>;
  if (change.kind === 'moved') {
    return row.left ? (
      <a class="moved-from" href={`#at-${change.id}`} id={`from-${change.id}`}>
        [moved from here]
      </a>
    ) : (
      <span class="moved" id={`at-${change.id}`}>
        {textOf(row.after)} <a href={`#from-${change.id}`}>[moved]</a>
      </span>
    );
  }
  return (
    <Mark change={change} marks={marks}>
      {row.after.length === 0 ? (
        <Gone>{textOf(row.before)}</Gone>
      ) : row.before.length === 0 ? (
        <Come>{textOf(row.after)}</Come>
      ) : (
        <Words words={change.words} marks={marks} />
      )}
    </Mark>
  );
}

/** Leads to where the change is told; what only one of two sources says is not told as a change. */
function Mark(props: { change: Change; marks: Marks; children: ComponentChildren }) {
  const { change, marks, children } = props;
  const told = marks === MARKS.versions || (change.before !== null && change.after !== null);
  return told ? (
    <a class={`mark ${change.tier}`} href={`#${change.id}`}>
      {children}
    </a>
  ) : (
    <span class={`mark ${change.tier}`}>{children}</span>
  );
}

function SideBySide(props: {
  parts: readonly Part[];
  sides: readonly [string, string];
  unfold: Unfold;
  marks: Marks;
}) {
  const { parts, sides, unfold, marks } = props;
  return (
    <table class="sides serif">
      <caption class="unseen">Both texts, sentence by sentence</caption>
      <thead>
        <tr>
          <th scope="col">{sides[0]}</th>
          <th scope="col">{sides[1]}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) =>
          'folded' in part ? (
            <tr>
              <td colSpan={2}>
                <FoldLink fold={part} unfold={unfold} />
              </td>
            </tr>
          ) : (
            <SideRow row={part} marks={marks} />
          ),
        )}
      </tbody>
    </table>
  );
}

function SideRow({ row, marks }: { row: Row; marks: Marks }) {
  const { change } = row;
  const { goneWhole: Gone, comeWhole: Come } = marks;
  const kind = blockOf(row);
  if (change === null) {
    return (
      <tr class={kind}>
        <td>{textOf(row.before)}</td>
        <td>{textOf(row.after)}</td>
      </tr>
    );
  }
  if (change.kind === 'moved') {
    return (
      <tr class={`moved ${kind}`}>
        <td id={row.left ? `from-${change.id}` : undefined}>{row.left ? textOf(row.before) : null}</td>
        <td id={row.left ? undefined : `at-${change.id}`}>
          {row.left ? (
            <a href={`#at-${change.id}`}>[moved from here]</a>
          ) : (
            <>
              {textOf(row.after)} <a href={`#from-${change.id}`}>[moved]</a>
            </>
          )}
        </td>
      </tr>
    );
  }
  return (
    <tr class={`${change.tier} ${kind}`}>
      <td>
        {row.before.length > 0 &&
          (row.after.length === 0 ? (
            <Gone>{textOf(row.before)}</Gone>
          ) : (
            <Words words={change.words} side="before" marks={marks} />
          ))}
      </td>
      <td>
        {row.after.length > 0 && (
          <Mark change={change} marks={marks}>
            {row.before.length === 0 ? (
              <Come>{textOf(row.after)}</Come>
            ) : (
              <Words words={change.words} side="after" marks={marks} />
            )}
          </Mark>
        )}
      </td>
    </tr>
  );
}

const textOf = (sentences: readonly Sentence[]): string =>
  sentences.map((sentence) => sentence.text).join(' ');

const blockOf = (row: Row): ClaimBlock => (row.after[0] ?? row.before[0])?.block ?? 'paragraph';

type Paragraph = { kind: ClaimBlock; rows: Row[] } | Fold;

/** Sentences of one block stand together; what was removed joins the block it stood in. */
function paragraphs(parts: readonly Part[]): Paragraph[] {
  const out: Paragraph[] = [];
  let place: string | null = null;
  let oldPlace: string | null = null;
  for (const part of parts) {
    if ('folded' in part) {
      out.push(part);
      place = oldPlace = null;
      continue;
    }
    const here = placeOf(part.after[0]);
    const oldHere = placeOf(part.before[0]);
    const last = out.at(-1);
    const joins = here === null ? oldHere === oldPlace : here === place;
    if (last && 'rows' in last && joins) last.rows.push(part);
    else out.push({ kind: blockOf(part), rows: [part] });
    if (here !== null) place = here;
    else if (!joins) place = null;
    if (oldHere !== null && !(part.change?.kind === 'moved' && !part.left)) oldPlace = oldHere;
  }
  return out;
}

const placeOf = (sentence: Sentence | undefined): string | null =>
  sentence ? `${sentence.blockIndex === -1 ? sentence.block : ''}${sentence.blockIndex}` : null;
