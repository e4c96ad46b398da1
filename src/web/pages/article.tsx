/** The history of one article: its versions, where each sentence came from, every look, and what was left out. */
import { listCaptures } from '../../adapters/store/captures.ts';
import { type StepShape, stepShapes } from '../../adapters/store/overview.ts';
import { listStories } from '../../adapters/store/stories.ts';
import { versionCounts } from '../../adapters/store/version-counts.ts';
import { findVersion, listVersions, stepsOfArticle } from '../../adapters/store/versions.ts';
import { changeArticle, lookNow, removeArticle, requireArticle } from '../../app/change-article.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model.ts';
import type { Article, Story } from '../../domain/records.ts';
import { originsOf } from '../diff/blame.ts';
import { Button, DisclosureTag, Empty, Older, Tabs, Tag, Time, Wide } from '../parts/common.tsx';
import { loudest, StateTag } from '../parts/matrix.tsx';
import { VersionBar } from '../parts/version-bar.tsx';
import type { Act, Show } from '../visit.ts';
import {
  addressInShort,
  bytesInWords,
  counted,
  sourceName,
  summaryInWords,
  TRANSITION_WORDS,
} from '../words.ts';

const TABS = {
  history: 'History',
  blame: 'Where each sentence came from',
  looks: 'Every look',
  furniture: 'What was left out',
};
type Tab = keyof typeof TABS;

const VERSIONS_SHOWN = 50;
const LOOKS_SHOWN = 50;
/** Steps that are followed back to find where a sentence came from; older ones are called "or earlier". */
const STEPS_FOLLOWED = 200;

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
        <div id="live-view">{await viewOf(app, article, tab, { count, cursor: query('cursor'), now })}</div>
        <Manage article={article} others={others} />
      </>
    ),
  };
};

interface Asked {
  count: number;
  cursor: string | null;
  now: Instant;
}

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
      {article.lastOutcome !== null && `, the last: ${article.lastOutcome.replaceAll('_', ' ')}`}.
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

