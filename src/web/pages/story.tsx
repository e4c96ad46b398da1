/** A story across its sources: what is said now, how it came so, who says otherwise. */
import type { VNode } from 'preact';
import { articlesOfStory } from '../../adapters/store/articles.ts';
import { latestEvents } from '../../adapters/store/events.ts';
import { stepShapes } from '../../adapters/store/overview.ts';
import { listStories } from '../../adapters/store/stories.ts';
import { versionCounts } from '../../adapters/store/version-counts.ts';
import { compareSources, type FactSuggestion } from '../../app/across-sources.ts';
import { addArticles } from '../../app/add-article.ts';
import { trackFact, trackPointed } from '../../app/facts.ts';
import { mergeStories } from '../../app/merge-stories.ts';
import { type FactView, listFacts } from '../../app/read-fact.ts';
import { removeStory, renameStory, requireStory } from '../../app/stories.ts';
import { addressesIn } from '../../domain/address-list.ts';
import { badInput } from '../../domain/errors.ts';
import type { ClaimGroup } from '../../domain/facts/index.ts';
import type { FactKind, Instant } from '../../domain/model.ts';
import type { Article, Story } from '../../domain/records.ts';
import { ACTIVITY, Activity } from '../activity.tsx';
import { claimLink } from '../claim-link.ts';
import { AlertForm } from '../parts/alert-form.tsx';
import { Button, Empty, Time } from '../parts/common.tsx';
import { type ChartContext, FactChart, FactTable, hasMoved, Legend } from '../parts/fact-history.tsx';
import { CurrentValues, StatusTag } from '../parts/fact-values.tsx';
import { Matrix } from '../parts/matrix.tsx';
import { SplitForm } from '../parts/split-form.tsx';
import { pointedAt } from '../parts/track.tsx';
import { inTime, remembered } from '../remembered.ts';
import type { Act, Show } from '../visit.ts';
import { addressInShort, counted, listed, sourceName } from '../words.ts';
import { chartContext } from './fact.tsx';

/** Columns of the matrix. */
const STEPS_SHOWN = 20;
/** Of what happened, where what one version brought is one line. */
const LINES_SHOWN = 6;
/** Stories with more versions than this are compared across sources only when somebody asks for it. */
const COMPARED_UNASKED = 200;
/** How long the page waits for the comparison, unasked and asked. */
const BUDGET_MS = 30;
const PATIENCE_MS = 30_000;

