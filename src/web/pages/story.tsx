import { articlesOfStory } from '../../adapters/store/articles.ts';
import { latestEvents } from '../../adapters/store/events.ts';
import { stepShapes } from '../../adapters/store/overview.ts';
import { listStories } from '../../adapters/store/stories.ts';
import { versionCounts } from '../../adapters/store/version-counts.ts';
import { addArticles } from '../../app/add-article.ts';
import { trackFact, trackPointed } from '../../app/facts.ts';
import { mergeStories } from '../../app/merge-stories.ts';
import { listFacts } from '../../app/read-fact.ts';
import { removeStory, renameStory, requireStory } from '../../app/stories.ts';
import { addressesIn } from '../../domain/address-list.ts';
import { badInput } from '../../domain/errors.ts';
import type { FactKind } from '../../domain/model/facts.ts';
import { ACTIVITY, Activity } from '../activity.tsx';
import { AlertForm } from '../parts/alert-form.tsx';
import { Empty, Time } from '../parts/common.tsx';
import { Matrix } from '../parts/matrix.tsx';
import { SplitForm } from '../parts/split-form.tsx';
import { pointedAt } from '../parts/track.tsx';
import { AskFact, Suggestions } from '../story/asking.tsx';
import { Claims } from '../story/claims.tsx';
import { compared } from '../story/compared.ts';
import { Facts } from '../story/facts.tsx';
import { AddArticles, CompareSources, Manage } from '../story/forms.tsx';
import type { Act, Show } from '../visit.ts';
import { addressInShort, counted } from '../words.ts';
import { chartContext } from './fact.tsx';

/** Columns of the matrix. */
const STEPS_SHOWN = 20;
/** Of what happened, where what one version brought is one line. */
const LINES_SHOWN = 6;
const EVENTS_READ = 40;

export const showStory: Show = async ({ app, params, query, now }) => {
  const story = await requireStory(app, params.id ?? '');
  if (story.id !== params.id) return { goTo: `/stories/${story.id}` };
  // One after another: side by side they cost the database half as much again, each session plans for itself.
  const articles = await articlesOfStory(app.db, story.id);
  const ids = articles.map((article) => article.id);
  const facts = await listFacts(app, story);
  const context = await chartContext(app, facts, articles);
  const counts = await versionCounts(app.db, ids);
  const steps = await stepShapes(app.db, ids, STEPS_SHOWN);
  const events = await latestEvents(app.db, { types: ACTIVITY, storyId: story.id, limit: EVENTS_READ });
  const versions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const others = (await listStories(app.db, { limit: 50, cursor: null })).data.filter(
    (other) => other.id !== story.id,
  );
  const asked = query('claims') !== null;
  // Last: what is read after it would wait behind it where one session serves all.
  const across = await compared(app, story.id, {
    articles,
    factIds: facts.map(({ id }) => id),
    versions,
    asked,
  });
  const disputed = facts.filter((fact) => fact.status === 'conflicting').length;
  // The first thing to do in a story that follows nothing yet; later, what it found comes first.
  const asking = (
    <>
      <div id="live-suggestions">
        <Suggestions storyId={story.id} suggestions={across?.suggestions ?? []} />
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
                <Empty title="Nothing has changed yet.">
                  <p>Changes of its articles appear here at once.</p>
                </Empty>
              ) : (
                <Activity events={events} now={now} most={LINES_SHOWN} together />
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
                  <Empty title="No article is in this story yet.">
                    <p>Paste the address of one below; it is read at once.</p>
                  </Empty>
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
              {across ? (
                <>
                  {across.outdatedSince !== null && (
                    <p class="quiet" data-pending>
                      As of <Time at={across.outdatedSince} now={now} seconds />; what came since is being
                      compared.
                    </p>
                  )}
                  <Claims
                    groups={across.groups}
                    sources={new Set(articles.map((article) => article.source)).size}
                    all={asked ? null : `/stories/${story.id}?claims=1#claims`}
                    now={now}
                  />
                </>
              ) : versions === 0 ? (
                <Empty title="Nothing has been read yet.">
                  <p>
                    {articles.length === 0
                      ? 'What the sources say stands here, side by side, once there are two.'
                      : 'The first look is under way; this page fills as soon as it is done.'}
                  </p>
                </Empty>
              ) : (
                <p data-pending>
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
