/** Search in what was said and in what changed. The address is the search: keep it, share it. */
import { searchChanges, searchStatements } from '../../adapters/store/search.ts';
import { listSearches } from '../../adapters/store/searches.ts';
import { findStory } from '../../adapters/store/stories.ts';
import { saveSearch } from '../../app/searches.ts';
import { ASPECT_WORDS } from '../../domain/diff/index.ts';
import { badInput } from '../../domain/errors.ts';
import type { SavedSearch } from '../../domain/records.ts';
import { Choice, Empty, Older, Tabs } from '../parts/common.tsx';
import { FoundOne, Statement } from '../parts/found.tsx';
import type { Act, Show, Visit } from '../visit.ts';
import { KIND_WORDS, TIER_WORDS } from '../words.ts';

const SHOWN = 30;
const NOTHING = { data: [], nextCursor: null };
const SAVED_SHOWN = 50;

export const showSearch: Show = async (visit) => {
  const { app, query, now } = visit;
  const words = query('q') ?? '';
  const changes = query('in') === 'changes';
  const asked = words !== '' || changes;
  const filter = {
    words: words.slice(0, 300),
    source: query('source'),
    storyId: query('story'),
    from: dayOf(visit, 'from'),
    to: dayOf(visit, 'to'),
    limit: SHOWN,
    cursor: query('cursor'),
  };
  const statements = asked && !changes ? await searchStatements(app.db, filter) : NOTHING;
  const found =
    asked && changes
      ? await searchChanges(app.db, {
          ...filter,
          kind: query('kind'),
          tier: query('tier'),
          aspect: query('aspect'),
          silent: query('silent') !== null,
        })
      : NOTHING;
  const count = statements.data.length + found.data.length;
  const next = statements.nextCursor ?? found.nextCursor;
  const saved = (await listSearches(app.db, { limit: SAVED_SHOWN, cursor: null })).data;
  const story = filter.storyId === null ? null : await findStory(app.db, filter.storyId);
  return {
    title: words === '' ? 'Search' : `Search: ${words}`,
    body: (
      <>
        <h1>Search</h1>
        <SearchForm visit={visit} words={words} changes={changes} story={story?.title ?? null} />
        {!asked && <SavedSearches searches={saved} />}
        {asked && (
          <Tabs
            label="Search in"
            tabs={[
              { href: linkOf(visit, { in: null, cursor: null }), name: 'What was said', current: !changes },
              {
                href: linkOf(visit, { in: 'changes', cursor: null }),
                name: 'What changed',
                current: changes,
              },
            ]}
          />
        )}
        {asked && count === 0 && (
          <Empty title="Nothing found.">
            <p>Fewer words or a wider span of days may find more.</p>
          </Empty>
        )}
        <ol class="found">
          {statements.data.map((statement) => (
            <Statement statement={statement} now={now} />
          ))}
          {found.data.map((one) => (
            <FoundOne found={one} now={now} />
          ))}
        </ol>
        {changes && <SaveForm visit={visit} words={words} />}
        <Older href={next && linkOf(visit, { cursor: next })}>More</Older>
      </>
    ),
  };
};

function dayOf({ query }: Visit, name: string): string | null {
  const day = query(name);
  if (day !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))))
    throw badInput('invalid_date', `"${name}" is not a day, as 2025-03-15 is.`);
  return day;
}

const KEPT = ['q', 'in', 'source', 'story', 'from', 'to', 'kind', 'tier', 'aspect', 'silent'] as const;

function linkOf({ query }: Visit, change: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const name of [...KEPT, 'cursor']) {
    const value = name in change ? change[name] : query(name);
    if (value != null) params.set(name, value);
  }
  return `/search?${params}`;
}

