import { listStories } from '../../adapters/store/stories.ts';
import { versionCounts } from '../../adapters/store/version-counts.ts';
import { changeArticle, lookNow, removeArticle, requireArticle } from '../../app/change-article.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Article, Story } from '../../domain/records.ts';
import type { Asked } from '../article/asked.ts';
import { blameOf } from '../article/blame.tsx';
import { furnitureOf } from '../article/furniture.tsx';
import { historyOf } from '../article/history.tsx';
import { looksOf } from '../article/looks.tsx';
import { Button, Deletion, Tabs, Time } from '../parts/common.tsx';
import { StateTag } from '../parts/matrix.tsx';
import type { Act, Show } from '../visit.ts';
import { addressInShort, counted, outcomeInWords, sourceName } from '../words.ts';

const TABS = {
  history: 'History',
  blame: 'Sentence by sentence',
  looks: 'Every look',
  furniture: 'What was left out',
};
type Tab = keyof typeof TABS;

export const showArticle: Show = async ({ app, params, query, now }) => {
  const article = await requireArticle(app, params.id ?? '');
  const story = await requireStory(app, article.storyId);
  const tab = (Object.keys(TABS) as Tab[]).find((name) => name === query('view')) ?? 'history';
  const count = (await versionCounts(app.db, [article.id])).get(article.id) ?? 0;
  const others = (await listStories(app.db, { limit: 50, cursor: null })).data.filter(
    (other) => other.id !== story.id,
  );
  const here = `/articles/${article.id}`;
  return {
    title: article.title ?? article.url,
    feed: here,
    live: `articleId=${article.id}`,
    body: (
      <>
        <p class="crumbs">
          <a href={`/stories/${story.id}`}>{story.title}</a> › {sourceName(article.source)}
        </p>
        <h1 class="serif">{article.title ?? 'Not read yet'}</h1>
        <div id="live-head">
          <p class="meta">
            <span class="source">{sourceName(article.source)}</span>
            <StateTag article={article} />
            {' · '}
            <a href={article.url} rel="noreferrer noopener external nofollow">
              {addressInShort(article.url)}
            </a>
          </p>
          <Schedule article={article} now={now} />
        </div>
        <div class="buttons">
          {article.state === 'active' ? (
            <>
              <Button action={`${here}/look`}>Look now</Button>
              {article.watchUntil !== null && article.watchUntil > now ? (
                <Button action={`${here}/unwatch`}>Stop watching closely</Button>
              ) : (
                <Button action={`${here}/watch`}>Watch closely for a day</Button>
              )}
              <Button action={`${here}/pause`}>Pause</Button>
            </>
          ) : (
            <Button action={`${here}/resume`} tone="main">
              Resume
            </Button>
          )}
        </div>
        <Tabs
          label="Views of this article"
          tabs={(Object.keys(TABS) as Tab[]).map((name) => ({
            href: name === 'history' ? here : `${here}?view=${name}`,
            name: TABS[name],
            current: name === tab,
          }))}
        />
        <div id="live-view">
          {
            await viewOf(app, article, tab, {
              count,
              cursor: query('cursor'),
              part: query('part'),
              now,
            })
          }
        </div>
        <Manage article={article} others={others} />
      </>
    ),
  };
};

function viewOf(app: App, article: Article, tab: Tab, asked: Asked) {
  switch (tab) {
    case 'history':
      return historyOf(app, article, asked);
    case 'blame':
      return blameOf(app, article, asked);
    case 'looks':
      return looksOf(app, article, asked);
    case 'furniture':
      return furnitureOf(app, article, asked);
  }
}

/** Reasons are sentences or parts of one; here each ends where the next begins. */
const bare = (reason: string): string => reason.replace(/\.+$/, '');

function Schedule({ article, now }: { article: Article; now: Instant }) {
  return (
    <p class="quiet">
      {article.state === 'active' && article.nextLookAt !== null ? (
        <>
          Next look {article.nextLookAt <= now ? 'now' : <Time at={article.nextLookAt} now={now} seconds />}:{' '}
          {bare(article.nextLookReason)}.
        </>
      ) : (
        `${bare(article.stateReason ?? article.nextLookReason)}.`
      )}{' '}
      {counted(article.looks, 'look')}, {counted(article.changes, 'change')}
      {article.lastOutcome !== null && `, the last one: ${outcomeInWords(article.lastOutcome)}`}.
      {article.watchUntil !== null && article.watchUntil > now && (
        <>
          {' '}
          Watched closely until <Time at={article.watchUntil} now={now} />.
        </>
      )}
      {article.placement !== null && ` In its story because ${article.placement.reasons.join(', ')}.`}
    </p>
  );
}

function Manage({ article, others }: { article: Article; others: readonly Story[] }) {
  return (
    <details class="panel manage">
      <summary>Manage this article</summary>
      {others.length > 0 && (
        <form method="post" action={`/articles/${article.id}/move`} class="row">
          <label>
            Move to story
            <select name="storyId" required>
              {others.map((other) => (
                <option value={other.id}>{other.title}</option>
              ))}
            </select>
          </label>
          <button type="submit">Move</button>
        </form>
      )}
      <p>
        <a href={`/tasks?article=${article.id}`}>
          Fetch its past from an archive, export it, or read it again
        </a>
      </p>
      <Deletion
        name="Delete this article"
        action={`/articles/${article.id}/delete`}
        button="Delete the article and its history"
      >
        Its looks, its versions and what they say about facts go too.
      </Deletion>
    </details>
  );
}

const change =
  (patch: { paused?: boolean; watchClosely?: boolean }): Act =>
  async ({ app, params }) => {
    const article = await changeArticle(app, params.id ?? '', patch);
    return { goTo: `/articles/${article.id}` };
  };

export const pause = change({ paused: true });
export const resume = change({ paused: false });
export const watch = change({ watchClosely: true });
export const unwatch = change({ watchClosely: false });

export const look: Act = async ({ app, params }) => {
  const article = await lookNow(app, params.id ?? '');
  return { goTo: `/articles/${article.id}` };
};

export const move: Act = async ({ app, params, form }) => {
  const storyId = form.text('storyId');
  if (storyId === null) throw badInput('invalid_story', 'Pick the story to move it to.');
  const article = await changeArticle(app, params.id ?? '', { storyId });
  return { goTo: `/articles/${article.id}` };
};

export const deleteArticle: Act = async ({ app, params }) => {
  const article = await requireArticle(app, params.id ?? '');
  await removeArticle(app, article.id);
  return { goTo: `/stories/${article.storyId}` };
};
