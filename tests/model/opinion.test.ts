/** What a model may be asked and what its answer may do, whatever it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf, withOpinions } from '../../src/domain/diff/index.ts';
import { doubtfulPairs, type GroupVersion, groupClaims } from '../../src/domain/facts/index.ts';
import { ANSWERS, type Opinion, opinionKey, parseAnswer } from '../../src/domain/opinion.ts';
import { compared, read } from '../diff/lines.ts';
import { claimsOf } from '../facts/support.ts';
import { times } from '../support/chance.ts';

const OLD = 'The council backs the gantry over the river for 40 boats, its speaker said on Monday.';
const NEW = 'The council backs the plinth over the river for 40 boats, its speaker said on Monday.';

const asked = (before: string, after: string) =>
  questionsOf(compared(before, after), read(before), read(after));
const heard = (before: string, after: string, opinion: Opinion) => {
  const diff = compared(before, after);
  return withOpinions(diff, new Map(diff.changes.map((change) => [change.id, opinion])));
};
const answer = (word: (typeof ANSWERS)[number]): Opinion => ({ kind: 'answer', answer: word, by: 'oracle' });

describe('A model is asked', () => {
  test('about words that no rule decides, with numbers and dates taken out', () => {
    expect(asked(OLD, NEW).map(({ about, pair }) => ({ about, pair }))).toEqual([
      {
        about: 'versions',
        pair: [
          'The council backs the gantry over the river for [number] boats, its speaker said on [date].',
          'The council backs the plinth over the river for [number] boats, its speaker said on [date].',
        ],
      },
    ]);
  });

  test('the same for a change and its reversal', () => {
    const [there, back] = [asked(OLD, NEW)[0]!, asked(NEW, OLD)[0]!];
    expect(opinionKey('oracle', there)).toBe(opinionKey('oracle', back));
    expect(opinionKey('oracle', there)).not.toBe(opinionKey('another', there));
  });

  test.each([
    ['a number', 'Rescuers found 12 people in the bridge.', 'Rescuers found 15 people in the tunnel.'],
    ['a date', 'The court sits on Monday in the hall.', 'The court sits on Tuesday in the hall.'],
    ['a name', 'Mayor Anna Berg opened the hall.', 'Mayor Carl Lund opened the hall.'],
    ['a negation', 'The mayor approved the plan.', 'The mayor did not approve the plan.'],
    ['how certain', 'The ministry has signed the deal.', 'The ministry may sign the deal.'],
    ['digits of a label', 'Flight 370 left the airport at dawn.', 'Flight 371 left the airport at dawn.'],
    ['a rewording', 'The storm damaged the hall.', 'The storm battered the hall.'],
    ['a new statement', 'The hall is open.', 'The hall is open.\n\nIt was built by the harbor guild.'],
  ])('nothing about %s', (_what, before, after) => {
    expect(compared(before, after).changes.length).toBeGreaterThan(0);
    expect(asked(before, after)).toEqual([]);
  });
});

describe('What a model answers', () => {
  test('"same" makes a change for review silent, and says who said so', () => {
    const [before] = compared(OLD, NEW).changes;
    const [change] = heard(OLD, NEW, answer('same')).changes;
    expect(before).toMatchObject({ tier: 'review' });
    expect(change).toMatchObject({ kind: 'changed', aspects: ['meaning'], tier: 'silent' });
    expect(change?.reasons.at(-1)).toBe('silent: the model oracle reads both as the same statement');
    expect(change?.significance).toBeLessThan(before!.significance);
  });

  test.each([
    [answer('different'), 'the model oracle reads two different statements'],
    [answer('unsure'), 'the model oracle cannot tell whether both say the same'],
    [{ kind: 'none', why: 'it took too long' } as const, 'a model was asked in vain: it took too long'],
  ])('anything else leaves the verdict and is told: %o', (opinion, reason) => {
    const [before] = compared(OLD, NEW).changes;
    const [change] = heard(OLD, NEW, opinion).changes;
    expect(change).toEqual({ ...before, reasons: [...before!.reasons, reason] });
  });

  test('never makes an alert quiet nor a quiet change loud, whatever it says', () => {
    const nouns = ['bridge', 'tunnel', 'harbor'];
    const sentence = fc
      .record({
        count: fc.constantFrom('12', '15', 'a dozen'),
        noun: fc.constantFrom(...nouns),
        day: fc.constantFrom('Monday', 'Tuesday'),
        verb: fc.constantFrom('closed', 'shut', 'did not close', 'may close'),
      })
      .map(({ count, noun, day, verb }) => `The council ${verb} the ${noun} to ${count} boats on ${day}.`);
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom(...ANSWERS), (before, after, word) => {
        const judged = compared(before, after);
        const afterwards = withOpinions(
          judged,
          new Map(judged.changes.map((change) => [change.id, answer(word)])),
        );
        judged.changes.forEach((change, k) => {
          if (change.tier !== 'review') expect(afterwards.changes[k]).toEqual(change);
          else expect(afterwards.changes[k]?.tier).not.toBe('alert');
        });
      }),
      times(60),
    );
  });

  test('is one of three words and nothing else', () => {
    expect(['same', ' Same.', '"different"', '**unsure**', 'SAME!\n'].map(parseAnswer)).toEqual([
      'same',
      'same',
      'different',
      'unsure',
      'same',
    ]);
    for (const text of ['', 'yes', 'the same', 'same different', 'Same, because both say so', '{"a":"same"}'])
      expect(parseAnswer(text)).toBeNull();
  });
});

describe('Across sources', () => {
  const version = (source: string, hour: number, text: string): GroupVersion => ({
    articleId: `art_${source}`,
    source,
    versionId: `ver_${source}`,
    versionNumber: 1,
    at: `2031-03-04T${String(hour).padStart(2, '0')}:00:00Z`,
    claims: claimsOf(text, null, '2031-03-04T09:00:00Z', `art_${source}`),
  });
  const versions = [
    version('a', 9, 'The Corriemuir dam gave way above the town before dawn.'),
    version('b', 10, 'A flood came down the valley from the broken Corriemuir dam.'),
    version('c', 11, 'A ferry ran aground near Ask in thick fog.'),
  ];

  test('a pair that shares a name and too few words is asked about; pairs that share nothing are not', () => {
    expect(groupClaims(versions)).toHaveLength(3);
    const questions = doubtfulPairs(versions);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.about).toBe('sources');
    expect(questions[0]?.pair.join()).toMatch(/Corriemuir dam.*Corriemuir dam/);
    expect(questions[0]?.pair.join()).not.toMatch(/\d/);
  });

  test('"same" lets them stand together, says who said so, and tells no contradiction of them', () => {
    const [question] = doubtfulPairs(versions);
    const groups = groupClaims(versions, new Map([[question!.id, answer('same')]]));
    expect(groups).toHaveLength(2);
    expect(groups[0]).toMatchObject({ status: 'corroborated', sources: ['a', 'b'], conflicts: [] });
    expect(groups[0]?.reasons[0]).toBe('the model oracle reads the same statement in b');
  });

  test('any other answer leaves them apart', () => {
    const [question] = doubtfulPairs(versions);
    for (const word of ['different', 'unsure'] as const)
      expect(groupClaims(versions, new Map([[question!.id, answer(word)]]))).toEqual(groupClaims(versions));
  });
});
