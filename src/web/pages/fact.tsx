/** One question about a story, and every answer to it over versions and sources. */
import { disclosedSteps, lastSeen } from '../../adapters/store/overview.ts';
import type { FactView } from '../../app/facts.ts';
import { readFact, removeFact } from '../../app/facts.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import type { Instant } from '../../domain/model.ts';
import { Button, Empty, Tag, Time } from '../parts/common.tsx';
import {
  CurrentValues,
  type Disclosures,
  FactChart,
  FactTable,
  Legend,
  StatusTag,
  stepKey,
} from '../parts/fact-table.tsx';
import type { Act, Show } from '../visit.ts';
import { spanInWords, valueInWords } from '../words.ts';
import { AlertForm } from './endpoints.tsx';

/** What charts of facts need beside the facts. */
export async function chartContext(
  app: App,
  facts: readonly FactView[],
): Promise<{ disclosures: Disclosures; until: Map<string, Instant> }> {
  const articleIds = [...new Set(facts.flatMap((fact) => fact.history.map((one) => one.articleId)))];
  const steps = await disclosedSteps(app.db, articleIds);
  return {
    disclosures: new Map(steps.map((step) => [stepKey(step.articleId, step.number), step.status])),
    until: await lastSeen(app.db, articleIds),
  };
}

const KINDS = { quantity: 'a number', date: 'a date', name: 'a name', text: 'words' } as const;

export const showFact: Show = async ({ app, params, query, now }) => {
  const fact = await readFact(app, params.id ?? '');
  const story = await requireStory(app, fact.storyId);
  const { disclosures, until } = await chartContext(app, [fact]);
  const all = query('all') !== null;
  return {
    title: fact.label,
    feed: `/facts/${fact.id}`,
    live: `factId=${fact.id}`,
    body: (
      <>
        <p class="crumbs">
          <a href={`/stories/${story.id}`}>{story.title}</a> › fact
        </p>
        <h1>{fact.label}</h1>
        <div id="live-fact">
          <p class="meta">
            <StatusTag fact={fact} /> {KINDS[fact.kind]}
            {fact.unit !== null && `, in ${fact.unit}`}
            {fact.match !== null && `, found by “${fact.match}”`}, asked{' '}
            <Time at={fact.createdAt} now={now} />
          </p>
          <CurrentValues fact={fact} now={now} />
          <Disagreement fact={fact} />
          {fact.history.length > 0 ? (
            <>
              <h2>Over time</h2>
              <FactChart fact={fact} disclosures={disclosures} until={until} now={now} />
              <Legend />
              <h2>Every change</h2>
              <FactTable fact={fact} disclosures={disclosures} now={now} all={all} />
              <p>
                {all ? (
                  <a href={`/facts/${fact.id}`}>Only changes of the value</a>
                ) : (
                  <a href={`/facts/${fact.id}?all=1`}>Also versions that repeat the value</a>
                )}
              </p>
            </>
          ) : (
            <Empty title="No version states it yet.">
              <p>
                It is looked for in every new version. Other words may help: add it again with words that
                stand near it.
              </p>
            </Empty>
          )}
        </div>
        <AlertForm
          title="Tell me when it changes"
          about={fact.label}
          filter={{ factIds: [fact.id] }}
          feed={`/facts/${fact.id}`}
        />
        <section aria-labelledby="manage">
          <h2 id="manage">Manage</h2>
          <Button action={`/facts/${fact.id}/delete`} tone="danger">
            Stop following this fact
          </Button>
        </section>
      </>
    ),
  };
};

function Disagreement({ fact }: { fact: FactView }) {
  if (fact.conflicts.length === 0 && fact.outdated.length === 0) return null;
  const words = (value: number | string): string => {
    const known = fact.current.find((one) => one.value === value);
    return known ? valueInWords(known) : valueInWords({ value });
  };
  return (
    <section class="notice" aria-label="Who says otherwise">
      <ul>
        {fact.conflicts.map(({ values, sources, reason }) => (
          <li>
            <Tag tone="alert">Conflict</Tag> <b>{words(values[0])}</b> says {sources[0].join(', ')},{' '}
            <b>{words(values[1])}</b> says {sources[1].join(', ')} <span class="quiet">({reason})</span>
          </li>
        ))}
        {fact.outdated.map(({ source, value, lagMs, others }) => (
          <li>
            <Tag tone="review">Not caught up</Tag> {source} still says <b>{words(value)}</b>, which{' '}
            {others.join(', ')} left {spanInWords(lagMs)} ago
          </li>
        ))}
      </ul>
    </section>
  );
}

export const deleteFact: Act = async ({ app, params }) => {
  const fact = await readFact(app, params.id ?? '');
  await removeFact(app, fact.id);
  return { goTo: `/stories/${fact.storyId}` };
};