export const showStory: Show = async ({ app, params, query, now }) => {
  const story = await requireStory(app, params.id ?? '');
  if (story.id !== params.id) return { goTo: `/stories/${story.id}` };
  const articles = await articlesOfStory(app.db, story.id);
  const ids = articles.map((article) => article.id);
  const facts = await listFacts(app, story.id);
  const context = await chartContext(app, facts, articles);
  const counts = await versionCounts(app.db, ids);
  const steps = await stepShapes(app.db, ids, STEPS_SHOWN);
  const events = await latestEvents(app.db, { types: ACTIVITY, storyId: story.id, limit: 24 });
  const versions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const others = (await listStories(app.db, { limit: 50, cursor: null })).data.filter(
    (other) => other.id !== story.id,
  );
  const asked = query('claims') !== null;
  // Last: what is read after it would wait behind it where one session serves all.
  const compared =
    versions === 0 || (versions > COMPARED_UNASKED && !asked)
      ? null
      : await inTime(asked ? PATIENCE_MS : BUDGET_MS, across(app, story.id, articles, facts));
  const disputed = facts.filter((fact) => fact.status === 'conflicting').length;
  // The first thing to do in a story that follows nothing yet; later, what it found comes first.
  const asking = (
    <>
      <div id="live-suggestions">
        <Suggestions storyId={story.id} suggestions={compared?.suggestions ?? []} />
      </div>
      <AskFact storyId={story.id} />
    </>
  );
  return {
    title: story.title,
    feed: `/stories/${story.id}`,
    live: `storyId=${story.id}`,
    body: (
      <>
        <h1 class="serif">{story.title}</h1>
        <p class="meta">
          {counted(new Set(articles.map((article) => article.source)).size, 'source')},{' '}
          {counted(articles.length, 'article')}, {counted(versions, 'version')}
          {disputed > 0 && `, sources disagree on ${counted(disputed, 'fact')}`} · changed{' '}
          <Time at={story.changedAt} now={now} />
        </p>
        <div class="with-side">
          <div>
            <div id="live-story">
              <Facts facts={facts} context={context} now={now} />
            </div>
            {facts.length === 0 && asking}
          </div>
          <div class="side">
            <section aria-labelledby="latest" id="live-latest">
              <h2 id="latest">Latest changes</h2>
              {events.length === 0 ? (
                <Empty title="Nothing has changed yet." />
              ) : (
                <Activity events={events} now={now} most={LINES_SHOWN} />
              )}
            </section>
            <AlertForm
              title="Tell me when this story changes"
              about={story.title}
              filter={{ storyIds: story.id }}
              feed={`/stories/${story.id}`}
            />
          </div>
          <div>
            <section aria-labelledby="sources">
              <h2 id="sources">Sources and versions</h2>
              <div id="live-matrix">
                {articles.length === 0 ? (
                  <Empty title="No article is in this story yet." />
                ) : (
                  <Matrix articles={articles} counts={counts} steps={steps} now={now} />
                )}
              </div>
              <CompareSources
                storyId={story.id}
                articles={articles.filter((article) => counts.has(article.id))}
              />
              <AddArticles storyId={story.id} />
            </section>
            <section aria-labelledby="claims" id="live-claims">
              <h2 id="claims">Who says what</h2>
              {compared ? (
                <Claims
                  groups={compared.groups}
                  sources={new Set(articles.map((article) => article.source)).size}
                  now={now}
                />
              ) : versions === 0 ? (
                <Empty title="Nothing has been read yet.">
                  <p>The first look is under way; this page fills as soon as it is done.</p>
                </Empty>
              ) : (
                <p data-pending={versions <= COMPARED_UNASKED ? '' : undefined}>
                  Comparing {counted(versions, 'version')} takes a moment.{' '}
                  <a href={`/stories/${story.id}?claims=1#claims`}>Wait for it</a>
                </p>
              )}
            </section>
            {facts.length > 0 && asking}
            <Manage
              story={story}
              others={others}
              split={<SplitForm story={story} articles={articles} facts={facts} />}
            />
          </div>
        </div>
      </>
    ),
  };
};

/** Comparing whole versions is the slow part of this page, so it is done once for each state of the story. */
const across = remembered(
  (_app, storyId: string, articles: readonly Article[], facts: readonly FactView[]) =>
    [
      storyId,
      ...articles.map(({ id, revision }) => `${id} ${revision}`),
      ...facts.map(({ id }) => id),
    ].join(),
  (app, storyId) => compareSources(app, storyId),
);

/** What sources disagree on comes first, then what has moved; else in the order they were asked. */
const foremost = (facts: readonly FactView[]): FactView[] =>
  facts.toSorted(
    (a, b) =>
      Number(b.status === 'conflicting') - Number(a.status === 'conflicting') ||
      Number(hasMoved(b)) - Number(hasMoved(a)),
  );

function Facts({ facts, context, now }: { facts: readonly FactView[]; context: ChartContext; now: Instant }) {
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
                  <FactTable fact={fact} context={context} now={now} />
                </details>
              </>
            ) : (
              fact.current.length > 0 && <p class="quiet">Every source has always said so.</p>
            )}
          </article>
        ))}
      </div>
      {facts.some(hasMoved) && <Legend />}
    </section>
  );
}

