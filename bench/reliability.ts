/** Whether likelihoods mean what they say: how often what is called 0.8 likely is right, and what each bar on them keeps. */

export interface Judged {
  likelihood: number;
  right: boolean;
}

const BARS = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];
/** Stretches of likelihood by which it is told how often they are right. */
export const STRETCHES = [0, 0.4, 0.5, 0.65, 0.8, 0.9, 0.95, 1] as const;

/** What is told from each bar on: the share that is right, and the share of all right ones that is kept. */
export function aboveBars(judged: readonly Judged[]): { bar: number; precision: number; kept: number }[] {
  const all = judged.filter(({ right }) => right).length;
  return BARS.map((bar) => {
    const told = judged.filter(({ likelihood }) => likelihood >= bar);
    const right = told.filter((one) => one.right).length;
    return { bar, precision: right / told.length, kept: right / all };
  });
}

/** Of each stretch, how many there are and how many are right. */
export function byStretch(
  judged: readonly Judged[],
): { from: number; to: number; count: number; right: number }[] {
  return STRETCHES.slice(0, -1).map((from, k) => {
    const to = STRETCHES[k + 1]!;
    const own = judged.filter(({ likelihood }) => likelihood >= from && (likelihood < to || to === 1));
    return { from, to, count: own.length, right: own.filter(({ right }) => right).length };
  });
}

/** Brier's score, and by how much likelihood and share differ in ten stretches, by their weight. */
export function errorsOf(judged: readonly Judged[]): { brier: number; calibration: number } {
  const stretch = ({ likelihood }: Judged): number => Math.min(9, Math.floor(likelihood * 10));
  const gaps = Array.from({ length: 10 }, (_, k) => {
    const own = judged.filter((one) => stretch(one) === k);
    return Math.abs(own.reduce((sum, { likelihood, right }) => sum + likelihood - Number(right), 0));
  });
  const squares = judged.map(({ likelihood, right }) => (likelihood - Number(right)) ** 2);
  return { brier: total(squares) / judged.length, calibration: total(gaps) / judged.length };
}

/** How often a right one is called likelier than a wrong one; ties count half. */
export function ranking(judged: readonly Judged[]): number {
  const [right, wrong] = [judged.filter((one) => one.right), judged.filter((one) => !one.right)];
  const won = right.map((one) =>
    total(
      wrong.map((other) =>
        one.likelihood > other.likelihood ? 1 : one.likelihood === other.likelihood ? 0.5 : 0,
      ),
    ),
  );
  return total(won) / (right.length * wrong.length);
}

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
