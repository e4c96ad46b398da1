import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/model/diff.ts';
import { compared } from './lines.ts';

const STORY = 'The opera has cancelled its premiere.';
const changesOf = (before: string, after: string): Change[] =>
  compared(`${STORY}\n\n${before}`, `${STORY}\n\n${after}`).changes;
const loud = (changes: readonly Change[]): boolean => changes.some(({ tier }) => tier !== 'silent');

const number = fc.integer({ min: 2, max: 99_999 });
const twoNumbers = fc.tuple(number, number).filter(([a, b]) => a !== b);

describe('the page is quiet', () => {
  it('a counter, a reading time, a stamp may say any number', () => {
    const counter = fc.constantFrom<(n: number) => string>(
      (n) => `${n} comments`,
      (n) => `Views: ${n.toLocaleString('en')}`,
      (n) => `${n} min read`,
      (n) => `Page 2 of ${n}`,
      (n) => `${n} people are reading this now`,
      (n) => `Updated ${n} hours ago`,
      (n) => `Listen to this article (${n} minutes)`,
      (n) => `© ${n} Moorland Gazette`,
    );
    fc.assert(
      fc.property(counter, twoNumbers, (line, [a, b]) => {
        expect(loud(changesOf(line(a), line(b)))).toBe(false);
      }),
    );
  });

  it.each([
    ['a call to the reader', 'Sign up to our newsletter for the day’s top stories.'],
    ['a teaser', 'Read more: Why the comet will not come back in 76 years'],
    ['a credit', 'Image source: Marsh Courier/T. Hallam'],
    ['a stock line', 'This is a developing story.'],
  ])('%s comes and goes, and says why it is silent', (_, line) => {
    const [change, ...others] = compared(STORY, `${STORY}\n\n${line}`).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'added',
      tier: 'silent',
      reasons: expect.arrayContaining(['furniture of the page, not the story']),
    });
  });

  it('a teaser gives way to another one', () => {
    expect(
      loud(
        changesOf(
          'Most read: 1. Goat stops express train 2. Who pays for the wall?',
          'Most read: 1. Who pays for the wall? 2. Fire in cheese store',
        ),
      ),
    ).toBe(false);
  });
});

describe('a digit of the story is never quiet', () => {
  const line = fc.constantFrom<(n: number) => string>(
    (n) => `${n} dead.`,
    (n) => `Casualties: ${n}`,
    (n) => `${n} votes so far`,
    (n) => `Photo: the ${n} trucks at the border`,
    (n) => `Temperature: ${n}C in the tunnel`,
    (n) => `Forecast: growth of ${n} percent`,
    (n) => `Weather kills ${n} sheep`,
    (n) => `More: ${n} people are still missing`,
    (n) => `${n} min: goal for Eskby`,
    (n) => `${n} minutes.`,
    (n) => `Score: 1-${n}`,
    (n) => `${n} shares were sold.`,
    (n) => `${n} people watching from the quay fell into the water.`,
    (n) => `Published figures show ${n} cases.`,
    (n) => `Updated count: ${n}`,
    (n) => `Related deaths: ${n}`,
    (n) => `Share prices fell by ${n} cents.`,
    (n) => `Read on the ice: ${n} skaters.`,
    (n) => `Comments by ${n} residents were heard.`,
    (n) => `Copyright claims against ${n} singers were dropped.`,
  );

  it('in a line that reads like one of the page', () => {
    fc.assert(
      fc.property(line, twoNumbers, (write, [a, b]) => {
        expect(loud(changesOf(write(a), write(b)))).toBe(true);
      }),
    );
  });

  it('even behind the words that open a teaser, when all else is the same', () => {
    fc.assert(
      fc.property(twoNumbers, ([a, b]) => {
        const teaser = (n: number): string => `Related: ${n} dead as ferry sinks off Port Arlen`;
        expect(loud(changesOf(teaser(a), teaser(b)))).toBe(true);
      }),
    );
  });

  it('in a headline, whatever it opens with', () => {
    const titled = (title: string) => `${title}\n\n${STORY}`;
    expect(loud(compared(titled('Live updates'), titled('12 dead')).changes)).toBe(true);
  });
});
