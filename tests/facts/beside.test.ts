/** Numbers and names that stand beside what was asked for, and are something else. */
import { describe, expect, it } from 'vitest';
import type { FactQuestion } from '../../src/domain/model/facts.ts';
import { asked, valueIn } from './support.ts';

const euros = (label: string): FactQuestion => asked(label, { unit: 'EUR' });
const name = (label: string): FactQuestion => asked(label, { kind: 'name' });

describe('a number beside it is not the one asked for', () => {
  const cases: [string, FactQuestion, string, number | string | null][] = [
    [
      'the one that was left, whatever stands between',
      asked('branches to be closed'),
      'The bank said that 31 branches rather than 48 would be closed.',
      31,
    ],
    [
      'what it is held against',
      asked('length of the tunnel in meters', { unit: 'm' }),
      'The tunnel is 940 meters long, well above the 610 meters that the engineers had drawn.',
      940,
    ],
    [
      'how far it was moved',
      asked('height of the dam in meters', { unit: 'm' }),
      'The dam will be raised by six meters. It will then be 58 meters high.',
      58,
    ],
    [
      'the whole that stands ahead of its part',
      euros('compensation paid in euros'),
      'Of the 90 million euros that was promised, 34 million euros in compensation has been paid.',
      34_000_000,
    ],
    [
      'the hurt where the freed are asked for',
      asked('hostages freed'),
      'Two hostages were wounded when the doors were forced, and nine were freed.',
      9,
    ],
    [
      'those who went where those who stay are asked for',
      asked('miners still inside the pit'),
      'Four miners have left the pit by the north shaft. Seven miners are still inside.',
      7,
    ],
    [
      'a part of those of whom it is said',
      asked('bears that escaped'),
      'Six of the bears that escaped from the reserve were back by noon. In all 14 bears had escaped.',
      14,
    ],
    [
      'the price that leaves its currency out',
      asked('seats in the new coach'),
      'A seat in the new coach costs 12 euros and a bed from 30. It has 48 seats.',
      48,
    ],
  ];
  it.each(cases)('not %s', (_, question, text, value) => {
    expect(valueIn(text, question)).toBe(value);
  });

  it('how far it was moved is the answer to who asks for that', () => {
    const text = 'The dam will be raised by six meters. It will then be 58 meters high.';
    expect(valueIn(text, asked('rise of the dam in meters', { unit: 'm' }))).toBe(6);
  });

  it('what has only begun is still so', () => {
    const text = 'A man is holding nine people hostage in a pharmacy in Aldby, the police said.';
    expect(valueIn(text, asked('hostages still inside the pharmacy'))).toBe(9);
  });
});

describe('a name beside it is not the one asked for', () => {
  it('where a clause begins with "as", nobody is called so', () => {
    const text = 'Crowds gather at Ostmark bank as robber is named. The police did not say more.';
    expect(valueIn(text, name('name of the robber'))).toBe(null);
  });

  it('a paper that has learned of him is not the robber', () => {
    const text = 'The robber of the pharmacy has been on the run for a week, the Lantern has learned.';
    expect(valueIn(text, name('robber of the pharmacy'))).toBe(null);
  });

  it('who took over from somebody has the role, and who was replaced has it no longer', () => {
    const coach = name('coach of the team');
    expect(
      valueIn(
        'The coach of the team, Rolf Anders, was dismissed and replaced by Ilse Marn on Friday.',
        coach,
      ),
    ).toBe('Ilse Marn');
    expect(
      valueIn(
        '"We start again," said Ilse Marn, who took over as coach of the team in May after Rolf Anders had left.',
        coach,
      ),
    ).toBe('Ilse Marn');
  });

  it('a name is told by calling something so, and not by standing near it', () => {
    const parrot = name('name of the parrot');
    expect(valueIn('The parrot that flew out of Ostmark Gardens on Sunday is back.', parrot)).toBe(null);
    expect(valueIn('The parrot Coralie, which flew out of Ostmark Gardens on Sunday, is back.', parrot)).toBe(
      'Coralie',
    );
  });

  it('a town that the article is set in is nobody, wherever it stands', () => {
    const architect = name('architect of the bridge');
    const text =
      'She is the architect who will rebuild the bridge of Aldby. A storm had brought the bridge down in Aldby.';
    expect(valueIn(text, architect)).toBe(null);
  });

  it('the prime minister is another minister', () => {
    const minister = name('transport minister');
    const text =
      'Prime Minister Astrid Vold gave the post to Henrik Salo. The transport minister, Henrik Salo, said little.';
    expect(valueIn(text, minister)).toBe('Henrik Salo');
    expect(valueIn('Prime Minister Astrid Vold opened the line.', name('prime minister'))).toBe(
      'Astrid Vold',
    );
  });
});
