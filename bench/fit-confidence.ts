/**
 * Learns how likely a value that was read is right: `npm run fit:confidence` prints what came of it, `-- --write` puts it into
 * src/domain/facts/learned-confidence.ts.
 *
 * Rules were made with the development stories, so that more of what is read there is right than of what nobody foresaw. What was read of a lot before
 * any rule was made with it is kept in fixtures/first-sight: `-- --record LOT` writes it, right after a lot was opened. All of it teaches what each
 * figure is worth; first sights alone say how likely the outcome is. What is printed of a lot was judged by weights that never saw it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIGURES, type Figure, figuresOf, TOLD } from '../src/domain/facts/confidence.ts';
import { supported } from '../src/domain/facts/weigh.ts';
import type { Evidence, FactKind } from '../src/domain/model/facts.ts';
import { fitLogistic } from './logistic.ts';
import { isRight, observeStory } from './observed.ts';
import { aboveBars, errorsOf, type Judged, ranking } from './reliability.ts';
import { type LabeledStory, readStories } from './stories.ts';

/** A value that was read, and whether it was right. */
interface Row extends Evidence {
  lot: number;
  kind: FactKind;
  right: boolean;
  for: number;
  against: number;
}

const FOLDER = resolve('fixtures/first-sight');
const SHRINK = 10;
/** A first sight says more of how stories behave than a story that rules were made with. */
const FIRST = 2;
const OUTPUT = 'src/domain/facts/learned-confidence.ts';

interface Model {
  bias: number;
  weights: number[];
  calibration: { bias: number; scale: number };
  likelihood(row: Row): number;
}

const x = (row: Row): number[] => {
  const figures = figuresOf(row.kind, row, row);
  return FIGURES.map((figure) => figures[figure]);
};

function learn(rules: readonly Row[], first: readonly Row[]): Model {
  const { bias, weights } = fitLogistic(
    [
      ...rules.map((row) => ({ x: x(row), y: row.right, weight: 1 })),
      ...first.map((row) => ({ x: x(row), y: row.right, weight: FIRST })),
    ],
    SHRINK,
  );
  const odds = (row: Row): number => x(row).reduce((sum, value, i) => sum + weights[i]! * value, bias);
  const calibrated = fitLogistic(
    first.map((row) => ({ x: [odds(row)], y: row.right, weight: 1 })),
    1,
  );
  return {
    bias,
    weights,
    calibration: { bias: calibrated.bias, scale: calibrated.weights[0]! },
    likelihood: (row) => calibrated.likelihood([odds(row)]),
  };
}

function rowsOf(stories: readonly LabeledStory[]): Row[] {
  return stories.flatMap((story) => {
    const all = observeStory(story);
    const versions = story.articles.flatMap((article) => article.versions);
    return story.facts.flatMap(({ id, kind }) => {
      const stated = versions.flatMap((version) => {
        const sighting = all.get(id)!.get(version.articleId)!.get(version.id) ?? null;
        return sighting === null ? [] : [{ source: version.source, version, sighting }];
      });
      return supported(kind, stated).flatMap(({ one: { version, sighting }, support }): Row[] => {
        const right = isRight(id, version, sighting);
        const { evidence } = sighting;
        return right === null || evidence === null
          ? []
          : [{ lot: story.lot, kind, right, ...support, ...evidence }];
      });
    });
  });
}

const firstSights = (): Row[] =>
  readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) => readFileSync(resolve(FOLDER, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row);

/** Each lot by weights that were learned without it. */
const judgedApart = (rows: readonly Row[], judgedBy: (lot: number) => Model): Judged[] =>
  [...new Set(rows.map(({ lot }) => lot))].flatMap((lot) => {
    const model = judgedBy(lot);
    return rows
      .filter((row) => row.lot === lot)
      .map((row) => ({ likelihood: model.likelihood(row), right: row.right }));
  });

function print(name: string, judged: readonly Judged[]): void {
  const { brier, calibration } = errorsOf(judged);
  console.log(
    `${name}: ${judged.length} values, ${share(judged.filter(({ right }) => right).length / judged.length)} right; a right one ranks above a wrong one ${share(ranking(judged))} of the time, Brier ${share(brier)}, calibration error ${share(calibration)}`,
  );
  for (const { bar, precision, kept } of aboveBars(judged))
    console.log(`  from ${bar}: ${share(precision)} right, ${share(kept)} of the right ones kept`);
}

const share = (value: number): string => value.toFixed(3);

function main(args: readonly string[]): void {
  const stories = readStories().filter(({ set }) => set === 'development');
  const lot = args.includes('--record') ? Number(args[args.indexOf('--record') + 1]) : null;
  if (lot !== null) {
    const opened = stories.filter((story) => story.lot === lot);
    if (opened.length === 0) throw new Error(`There is no development story of lot ${lot} to record.`);
    mkdirSync(FOLDER, { recursive: true });
    const lines = rowsOf(opened).map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(resolve(FOLDER, `lot-${lot}.jsonl`), lines.join(''));
    return;
  }
  const first = firstSights();
  const seenFirst = new Set(first.map((row) => row.lot));
  const tuned = rowsOf(stories);
  // A lot counts once: by its first sight where there is one.
  const rules = tuned.filter((row) => !seenFirst.has(row.lot));
  const without = (rows: readonly Row[], left: number): Row[] => rows.filter((row) => row.lot !== left);
  print(
    'first sights, each lot judged without itself',
    judgedApart(first, (left) => learn(rules, without(first, left))),
  );
  print(
    'after rules were made with them, each lot judged without itself',
    judgedApart(tuned, (left) => learn(without(rules, left), without(first, left))),
  );
  const model = learn(rules, first);
  const named = (values: readonly number[]): string =>
    FIGURES.map((figure: Figure, k) => `${figure}: ${values[k]!.toFixed(2)}`).join(', ');
  const typical = FIGURES.map((_, k) => first.reduce((sum, row) => sum + x(row)[k]!, 0) / first.length);
  const weights = `bias: ${model.bias.toFixed(2)}, ${named(model.weights)}`;
  const { bias, scale } = model.calibration;
  console.log(`weights: ${weights}\ntold from ${TOLD}`);
  if (!args.includes('--write')) return;
  writeFileSync(
    OUTPUT,
    `/** Learned from the development stories of fixtures/stories and from fixtures/first-sight; \`npm run fit:confidence -- --write\` makes this file. */

/** A logistic regression: what each figure adds to the log odds that a value is right. */
export const WEIGHTS = { ${weights} };

/** Which makes the log odds those of stories that no rule was made for. */
export const CALIBRATION = { bias: ${bias.toFixed(2)}, scale: ${scale.toFixed(2)} };

/** Means of the figures at first sight: what is beside them raised or lowered a likelihood. */
export const TYPICAL = { ${named(typical)} };
`,
  );
}

main(process.argv.slice(2));
