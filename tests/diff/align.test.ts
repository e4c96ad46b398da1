import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/domain/claims/lang/en/index.ts';
import { align as alignIn, type Group } from '../../src/domain/diff/align/align.ts';

const align = (before: readonly string[], after: readonly string[]): Group[] =>
  alignIn(before, after, ENGLISH);

const links = (before: readonly string[], after: readonly string[]): string[] =>
  align(before, after)
    .filter((group) => group.before.length > 0 && group.after.length > 0)
    .map((group) => `${group.before}→${group.after}${group.moved ? ' moved' : ''}`);

const TERMS = 'The coalition agreed on its terms late on Monday.';
const PRICES = 'Prices in the capital have doubled within a year.';

describe('a statement told anew with another value is one statement', () => {
  it.each([
    [
      'Parliament will vote on the budget on Thursday.',
      'Lawmakers are due to vote on the budget on Tuesday.',
    ],
    ['The court will rule on 3 May.', 'A ruling is now due on 10 May.'],
    ['The firm plans to cut 300 jobs.', 'Up to 450 posts are to go at the company.'],
    ['The bridge closes at noon on Sunday.', 'The bridge will be shut from 6 p.m. on Saturday.'],
  ])('%s', (before, after) => {
    const gone = 'The unions had warned of this for months.';
    expect(links([TERMS, before, gone, PRICES], [TERMS, after, PRICES])).toEqual(['0→0', '1→1', '3→2']);
  });

  it('and says why', () => {
    const [group] = align(
      ['The firm plans to cut 300 jobs.', PRICES],
      ['Up to 450 posts are to go at the company.', TERMS, PRICES],
    );
    expect(group).toMatchObject({ before: [0], after: [0], reason: expect.stringContaining('same matter') });
  });

  it.each([
    ['The firm plans to cut 300 jobs.', 'A storm killed 12 people in the north.'],
    ['Parliament will vote on the budget on Thursday.', 'The team lost its third match on Tuesday.'],
    ['The mayor opened the bridge.', 'The crossing was inaugurated by the city’s head.'],
  ])('but not two statements that only stand in one place: %s', (before, after) => {
    const [gone, come] = ['The unions had warned of this for months.', 'It has rained since early spring.'];
    expect(links([TERMS, before, gone, PRICES], [TERMS, come, after, PRICES])).toEqual(['0→0', '3→3']);
  });
});

describe('a short line that stands elsewhere', () => {
  const [a, b, c] = ['Rain fell all week in the hills above Eskby.', TERMS, PRICES];

  it('moved when it says something by itself and no other line could be meant', () => {
    const short = 'The drug has yet to be licensed.';
    expect(links([short, a, b, c], [a, b, c, short])).toContain('0→3 moved');
  });

  it('of two neighbors told in the other order each continues its own, though the name changed hands', () => {
    expect(
      links(
        [
          TERMS,
          'The mayor, Per Osterling, urged both sides to return to the table.',
          'He is expected to meet union leaders on Wednesday.',
        ],
        [
          TERMS,
          'The mayor, Per Osterling, may meet union leaders on Thursday.',
          'He urged both sides to go back to the negotiating table.',
        ],
      ),
    ).toEqual(['0→0', '2→1 moved', '1→2']);
  });

  it('did not when it only repeats what anyone may have said', () => {
    const short = 'He declined to comment.';
    expect(links([short, a, b, c], [a, b, c, short])).not.toContain('0→3 moved');
  });
});

describe('a live blog', () => {
  const moved = (groups: readonly Group[]): number => groups.filter((group) => group.moved).length;
  const entry = fc.constantFrom(
    'Goal!',
    'He declined to comment.',
    'More to follow.',
    'Police have closed the road.',
    'Police have closed the bridge.',
    'It is 12:40 and the count goes on.',
    'It is 12:50 and the count goes on.',
    'The count in Eskby stands at 1,204.',
    'The count in Tolmar stands at 1,310.',
  );

  it('has no phantom moves among short lines that are alike: new entries only push old ones down', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.array(entry, { maxLength: 40 }), (fresh, old) => {
        const groups = align(old, [...fresh, ...old]);
        expect(moved(groups)).toBe(0);
        expect(groups.filter((group) => group.before.length > 0 && group.after.length === 0)).toEqual([]);
      }),
    );
  });

  it('an entry struck out of the middle moves nothing', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 40 }), fc.nat(), (old, random) => {
        const at = random % old.length;
        const groups = align(old, [...old.slice(0, at), ...old.slice(at + 1)]);
        expect(moved(groups)).toBe(0);
        expect(groups.filter((group) => group.after.length === 0)).toHaveLength(1);
      }),
    );
  });

  it('a figure corrected in one of many entries that are alike is a change of that entry', () => {
    const line = (k: number, count: number): string => `District ${k}: turnout of ${count} voters at noon.`;
    const old = Array.from({ length: 40 }, (_, k) => line(k, 100 + k));
    const now = old.map((text, k) => (k === 17 ? line(17, 999) : text));
    expect(links(old, now)).toEqual(old.map((_, k) => `${k}→${k}`));
  });

  it('a block carried elsewhere moves as a whole, and the rest stays', () => {
    const old = Array.from(
      { length: 12 },
      (_, k) =>
        `${['Harbor', 'School', 'Market'][k % 3]} officials counted ${k} damaged roofs in street ${k * 7}.`,
    );
    const now = [...old.slice(0, 2), ...old.slice(4, 10), ...old.slice(2, 4), ...old.slice(10)];
    expect(
      align(old, now)
        .filter((group) => group.moved)
        .flatMap(({ before }) => before),
    ).toEqual([2, 3]);
  });
});
