/** Two versions laid side by side: nothing is lost, nothing stands twice, and both texts can be read in their order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { ClaimSet, Sentence } from '../../src/domain/model/claims.ts';
import { layOut, type Row } from '../../src/web/diff/lay-out.ts';
import { read } from '../claims/read.ts';
import { times } from '../support/chance.ts';

const SENTENCES = [
  'Leaders of 26 countries agreed on Saturday to support a ceasefire.',
  'Leaders of 30 countries agreed on Saturday to support a ceasefire.',
  'Planners from the armed forces meet in London on Thursday.',
  'Planners from the armed forces will meet in London on Tuesday.',
  'The harbor was closed for an hour.',
  'The harbour was closed for one hour.',
  'Nobody gave a date for the next call.',
  'Why did nobody ask?',
  'Two ships left, and three stayed behind until the evening.',
  'Two ships left. Three stayed behind until the evening.',
];

const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 0, maxLength: 12 });

const layOutTexts = (before: readonly string[], after: readonly string[]) => {
  const [old, now] = [read([...before]), read([...after])];
  const diff = diffClaims(old, now, { fromId: 'ver_a', toId: 'ver_b' });
  return { old, now, rows: layOut(old.sentences, now.sentences, diff) };
};

/** The older text as the rows give it back: moved statements are where they stood, not where they stand. */
const olderOf = (rows: readonly Row<Sentence>[]): Sentence[] =>
  rows.filter((row) => row.change?.kind !== 'moved' || row.left).flatMap((row) => row.before);
const newerOf = (rows: readonly Row<Sentence>[]): Sentence[] => rows.flatMap((row) => row.after);

const sorted = (claims: ClaimSet | readonly Sentence[]): string[] =>
  ('sentences' in claims ? claims.sentences : claims).map((sentence) => sentence.text).toSorted();

it('gives back every sentence of both versions exactly once', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { old, now, rows } = layOutTexts(before, after);

      expect(sorted(olderOf(rows))).toEqual(sorted(old));
      expect(sorted(newerOf(rows))).toEqual(sorted(now));
    }),
    times(200),
  );
});

it('calls a row unchanged only where both sides say the same', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const row of layOutTexts(before, after).rows) {
        if (row.change === null) {
          expect(row.before.map((one) => one.text)).toEqual(row.after.map((one) => one.text));
        }
      }
    }),
    times(200),
  );
});

it('shows what was removed after what stood before it', () => {
  const [a, b, c] = [
    'The first line stands.',
    'The ferry to the island was canceled at noon.',
    'The last line stands as well.',
  ];
  const { rows } = layOutTexts([a!, b!, c!], [a!, c!]);

  expect(rows.map((row) => [row.change?.kind ?? 'same', (row.after[0] ?? row.before[0])?.text])).toEqual([
    ['same', a],
    ['removed', b],
    ['same', c],
  ]);
});
