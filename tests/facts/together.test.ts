/** The facts of a story asked of one article together: a number answers one of them. */
import { expect, it } from 'vitest';
import { observeTogether } from '../../src/domain/facts/index.ts';
import type { FactQuestion } from '../../src/domain/model/facts.ts';
import { asked, claimsOf, seenIn } from './support.ts';

const AT = '2031-03-04T09:00:00Z';

const readTogether = (text: string, ...questions: FactQuestion[]): unknown[] =>
  observeTogether(
    questions.map((question) => ({
      question,
      steps: [{ content: { claims: claimsOf(text), publishedAt: AT }, known: null, diff: null }],
    })),
  ).map(([sighting]) => sighting?.value ?? null);

it('leaves a number to the fact that names it, wherever it stands', () => {
  const rescuers = asked('rescuers killed', { id: 'fct_1' });
  const people = asked('people killed', { id: 'fct_2' });
  const text =
    'Four rescuers were killed when the slope gave way again. Four rescuers had been at work there.';
  expect(seenIn(text, people)?.value).toBe(4);
  expect(readTogether(text, rescuers, people)).toEqual([4, null]);
  expect(readTogether(text, people, rescuers)).toEqual([null, 4]);
});

it('lets the other fact take its next best', () => {
  const text =
    'Four rescuers were killed when the slope gave way again. The first slide had killed 31 people, the governor said.';
  const rescuers = asked('rescuers killed', { id: 'fct_1' });
  expect(readTogether(text, asked('people killed', { id: 'fct_2' }), rescuers)).toEqual([31, 4]);
});

it('takes nothing from two facts that ask for one thing', () => {
  const text = 'The fire killed 14 people, the police said.';
  expect(
    readTogether(text, asked('people killed', { id: 'fct_1' }), asked('death toll', { id: 'fct_2' })),
  ).toEqual([14, 14]);
});

it('reads both numbers of a vote from the one place where they stand', () => {
  const text = 'The motion passed with 92 votes to 85.';
  expect(
    readTogether(
      text,
      asked('votes for the motion', { id: 'fct_1' }),
      asked('votes against the motion', { id: 'fct_2' }),
    ),
  ).toEqual([92, 85]);
});

it('does not read again what a fact that is not asked now has read before', () => {
  const text = 'Four rescuers were killed when the slope gave way again.';
  const rescuers = asked('rescuers killed', { id: 'fct_1' });
  const steps = [{ content: { claims: claimsOf(text), publishedAt: AT }, known: null, diff: null }];
  const told = [[{ question: rescuers, sighting: seenIn(text, rescuers)! }]];
  const people = asked('people killed', { id: 'fct_2' });
  expect(observeTogether([{ question: people, steps }], told)).toEqual([[null]]);
  expect(observeTogether([{ question: people, steps }])[0]![0]).toMatchObject({ value: 4 });
});
