import { describe, expect, it } from 'vitest';
import { diffClaims } from '../../src/domain/diff/index.ts';
import { read } from './lines.ts';

/** What each change is about, most weighty first. */
function ranked(
  before: string,
  after: string,
  extra: { before?: Parameters<typeof read>[1]; after?: Parameters<typeof read>[1] } = {},
): (string | undefined)[] {
  const { changes } = diffClaims(read(before, extra.before), read(after, extra.after), {
    fromId: 'a',
    toId: 'b',
  });
  return changes
    .toSorted((a, b) => b.significance - a.significance)
    .map((change) => (change.after ?? change.before)?.text);
}

describe('what an editor puts first', () => {
  const TOLL = 'The fire killed 19 people, the brigade said.';
  const REST = 'It started in a workshop on Mill Street.';

  it('the outlet’s own correction, before the figure that it corrects', () => {
    const text = 'Correction: an earlier version of this article said 91 people had died.';
    expect(
      ranked(`${TOLL.replace('19', '91')}\n\n${REST}`, `${TOLL}\n\n${REST}`, {
        after: { blocks: [{ kind: 'correction', text }] },
      }),
    ).toEqual([text, TOLL]);
  });

  it('a correction that is taken away, before everything that came', () => {
    const text = 'Correction: an earlier version of this article said 91 people had died.';
    expect(
      ranked(TOLL, `${TOLL}\n\n${REST}`, { before: { blocks: [{ kind: 'correction', text }] } }),
    ).toEqual([text, REST]);
  });

  it('how many died, before how many cars there were and before a figure that hardly moved', () => {
    const cars = 'The ministry counted 48 cars in the street.';
    const price = 'A ticket costs 4.20 euros.';
    expect(
      ranked(
        [price, cars, TOLL].join('\n\n'),
        [price.replace('4.20', '4.30'), cars.replace('48', '41'), TOLL.replace('19', '24')].join('\n\n'),
      ),
    ).toEqual([TOLL.replace('19', '24'), cars.replace('48', '41'), price.replace('4.20', '4.30')]);
  });

  it('a statement with a day, a name and a number, before a courtesy', () => {
    const told = 'Mayor Ines Dorrit has ordered 40 pumps from Eskby for Monday.';
    expect(ranked(TOLL, [TOLL, 'Thank you for reading.', told].join('\n\n'))).toEqual([
      told,
      'Thank you for reading.',
    ]);
  });
});
