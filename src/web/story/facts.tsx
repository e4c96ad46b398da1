/** The facts of a story: what each source says now, and how it came so. */
import type { FactView } from '../../app/read-fact.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { type ChartContext, FactChart, FactTable, hasMoved, Legend } from '../parts/fact-history.tsx';
import { CurrentValues, StatusTag, Unconfirmed } from '../parts/fact-values.tsx';

/** What sources disagree on comes first, then what has moved; else in the order they were asked. */
const foremost = (facts: readonly FactView[]): FactView[] =>
  facts.toSorted(
    (a, b) =>
      Number(b.status === 'conflicting') - Number(a.status === 'conflicting') ||
      Number(hasMoved(b)) - Number(hasMoved(a)),
  );

/** Of the table behind a chart; the page of the fact has more. */
const ROWS_SHOWN = 10;

export function Facts({
  facts,
  context,
  now,
}: {
  facts: readonly FactView[];
  context: ChartContext;
  now: Instant;
}) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <div class="facts">
        {foremost(facts).map((fact) => (
          <article class="fact-card" aria-labelledby={`name-${fact.id}`}>
            <h3 id={`name-${fact.id}`}>
              <a href={`/facts/${fact.id}`}>{fact.label}</a> <StatusTag fact={fact} />
            </h3>
            <CurrentValues fact={fact} places={context.places} now={now} />
            {hasMoved(fact) ? (
              <>
                <FactChart fact={fact} context={context} size="card" now={now} />
                <details>
                  <summary>The same as a table</summary>
                  <FactTable fact={fact} context={context} most={ROWS_SHOWN} now={now} />
                </details>
              </>
            ) : (
              fact.current.length > 0 &&
              fact.unconfirmed.length === 0 && <p class="quiet">Every source has always said so.</p>
            )}
            <Unconfirmed fact={fact} />
          </article>
        ))}
      </div>
      {facts.some(hasMoved) && <Legend />}
    </section>
  );
}
