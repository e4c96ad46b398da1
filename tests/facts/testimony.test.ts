/** What the other articles of a story state, as evidence for a value that this one words otherwise. */
import { expect, it } from 'vitest';
import { observe } from '../../src/domain/facts/index.ts';
import { asked, claimsOf, seenIn } from './support.ts';

const employees = asked('number of employees');
const text = 'Norrvik wants to buy the carrier and to keep 1,100 people on. It has 2,850 on its books today.';

const readBeside = (other: string | null): unknown => {
  const sighting = other === null ? null : seenIn(other, employees);
  return observe(
    employees,
    { claims: claimsOf(text), publishedAt: '2031-03-04T09:00:00Z' },
    null,
    sighting === null ? {} : { heard: [{ source: 'harborwire.example', sighting }] },
  )?.value;
};

it('a value that is hardly told yields to the one that another source states, where the version holds that too', () => {
  expect(readBeside(null)).toBe(1100);
  expect(readBeside('The airline has 2,850 employees.')).toBe(2850);
});

it('and stays where another source states what the version does not hold', () => {
  expect(readBeside('The airline has 3,410 employees.')).toBe(1100);
});

it('a company that others name is found where it opens a sentence and nothing else says that it is a name', () => {
  const builder = asked('company that builds the trams', { kind: 'name' });
  const version = { claims: claimsOf('Tramwerk reacted promptly. It promised 400 jobs.'), publishedAt: null };
  const sighting = seenIn('The new trams are built by the company Tramwerk in Ostheim.', builder);
  expect(sighting?.value).toBe('Tramwerk');
  expect(observe(builder, version, null)).toBeNull();
  const heard = sighting === null ? [] : [{ source: 'harborwire.example', sighting }];
  expect(observe(builder, version, null, { heard })?.value).toBe('Tramwerk');
});
