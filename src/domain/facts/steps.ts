/**
 * What the history of a fact in one article comes to, once its values are weighed beside the other sources: which of them are told, and from
 * which to which the article went. Worked out whenever it is asked, for another source can make a value likely long after it was read.
 */
import type { Transition } from '../model/diff.ts';
import type { FactKind, Sighting } from '../model/facts.ts';
import { oncePerPair } from './compatible.ts';
import { TOLD } from './confidence.ts';
import { type Compare, transitionOf } from './transition.ts';
import { compareValues } from './values.ts';

/** One version of the article. */
export interface Seen {
  /** Weighed; `null` where the version does not state the fact. */
  sighting: Sighting | null;
  /** What the outlet says of the step to this version. */
  correctionNote: string | null;
}

/** Likely enough that it counts: what is not changes nothing and contradicts nobody. */
export const isTold = (sighting: Sighting): boolean => sighting.confidence >= TOLD;

export type Told<S extends Seen> = S & {
  told: Sighting | null;
  transition: Transition | null;
};

/** @param versions of one article, oldest first; those that do not state the fact may be left out where nobody asks what was dropped */
export function toldIn<S extends Seen>(
  kind: FactKind,
  versions: readonly S[],
  compare: Compare = comparing(kind),
): Told<S>[] {
  const values: (Sighting | null)[] = [];
  let last: Sighting | null = null;
  return versions.map((version) => {
    const { sighting } = version;
    const told = sighting !== null && isTold(sighting) ? sighting : null;
    values.push(told);
    // What is not likely is neither a step nor the end of what stood before; and most versions repeat the value of the one before.
    const isStep = told === null ? sighting === null : !repeats(told, last);
    last = told ?? last;
    return { ...version, told, transition: isStep ? transitionOf(kind, values, version, compare) : null };
  });
}

const comparing = (kind: FactKind): Compare => oncePerPair((a, b) => compareValues(kind, a, b));

const repeats = (told: Sighting, last: Sighting | null): boolean =>
  last !== null &&
  told.value === last.value &&
  told.unit === last.unit &&
  told.qualifier === last.qualifier &&
  told.low === last.low &&
  told.high === last.high;

/** From one version to another, by what is told. */
export interface StepOfFact<S extends Seen> {
  /** `null` for the first that is told. */
  from: (Told<S> & { told: Sighting }) | null;
  to: Told<S>;
  /** Where the next step leads; `null` for the last one, whose value stands. */
  left: Told<S> | null;
  /** Later minus earlier, for quantities of one unit. */
  delta: number | null;
}

/** The first value, every change, and every version right behind a value that no longer states it. */
export function stepsIn<S extends Seen>(kind: FactKind, history: readonly Told<S>[]): StepOfFact<S>[] {
  const steps: StepOfFact<S>[] = [];
  let from: StepOfFact<S>['from'] = null;
  for (const [index, to] of history.entries()) {
    const { told } = to;
    if (told === null) {
      const dropped = to.sighting === null && from !== null && from === history[index - 1];
      if (dropped) steps.push({ from, to, left: null, delta: null });
      continue;
    }
    const step = from && compareValues(kind, from.told, told);
    if (step === null || !step.same) steps.push({ from, to, left: null, delta: step?.delta ?? null });
    from = to as Told<S> & { told: Sighting };
  }
  return steps.map((step, index) => ({ ...step, left: steps[index + 1]?.to ?? null }));
}

/**
 * @param observations of one fact in any number of articles, weighed
 * @returns by observation, where its value is told and is a step
 */
export function transitionsOf(
  kind: FactKind,
  observations: readonly (Seen & { id: string; articleId: string; versionNumber: number })[],
): Map<string, Transition> {
  const compare = comparing(kind);
  const transitions = new Map<string, Transition>();
  for (const article of new Set(observations.map(({ articleId }) => articleId))) {
    const own = observations.filter(({ articleId }) => articleId === article);
    const inOrder = own.toSorted((a, b) => a.versionNumber - b.versionNumber);
    for (const { id, transition } of toldIn(kind, inOrder, compare)) {
      if (transition !== null) transitions.set(id, transition);
    }
  }
  return transitions;
}
