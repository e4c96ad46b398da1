/** Where people begin: submit addresses, see which stories changed, and what happens now. */
import { latestByStory, latestEvents } from '../../adapters/store/events.ts';
import {
  type StandingValue,
  type StoryShape,
  standingValues,
  storyShapes,
} from '../../adapters/store/overview.ts';
import { listStories } from '../../adapters/store/stories.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { StoredEvent, Story } from '../../domain/records.ts';
import { ACTIVITY, Activity, CHANGES } from '../activity.tsx';
import { Empty, Older, Tag, Time } from '../parts/common.tsx';
import { SubmitForm } from '../parts/submit-form.tsx';
import type { Show } from '../visit.ts';
import { counted, sourceName, valueInWords } from '../words.ts';

const STORIES_SHOWN = 20;
/** Lines of the stream, and what they are made of: a burst of changes is one of them. */
const LINES_SHOWN = 20;
const EVENTS_READ = 100;
/** What one version brings is told by a few events. */
const EVENTS_A_STEP = 8;

export const showHome: Show = async ({ app, query, now }) => {
  const cursor = query('cursor');
  const stories = await listStories(app.db, { limit: STORIES_SHOWN, cursor });
  const ids = stories.data.map((story) => story.id);
  const shapes = await storyShapes(app.db, ids);
  const values = await standingValues(app.db, ids);
  const events = await latestEvents(app.db, { types: ACTIVITY, limit: EVENTS_READ });
  const latest = await latestByStory(app.db, ids, CHANGES, EVENTS_A_STEP);
  return {
    title: 'Variorum',
    feed: '',
    live: `types=${ACTIVITY.join(',')}`,
    body: (
      <>
        <h1 class="unseen">Stories and what changed in them</h1>
        {cursor === null && <SubmitForm url={query('url')} first={stories.data.length === 0} />}
        {cursor === null && <Bookmarklet publicUrl={app.publicUrl} />}
        <div class="columns">
          <section aria-labelledby="stories" id="live-stories">
            <h2 id="stories">Stories</h2>
            {stories.data.length === 0 ? (
              <Empty title="No story is followed yet.">
                <p>
                  Paste the address of a news article above. Variorum reads it, looks again when it may have
                  changed, and tells which facts did. To see it at work on an invented story, run{' '}
                  <code>npm run demo</code>.
                </p>
              </Empty>
            ) : (
              <ol class="stories">
                {stories.data.map((story) => (
                  <StoryCard
                    story={story}
                    shape={shapes.get(story.id)}
                    values={values.filter((value) => value.storyId === story.id)}
                    latest={latest.filter((event) => event.storyId === story.id)}
                    now={now}
                  />
                ))}
              </ol>
            )}
            <Older href={stories.nextCursor && `/?cursor=${encodeURIComponent(stories.nextCursor)}`}>
              Stories that changed earlier
            </Older>
          </section>
          <section aria-labelledby="activity" id="live-activity">
            <h2 id="activity">What happens</h2>
            {events.length === 0 ? (
              <Empty title="Nothing has happened yet.">
                <p>What changes in a followed article appears here at once, before and after.</p>
              </Empty>
            ) : (
              <Activity events={events} now={now} most={LINES_SHOWN} together />
            )}
          </section>
        </div>
      </>
    ),
  };
};

/** Runs on the page being read, not on this one; it only opens this one with the address filled in. */
function Bookmarklet({ publicUrl }: { publicUrl: string }) {
  const script = `javascript:void(location.href=${JSON.stringify(`${publicUrl}/?url=`)}+encodeURIComponent(location.href))`;
  return (
    <details class="quiet bookmarklet">
      <summary>Follow the page you are reading with one click</summary>
      <p>
        Drag this to your bookmarks: <a href={script}>Follow in Variorum</a>. On any article it opens this
        page with the address filled in. A long list of addresses is better <a href="/tasks">imported</a>.
      </p>
    </details>
  );
}

function StoryCard(props: {
  story: Story;
  shape: StoryShape | undefined;
  values: readonly StandingValue[];
  latest: readonly StoredEvent[];
  now: Instant;
}) {
  const { story, shape, values, latest, now } = props;
  return (
    <li class="story-card">
      <h3 class="serif">
        <a href={`/stories/${story.id}`}>{story.title}</a>
      </h3>
      <p class="meta">
        {(shape?.versions ?? 0) > 0 ? 'changed' : 'begun'} <Time at={story.changedAt} now={now} />
        {' · '}
        {shape ? (
          <>
            {counted(shape.articles, 'article')}, {counted(shape.versions, 'version')} ·{' '}
            {sourcesInShort(shape.sources)}
            {shape.unread > 0 && ` · ${shape.unread} not read yet`}
          </>
        ) : (
          'no article yet'
        )}
      </p>
      <FactLines values={values} />
      {latest.length > 0 && <Activity events={latest} now={now} most={1} />}
    </li>
  );
}

const FACTS_SHOWN = 4;

/** One line a fact: what is said now, and how many say so when they differ. */
function FactLines({ values }: { values: readonly StandingValue[] }) {
  const facts = [...new Map(values.map((value) => [value.factId, value])).values()];
  if (facts.length === 0) return null;
  return (
    <ul class="fact-lines">
      {facts.slice(0, FACTS_SHOWN).map((fact) => {
        const shown = new Map<string, number>();
        for (const value of values) {
          if (value.factId !== fact.factId) continue;
          const words = valueInWords(value);
          shown.set(words, (shown.get(words) ?? 0) + 1);
        }
        return (
          <li>
            <a href={`/facts/${fact.factId}`}>{fact.label}</a>{' '}
            {[...shown].map(([words, count], index) => (
              <>
                {index > 0 && <span class="quiet"> · </span>}
                <b class="value">{words}</b>
                {shown.size > 1 && <span class="quiet"> ×{count}</span>}
              </>
            ))}{' '}
            {fact.status === 'conflicting' && <Tag tone="alert">Sources disagree</Tag>}
          </li>
        );
      })}
      {facts.length > FACTS_SHOWN && (
        <li class="quiet">and {counted(facts.length - FACTS_SHOWN, 'more fact')}</li>
      )}
    </ul>
  );
}

function sourcesInShort(sources: readonly string[]): string {
  const shown = sources.slice(0, 3).map(sourceName).join(', ');
  return sources.length > 3 ? `${shown} and ${sources.length - 3} more` : shown;
}
