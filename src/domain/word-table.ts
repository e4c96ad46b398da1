/**
 * A table that is asked for words of a text or a page. It has no prototype, because "constructor" is a word of motor
 * racing and every plain object answers it.
 */
export const wordTable = <T>(entries: Record<string, T>): Readonly<Record<string, T>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
