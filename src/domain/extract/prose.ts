/** How much a run reads like writing: the currency in which containers are weighed and removals are limited. */
import type { Run, Tree } from './tree.ts';

const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/;
const SENTENCE_MARK = /[.!?,;:،。、，！？।؟…]/;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** A character of an unspaced script says about as much as so many of an alphabet. */
const UNSPACED_SCALE = 3;

export interface Prose {
  /** Characters of prose of each run, 0 for what is not prose. */
  weight: Float64Array;
  /** `sum[i]` is the prose before run i. */
  sum: Float64Array;
  total: number;
}

export function measureProse(tree: Tree): Prose {
  const { runs } = tree;
  const weight = new Float64Array(runs.length);
  const sum = new Float64Array(runs.length + 1);
  for (const [i, run] of runs.entries()) {
    weight[i] = proseWeight(run);
    sum[i + 1] = sum[i]! + weight[i]!;
  }
  return { weight, sum, total: sum[runs.length]! };
}

/** Prose in a range of runs. */
export const proseIn = (prose: Prose, start: number, end: number): number =>
  prose.sum[end]! - prose.sum[start]!;

/** Characters of prose: sentences count, link text does not, labels and headings weigh nothing. */
export function proseWeight(run: Run): number {
  if (run.shape === 'heading' || run.shape === 'row') return 0;
  const { text, linkChars } = run;
  if (linkChars > text.length * 0.6 || (text.length - linkChars) * UNSPACED_SCALE < 25) return 0;
  const own = (text.length - linkChars) * (UNSPACED.test(text) ? UNSPACED_SCALE : 1);
  if (own < 25) return 0;
  const ends = SENTENCE_END.test(text);
  if (own < 60) return ends ? own * 0.5 : 0;
  if (!ends && !SENTENCE_MARK.test(text)) return own < 120 ? 0 : own * 0.3;
  const full = ends ? own : own * 0.7;
  return run.shape === 'caption' ? full * 0.3 : full;
}
