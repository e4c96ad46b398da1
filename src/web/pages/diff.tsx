/** What changed between two versions of an article. */
import { headsAround } from '../../adapters/store/overview.ts';
import { sentencesMaking } from '../../adapters/store/passages.ts';
import { requireArticle } from '../../app/change-article.ts';
import { type DiffOfVersions, diffOf } from '../../app/diff-versions.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput } from '../../domain/errors.ts';
import type { Claim } from '../../domain/model/claims.ts';
import type { Change, ChangeSide, Diff } from '../../domain/model/diff.ts';
import { altOf, CARD } from '../card/card.ts';
import { cardOfDiff } from '../cards.ts';
import { ChangeList, changesShown, MoreChanges, pageOfChanges } from '../diff/changes.tsx';
import { VIEWS, type View } from '../diff/fold.ts';
import { textShown } from '../diff/shown-text.ts';
import { TextView, VIEW_WORDS } from '../diff/text-view.tsx';
import { changeAsText } from '../diff/words.ts';
import { DisclosureTag, Tabs, Tag, Time } from '../parts/common.tsx';
import { TrackForm, type Value, valuesOf } from '../parts/track.tsx';
import type { Show } from '../visit.ts';
import { counted, sourceName, summaryInWords } from '../words.ts';

/** More versions than this are picked by number, not from a list. */
const PICKABLE = 200;

export const showDiff: Show = async ({ app, params, query, now }) => {
  const [, from, to] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(params.range ?? '') ?? [];
  if (from === undefined || to === undefined)
    throw badInput('invalid_range', 'Name two versions by number, as in 2..3.');
  const found = await diffOf(app, params.id ?? '', Number(from), Number(to));
  const { article, from: older, to: newer, diff } = found;
  const story = await requireStory(app, article.storyId);
  const heads = await headsAround(app.db, article.id, newer);
  const shown = changesShown(diff, query('changes'));
  const claims = await claimsToFollow(app, found, shown.changes);
  const view = viewOf(query('view'));
  const here = `/articles/${article.id}/diffs/${older.number}..${newer.number}`;
  const title = newer.title ?? article.title ?? article.url;
  const last = heads.at(-1)?.number ?? newer.number;
  const card = { path: `${here}/card.png`, alt: altOf(cardOfDiff(app, found, null)) };
  return {
    card,
    title: `${older.number}..${newer.number} ${title}`,
    feed: `/articles/${article.id}`,
    body: (
      <>
        <p class="crumbs">
          <a href={`/stories/${story.id}`}>{story.title}</a> ›{' '}
          <a href={`/articles/${article.id}`}>{sourceName(article.source)}</a> › versions {older.number} and{' '}
          {newer.number}
        </p>
        <h1 class="serif">{title}</h1>
        <p class="meta">
          <span class="source">{sourceName(article.source)}</span>, version{' '}
          <a href={`/articles/${article.id}/versions/${older.number}`}>{older.number}</a> of{' '}
          <Time at={older.capturedAt} now={now} seconds /> against{' '}
          <a href={`/articles/${article.id}/versions/${newer.number}`}>{newer.number}</a> of{' '}
          <Time at={newer.capturedAt} now={now} seconds />. {summaryInWords(diff.summary)},{' '}
          {diff.summary.unchanged} unchanged. <DisclosureTag status={diff.disclosure.status} />{' '}
          {newer.revertsTo !== null && (
            <Tag tone="revert">
              Back to version {heads.find((head) => head.id === newer.revertsTo)?.number ?? '?'}
            </Tag>
          )}
        </p>
        <DisclosureNote diff={diff} />
        <nav class="steps" aria-label="Other versions">
          {older.number > 1 && newer.number > 1 && (
            <a href={`/articles/${article.id}/diffs/${older.number - 1}..${newer.number - 1}`} rel="prev">
              ← Previous
            </a>
          )}
          <form method="get" action={`/articles/${article.id}/diffs`} class="pick">
            <Pick name="from" chosen={older.number} last={last} label="Compare version" />
            <Pick name="to" chosen={newer.number} last={last} label="with" />
            <button type="submit">Compare</button>
          </form>
          {newer.number < last && older.number < last && (
            <a href={`/articles/${article.id}/diffs/${older.number + 1}..${newer.number + 1}`} rel="next">
              Next →
            </a>
          )}
        </nav>
        <TrackForm storyId={article.storyId} />
        <section aria-labelledby="changes">
          <h2 id="changes">Changes</h2>
          <ChangeList
            {...shown}
            link={(change) => `${here}${pageOfChanges(shown.page)}#${change.id}`}
            picture={(change) => `${card.path}?change=${change.id}`}
            values={(change) => valuesIn(change, claims)}
          />
          <MoreChanges {...shown} href={(page) => `${here}${pageOfChanges(page)}#changes`} />
        </section>
        <section aria-labelledby="text">
          <h2 id="text">Text</h2>
          <Tabs
            label="View"
            tabs={VIEWS.map((name) => ({
              href: `${here}?view=${name}#text`,
              name: VIEW_WORDS[name],
              current: name === view,
            }))}
          />
          {
            await textOf(app, found, {
              view,
              here,
              asked: query('text') !== null,
              open: rowOf(query('open')),
            })
          }
        </section>
        <Share
          text={shareText(title, article.source, `${app.publicUrl}${here}`, diff)}
          link={`${app.publicUrl}${here}`}
          card={card}
        />
      </>
    ),
  };
};

