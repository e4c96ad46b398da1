/**
 * Work as a number that does not depend on the machine: how often the blocks of code of some sources were entered, as
 * the engine of the language counts them for coverage. Twice the page may cost twice of it, whatever else runs here.
 * What happens inside one regular expression or one built-in is one step, so this finds loops in loops, not slow patterns.
 */
import { Session } from 'node:inspector';

/**
 * Counting begins when this module is loaded and goes on: code that was compiled before is not counted, so it is to be
 * imported before the sources are first called.
 */
const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Entries into blocks of code in files whose path matches, while `run` ran. */
export function countWork(sources: RegExp, run: () => void): number {
  post('Profiler.takePreciseCoverage');
  run();
  let entries = 0;
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result)
    if (sources.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) entries += count;
  return entries;
}

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** A session with one's own thread answers before `post` returns. */
function post(method: string, params: object = {}): Coverage {
  let answer: Coverage | undefined;
  let failure: Error | null = null;
  session.post(method, params, (error, result) => {
    failure = error;
    answer = result as Coverage;
  });
  if (failure) throw failure;
  return answer!;
}