async function historyOf(app: App, article: Article, { count, cursor, now }: Asked) {
  const page = await listVersions(app.db, article.id, { limit: VERSIONS_SHOWN, cursor });
  const newest = page.data[0];
  if (!newest) {
    return (
      <Empty title="No version yet.">
        <p>The first look is under way, or did not find an article; “Every look” tells.</p>
      </Empty>
    );
  }
  const steps = await stepShapes(app.db, [article.id], VERSIONS_SHOWN, newest.number + 1);
  const stepTo = new Map(steps.map((step) => [step.toNumber, step]));
  return (
    <>
      <VersionBar articleId={article.id} versions={page.data.toReversed()} steps={stepTo} now={now} />
      <form method="get" action={`/articles/${article.id}/diffs`}>
        <Wide label="Versions">
          <table class="stack history versions">
            <thead>
              <tr>
                <th scope="col">
                  <abbr title="Compare from">from</abbr>
                </th>
                <th scope="col">
                  <abbr title="Compare to">to</abbr>
                </th>
                <th scope="col" class="num">
                  Version
                </th>
                <th scope="col">First seen</th>
                <th scope="col">Stood until</th>
                <th scope="col">What changed</th>
              </tr>
            </thead>
            <tbody>
              {page.data.map((version, index) => {
                const step = stepTo.get(version.number);
                return (
                  <tr>
                    <td>
                      <input
                        type="radio"
                        name="from"
                        value={String(version.number)}
                        checked={index === Math.min(1, page.data.length - 1)}
                        aria-label={`Compare from version ${version.number}`}
                      />
                    </td>
                    <td>
                      <input
                        type="radio"
                        name="to"
                        value={String(version.number)}
                        checked={index === 0}
                        aria-label={`Compare to version ${version.number}`}
                      />
                    </td>
                    <td class="num">
                      <a href={`/articles/${article.id}/versions/${version.number}`}>{version.number}</a>
                    </td>
                    <td class="nowrap">
                      <Time at={version.capturedAt} now={now} seconds />
                    </td>
                    <td class="nowrap">
                      <Time at={version.lastSeenAt} now={now} seconds />
                    </td>
                    <td>
                      {step ? (
                        <StepWords step={step} />
                      ) : version.number === 1 ? (
                        'first seen'
                      ) : (
                        'not compared yet'
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Wide>
        {count > 1 && (
          <button type="submit" class="main">
            Compare the two picked
          </button>
        )}
      </form>
      <Older
        href={page.nextCursor && `/articles/${article.id}?cursor=${encodeURIComponent(page.nextCursor)}`}
      >
        Older versions
      </Older>
    </>
  );
}

function StepWords({ step }: { step: StepShape }) {
  const told = step.transitions.filter((transition) => transition !== 'update');
  return (
    <>
      <a href={`/articles/${step.articleId}/diffs/${step.fromNumber}..${step.toNumber}`}>
        {summaryInWords(step.summary)}
      </a>{' '}
      {step.tiers.alert > 0 && <Tag tone="alert">{counted(step.tiers.alert, 'fact')} changed</Tag>}{' '}
      {loudest(step) === 'silent' && <Tag tone="silent">Wording only</Tag>}{' '}
      <DisclosureTag status={step.disclosure.status} />{' '}
      {step.revertsTo !== null && <Tag tone="revert">Back to version {step.revertsTo}</Tag>}
      {told.length > 0 && (
        <span class="quiet"> {told.map((transition) => TRANSITION_WORDS[transition]).join(', ')}</span>
      )}
      {step.disclosure.correctionNote !== null && <p class="serif quote">{step.disclosure.correctionNote}</p>}
    </>
  );
}

async function blameOf(app: App, article: Article, { count, now }: Asked) {
  const version = count === 0 ? null : await findVersion(app.db, article.id, count);
  if (!version) return <Empty title="No version yet." />;
  const steps = await stepsOfArticle(app.db, article.id, STEPS_FOLLOWED);
  const origins = originsOf(version.claims, version.number, steps);
  return (
    <Wide label="Where each sentence came from">
      <table class="blame">
        <thead>
          <tr>
            <th scope="col">Came in</th>
            <th scope="col">Last changed</th>
            <th scope="col">Sentence, as version {version.number} has it</th>
          </tr>
        </thead>
        <tbody>
          {version.claims.sentences.map((sentence, index) => {
            const origin = origins[index];
            return (
              origin && (
                <tr class={sentence.block}>
                  <td class="nowrap">
                    <a href={`/articles/${article.id}/versions/${origin.came.number}`}>
                      {origin.came.number}
                    </a>
                    {origin.came.exact ? '' : ' or earlier'}
                    {origin.came.at !== null && (
                      <span class="quiet">
                        {' '}
                        <Time at={origin.came.at} now={now} />
                      </span>
                    )}
                  </td>
                  <td class="nowrap">
                    {origin.changed ? (
                      <>
                        <a
                          href={`/articles/${article.id}/diffs/${origin.changed.number - 1}..${origin.changed.number}#${origin.changed.changeId}`}
                        >
                          {origin.changed.number}
                        </a>{' '}
                        <Tag tone={origin.changed.tier}>{origin.changed.kind}</Tag>
                        {origin.times > 1 && <span class="quiet"> {origin.times} times</span>}
                      </>
                    ) : (
                      <span class="quiet">never</span>
                    )}
                  </td>
                  <td class="serif">{sentence.text}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}

async function looksOf(app: App, article: Article, { cursor, now }: Asked) {
  const page = await listCaptures(app.db, article.id, { limit: LOOKS_SHOWN, cursor });
  if (page.data.length === 0) return <Empty title="Nobody has looked yet." />;
  return (
    <>
      <Wide label="Every look at the page">
        <table class="history">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Outcome</th>
              <th scope="col">Reason</th>
              <th scope="col" class="num">
                Answer
              </th>
              <th scope="col" class="num">
                Size
              </th>
              <th scope="col" class="num">
                Took
              </th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((capture) => (
              <tr id={capture.id}>
                <td class="nowrap">
                  <Time at={capture.capturedAt} now={now} seconds />
                </td>
                <td>
                  <Tag
                    tone={
                      capture.state === 'quarantined'
                        ? 'review'
                        : GOOD.has(capture.outcome)
                          ? 'agreed'
                          : 'alert'
                    }
                  >
                    {capture.state === 'quarantined' ? 'Put aside' : capture.outcome.replaceAll('_', ' ')}
                  </Tag>
                </td>
                <td>{capture.reason}</td>
                <td class="num">{capture.kind === 'fetch' ? (capture.httpStatus ?? '–') : 'pushed in'}</td>
                <td class="num nowrap">
                  {capture.bodyBytes === null ? '–' : bytesInWords(capture.bodyBytes)}
                </td>
                <td class="num nowrap">{capture.durationMs === null ? '–' : `${capture.durationMs} ms`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <Older
        href={
          page.nextCursor &&
          `/articles/${article.id}?view=looks&cursor=${encodeURIComponent(page.nextCursor)}`
        }
      >
        Earlier looks
      </Older>
    </>
  );
}

const GOOD = new Set(['ok', 'not_modified']);
const REMOVALS_SHOWN = 300;

async function furnitureOf(app: App, article: Article, { count }: Asked) {
  const version = count === 0 ? null : await findVersion(app.db, article.id, count);
  if (!version) return <Empty title="No version yet." />;
  const { container, removals } = version.extraction.explain;
  return (
    <>
      <p>
        Of the page as version {version.number} saw it, {counted(removals.length, 'piece')} were left out as
        furniture.
        {container && (
          <>
            {' '}
            The article was found in <code>{container.path}</code>.
          </>
        )}{' '}
        It was taken for: {version.extraction.quality.status} ({version.extraction.quality.reasons.join('; ')}
        ).
      </p>
      {removals.length > 0 && (
        <Wide label="What was left out">
          <table class="history">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Begins with</th>
                <th scope="col" class="num">
                  Characters
                </th>
              </tr>
            </thead>
            <tbody>
              {removals.slice(0, REMOVALS_SHOWN).map((removal) => (
                <tr>
                  <td>{removal.rule}</td>
                  <td class="serif">{removal.excerpt}</td>
                  <td class="num">{removal.chars}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {removals.length > REMOVALS_SHOWN && <p class="quiet">and {removals.length - REMOVALS_SHOWN} more</p>}
    </>
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
          Write it out, read it again, or fetch its past from a web archive
        </a>
      </p>
      <p>
        <a href={`/tasks?article=${article.id}`}>
          Fetch its past from an archive, export it, or read it again
        </a>
      </p>
      <details>
        <summary>Delete this article</summary>
        <p>Its looks, versions and answers to facts go too. This cannot be undone.</p>
        <Button action={`/articles/${article.id}/delete`} tone="danger">
          Delete the article and its history
        </Button>
      </details>
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
