/** Keeps the last few answers of something slow, by a key that says all that they depend on. */
import type { App } from '../app/ports.ts';

const KEPT = 200;

/**
 * @param keyOf names the state that the answer follows from; the same key is never computed twice at the same time
 * @param compute what fails is not kept
 */
export function remembered<Args extends unknown[], T>(
  keyOf: (app: App, ...args: Args) => string,
  compute: (app: App, ...args: Args) => Promise<T>,
): (app: App, ...args: Args) => Promise<T> {
  const byApp = new WeakMap<App, Map<string, Promise<T>>>();
  return (app, ...args) => {
    const answers = byApp.get(app) ?? new Map<string, Promise<T>>();
    byApp.set(app, answers);
    const key = keyOf(app, ...args);
    const known = answers.get(key);
    // Taken out and put back in, so that what is asked for stays and the rest ages.
    answers.delete(key);
    const answer = known ?? compute(app, ...args);
    answers.set(key, answer);
    if (!known) answer.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/** The answer if it comes in time, else null; it goes on being worked out, and is there when it is asked for again. */
export async function inTime<T>(ms: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
