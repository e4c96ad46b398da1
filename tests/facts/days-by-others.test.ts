/** A day of the calendar that other outlets state of the fact, in an article that tells it in words of its own. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/domain/facts/index.ts';
import { asked, claimsOf, seenIn } from './support.ts';

const PUBLISHED = '2031-03-04T09:00:00Z';
const day = (label: string) => asked(label, { kind: 'date' });

function besides(text: string, label: string, other: string): unknown {
  const question = day(label);
  const sighting = seenIn(other, question);
  expect(sighting?.confidence).toBeGreaterThanOrEqual(0.65);
  return (
    observe(question, { claims: claimsOf(text), publishedAt: PUBLISHED }, null, {
      heard: [{ source: 'harborwire.example', sighting: sighting! }],
    })?.value ?? null
  );
}

describe('is the day that was asked for', () => {
  it.each([
    ['The bells of the abbey will ring for the duke on 22 March.', 'date of the funeral'],
    ['On 22 March the whole valley takes leave of him.', 'date of the funeral'],
    ['Ribbon, brass band, speeches: on 22 March the mayor has scissors to hand.', 'date the bridge opens'],
    ['Mark 22 March in your calendars, commuters.', 'date the bridge opens'],
    ['From 22 March nobody needs the ferry any more.', 'date the bridge opens'],
    ['It will all be decided on March 22.', 'date of the verdict'],
  ])('%s', (text, label) => {
    const told: Record<string, string> = {
      'date of the funeral': 'The funeral of the duke is on 22 March.',
      'date the bridge opens': 'The bridge opens on 22 March, the ministry said.',
      'date of the verdict': 'The verdict is due on 22 March.',
    };
    expect(besides(text, label, told[label]!)).toBe('2031-03-22');
  });
});

describe('is not read', () => {
  const told = 'The bridge opens on 22 March, the ministry said.';
  const opens = 'date the bridge opens';

  it.each([
    ['where another day stands', 'Ribbon, brass band, speeches: on 29 March the mayor has scissors to hand.'],
    ['where it is denied', 'It will not be on 22 March.'],
    ['where it was the plan before', 'Originally planned for 22 March, the feast has been called off.'],
    ['where it is when somebody spoke', 'The mayor wept, he said on 22 March.'],
    ['from a weekday, which is the day of much', 'The mayor has a cold since Saturday.'],
  ])('%s', (_, text) => {
    expect(besides(text, opens, told)).toBeNull();
  });
});

it('and wins over a day that nobody else states and whose words hardly tell', () => {
  const text =
    'The jury heard the last plea on Monday and the judge left for home. Mark it: on 22 March they will know.';
  expect(besides(text, 'date of the verdict', 'The verdict is due on 22 March.')).toBe('2031-03-22');
});
