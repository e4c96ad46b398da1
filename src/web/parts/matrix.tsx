/** Sources down, their versions across: how much each step changed, and whether the outlet said so. */
import type { StepShape } from '../../adapters/store/overview.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Article } from '../../domain/records.ts';
import { outcomeInWords, sourceName, summaryInWords, whenInWords } from '../words.ts';
import { Tag, Wide } from './common.tsx';
import { SourceBadge } from './source-badge.tsx';

export function Matrix(props: {
  articles: readonly Article[];
  counts: ReadonlyMap<string, number>;
  steps: readonly StepShape[];
  now: Instant;
}) {
  const { articles, counts, now } = props;
  const stepsOf = (id: string): StepShape[] =>
    props.steps.filter((step) => step.articleId === id).toSorted((a, b) => a.toNumber - b.toNumber);
  return (
    <>
      <Wide label="Sources and their versions">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Versions, first to last</th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article, index) => {
              const count = counts.get(article.id) ?? 0;
              const steps = stepsOf(article.id);
              return (
                <tr>
                  <th scope="row">
                    <SourceBadge place={index} />{' '}
                    <a href={`/articles/${article.id}`}>{sourceName(article.source)}</a>
                    <StateTag article={article} />
                    <span class="quiet serif">{article.title ?? 'not read yet'}</span>
                  </th>
                  <td>
                    <ol class="cells">
                      {count > 0 && (steps[0]?.fromNumber ?? 1) > 1 && (
                        <li>
                          <a class="cell more" href={`/articles/${article.id}`} aria-label="Earlier versions">
                            …
                          </a>
                        </li>
                      )}
                      {count > 0 && (steps[0]?.fromNumber ?? 1) === 1 && (
                        <li>
                          <a
                            class="cell first"
                            href={`/articles/${article.id}/versions/1`}
                            aria-label="Version 1, the first"
                          >
                            1
                          </a>
                        </li>
                      )}
                      {steps.map((step) => (
                        <li>
                          <Cell step={step} now={now} />
                        </li>
                      ))}
                      {count === 0 && <li class="quiet">{article.nextLookReason}</li>}
                    </ol>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
      <StepLegend />
    </>
  );
}

/** What the marks of a step mean, in the matrix and in the bar of versions. */
export const StepLegend = () => (
  <p class="quiet step-legend">
    <b>!</b> a fact changed · <b>?</b> to review · <b>~</b> wording only · <b>↩</b> back to an earlier text ·
    the fuller or higher, the more changed · dashed: a fact changed and the outlet does not say so
  </p>
);

function Cell({ step, now }: { step: StepShape; now: Instant }) {
  const words = `Version ${step.toNumber}, ${whenInWords(step.at, now)}: ${summaryInWords(step.summary)}${
    step.disclosure.status === 'silent'
      ? ', silent'
      : step.disclosure.status === 'disclosed'
        ? ', disclosed'
        : ''
  }${step.revertsTo === null ? '' : `, back to version ${step.revertsTo}`}`;
  return (
    <a
      class={`cell ${loudest(step)} much-${amountOf(step)} ${step.disclosure.status === 'silent' ? 'hidden-change' : ''}`}
      href={`/articles/${step.articleId}/diffs/${step.fromNumber}..${step.toNumber}`}
      aria-label={words}
      title={words}
    >
      {step.toNumber}
      <span aria-hidden="true">{step.revertsTo === null ? SIGNS[loudest(step)] : '↩'}</span>
    </a>
  );
}

export const SIGNS = { alert: '!', review: '?', silent: '~' } as const;

export const loudest = (step: StepShape): 'alert' | 'review' | 'silent' =>
  step.tiers.alert > 0 ? 'alert' : step.tiers.review > 0 ? 'review' : 'silent';

/** 1..4, by the share of statements that are not what they were. */
function amountOf({ summary }: StepShape): 1 | 2 | 3 | 4 {
  const touched = summary.changed + summary.added + summary.removed + summary.reworded;
  const share = touched / Math.max(1, touched + summary.unchanged + summary.moved);
  return share > 0.5 ? 4 : share > 0.2 ? 3 : share > 0.07 ? 2 : 1;
}

const STATES = {
  active: null,
  paused: { tone: 'silent', name: 'Paused' },
  blocked: { tone: 'alert', name: 'Blocked' },
  gone: { tone: 'alert', name: 'Gone' },
} as const;

export function StateTag({
  article,
}: {
  article: Pick<Article, 'state' | 'stateReason' | 'errorStreak' | 'lastOutcome'>;
}) {
  const state = STATES[article.state];
  if (state) {
    return (
      <>
        {' '}
        <Tag tone={state.tone} {...(article.stateReason === null ? {} : { title: article.stateReason })}>
          {state.name}
        </Tag>
      </>
    );
  }
  return article.errorStreak > 0 ? (
    <>
      {' '}
      <Tag tone="review">Last look failed: {outcomeInWords(article.lastOutcome ?? '')}</Tag>
    </>
  ) : null;
}
