/** Where people begin: submit addresses, see which stories changed, and what happens now. */

import { findArticleByKey } from '../../adapters/store/articles.ts';
import { latestByStory, latestEvents } from '../../adapters/store/events.ts';
import {
  type StandingValue,
  type StoryShape,
  standingValues,
  storyShapes,
} from '../../adapters/store/overview.ts';
import { listStories } from '../../adapters/store/stories.ts';
import { addArticles, type Submission } from '../../app/add-article.ts';
import type { App } from '../../app/ports.ts';
import { createStory } from '../../app/stories.ts';
import { urlPolicyOf } from '../../app/url-policy.ts';
import { addressesIn } from '../../domain/address-list.ts';
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { StoredEvent, Story } from '../../domain/records.ts';
import { canonicalUrl, checkUrl, sourceOf } from '../../domain/url.ts';
import { ACTIVITY, Activity, CHANGES } from '../activity.tsx';
import { Empty, Older, Tag, Time } from '../parts/common.tsx';
import { Table } from '../parts/table.tsx';
import type { Act, Show } from '../visit.ts';
import { addressInShort, counted, sourceName, valueInWords } from '../words.ts';

const STORIES_SHOWN = 20;
/** Lines of the stream, and what they are made of: a burst of changes is one of them. */
const LINES_SHOWN = 20;
const EVENTS_READ = 100;
/** What one version brings is told by a few events. */
const EVENTS_A_STEP = 8;
const MOST_URLS = 1000;
/** Addresses whose fate is told one by one beforehand. */
const CHECKED = 20;

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

function SubmitForm({ url, first, problem }: { url: string | null; first: boolean; problem?: string }) {
  return (
    <form method="post" action="/submit" class="submit" data-check>
      <label for="urls">
        {first
          ? 'Paste the address of an article to follow it'
          : 'Follow an article: paste its address, or several, one a line'}
      </label>
      {problem !== undefined && (
        <p class="problem" id="urls-problem" role="alert">
          {problem}
        </p>
      )}
      <textarea
        id="urls"
        name="urls"
        rows={url === null ? 2 : 3}
        required
        spellcheck={false}
        autocapitalize="off"
        placeholder="https://…"
        {...(problem === undefined ? {} : { 'aria-describedby': 'urls-problem', 'aria-invalid': true })}
      >
        {url ?? ''}
      </textarea>
      <ul class="check" id="urls-check" role="status" />
      <div class="submit-row">
        <label class="inline">
          Name of a new story{' '}
          <input type="text" name="title" maxLength={300} placeholder="or leave it to Variorum" />
        </label>
        <span class="buttons">
          <button type="submit" formaction="/submit/check">
            What would happen?
          </button>
          <button type="submit" class="main">
            Follow
          </button>
        </span>
      </div>
    </form>
  );
}

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

export const submit: Act = async ({ app, form }) => {
  const urls = addressesIn(form.body('urls', 400_000) ?? '');
  if (urls.length === 0) throw badInput('invalid_url', 'Paste at least one address.');
  if (urls.length > MOST_URLS)
    throw badInput('too_many_urls', `At most ${MOST_URLS} addresses are taken at once.`);
  const storyId = form.text('storyId');
  const title = form.text('title', 300);
  if (storyId === null && title !== null) {
    const { story } = await createStory(app, { title, urls });
    return { goTo: `/stories/${story.id}` };
  }
  const submissions = await addArticles(app, { urls, storyId });
  const [only] = submissions;
  const refused = submissions.filter((submission) => submission.kind === 'refused');
  if (refused.length === 0 && storyId !== null) return { goTo: `/stories/${storyId}` };
  if (submissions.length === 1 && only && only.kind !== 'refused') {
    return {
      goTo: only.kind === 'known' ? `/articles/${only.article.id}` : `/stories/${only.article.storyId}`,
    };
  }
  if (submissions.length === 1 && only?.kind === 'refused') {
    return {
      title: 'Not followed',
      status: 422,
      body: (
        <div class="narrow">
          <h1>That address cannot be followed</h1>
          <SubmitForm url={only.url} first={false} problem={only.reason} />
        </div>
      ),
    };
  }
  return {
    title: 'Submitted',
    status: refused.length > 0 ? 422 : 200,
    body: <Submitted submissions={submissions} />,
  };
};

/** What would become of each address, without doing it. */
export const checkSubmission: Act = async ({ app, form }) => {
  const text = form.body('urls', 400_000) ?? '';
  const urls = addressesIn(text);
  const fates: Fate[] = [];
  for (const url of urls.slice(0, CHECKED)) fates.push(await fateOf(app, url));
  return {
    title: 'What would happen',
    body: (
      <div class="narrow">
        <h1>What would happen</h1>
        {urls.length === 0 && <p class="lead">Nothing: there is no address in it.</p>}
        <ul id="fates">
          {fates.map(({ url, tone, words, href }) => (
            <li>
              <span class="address">{addressInShort(url)}</span>: <Tag tone={tone}>{words}</Tag>{' '}
              {href !== null && <a href={href}>see it</a>}
            </li>
          ))}
          {urls.length > CHECKED && <li class="quiet">and {counted(urls.length - CHECKED, 'more')}</li>}
        </ul>
        <form method="post" action="/submit">
          <input type="hidden" name="urls" value={urls.join('\n')} />
          <input type="hidden" name="title" value={form.text('title', 300) ?? ''} />
          <p class="buttons">
            <button type="submit" class="main">
              Follow
            </button>
            <a href={`/?url=${encodeURIComponent(urls.slice(0, CHECKED).join('\n'))}`}>Change it</a>
          </p>
        </form>
      </div>
    ),
  };
};

interface Fate {
  url: string;
  tone: string;
  words: string;
  href: string | null;
}

async function fateOf(app: App, url: string): Promise<Fate> {
  const checked = checkUrl(url, urlPolicyOf(app));
  if (checked.kind === 'refused') return { url, tone: 'alert', words: checked.reason, href: null };
  const known = await findArticleByKey(app.db, canonicalUrl(checked.href));
  if (known)
    return { url: checked.href, tone: 'silent', words: 'followed already', href: `/articles/${known.id}` };
  return {
    url: checked.href,
    tone: 'agreed',
    words: `${sourceOf(checked.href)}: read at once, then again whenever it may have changed`,
    href: null,
  };
}

function Submitted({ submissions }: { submissions: readonly Submission[] }) {
  return (
    <div class="narrow">
      <h1>What became of each address</h1>
      <Table
        label="Each address and its outcome"
        columns={[
          { head: 'Address', class: 'address', bare: true, long: true },
          { head: 'Outcome', bare: true },
        ]}
        rows={submissions.map((submission) => ({
          cells:
            submission.kind === 'refused'
              ? [
                  addressInShort(submission.url),
                  <>
                    <Tag tone="alert">Refused</Tag> {submission.reason}
                  </>,
                ]
              : [
                  addressInShort(submission.article.url),
                  <a href={`/articles/${submission.article.id}`}>
                    {submission.kind === 'added' ? 'Followed from now on' : 'Followed already'}
                  </a>,
                ],
        }))}
      />
      <p>
        <a href="/">All stories</a>
      </p>
    </div>
  );
}