function Suggestions({ storyId, suggestions }: { storyId: string; suggestions: readonly FactSuggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">Worth following</h2>
      <ul class="suggestions">
        {suggestions.map(({ label, kind, unit, claimId, slot, quote, seenIn }) => (
          <li>
            <form method="post" action={`/stories/${storyId}/facts`} class="button-form">
              <input type="hidden" name="label" value={label} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="unit" value={unit ?? ''} />
              <input type="hidden" name="claimId" value={claimId} />
              <input type="hidden" name="slot" value={slot} />
              <button type="submit" aria-label={`Follow ${label}`}>
                Follow
              </button>
            </form>{' '}
            <b>{label}</b>: <span class="value">{slot}</span>{' '}
            <span class="quiet">in {listed(seenIn.map(sourceName))}</span>
            <p class="serif quote">“{quote}”</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskFact({ storyId }: { storyId: string }) {
  return (
    <form method="post" action={`/stories/${storyId}/facts`} class="panel ask">
      <h2>Follow a fact in your own words</h2>
      <label>
        What to follow
        <input type="text" name="label" required maxLength={300} placeholder="countries in the coalition" />
      </label>
      <details>
        <summary>More exactly</summary>
        <label>
          It is
          <select name="kind">
            <option value="">whatever the words suggest</option>
            <option value="quantity">a number</option>
            <option value="date">a date</option>
            <option value="name">a name</option>
            <option value="text">words</option>
          </select>
        </label>
        <label>
          Unit
          <input type="text" name="unit" maxLength={60} placeholder="country, EUR, %" />
        </label>
        <label>
          Words near it, parted by |
          <input type="text" name="match" maxLength={300} placeholder="coalition|alliance" />
        </label>
      </details>
      <button type="submit" class="main">
        Follow this fact
      </button>
    </form>
  );
}

/** Any two of the sources, as they stand now. */
function CompareSources({ storyId, articles }: { storyId: string; articles: readonly Article[] }) {
  if (articles.length < 2) return null;
  return (
    <form method="get" action={`/stories/${storyId}/sources`} class="pick">
      <PickArticle name="one" label="Compare what" articles={articles} chosen={0} />
      <PickArticle name="other" label="says with" articles={articles} chosen={1} />
      <button type="submit">Compare</button>
    </form>
  );
}

function PickArticle(props: { name: string; label: string; articles: readonly Article[]; chosen: number }) {
  return (
    <label for={`pick-${props.name}`}>
      <span>{props.label}</span>{' '}
      <select id={`pick-${props.name}`} name={props.name}>
        {props.articles.map((article, index) => (
          <option value={article.id} selected={index === props.chosen}>
            {sourceName(article.source)}
          </option>
        ))}
      </select>
    </label>
  );
}

function AddArticles({ storyId }: { storyId: string }) {
  return (
    <form method="post" action={`/stories/${storyId}/articles`} class="panel row">
      <label>
        Add an article
        <textarea name="urls" rows={1} required placeholder="https://…" spellcheck={false} />
      </label>
      <button type="submit">Add</button>
    </form>
  );
}

const GROUPS = [
  { status: 'conflicting', title: 'Sources contradict each other', shown: 20 },
  { status: 'corroborated', title: 'Several sources say so', shown: 10 },
  { status: 'single-source', title: 'Only one source says so', shown: 5 },
] as const;

function Claims({ groups, sources, now }: { groups: readonly ClaimGroup[]; sources: number; now: Instant }) {
  if (sources < 2) {
    return (
      <p class="quiet">One source so far. Add an article of another outlet to see who says otherwise.</p>
    );
  }
  return (
    <>
      {GROUPS.map(({ status, title, shown }) => {
        const own = groups.filter((group) => group.status === status);
        if (own.length === 0) return null;
        return (
          <section class={`claims ${status}`} aria-label={title}>
            <h3>
              {title} <span class="count">{own.length}</span>
            </h3>
            <ul>
              {own.slice(0, shown).map((group) => (
                <Claim group={group} now={now} />
              ))}
            </ul>
            {own.length > shown && (
              <details>
                <summary>{counted(own.length - shown, 'more claim')}</summary>
                <ul>
                  {own.slice(shown).map((group) => (
                    <Claim group={group} now={now} />
                  ))}
                </ul>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Claim({ group, now }: { group: ClaimGroup; now: Instant }) {
  const first = group.claims[0];
  // A claim cut out of a longer sentence may end where the sentence went on.
  const statement = group.text.replace(/[\s,;:–—-]+$/, '');
  return (
    <li>
      <span class="serif">
        {first ? (
          <a href={claimLink(first.articleId, first.versionNumber, first.claimId)}>{statement}</a>
        ) : (
          statement
        )}
      </span>
      {group.conflicts.length > 0 && (
        <p class="conflict">
          {statedBy(group).map(([raw, sources], index) => (
            <>
              {index > 0 && ' · '}
              <b>{raw}</b> {listed(sources)}
            </>
          ))}
        </p>
      )}
      <p class="quiet">
        {group.sources.length > 1 ? (
          <>
            {listed(group.sources.map(sourceName))}; first {sourceName(group.first.source)},{' '}
          </>
        ) : (
          <>{sourceName(group.first.source)}, </>
        )}
        <Time at={group.first.at} now={now} />
        {group.dropped.length > 0 &&
          `; dropped by ${listed([...new Set(group.dropped.map((one) => sourceName(one.source)))])}`}
      </p>
    </li>
  );
}

/** Each value that is contradicted, with all who state it. */
function statedBy(group: ClaimGroup): [string, string[]][] {
  const sources = new Map<string, string[]>();
  for (const { source, raw } of group.conflicts.flatMap(({ values }) => values)) {
    const name = sourceName(source);
    const known = sources.get(raw) ?? [];
    if (!known.includes(name)) sources.set(raw, [...known, name]);
  }
  return [...sources];
}

function Manage({ story, others, split }: { story: Story; others: readonly Story[]; split: VNode }) {
  return (
    <details class="panel manage">
      <summary>Manage this story</summary>
      <form method="post" action={`/stories/${story.id}/rename`} class="row">
        <label>
          Name
          <input type="text" name="title" required maxLength={300} value={story.title} />
        </label>
        <button type="submit">Rename</button>
      </form>
      {others.length > 0 && (
        <form method="post" action={`/stories/${story.id}/merge`} class="row">
          <label>
            Merge into this one
            <select name="from" required>
              {others.map((other) => (
                <option value={other.id}>{other.title}</option>
              ))}
            </select>
          </label>
          <button type="submit">Merge</button>
        </form>
      )}
      {split}
      <p>
        <a href={`/tasks?story=${story.id}`}>Follow many articles in it, write it out, or read it again</a>
      </p>
      <p>
        <a href={`/tasks?story=${story.id}`}>Export it, or read its pages again</a>
      </p>
      <details>
        <summary>Delete this story</summary>
        <p>Its articles, their history and its facts go too. This cannot be undone.</p>
        <Button action={`/stories/${story.id}/delete`} tone="danger">
          Delete the story and its history
        </Button>
      </details>
    </details>
  );
}

export const addToStory: Act = async ({ app, params, form }) => {
  const urls = addressesIn(form.body('urls', 400_000) ?? '');
  if (urls.length === 0) throw badInput('invalid_url', 'Paste at least one address.');
  const story = await requireStory(app, params.id ?? '');
  const submissions = await addArticles(app, { urls, storyId: story.id });
  const refused = submissions.filter((submission) => submission.kind === 'refused');
  if (refused.length > 0) {
    throw badInput(
      'invalid_url',
      `${counted(refused.length, 'address', 'addresses')} of ${submissions.length} cannot be followed.`,
      refused.map(({ url, reason }) => ({ pointer: addressInShort(url), detail: reason })),
    );
  }
  return { goTo: `/stories/${story.id}#sources` };
};

const FACT_KINDS: readonly FactKind[] = ['quantity', 'date', 'name', 'text'];

export const addFact: Act = async ({ app, params, form }) => {
  const label = form.text('label', 300);
  if (label === null) throw badInput('invalid_label', 'Say in a few words what to follow.');
  const kind = FACT_KINDS.find((known) => known === form.text('kind'));
  const claimId = form.text('claimId');
  const fact = await trackFact(app, params.id ?? '', {
    label,
    kind,
    unit: form.text('unit', 60),
    match: form.text('match', 300),
    claimId,
    slot: claimId === null ? null : form.text('slot'),
  });
  return { goTo: `/facts/${fact.id}` };
};

/** A value in a sentence that somebody clicked. */
export const pointAtFact: Act = async ({ app, params, form }) => {
  const pointed = pointedAt(form.text('at') ?? '');
  if (!pointed) throw badInput('unknown_claim', 'Point at a number, a date or a name in a sentence.');
  const fact = await trackPointed(app, params.id ?? '', pointed.claimId, pointed.slot);
  return { goTo: `/facts/${fact.id}` };
};

export const rename: Act = async ({ app, params, form }) => {
  const title = form.text('title', 300);
  if (title === null) throw badInput('invalid_title', 'A story needs a name.');
  const story = await renameStory(app, params.id ?? '', title);
  return { goTo: `/stories/${story.id}` };
};

export const merge: Act = async ({ app, params, form }) => {
  const story = await mergeStories(app, form.text('from') ?? '', params.id ?? '');
  return { goTo: `/stories/${story.id}` };
};

export const deleteStory: Act = async ({ app, params }) => {
  await removeStory(app, params.id ?? '');
  return { goTo: '/' };
};
