/** A saved search: what it finds now, its feeds, and the alert that follows it. */
import { filterOf, searchChanges } from '../../adapters/store/search.ts';
import { findStory } from '../../adapters/store/stories.ts';
import type { App } from '../../app/ports.ts';
import { removeSearch, requireSearch } from '../../app/searches.ts';
import { ASPECT_WORDS } from '../../domain/diff/index.ts';
import type { SavedSearch } from '../../domain/records.ts';
import { AlertForm } from '../parts/alert-form.tsx';
import { Deletion, Empty } from '../parts/common.tsx';
import { FoundOne } from '../parts/found.tsx';
import type { Act, Show } from '../visit.ts';
import { KIND_WORDS, sourceName, TIER_WORDS } from '../words.ts';
import { addressOf } from './search.tsx';

const SHOWN = 30;

export const showSavedSearch: Show = async ({ app, params, now }) => {
  const search = await requireSearch(app, params.id ?? '');
  const here = `/searches/${search.id}`;
  const found = (await searchChanges(app.db, filterOf(search.query, { limit: SHOWN }))).data;
  return {
    title: search.name,
    feed: here,
    live: 'types=claims.changed',
    body: (
      <>
        <p class="crumbs">
          <a href="/search">Search</a> › saved
        </p>
        <h1>{search.name}</h1>
        <p class="meta">
          Changes {(await wordsOf(app, search)).join(', ')}.{' '}
          <a href={addressOf(search)}>Search on from here</a>
        </p>
        <div id="live-found">
          {found.length === 0 ? (
            <Empty title="Nothing found yet.">
              <p>Changes that match appear here and in its feeds; an alert below tells of them.</p>
            </Empty>
          ) : (
            <ol class="found">
              {found.map((one) => (
                <FoundOne found={one} now={now} />
              ))}
            </ol>
          )}
        </div>
        <AlertForm
          title="Tell me when it finds something new"
          about={search.name}
          filter={{ searchId: search.id }}
          eventTypes={['claims.changed']}
          feed={here}
        />
        <Deletion alone name="Delete this search" action={`${here}/delete`} button="Delete the search">
          Its feeds end. An endpoint that is told of what it finds has to be changed first.
        </Deletion>
      </>
    ),
  };
};

/** What is asked for, in the order that people would say it. */
async function wordsOf(app: App, { query }: SavedSearch): Promise<string[]> {
  const { words, source, storyId, from, to, kind, tier, aspect, silent } = query;
  return [
    ...(words === undefined ? [] : [`with “${words}”`]),
    ...(tier === undefined ? [] : [`of weight “${TIER_WORDS[tier].name}”`]),
    ...(kind === undefined ? [] : [`that are ${KIND_WORDS[kind]}`]),
    ...(aspect === undefined ? [] : [`about ${ASPECT_WORDS[aspect]}`]),
    ...(silent === true ? ['in steps that the outlet kept silent about'] : []),
    ...(source === undefined ? [] : [`of ${sourceName(source)}`]),
    ...(storyId === undefined ? [] : [`in “${await titleOf(app, storyId)}”`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
  ];
}

/** The story may be gone; the search then finds nothing, and this page says in what. */
const titleOf = async (app: App, storyId: string): Promise<string> =>
  (await findStory(app.db, storyId))?.title ?? 'a story that is gone';

export const deleteSavedSearch: Act = async ({ app, params }) => {
  await removeSearch(app, params.id ?? '');
  return { goTo: '/search' };
};
