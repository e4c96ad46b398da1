/** The history as a bar: one column a version, as high as the step to it was large, marked with what kind it was. */
import type { StepShape } from '../../adapters/store/overview.ts';
import type { Instant } from '../../domain/model.ts';
import type { VersionHead } from '../../domain/records.ts';
import { place } from '../charts/scale.ts';
import { summaryInWords, whenInWords } from '../words.ts';
import { Wide } from './common.tsx';
import { loudest } from './matrix.tsx';

const COLUMN = 26;
const HEIGHT = 64;
const BASE = 14;

export function VersionBar(props: {
  articleId: string;
  /** First to last. */
  versions: readonly VersionHead[];
  steps: ReadonlyMap<number, StepShape>;
  now: Instant;
}) {
  const { articleId, versions, steps, now } = props;
  const width = Math.max(versions.length * COLUMN, 120);
  const most = Math.max(...[...steps.values()].map(touched), 1);
  return (
    <Wide label="Versions by amount of change">
      <svg class="bar" viewBox={`0 0 ${width} ${HEIGHT + 20}`} width={width} height={HEIGHT + 20}>
        <title>Versions by amount of change</title>
        {versions.map((version, index) => {
          const step = steps.get(version.number);
          const height = step ? 6 + (touched(step) / most) * (HEIGHT - BASE - 6) : 4;
          const kind = step ? loudest(step) : 'first';
          const words = `Version ${version.number}, ${whenInWords(version.capturedAt, now)}: ${
            step
              ? `${summaryInWords(step.summary)}${step.disclosure.status === 'none' ? '' : `, ${step.disclosure.status}`}${step.revertsTo === null ? '' : `, back to version ${step.revertsTo}`}`
              : 'first seen'
          }`;
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
              <rect class="hit" x={index * COLUMN} y={0} width={COLUMN} height={HEIGHT + 20} />
              <rect
                class={`column ${kind} ${step?.disclosure.status === 'silent' ? 'hidden-change' : ''}`}
                x={index * COLUMN + 4}
                y={place(HEIGHT - height)}
                width={COLUMN - 8}
                height={place(height)}
                rx={2}
              />
              <text
                x={index * COLUMN + COLUMN / 2}
                y={place(HEIGHT - height - 3)}
                text-anchor="middle"
                class="sign"
              >
                {step ? (step.revertsTo === null ? SIGNS[loudest(step)] : '↩') : ''}
              </text>
              <text x={index * COLUMN + COLUMN / 2} y={HEIGHT + 14} text-anchor="middle">
                {version.number}
              </text>
            </a>
          );
        })}
      </svg>
    </Wide>
  );
}

const SIGNS = { alert: '!', review: '?', silent: '~' } as const;

const touched = ({ summary }: StepShape): number =>
  summary.changed + summary.added + summary.removed + summary.reworded + summary.moved;
