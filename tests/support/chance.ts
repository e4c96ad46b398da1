import fc from 'fast-check';

/**
 * What properties draw is the same in every run, so that a red one says something about the change at hand.
 * `FUZZ_SEED=random` draws anew (the seed is printed with what fails; give it to see that again), `FUZZ_TIMES=40`
 * draws that many times as much.
 */
const { FUZZ_SEED = '1', FUZZ_TIMES = '1' } = process.env;

/** How often to try where a test has a number of its own. */
export const times = (runs: number): { numRuns: number } => ({ numRuns: runs * Number(FUZZ_TIMES) });

fc.configureGlobal({ seed: FUZZ_SEED === 'random' ? Date.now() | 0 : Number(FUZZ_SEED), ...times(100) });
