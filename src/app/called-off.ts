/**
 * Work that a thread does, and that cannot be stopped in the middle: whoever calls it off lets it run out unheard, and hands its row back
 * at once for whoever comes next. Doing it twice changes nothing.
 */

/** For who calls nothing off. */
export const NEVER = new AbortController().signal;

/** True when the signal came before the work ended; what the work throws is thrown. */
export async function isCalledOff(signal: AbortSignal, work: Promise<void>): Promise<boolean> {
  if (signal.aborted) return true;
  let stop = (): void => undefined;
  const called = new Promise<true>((resolve) => {
    stop = () => resolve(true);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work.then(() => false), called]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
