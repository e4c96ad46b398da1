/** One question about a story, and every answer to it over versions and sources. */
import { articlesOfStory } from '../../adapters/store/articles.ts';
import { disclosedSteps, lastSeen } from '../../adapters/store/overview.ts';
import { changeFact, removeFact } from '../../app/facts.ts';
import type { App } from '../../app/ports.ts';
import { type FactView, type ObservationView, readFact } from '../../app/read-fact.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput } from '../../domain/errors.ts';
import { conditionSchema } from '../../domain/facts/index.ts';
import type { Article } from '../../domain/records.ts';
import { AlertForm } from '../parts/alert-form.tsx';
import { Deletion, Empty, Time } from '../parts/common.tsx';
import { ConditionFields, conditionOf } from '../parts/endpoint-form.tsx';
import {
  type ChartContext,
  FactChart,
  FactTable,
  hasMoved,
  Legend,
  stepKey,
} from '../parts/fact-history.tsx';
import { CurrentValues, Disagreement, StatusTag, Unconfirmed } from '../parts/fact-values.tsx';
import { part } from '../payload.ts';
import type { Act, Show } from '../visit.ts';

/** What charts of facts need beside the facts. */
export async function chartContext(
  app: App,
  facts: readonly FactView[],
  articles: readonly Article[],
): Promise<ChartContext> {
  const told = facts.flatMap((fact) => fact.history);
  const articleIds = [...new Set(told.map((one) => one.articleId))];
  const steps = await disclosedSteps(app.db, versionsIn(told.filter((one) => one.transition !== null)));
  return {
    disclosures: new Map(steps.map((step) => [stepKey(step.articleId, step.number), step.status])),
    until: await lastSeen(app.db, articleIds),
    places: new Map(articles.map(({ id }, index) => [id, index])),
  };
}

/** Each once: a version may state several facts. */
const versionsIn = (told: readonly ObservationView[]): ObservationView[] => [
  ...new Map(told.map((one) => [stepKey(one.articleId, one.versionNumber), one])).values(),
];

const KINDS = { quantity: 'a number', date: 'a date', name: 'a name', text: 'words' } as const;

export const showFact: Show = async ({ app, params, query, now }) => {
  const fact = await readFact(app, params.id ?? '');
  const story = await requireStory(app, fact.storyId);
  const context = await chartContext(app, [fact], await articlesOfStory(app.db, story.id));
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
            {fact.unit !== null && `, unit: ${fact.unit}`}
            {fact.match !== null && `, found by “${fact.match}”`}, followed since{' '}
            <Time at={fact.createdAt} now={now} />
          </p>
          <CurrentValues fact={fact} places={context.places} now={now} />
          <Disagreement fact={fact} />
          <Unconfirmed fact={fact} />
          {fact.history.length > 0 ? (
            <>
              {hasMoved(fact) && (
                <>
                  <h2>Over time</h2>
                  <FactChart fact={fact} context={context} size="page" now={now} />
                  <Legend />
                </>
              )}
              <h2>Every change</h2>
              <FactTable fact={fact} context={context} now={now} all={all} />
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
                It is looked for in every new version. Other words may help:{' '}
                <a href={`/stories/${story.id}`}>follow it anew</a> and give, under “More exactly”, words that
                stand near it.
              </p>
            </Empty>
          )}
        </div>
        <Conditions fact={fact} />
        <AlertForm
          title="Tell me when it changes"
          about={fact.label}
          filter={{ factIds: fact.id }}
          feed={`/facts/${fact.id}`}
        />
        <Deletion
          alone
          name="Stop following this fact"
          action={`/facts/${fact.id}/delete`}
          button="Delete the fact and its history"
        >
          The history of its values goes; the versions that it was read from stay.
        </Deletion>
      </>
    ),
  };
};

/** Changes that do not meet it are kept and shown, and nobody is told of them. */
function Conditions({ fact }: { fact: FactView }) {
  const [condition, ...others] = fact.conditions;
  return (
    <details class="panel" open={fact.conditions.length > 0}>
      <summary>Which changes are worth telling</summary>
      <form method="post" action={`/facts/${fact.id}/conditions`}>
        <div class="fields">
          <ConditionFields condition={part(condition)} numbers={fact.kind === 'quantity'} />
        </div>
        {(others.length > 0 || condition?.sources || condition?.transitions) && (
          <p class="notice">
            The API has set more than this form shows; saving it keeps only what stands here.
          </p>
        )}
        <button type="submit">Save</button>
      </form>
      <p class="quiet">All that is set must hold. With nothing set, every change is told.</p>
    </details>
  );
}

export const setConditions: Act = async ({ app, params, form }) => {
  const parsed = conditionSchema.safeParse(conditionOf(form));
  if (!parsed.success) {
    throw badInput(
      'invalid_condition',
      'That condition cannot be understood.',
      parsed.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, detail: message })),
    );
  }
  const conditions = Object.keys(parsed.data).length > 0 ? [parsed.data] : [];
  const fact = await changeFact(app, params.id ?? '', { conditions });
  return { goTo: `/facts/${fact.id}` };
};

export const deleteFact: Act = async ({ app, params }) => {
  const fact = await readFact(app, params.id ?? '');
  await removeFact(app, fact.id);
  return { goTo: `/stories/${fact.storyId}` };
};
