/**
 * The history as a bar: one column a version, as high as the step to it was large, parted into what kinds of change it
 * had. A sign tells the weightiest, a dashed frame that the outlet kept silent, a word below that it did not.
 */
import type { StepShape } from '../../adapters/store/overview.ts';
import { LOUDEST_FIRST, type Tier } from '../../domain/model/diff.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { VersionHead } from '../../domain/records.ts';
import { place } from '../charts/scale.ts';
import { summaryInWords, whenInWords } from '../words.ts';
import { Wide } from './common.tsx';
import { loudest, SIGNS, StepLegend } from './matrix.tsx';

const WHOLE = 1000;
const NARROWEST = 26;
const WIDEST = 92;
/** Wide enough for a word below the number. */
const WORDED = 64;
const HEIGHT = 96;
const TOP = 16;
const BELOW = 34;

export function VersionBar(props: {
  articleId: string;
  /** First to last. */
  versions: readonly VersionHead[];
  steps: ReadonlyMap<number, StepShape>;
  now: Instant;
}) {
  const { articleId, versions, steps, now } = props;
  const column = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(WHOLE / versions.length)));
  const width = versions.length * column;
  const most = Math.max(...[...steps.values()].map(touched), 1);
  return (
    <>
      <Wide label="Versions by amount and kind of change">
        <svg class="bar" viewBox={`0 0 ${width} ${HEIGHT + BELOW}`} width={width} height={HEIGHT + BELOW}>
          <title>Versions by amount and kind of change</title>
          {versions.map((version, index) => {
            const step = steps.get(version.number);
            const words = wordsOf(version, step, now);
            return (
              <a
                href={
                  step
                    ? `/articles/${articleId}/diffs/${step.fromNumber}..${step.toNumber}`
                    : `/articles/${articleId}/versions/${version.number}`
                }
                aria-label={words}
              >
                <title>{words}</title>
                <Column
                  number={version.number}
                  step={step}
                  x={index * column}
                  width={column}
                  share={step ? touched(step) / most : 0}
                />
              </a>
            );
          })}
          {column >= WORDED &&
            versions.map(({ number }, index) => (
              <Disclosed step={steps.get(number)} middle={index * column + column / 2} />
            ))}
        </svg>
      </Wide>
      <StepLegend />
    </>
  );
}

function wordsOf(version: VersionHead, step: StepShape | undefined, now: Instant): string {
  const told = step
    ? `${summaryInWords(step.summary)}${step.disclosure.status === 'none' ? '' : `, ${step.disclosure.status}`}${step.revertsTo === null ? '' : `, back to version ${step.revertsTo}`}`
    : 'first seen';
  return `Version ${version.number}, ${whenInWords(version.capturedAt, now)}: ${told}`;
}

function Column(props: {
  number: number;
  step: StepShape | undefined;
  x: number;
  width: number;
  share: number;
}) {
  const { number, step, x, width, share } = props;
  const height = step ? 8 + share * (HEIGHT - TOP - 8) : 4;
  const middle = x + width / 2;
  const own = Math.min(width - 6, 40);
  const box = { x: middle - own / 2, width: own };
  const silent = step?.disclosure.status === 'silent';
  return (
    <>
      <rect class="hit" x={x} y={0} width={width} height={HEIGHT + BELOW} />
      {step ? (
        segmentsOf(step, height).map(({ tier, top, size }) => (
          <rect class={`segment ${tier}`} {...box} y={place(HEIGHT - top - size)} height={place(size)} />
        ))
      ) : (
        <rect class="segment first" {...box} y={HEIGHT - height} height={height} />
      )}
      {silent && <rect class="kept-silent" {...box} y={place(HEIGHT - height)} height={place(height)} />}
      {step && (
        <text x={middle} y={place(HEIGHT - height - 5)} text-anchor="middle" class="sign">
          {step.revertsTo === null ? SIGNS[loudest(step)] : '↩'}
        </text>
      )}
      <text x={middle} y={HEIGHT + 15} text-anchor="middle">
        {number}
      </text>
    </>
  );
}

/** Below the links: what they are called says it already. */
function Disclosed({ step, middle }: { step: StepShape | undefined; middle: number }) {
  const status = step?.disclosure.status ?? 'none';
  return status === 'none' ? null : (
    <text x={middle} y={HEIGHT + 30} text-anchor="middle" class={status === 'silent' ? 'loud' : ''}>
      {status}
    </text>
  );
}

/** The column from below: changes of facts, then what to review, then wording. */
function segmentsOf({ tiers }: StepShape, height: number): { tier: Tier; top: number; size: number }[] {
  const all = LOUDEST_FIRST.reduce((sum, tier) => sum + tiers[tier], 0);
  // A step of nothing but moves, as older engines counted them.
  if (all === 0) return [{ tier: 'silent', top: 0, size: height }];
  let top = 0;
  return LOUDEST_FIRST.filter((tier) => tiers[tier] > 0).map((tier) => {
    const size = (tiers[tier] / all) * height;
    const segment = { tier, top, size };
    top += size;
    return segment;
  });
}

const touched = ({ summary }: StepShape): number =>
  summary.changed + summary.added + summary.removed + summary.reworded + summary.moved;
