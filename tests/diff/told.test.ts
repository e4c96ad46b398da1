import { describe, expect, it } from 'vitest';
import { toldDetails } from '../../src/domain/diff/index.ts';
import { compared } from './lines.ts';

const told = (before: string, after: string): string[] =>
  compared(before, after).changes.flatMap((change) =>
    toldDetails(change).map(
      ({ aspect, before, after }) => `${aspect}: ${before?.raw ?? '∅'} → ${after?.raw ?? '∅'}`,
    ),
  );

describe('a change told to a reader', () => {
  it('a phrase that came is one thing, whatever numbers and days it holds', () => {
    expect(
      told(
        'The poll saw 54 percent in favor.',
        'The poll saw 49 percent in favor, three points fewer than in the one of April.',
      ),
    ).toEqual([
      'quantity: 54 percent → 49 percent',
      'scope: ∅ → three points fewer than in the one of April',
    ]);
  });

  it('what was rewritten without a value in the place of another is told as it was and as it is', () => {
    expect(told('Lottery tells thousands they are rich', 'Lottery chief goes after jackpot blunder')).toEqual(
      ['meaning: tells thousands they are rich → chief goes after jackpot blunder'],
    );
  });

  it('words that stayed are told with the phrase they now belong to', () => {
    expect(
      told(
        'The delegation is led by Marta Quill.',
        'The delegation is led by Owen Thrace, who replaced Marta Quill on Tuesday.',
      ),
    ).toEqual(['name: Marta Quill → Owen Thrace', 'scope: ∅ → who replaced Marta Quill on Tuesday']);
  });

  it('every detail is in what is told, and paired values are told as they are', () => {
    const { changes } = compared(
      'The line cut 240 of its 1,800 posts in May after a loss of €610m.',
      'The line cut 610 of its posts and closed two depots, the union said, after a loss of €580m.',
    );
    for (const change of changes) {
      const phrases = toldDetails(change);
      for (const { before, after } of change.details)
        for (const [side, detail] of [
          ['before', before],
          ['after', after],
        ] as const)
          if (detail !== null)
            expect(
              phrases.some((phrase) => {
                const span = phrase[side];
                return span !== null && span.start <= detail.start && detail.end <= span.end;
              }),
            ).toBe(true);
      for (const { before, after } of phrases)
        for (const [side, whole] of [
          [before, change.before],
          [after, change.after],
        ] as const)
          if (side !== null) expect(whole?.text.slice(side.start, side.end)).toBe(side.raw);
    }
    expect(changes.flatMap(toldDetails).map(({ before, after }) => [before?.raw, after?.raw])).toEqual(
      expect.arrayContaining([
        ['240', '610'],
        ['€610m', '€580m'],
      ]),
    );
  });
});
