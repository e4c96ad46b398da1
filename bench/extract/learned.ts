/**
 * What lines that an outlet repeats are worth: the pages of each host with several in the data, read without rules and
 * then by rules that were learned from the host's other pages. Two pages must do where a service asks for three stories.
 */
import { extractArticle, learnLines, type OutletRules, withLearned } from '../../src/domain/extract/index.ts';
import { sourceOf } from '../../src/domain/url.ts';
import { readPage, readTruths } from './measure.ts';
import { judge, type PageResult, type Truth } from './score.ts';
import { answerOf } from './systems.ts';

export interface Learned {
  hosts: number;
  lines: number;
  before: PageResult[];
  after: PageResult[];
}

const LEAST = 2;
const UNTIMED = { ms: 0, cpuMs: 0 };

export function measureLearned(): Learned {
  const byHost = new Map<string, Truth[]>();
  for (const truth of readTruths(false)) {
    const host = sourceOf(truth.url);
    byHost.set(host, [...(byHost.get(host) ?? []), truth]);
  }
  const result: Learned = { hosts: 0, lines: 0, before: [], after: [] };
  for (const [host, truths] of byHost) {
    if (truths.length < LEAST) continue;
    const read = (truth: Truth, rules: OutletRules | null) =>
      extractArticle(readPage(truth), { url: truth.url, rules });
    const plain = truths.map((truth) => read(truth, null));
    const { furniture } = learnLines(
      plain.map(({ blocks }, index) => ({
        url: truths[index]!.url,
        storyId: truths[index]!.id,
        versions: [blocks],
      })),
      LEAST,
    );
    const rules = withLearned(null, host, furniture);
    result.hosts++;
    result.lines += furniture.length;
    for (const [index, truth] of truths.entries()) {
      const score = (extraction: (typeof plain)[number]) =>
        judge(truth, '', answerOf(extraction), UNTIMED, 0);
      result.before.push(score(plain[index]!));
      result.after.push(score(rules ? read(truth, rules) : plain[index]!));
    }
  }
  return result;
}
