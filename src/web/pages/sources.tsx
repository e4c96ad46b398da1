/** What two sources of one story say: their facts beside each other, claim by claim, then their texts as two versions would be. */
import { articlesOfStory } from '../../adapters/store/articles.ts';
import { versionCounts } from '../../adapters/store/version-counts.ts';
import type { VersionText } from '../../adapters/store/versions.ts';
import { requireArticle } from '../../app/change-article.ts';
import { requireVersionText } from '../../app/diff-versions.ts';
import type { App } from '../../app/ports.ts';
import { listFacts } from '../../app/read-fact.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput, notFound } from '../../domain/errors.ts';
import type { ClaimSet } from '../../domain/model/claims.ts';
import type { Diff } from '../../domain/model/diff.ts';
import type { Article } from '../../domain/records.ts';
import { ChangeList, changesShown } from '../diff/changes.tsx';
import { folded, VIEWS } from '../diff/fold.ts';
import { layOut } from '../diff/lay-out.ts';
import { TextView, VIEW_WORDS } from '../diff/text-view.tsx';
import { Tabs, Time } from '../parts/common.tsx';
import { remembered } from '../remembered.ts';
import { compared } from '../story/compared.ts';
import { ClaimsOfTwo, FactsOfTwo, factsAsText } from '../story/two-sources.tsx';
import type { Show } from '../visit.ts';
import { sourceName } from '../words.ts';
import { rowOf, Share, viewOf } from './diff.tsx';

/** Versions never change, so neither does what tells two of them apart. */
const diffOfTwo = remembered(
  (_app, before: VersionText, after: VersionText) => `${before.id} ${after.id}`,
  (app, before, after): Promise<Diff> =>
    app.analysis.diff({
      before: spoken(before.claims),
      after: spoken(after.claims),
      fromId: before.id,
      toId: after.id,
      // When one outlet changed its page says nothing about the other's.
      modifiedAt: { before: null, after: null },
      history: [],
    }),
);

/** What is said of the world. That two outlets have two headlines and two authors is no contradiction. */
const spoken = (claims: ClaimSet): ClaimSet => ({
  ...claims,
  sentences: claims.sentences.filter(({ block }) => block !== 'title' && block !== 'byline'),
});

export const showSources: Show = async ({ app, params, query, now }) => {
  const story = await requireStory(app, params.id ?? '');
  const [one, other] = [await newestOf(app, query('one')), await newestOf(app, query('other'))];
  if (one.article.id === other.article.id) throw badInput('same_article', 'Pick two different articles.');
  const diff = await diffOfTwo(app, one.version, other.version);
  const here = `/stories/${story.id}/sources?one=${one.article.id}&other=${other.article.id}`;
  const names = [sourceName(one.article.source), sourceName(other.article.source)] as const;
  const view = viewOf(query('view') ?? 'side-by-side');
  const pairs = diff.changes.filter((change) => change.before && change.after);
  const two = [one.article, other.article] as const;
  const articles = await articlesOfStory(app.db, story.id);
  const facts = await listFacts(app, story);
  const counts = await versionCounts(
    app.db,
    articles.map(({ id }) => id),
  );
  const across = await compared(app, story.id, {
    articles,
    factIds: facts.map(({ id }) => id),
    versions: [...counts.values()].reduce((sum, count) => sum + count, 0),
    asked: query('wait') !== null,
  });
  return {
    title: `${names[0]} and ${names[1]}`,
    feed: `/stories/${story.id}`,
    body: (
      <>
        <p class="crumbs">
          <a href={`/stories/${story.id}`}>{story.title}</a> › two sources
        </p>
        <h1>
          {names[0]} against {names[1]}
        </h1>
        <p class="meta">
          <VersionLink {...one} /> of <Time at={one.version.capturedAt} now={now} /> against{' '}
          <VersionLink {...other} /> of <Time at={other.version.capturedAt} now={now} />.
        </p>
        <section aria-labelledby="facts">
          <h2 id="facts">Facts</h2>
          <FactsOfTwo facts={facts} two={two} />
        </section>
        <section aria-labelledby="claims">
          <h2 id="claims">What they say</h2>
          {across ? (
            <ClaimsOfTwo groups={across.groups} two={two} />
          ) : (
            <p>
              The story is being compared. <a href={`${here}&wait=1#claims`}>Wait for it</a>
            </p>
          )}
        </section>
        {pairs.length > 0 && (
          <section aria-labelledby="changes">
            <h2 id="changes">Sentence by sentence</h2>
            <ChangeList
              {...changesShown({ changes: pairs }, null)}
              sides={names}
              link={(change) => `${here}#${change.id}`}
            />
          </section>
        )}
        <section aria-labelledby="text">
          <h2 id="text">Text</h2>
          <Tabs
            label="View"
            tabs={VIEWS.map((name) => ({
              href: `${here}&view=${name}#text`,
              name: VIEW_WORDS[name],
              current: name === view,
            }))}
          />
          <TextView
            parts={folded(
              layOut(spoken(one.version.claims).sentences, spoken(other.version.claims).sentences, diff),
              view,
              rowOf(query('open')),
            )}
            view={view}
            sides={names}
            unfold={(row) => `${here}&view=${view}&open=${row}`}
          />
        </section>
        <Share
          text={[`${story.title}: ${names.join(' and ')}`, factsAsText(facts, two), `${app.publicUrl}${here}`]
            .filter((line) => line !== '')
            .join('\n\n')}
          link={`${app.publicUrl}${here}`}
        />
      </>
    ),
  };
};

async function newestOf(
  app: App,
  articleId: string | null,
): Promise<{ article: Article; version: VersionText }> {
  const article = await requireArticle(app, articleId ?? '');
  const count = (await versionCounts(app.db, [article.id])).get(article.id);
  if (count === undefined) throw notFound('version of the article', article.id);
  return { article, version: await requireVersionText(app, article.id, count) };
}

const VersionLink = ({ article, version }: { article: Article; version: VersionText }) => (
  <a href={`/articles/${article.id}/versions/${version.number}`}>
    {sourceName(article.source)}, version {version.number}
  </a>
);
