/** What the words around a number allow: claims are compared as closed-world intervals, never as bare numbers. */
import type { Qualifier } from '../../model/claims.ts';

export interface Interval {
  low: number | null;
  high: number | null;
}

/**
 * `step` is the worth of the last significant digit: "about 1,500" may be anything that rounds to it, and never less than
 * 5 % either way. Open bounds are stated closed ("more than 10" has low 10): the difference matters to nobody's reading.
 */
export function intervalOf(value: number, qualifier: Qualifier, step: number): Interval {
  switch (qualifier) {
    case 'exactly':
    case 'between':
      return { low: value, high: value };
    case 'about': {
      const slack = Math.max(Math.abs(value) * 0.05, step / 2);
      return { low: tidy(value - slack), high: tidy(value + slack) };
    }
    case 'at least':
    case 'more than':
      return { low: value, high: null };
    case 'at most':
    case 'less than':
      return { low: null, high: value };
    case 'nearly':
      return value < 0 ? { low: value, high: tidy(value * 0.9) } : { low: tidy(value * 0.9), high: value };
  }
}

const tidy = (value: number): number => Number(value.toPrecision(12));
