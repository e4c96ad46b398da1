import { describe, expect, it } from 'vitest';
import { compared } from './lines.ts';

/** A sentence written anew with its fact kept, and written anew with another fact: a writer of updates does both at once. */
const REWRITTEN: [what: string, before: string, same: string, other: string, told: string][] = [
  [
    'what is counted by another word',
    'About 62,000 homes were still without electricity at noon.',
    'At midday some 62,000 households remained without power.',
    'At midday some 38,000 households remained without power.',
    'quantity',
  ],
  [
    'people by another word for them',
    'Two suspects are being held in a police station in Marn.',
    'Police in Marn are holding two people.',
    'Police in Marn are holding three people.',
    'quantity',
  ],
  [
    'members and those they are members of',
    'The ship was carrying 22 crew, most of them from Ghana.',
    "Most of the vessel's 22 crew members are Ghanaian.",
    "Most of the vessel's 24 crew members are Ghanaian.",
    'quantity',
  ],
  [
    'a number that names nothing',
    'Some 2,000 people attended the rally, police said.',
    'Police put the number of people at the rally at about 2,000.',
    'Police put the number of people at the rally at 3,500.',
    'quantity',
  ],
  [
    'how a match ended',
    'The team won 3-1 in Ostrand.',
    'The team beat Ostrand 3-1 away.',
    'They beat Ostrand 3-2 away.',
    'quantity',
  ],
  [
    'until when it holds',
    'Trains between Brevik and Sandvik will not run before Monday.',
    'Trains between Brevik and Sandvik will not run until Monday.',
    'Train services between Brevik and Sandvik are suspended until Tuesday at the earliest.',
    'date',
  ],
  [
    'a step in the rate',
    'The bank raised its key rate by a quarter of a point.',
    'The bank lifted its key rate by 0.25 percentage points.',
    'The bank lifted its key rate by 0.5 percentage points.',
    'quantity',
  ],
];

const aspects = (before: string, after: string): string =>
  compared(before, after)
    .changes.filter(({ tier }) => tier === 'alert')
    .flatMap(({ aspects }) => aspects)
    .join(' ');

describe('a sentence that was written anew', () => {
  it.each(REWRITTEN)('alerts where it tells another fact: %s', (_, before, __, other, told) => {
    expect(aspects(before, other)).toContain(told);
  });
  it.each(REWRITTEN)('does not where it tells the same: %s', (_, before, same) => {
    expect(aspects(before, same)).toBe('');
  });
  it('pairs no two numbers that count what has nothing to do with each other', () => {
    expect(
      aspects(
        'Storm Ilse leaves thousands without power as clean-up begins',
        'Storm Ilse: clean-up under way as death toll rises to seven',
      ),
    ).toBe('');
  });
});

describe('a verb with another particle', () => {
  it.each([
    ['The minister said she would vote for the bill.', 'The minister said she would vote against the bill.'],
    ['Workers switched on the reactor.', 'Workers switched off the reactor.'],
    ['The company will phase out the subsidy.', 'The company will phase in the subsidy.'],
    ['The country opted out of the scheme.', 'The country opted into the scheme.'],
    ['The force will step up patrols on the border.', 'The force will step down patrols on the border.'],
  ])('says the opposite: %s', (before, after) => {
    expect(aspects(before, after)).toBe('polarity');
    expect(aspects(after, before)).toBe('polarity');
  });
  it('is never held to be a rewording where it only says something else', () => {
    const { changes } = compared('They looked after the boy.', 'They looked for the boy.');
    expect(changes).toMatchObject([{ tier: 'review', aspects: ['meaning'] }]);
  });
  it('says the same where the two verbs do', () => {
    expect(aspects('They reached an agreement on fees.', 'They reached a deal on fees.')).toBe('');
    expect(aspects('Visitors fill in a form at the gate.', 'Visitors fill out a form at the gate.')).toBe('');
  });
});

describe('what was to be done and was done', () => {
  it.each([
    ['The deal will be approved by regulators.', 'The deal has been approved by regulators.'],
    ['He will be sentenced on Monday.', 'He was sentenced on Monday.'],
    ['The law must be signed by the king.', 'The law was signed by the king.'],
    ['The army is close to capturing the town.', 'The army has captured the town.'],
    ['The army is on the verge of capturing the town.', 'The army has captured the town.'],
  ])('is another fact: %s', (before, after) => {
    expect(aspects(before, after)).toBe('modality');
    expect(aspects(after, before)).toBe('modality');
  });
  it('is none where somebody supposes that it was', () => {
    expect(
      aspects('Apple will have been watching this carefully.', 'Apple was watching this carefully.'),
    ).toBe('');
  });
});