function SearchForm(props: { visit: Visit; words: string; changes: boolean; story: string | null }) {
  const { visit, words, changes, story } = props;
  const { query } = visit;
  const filtered = ['source', 'story', 'from', 'to', 'kind', 'tier', 'aspect', 'silent'].some(
    (name) => query(name) !== null,
  );
  return (
    <form method="get" action="/search" class="panel">
      <div class="row">
        <label>
          Words
          <input
            type="search"
            name="q"
            value={words}
            maxLength={300}
            placeholder='frozen assets, "in London", -Thursday'
          />
        </label>
        <button type="submit" class="main">
          Search
        </button>
      </div>
      <details open={filtered || changes}>
        <summary>Filters</summary>
        <div class="fields">
          <label>
            In
            <select name="in">
              <option value="">what was said</option>
              <option value="changes" selected={changes}>
                what changed
              </option>
            </select>
          </label>
          <label>
            Source
            <input type="text" name="source" value={query('source') ?? ''} placeholder="example.org" />
          </label>
          {story !== null && (
            <label>
              Story
              <select name="story">
                <option value={query('story') ?? ''} selected>
                  {story}
                </option>
                <option value="">any</option>
              </select>
            </label>
          )}
          <label>
            From
            <input type="date" name="from" value={query('from') ?? ''} />
          </label>
          <label>
            To
            <input type="date" name="to" value={query('to') ?? ''} />
          </label>
        </div>
        <fieldset>
          <legend>Of what changed</legend>
          <div class="fields">
            <Choice
              name="tier"
              label="Weight"
              chosen={query('tier')}
              options={Object.entries(TIER_WORDS).map(([key, { name }]) => [key, name])}
            />
            <Choice name="kind" label="Kind" chosen={query('kind')} options={Object.entries(KIND_WORDS)} />
            <Choice
              name="aspect"
              label="About"
              chosen={query('aspect')}
              options={Object.entries(ASPECT_WORDS)}
            />
            <label class="check-line">
              <input type="checkbox" name="silent" value="1" checked={query('silent') !== null} />{' '}
              <span>Silent only</span>
            </label>
          </div>
        </fieldset>
      </details>
    </form>
  );
}

/** What of a search is kept: the same names in the address, the form and the saved query. */
const FIELDS = {
  words: 'q',
  source: 'source',
  storyId: 'story',
  from: 'from',
  to: 'to',
  kind: 'kind',
  tier: 'tier',
  aspect: 'aspect',
} as const;

function SaveForm({ visit, words }: { visit: Visit; words: string }) {
  const { query } = visit;
  return (
    <form method="post" action="/searches" class="panel row">
      {[...Object.values(FIELDS), 'silent'].map(
        (name) => query(name) !== null && <input type="hidden" name={name} value={query(name) ?? ''} />,
      )}
      <label>
        Keep this search under a name, as a feed and for alerts
        <input type="text" name="name" required maxLength={200} value={words} placeholder="Silent numbers" />
      </label>
      <button type="submit">Save the search</button>
    </form>
  );
}

export const addSearch: Act = async ({ app, form }) => {
  const name = form.text('name', 200);
  if (name === null) throw badInput('invalid_name', 'A saved search needs a name.');
  const fields = Object.entries(FIELDS).flatMap(([key, field]) => {
    const value = form.text(field, 300);
    return value === null ? [] : [[key, value]];
  });
  const search = await saveSearch(app, {
    name,
    query: { ...Object.fromEntries(fields), ...(form.has('silent') ? { silent: true } : {}) },
  });
  return { goTo: `/searches/${search.id}` };
};

/** The address that runs a saved search. */
export function addressOf({ query }: SavedSearch): string {
  const params = new URLSearchParams({ in: 'changes' });
  for (const [key, field] of Object.entries(FIELDS)) {
    const value = query[key as keyof typeof FIELDS];
    if (value !== undefined) params.set(field, value);
  }
  if (query.silent) params.set('silent', '1');
  return `/search?${params}`;
}

function SavedSearches({ searches }: { searches: readonly SavedSearch[] }) {
  if (searches.length === 0) {
    return (
      <p class="quiet">
        A search in what changed can be kept under a name: as a feed to read, and as the filter of an alert.{' '}
        <a href="/search?in=changes&tier=alert&silent=1">Facts that changed silently</a>, for example.
      </p>
    );
  }
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">Saved searches</h2>
      <ul class="saved">
        {searches.map(({ id, name }) => (
          <li>
            <a href={`/searches/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
