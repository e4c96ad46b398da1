import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/domain/facts/index.ts';
import type { Evidence, Sighting } from '../../src/domain/model/facts.ts';

const plain: Evidence = {
  fit: 0.35,
  core: 0.8,
  given: null,
  doubt: 0,
  followed: false,
  again: 0,
  otherwise: false,
  ofKind: 3,
  inSentence: 1,
  role: false,
  topics: 1,
  headline: false,
  borrowed: false,
};
const stated = (source: string, value: number, quote: string, evidence: Evidence | null = plain) => ({
  source,
  sighting: {
    value,
    unit: 'person',
    qualifier: 'exactly',
    low: value,
    high: value,
    raw: String(value),
    claimId: `clm_${source}`,
    quote,
    start: 0,
    end: 2,
    asOf: null,
    confidence: 0.7,
    strength: 0.8,
    evidence,
    reasons: ['counts person'],
    alsoStated: [],
  } satisfies Sighting,
});
const first = (...all: ReturnType<typeof stated>[]) => weigh('quantity', all)[0]!.sighting;

const own = stated('a.example', 12, '12 people were killed.');
const alone = first(own);

describe('the confidence of a value', () => {
  it('rises where others state it in words of their own, and says so', () => {
    const seen = first(
      own,
      stated('b.example', 12, 'The blast killed 12.'),
      stated('c.example', 12, 'Twelve are dead.'),
    );

    expect(seen.confidence).toBeGreaterThan(alone.confidence);
    expect(seen.reasons.join()).toContain('more likely: stated by 2 other sources as well');
  });
  it('falls where others state another, and says so', () => {
    const seen = first(
      own,
      stated('b.example', 15, 'The blast killed 15.'),
      stated('c.example', 15, 'Fifteen are dead.'),
    );

    expect(seen.confidence).toBeLessThan(alone.confidence);
    expect(seen.reasons.join()).toContain('less likely: 2 other sources state another');
  });
  it('does not rise by the same sentence printed elsewhere', () => {
    expect(first(own, stated('b.example', 12, own.sighting.quote)).confidence).toBe(alone.confidence);
  });
  it('does not rise by what was read by the word of others', () => {
    const borrowed = stated('b.example', 12, 'All 12 were from one town.', { ...plain, borrowed: true });
    expect(first(own, borrowed).confidence).toBe(alone.confidence);
  });
  it('does not rise by what one source says twice', () => {
    expect(first(own, stated('a.example', 12, 'The 12 are from one town.')).confidence).toBe(
      alone.confidence,
    );
  });
  it('falls with what speaks against it', () => {
    expect(first(stated('a.example', 12, 'x', { ...plain, doubt: -0.3 })).confidence).toBeLessThan(
      alone.confidence,
    );
    expect(first(stated('a.example', 12, 'x', { ...plain, otherwise: true })).confidence).toBeLessThan(
      alone.confidence,
    );
  });
  it('is left alone where there is nothing to weigh', () => {
    const pointed = stated('a.example', 12, 'x', null);
    expect(first(pointed, stated('b.example', 15, 'The blast killed 15.'))).toEqual(pointed.sighting);
  });
});
