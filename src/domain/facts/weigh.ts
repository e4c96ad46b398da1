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
  // Versions that repeat a sentence mostly know the same of it.
  const outcomes = new Map<string, Pick<Sighting, 'confidence' | 'reasons'>>();
  return supported(kind, stated).map(({ one, support }) => {
    const { sighting } = one;
    const { evidence } = sighting;
    if (evidence === null) return one;
    const key = [support.for, support.against, ...Object.values(evidence)].join(' ');
    const outcome = outcomes.get(key) ?? {
      confidence: likelihood(kind, evidence, support),
      reasons: weighedBy(kind, evidence, support),
    };
    outcomes.set(key, outcome);
    return {
      ...one,
      sighting: {
        ...sighting,
        confidence: outcome.confidence,
        reasons: [...sighting.reasons, ...outcome.reasons],
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
  // A source repeats the same sentence through its versions: what the others make of it is found once.
  const found = new Map<string, Support>();
  return stated.map((one) => {
    const key = `${one.source} ${statementKey(one.sighting)}`;
    const support =
      found.get(key) ??
      supportOf(
        fits,
        one.sighting,
        values.flatMap(({ source, held }) => (source === one.source ? [] : [held])),
      );
    found.set(key, support);
    return { one, support };
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

const distinct = (stated: readonly Stated[]): Sighting[] => [
  ...new Map(stated.map(({ sighting }) => [statementKey(sighting), sighting])).values(),
];

/** One value in one sentence. */
const statementKey = ({ raw, value, unit, qualifier, low, high, quote }: Sighting): string =>
  [raw, value, unit, qualifier, low, high, quote].join('\n');
