import { describe, expect, it } from 'vitest';
import { compared, line } from './lines.ts';

/** The new sentence tells the old value too, as one that no longer holds. */
const HEIRS: [before: string, after: string, told: string[]][] = [
  [
    'The quake has killed 118 people in the valley, the ministry said.',
    'The quake has killed 97 people in the valley, the ministry said, lowering an earlier figure of 118.',
    ['quantity: 118 → 97'],
  ],
  [
    'The mission will be launched on 11 June from Kourou.',
    'The mission will be launched on 17 June from Kourou, not on 11 June.',
    ['date: 11 June → 17 June'],
  ],
  [
    'It wants $15 million.',
    'It now wants $8 million, down from $15 million.',
    ['quantity: $15 million → $8 million'],
  ],
  [
    'Norbank has offered €7.2bn for its smaller rival.',
    'Norbank has raised its offer for its smaller rival from €7.2bn to €7.8bn.',
    ['quantity: €7.2bn → €7.8bn'],
  ],
  [
    'The number of cases has risen to 14, from nine on Monday.',
    'The number of cases has risen to 19, from 14 on Monday.',
    ['quantity: 14 → 19', 'quantity: nine → 14'],
  ],
  [
    'Quito will host the next round.',
    'Nairobi will host the next round, after Quito withdrew.',
    ['name: Quito → Nairobi'],
  ],
  [
    'The delegation is led by Marta Quill.',
    'The delegation is led by Owen Thrace, who replaced Marta Quill on Tuesday.',
    ['name: Marta Quill → Owen Thrace'],
  ],
  [
    'A poll in March saw 54 percent in favor.',
    'A poll in May saw 49 percent in favor, down from 54 percent in March.',
    ['date: March → May', 'quantity: 54 percent → 49 percent'],
  ],
  [
    '"We will study the ruling," said Pieter Loos, the chief executive.',
    '"We will study the ruling," said Mieke Daems, who took over from Pieter Loos.',
    ['attribution: said Pieter Loos → said Mieke Daems'],
  ],
];

describe('a value told beside the one that took its place', () => {
  it.each(HEIRS)('%s', (before, after, told) => {
    const { changes } = compared(before, after);
    expect(changes.map(({ tier }) => tier)).toEqual(['alert']);
    expect(changes.map(line)[0]).toEqual(expect.stringContaining(told[0] as string));
    for (const one of told) expect(changes.map(line).join()).toContain(one);
    expect(changes[0]?.aspects).not.toContain('polarity');
  });

  it.each(HEIRS.filter(([, , told]) => told.length === 1))(
    'and the other way round: %s',
    (after, before, told) => {
      const [was, is] = (told[0] as string).split(': ')[1]?.split(' → ') ?? [];
      expect(compared(before, after).changes.map(line)[0]).toContain(`${is} → ${was}`);
    },
  );

  it('a value that only moves is no change', () => {
    for (const [before, after] of [
      ['On Friday the crew flew from Oslo to Bergen.', 'The crew flew from Oslo to Bergen on Friday.'],
      [
        'After Ines Dorrit resigned, Peter Vale took office.',
        'Peter Vale took office after Ines Dorrit resigned.',
      ],
    ] as const)
      expect(compared(before, after).changes.map(({ tier }) => tier)).toEqual(['silent']);
  });
});
