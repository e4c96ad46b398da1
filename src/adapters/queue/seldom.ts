/** While a backend is away, each of a dozen connections says so at each try: one line a minute tells an operator as much. */
const EVERY_MS = 60_000;
/** Distinct troubles that are remembered; more than there ever are at a time. */
const REMEMBERED = 100;

/** Passes an error on unless one of the same code and words was passed on within the last minute. */
export function seldom(
  tell: (error: Error, about: string) => void,
  now: () => number = Date.now,
): (error: Error, about?: string) => void {
  const toldAt = new Map<string, number>();
  return (error, about = '') => {
    const trouble = `${'code' in error ? String(error.code) : ''} ${error.message}`;
    const before = toldAt.get(trouble);
    if (before !== undefined && now() - before < EVERY_MS) return;
    if (toldAt.size >= REMEMBERED) toldAt.clear();
    toldAt.set(trouble, now());
    tell(error, about);
  };
}
