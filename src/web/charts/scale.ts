/** From values to places on a chart. */

export interface Tick {
  at: number;
  label: string;
}

/** Linear, with room at both ends; a single value stands in the middle. */
export function linear(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Rounds to two decimals: more would only make the page longer. */
export const place = (value: number): number => Math.round(value * 100) / 100;
