/** Search in what was said and in what changed. The address is the search: keep it, share it. */
import {
  type FoundChange,
  type FoundStatement,
  searchChanges,
  searchStatements,
} from '../../adapters/store/search.ts';
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model.ts';
import { Words } from '../diff/changes.tsx';
import { toldOf } from '../diff/words.ts';
import { DisclosureTag, Empty, Older, Tabs, TierTag, Time } from '../parts/common.tsx';
import type { Show, Visit } from '../visit.ts';
import { ASPECT_WORDS, KIND_WORDS, sourceName, TIER_WORDS } from '../words.ts';

const SHOWN = 30;
const DEEPEST = 1_000;

export const showSearch: Show = async (visit) => {
  const { app, query, now } = visit;
  const words = query('q') ?? '';
  const changes = query('in') === 'changes';
  const asked = words !== '' || changes;
  const offset = Math.min(DEEPEST, Math.max(0, Math.trunc(Number(query('skip') ?? '0')) || 0));
  const filter = {
    words: words.slice(0, 300),
    source: query('source'),
    storyId: query('story'),
    from: dayOf(visit, 'from'),
    to: dayOf(visit, 'to'),
    limit: SHOWN + 1,
    offset,
  };
  const statements = asked && !changes ? await searchStatements(app.db, filter) : [];
  const found =
    asked && changes
      ? await searchChanges(app.db, {
          ...filter,
          kind: query('kind'),
          tier: query('tier'),
          aspect: query('aspect'),
          silent: query('silent') !== null,
        })
      : [];
  const count = statements.length + found.length;
  return {
    title: words === '' ? 'Search' : `Search: ${words}`,
    body: (
      <>
        <h1>Search</h1>
        <SearchForm visit={visit} words={words} changes={changes} />
        {asked && (
          <Tabs
            label="Search in"
            tabs={[
              { href: linkOf(visit, { in: null, skip: null }), name: 'What was said', current: !changes },
              { href: linkOf(visit, { in: 'changes', skip: null }), name: 'What changed', current: changes },
            ]}
          />
        )}
        {asked && count === 0 && (
          <Empty title="Nothing found.">
            <p>Fewer words or a wider span of days may find more.</p>
          </Empty>
        )}
        <ol class="found">
          {statements.slice(0, SHOWN).map((statement) => (
            <Statement statement={statement} now={now} />
          ))}
          {found.slice(0, SHOWN).map((one) => (
            <FoundOne found={one} now={now} />
          ))}
        </ol>
        <Older
          href={count > SHOWN && offset < DEEPEST ? linkOf(visit, { skip: String(offset + SHOWN) }) : null}
        >
          More
        </Older>
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
  for (const name of [...KEPT, 'skip']) {
    const value = name in change ? change[name] : query(name);
    if (value != null) params.set(name, value);
  }
  return `/search?${params}`;
}

function SearchForm({ visit, words, changes }: { visit: Visit; words: string; changes: boolean }) {
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
          {query('story') !== null && <input type="hidden" name="story" value={query('story') ?? ''} />}
          <label>
            From
            <input type="date" name="from" value={query('from') ?? ''} />
          </label>
          <label>
            To
            <input type="date" name="to" value={query('to') ?? ''} />
          </label>
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
            <span>Silent changes only</span>
          </label>
        </div>
        <p class="quiet">Weight, kind, about and silent apply to what changed.</p>
      </details>
    </form>
  );
}

function Choice(props: {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly [string, string][];
}) {
  return (
    <label>
      {props.label}
      <select name={props.name}>
        <option value="">any</option>
        {props.options.map(([value, name]) => (
          <option value={value} selected={value === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Statement({ statement, now }: { statement: FoundStatement; now: Instant }) {
  const { articleId, firstNumber, lastNumber, newestNumber } = statement;
  return (
    <li>
      <a class="serif" href={`/articles/${articleId}/versions/${lastNumber}#${statement.claimId}`}>
        {statement.text}
      </a>
      <p class="quiet">
        <span class="source">{sourceName(statement.source)}</span>,{' '}
        <a href={`/articles/${articleId}`}>{statement.title ?? 'article'}</a>,{' '}
        {firstNumber === lastNumber ? `version ${firstNumber}` : `versions ${firstNumber} to ${lastNumber}`}
        {lastNumber < newestNumber && ', no longer said'}, first <Time at={statement.at} now={now} />
      </p>
    </li>
  );
}

function FoundOne({ found, now }: { found: FoundChange; now: Instant }) {
  const { change } = found;
  const told = toldOf(change);
  return (
    <li>
      <p>
        <TierTag tier={change.tier} />{' '}
        <b>{told.length > 0 ? told.map(({ label }) => label).join(', ') : KIND_WORDS[change.kind]}</b>{' '}
        <DisclosureTag status={found.disclosure} />
      </p>
      <p class="serif words">
        <Words words={change.words} />
      </p>
      <p class="quiet">
        <span class="source">{sourceName(found.source)}</span>,{' '}
        <a href={`/articles/${found.articleId}/diffs/${found.fromNumber}..${found.toNumber}#${change.id}`}>
          {found.title ?? 'article'}, version {found.fromNumber} to {found.toNumber}
        </a>
        , <Time at={found.at} now={now} />
      </p>
    </li>
  );
}
