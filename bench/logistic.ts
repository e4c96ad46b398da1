/** Logistic regression by Newton's method, for a handful of figures. */

export interface Example {
  x: readonly number[];
  y: boolean;
  weight: number;
}

export interface Logistic {
  bias: number;
  weights: number[];
  likelihood(x: readonly number[]): number;
}

/** @param shrink how strongly weights are drawn to 0, in examples; figures are scaled to one spread first, so that it means the same for each */
export function fitLogistic(examples: readonly Example[], shrink: number): Logistic {
  const size = examples[0]?.x.length ?? 0;
  const figures = Array.from({ length: size }, (_, i) => examples.map(({ x }) => x[i]!));
  const means = figures.map(mean);
  const spreads = figures.map((list, i) => Math.sqrt(mean(list.map((v) => (v - means[i]!) ** 2))) || 1);
  const rows = examples.map(({ x }) => [1, ...x.map((value, i) => (value - means[i]!) / spreads[i]!)]);
  let beta: number[] = Array(size + 1).fill(0);
  for (let round = 0; round < 50; round++) {
    const step = newtonStep(rows, examples, beta, shrink);
    beta = beta.map((value, i) => value + Math.max(-3, Math.min(3, step[i]!)));
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const weights = beta.slice(1).map((value, i) => value / spreads[i]!);
  const bias = beta[0]! - weights.reduce((sum, value, i) => sum + value * means[i]!, 0);
  return {
    bias,
    weights,
    likelihood: (x) => sigmoid(bias + weights.reduce((sum, value, i) => sum + value * x[i]!, 0)),
  };
}

function newtonStep(
  rows: readonly number[][],
  examples: readonly Example[],
  beta: readonly number[],
  shrink: number,
): number[] {
  const size = beta.length;
  const gradient = beta.map((value, i) => (i === 0 ? 0 : -shrink * value));
  const curve = beta.map((_, i) => beta.map((__, j) => (i === j ? (i === 0 ? 1e-6 : shrink) : 0)));
  rows.forEach((row, r) => {
    const { y, weight } = examples[r]!;
    const p = sigmoid(row.reduce((sum, value, i) => sum + value * beta[i]!, 0));
    for (let i = 0; i < size; i++) {
      gradient[i]! += weight * (Number(y) - p) * row[i]!;
      for (let j = 0; j < size; j++) curve[i]![j]! += weight * p * (1 - p) * row[i]! * row[j]!;
    }
  });
  return solve(curve, gradient);
}

/** Gauss-Jordan; the matrix is positive definite. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  return rows.map((row, i) => row[size]! / row[i]!);
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
