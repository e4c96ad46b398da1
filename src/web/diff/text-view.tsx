/** Both versions in full, one of three ways: in one column, side by side, or only what differs with a line around it. */
import type { ComponentChildren } from 'preact';
import type { ClaimBlock, Sentence } from '../../domain/model/claims.ts';
import type { Change } from '../../domain/model/diff.ts';
import { SIGNS } from '../parts/matrix.tsx';
import { counted, TIER_WORDS } from '../words.ts';
import { MARKS, type Marks, Words } from './changes.tsx';
import type { Fold, Part, View } from './fold.ts';
import type { Row } from './lay-out.ts';

export const VIEW_WORDS: Record<View, string> = {
  inline: 'Inline',
  'side-by-side': 'Side by side',
  'changes-only': 'Changes only',
};

export function TextView(props: {
  parts: readonly Part<Sentence>[];
  view: View;
  /** What the columns are called. */
  sides?: readonly [string, string];
  /** Where the page is with the fold opened that the row is in. */
  unfold: Unfold;
}) {
  const { parts, view, sides, unfold } = props;
  const marks = sides ? MARKS.sources : MARKS.versions;
  return view === 'side-by-side' ? (
    <SideBySide parts={parts} sides={sides ?? ['Older', 'Newer']} unfold={unfold} marks={marks} />
  ) : (
    <Inline parts={parts} unfold={unfold} marks={marks} />
  );
}

type Unfold = (row: number) => string;

const FoldLink = ({ fold, unfold }: { fold: Fold; unfold: Unfold }) => (
  <a class="fold" id={`row-${fold.at}`} href={`${unfold(fold.at)}#row-${fold.at}`}>
    … {counted(fold.folded, 'unchanged sentence')} …
  </a>
);

function Inline({
  parts,
  unfold,
  marks,
}: {
  parts: readonly Part<Sentence>[];
  unfold: Unfold;
  marks: Marks;
}) {
  const blocks = paragraphs(parts);
  return (
    <div class="text-diff serif">
      {blocks.map((block) =>
        'folded' in block ? (
          <p>
            <FoldLink fold={block} unfold={unfold} />
          </p>
        ) : (
          <p class={`block ${block.kind}`}>
            {block.rows.map((row) => (
              <>
                <InlineRow row={row} marks={marks} />{' '}
              </>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function InlineRow({ row, marks }: { row: Row<Sentence>; marks: Marks }) {
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

/** With a sign that leads to where the change is told; what only one of two sources says is not told as a change. */
function Mark(props: { change: Change; marks: Marks; children: ComponentChildren }) {
  const { change, marks, children } = props;
  const told = marks === MARKS.versions || (change.before !== null && change.after !== null);
  const { name } = TIER_WORDS[change.tier];
  return (
    <>
      {children}
      {told && (
        <a class={`sign ${change.tier}`} href={`#${change.id}`} title={name} aria-label={name}>
          {SIGNS[change.tier]}
        </a>
      )}
    </>
  );
}

function SideBySide(props: {
  parts: readonly Part<Sentence>[];
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

function SideRow({ row, marks }: { row: Row<Sentence>; marks: Marks }) {
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

const blockOf = (row: Row<Sentence>): ClaimBlock => (row.after[0] ?? row.before[0])?.block ?? 'paragraph';

type Paragraph = { kind: ClaimBlock; rows: Row<Sentence>[] } | Fold;

/** Sentences of one block stand together; what was removed joins the block it stood in. */
function paragraphs(parts: readonly Part<Sentence>[]): Paragraph[] {
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
