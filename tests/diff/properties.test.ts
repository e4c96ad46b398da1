import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffClaims } from '../../src/domain/diff/index.ts';
import { wordSegments } from '../../src/domain/diff/tell/word-segments.ts';
import type { ClaimSet, Sentence } from '../../src/domain/model/claims.ts';
import type { Diff } from '../../src/domain/model/diff.ts';

const versions = { fromId: 'ver_1', toId: 'ver_2' };

/** Bare sentences: alignment and words need no claims. */
const claimSet = (texts: string[]): ClaimSet => ({
  lang: 'en',
  level: 'full',
  publishedAt: null,
  sentences: texts.map(
    (text, blockIndex): Sentence => ({
      block: 'paragraph',
      blockIndex,
      start: 0,
      end: text.length,
      text,
      asOf: null,
      writtenAt: null,
      claims: [],
    }),
  ),
});

const word = fc.constantFrom(
  'harbor',
  'council',
  'ferry',
  'the',
  'of',
  'said',
  '12',
  '30',
  'million',
  'Tuesday',
  'Oslo',
  'closed',
  'opened',
  'bridge',
  'near',
  'not',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { maxLength: 14 });
const pair = fc.tuple(article, article);
/** An article and what an editor might make of it: lines dropped, moved, repeated, replaced. */
const edited = fc
  .tuple(article, fc.array(fc.nat(40), { maxLength: 14 }), article)
  .map(([old, picks, fresh]): [string[], string[]] => [
    old,
    picks.map((k) => old[k] ?? fresh[k % Math.max(1, fresh.length)] ?? 'New line.'),
  ]);

/** The new version's lines that a reader could rebuild: listed ones from the changes, the rest from the old version. */
function leftOver(old: string[], diff: Diff, side: 'before' | 'after'): string[] {
  const rest = [...old];
  for (const change of diff.changes) {
    const text = change[side]?.text;
    if (text === undefined) continue;
    let open = text;
    while (open !== '') {
      const at = rest.findIndex((line) => open === line || open.startsWith(`${line} `));
      expect(at, `"${open}" is made of lines of the version`).not.toBe(-1);
      open = open.slice((rest[at] as string).length).trimStart();
      rest.splice(at, 1);
    }
  }
  return rest;
}

describe('a diff', () => {
  it('of a version with itself is empty and silent', () => {
    fc.assert(
      fc.property(article, (texts) => {
        const set = claimSet(texts);
        const diff = diffClaims(set, set, versions);
        expect(diff.changes).toEqual([]);
        expect(diff.summary.unchanged).toBe(texts.length);
        expect(diff.disclosure.status).toBe('none');
      }),
    );
  });

  it('applied to the old lines gives the new ones: what is not listed is the same on both sides', () => {
    fc.assert(
      fc.property(fc.oneof(pair, edited), ([old, now]) => {
        const diff = diffClaims(claimSet(old), claimSet(now), versions);
        expect(leftOver(old, diff, 'before').sort()).toEqual(leftOver(now, diff, 'after').sort());
      }),
    );
  });

  it('leaves the unlisted lines in the same order on both sides', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (old, random) => {
        const now = old
          .map((line) => ({ line, key: random.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ line }) => line);
        const diff = diffClaims(claimSet(old), claimSet(now), versions);
        const listed = new Set(diff.changes.flatMap((change) => [change.before?.text, change.after?.text]));
        const kept = (lines: string[]): string[] => lines.filter((line) => !listed.has(line));
        expect(kept(old)).toEqual(kept(now));
      }),
    );
  });

  it('is the same whenever it is made, with one id a change', () => {
    fc.assert(
      fc.property(fc.oneof(pair, edited), ([old, now]) => {
        const diff = diffClaims(claimSet(old), claimSet(now), versions);
        expect(diffClaims(claimSet(old), claimSet(now), versions)).toEqual(diff);
      }),
    );
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(fc.oneof(pair, edited), ([old, now]) => {
        const { summary, changes } = diffClaims(claimSet(old), claimSet(now), versions);
        for (const kind of ['moved', 'reworded', 'changed', 'added', 'removed'] as const)
          expect(summary[kind]).toBe(changes.filter((change) => change.kind === kind).length);
        for (const change of changes) expect(change.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never leaves a differing digit silent', () => {
    const number = fc.integer({ min: 2, max: 9999 });
    fc.assert(
      fc.property(article, sentence, number, number, (rest, line, a, b) => {
        fc.pre(a !== b);
        const diff = diffClaims(
          claimSet([...rest, `The ferry near the bridge carried ${a} people. ${line}`]),
          claimSet([...rest, `The ferry near the bridge carried ${b} people. ${line}`]),
          versions,
        );
        expect(diff.changes.some((change) => change.tier !== 'silent')).toBe(true);
      }),
    );
  });
});

describe('word segments', () => {
  const text = fc.oneof(
    sentence,
    fc.string({ maxLength: 60 }),
    fc.constantFrom('€1.5bn', '26 countries', '“No,” she said'),
  );
  it('rebuild both sides', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordSegments(before, after);
        const join = (skip: string): string =>
          segments
            .filter(({ op }) => op !== skip)
            .map((part) => part.text)
            .join('');
        expect(join('insert')).toBe(before);
        expect(join('delete')).toBe(after);
        expect(segments.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('keep a number whole', () => {
    expect(wordSegments('Leaders of 26 countries', 'Leaders of 30 countries')).toEqual([
      { op: 'equal', text: 'Leaders of ' },
      { op: 'delete', text: '26' },
      { op: 'insert', text: '30' },
      { op: 'equal', text: ' countries' },
    ]);
    expect(wordSegments('about 1.5 million', 'about 15 million').filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: '1.5' },
      { op: 'insert', text: '15' },
    ]);
  });
});