/** More changes than this are shown in their place when somebody asks for it: the list tells them by the page. */
const MANY = 300;

interface TextAsked {
  view: View;
  /** The page. */
  here: string;
  /** However many changes there are. */
  asked: boolean;
  open: number | null;
}

async function textOf(app: App, found: DiffOfVersions, { view, here, asked, open }: TextAsked) {
  const { article, to, diff } = found;
  const many = diff.changes.length > MANY;
  const address = `${here}?view=${view}${many ? '&text=1' : ''}`;
  if (many && !asked) {
    return (
      <p>
        There are {counted(diff.changes.length, 'change')}.{' '}
        <a href={`${address}#text`}>Show them in their place</a>, with what did not change folded, or read
        version <a href={`/articles/${article.id}/versions/${to.number}`}>{to.number}</a> part by part.
      </p>
    );
  }
  return (
    <TextView
      parts={await textShown(app.db, found, view, open)}
      view={view}
      unfold={(row) => `${address}&open=${row}`}
    />
  );
}

/** The row of a text that an address asks to be opened at. */
export function rowOf(asked: string | null): number | null {
  const row = Number(asked ?? Number.NaN);
  return Number.isSafeInteger(row) && row >= 0 ? row : null;
}

/** The form that picks two versions ends here. */
export const pickDiff: Show = async ({ app, params, query }) => {
  const article = await requireArticle(app, params.id ?? '');
  const [from, to] = [Number(query('from')), Number(query('to'))];
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || to < 1)
    throw badInput('invalid_range', 'Pick two versions by number.');
  return { goTo: `/articles/${article.id}/diffs/${from}..${to}` };
};

/** Of a statement that came or changed as it is now, of one that went as it was. Wording alone is nothing to follow. */
function sideToFollow(change: Change): ChangeSide | null {
  const side = change.tier === 'silent' ? null : (change.after ?? change.before);
  return side?.block === 'byline' ? null : side;
}

/** The claims whose values can be followed, by id. */
async function claimsToFollow(
  app: App,
  { from, to }: DiffOfVersions,
  changes: readonly Change[],
): Promise<Map<string, Claim>> {
  const idsIn = (version: 'before' | 'after') =>
    changes.flatMap((change) => {
      const side = sideToFollow(change);
      return side !== null && side === change[version] ? side.claims.map(({ id }) => id) : [];
    });
  const sentences = [
    ...(await sentencesMaking(app.db, from.id, idsIn('before'))),
    ...(await sentencesMaking(app.db, to.id, idsIn('after'))),
  ];
  return new Map(sentences.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
}

function valuesIn(change: Change, claims: ReadonlyMap<string, Claim>): Value[] {
  const own = sideToFollow(change)?.claims ?? [];
  const found = own.flatMap(({ id }) => valuesOf([claims.get(id)].filter((claim) => claim !== undefined)));
  return [...new Map(found.map((value) => [value.raw, value])).values()];
}

export const viewOf = (name: string | null): View => VIEWS.find((view) => view === name) ?? 'inline';

function DisclosureNote({ diff }: { diff: Diff }) {
  const { status, correctionNote } = diff.disclosure;
  if (correctionNote !== null) {
    return (
      <blockquote class="correction-note serif">
        <p>{correctionNote}</p>
      </blockquote>
    );
  }
  return status === 'silent' ? (
    <p class="notice hidden">Facts differ, and the newer version has no note that says so.</p>
  ) : null;
}

function Pick(props: { name: string; chosen: number; last: number; label: string }) {
  return (
    <label for={`pick-${props.name}`}>
      <span>{props.label}</span>{' '}
      {props.last <= PICKABLE ? (
        <select id={`pick-${props.name}`} name={props.name}>
          {Array.from({ length: props.last }, (_, index) => index + 1).map((number) => (
            <option value={String(number)} selected={number === props.chosen}>
              {number}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="number"
          id={`pick-${props.name}`}
          name={props.name}
          min="1"
          max={String(props.last)}
          value={String(props.chosen)}
        />
      )}
    </label>
  );
}

export function Share({
  text,
  link,
  card,
}: {
  text: string;
  link: string;
  card?: { path: string; alt: string };
}) {
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">Share</h2>
      <label>
        Link
        <input type="url" readOnly value={link} data-copy />
      </label>
      <label>
        As text
        <textarea readOnly rows={6} data-copy>
          {text}
        </textarea>
      </label>
      {card && (
        <figure>
          <a href={card.path}>
            <img
              src={card.path}
              alt={card.alt}
              width={CARD.width / 2}
              height={CARD.height / 2}
              loading="lazy"
            />
          </a>
          <figcaption class="quiet">As a picture. Each change has its own, under “Why”.</figcaption>
        </figure>
      )}
    </section>
  );
}

const SHARED = 12;

/** @param source null for texts that nobody published */
export function shareText(title: string, source: string | null, link: string, diff: Diff): string {
  const loud = diff.changes
    .filter((change) => change.tier !== 'silent')
    .toSorted((a, b) => b.significance - a.significance);
  const rest = loud.length - SHARED;
  return [
    source === null ? title : `${sourceName(source)}: ${title}`,
    summaryInWords(diff.summary),
    ...loud.slice(0, SHARED).map((change) => `\n${changeAsText(change)}`),
    ...(rest > 0 ? [`\nand ${rest} more`] : []),
    `\n${link}`,
  ].join('\n');
}
