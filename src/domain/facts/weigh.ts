/** What the sources of a story make of each other's values: each is weighed beside all that the others ever stated of the fact. */
import type { FactKind, Sighting } from '../model/facts.ts';
import { comparedOnce, type Fits } from './compatible.ts';
import { likelihood, type Support, weighedBy } from './confidence.ts';

/** A value of a fact, and who states it. */
export interface Stated {
  source: string;
  sighting: Sighting;
}

/**
 * @param stated all values of one fact, of every source and version
 * @returns the same in the same order, with the confidence that they have beside each other, and its reasons
 */
export function weigh<S extends Stated>(kind: FactKind, stated: readonly S[]): S[] {
  return supported(kind, stated).map(({ one, support }) => {
    const { sighting } = one;
    if (sighting.evidence === null) return one;
    return {
      ...one,
      sighting: {
        ...sighting,
        confidence: likelihood(kind, sighting.evidence, support),
        reasons: [...sighting.reasons, ...weighedBy(kind, sighting.evidence, support)],
      },
    };
  });
}

/** Each value with what the other sources make of it. */
export function supported<S extends Stated>(
  kind: FactKind,
  stated: readonly S[],
): { one: S; support: Support }[] {
  const fits = comparedOnce(kind);
  const values = [...new Set(stated.map(({ source }) => source))].map((source) => ({
    source,
    held: distinct(stated.filter((one) => one.source === source)),
  }));
  return stated.map((one) => {
    const others = values.flatMap(({ source, held }) => (source === one.source ? [] : [held]));
    return { one, support: supportOf(fits, one.sighting, others) };
  });
}

/** Words of an agency that two outlets print are one voice; and what was read by the word of others bears no witness for them. */
function supportOf(fits: Fits, own: Sighting, others: readonly (readonly Sighting[])[]): Support {
  const alike = others.map((held) => held.filter((value) => fits(value, own)));
  const isWitness = ({ quote, evidence }: Sighting): boolean =>
    evidence?.borrowed !== true && quote !== own.quote;
  return {
    for: alike.filter((held) => held.some(isWitness)).length,
    against: alike.filter((held) => held.length === 0).length,
  };
}

/** A source repeats one sentence through its versions. */
function distinct(stated: readonly Stated[]): Sighting[] {
  const key = ({ raw, value, quote }: Sighting): string => `${raw} ${value} ${quote}`;
  return [...new Map(stated.map(({ sighting }) => [key(sighting), sighting])).values()];
}
