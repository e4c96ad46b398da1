import { describe, expect, it } from 'vitest';
import { stepsIn, toldIn } from '../../src/domain/facts/index.ts';
import type { Sighting } from '../../src/domain/model/facts.ts';

/** A version that states a number, as likely as given; `null` is one that does not state the fact. */
const seen = (value: number | null, confidence = 0.9, correctionNote: string | null = null) => ({
  sighting:
    value === null
      ? null
      : ({
          value,
          unit: 'person',
          qualifier: 'exactly',
          low: value,
          high: value,
          raw: String(value),
          claimId: 'clm_1',
          quote: `${value} people`,
          start: 0,
          end: 2,
          asOf: null,
          confidence,
          strength: 0.8,
          evidence: null,
          reasons: [],
          alsoStated: [],
        } satisfies Sighting),
  correctionNote,
});

const story = (...versions: ReturnType<typeof seen>[]): string[] =>
  stepsIn('quantity', toldIn('quantity', versions)).map(({ from, to, left }) =>
    [
      from?.told.value ?? 'nothing',
      '→',
      to.told?.value ?? 'nothing',
      to.transition ? `, ${to.transition}` : '',
      left === null ? ', stands' : '',
    ].join(''),
  );

describe('The steps of a fact in one article', () => {
  it('begin with the first value and end with the one that stands', () => {
    expect(story(seen(null), seen(26), seen(26), seen(30))).toEqual(['nothing→26', '26→30, update, stands']);
  });

  it('pass over a value that is not likely, which ends nothing that stood before it', () => {
    expect(story(seen(26), seen(4, 0.2), seen(26))).toEqual(['nothing→26, stands']);
    expect(story(seen(26), seen(4, 0.2), seen(30))).toEqual(['nothing→26', '26→30, update, stands']);
  });

  it('tell what was dropped only right behind the value', () => {
    expect(story(seen(26), seen(null), seen(null))).toEqual(['nothing→26', '26→nothing, retraction, stands']);
    expect(story(seen(26), seen(4, 0.2), seen(null))).toEqual(['nothing→26, stands']);
  });

  it('are corrections where the outlet says so, and reversals where it returns', () => {
    const note = 'An earlier version said 26.';
    expect(story(seen(26), seen(30, 0.9, note), seen(26))).toEqual([
      'nothing→26',
      '26→30, correction',
      '30→26, reversal, stands',
    ]);
  });
});
