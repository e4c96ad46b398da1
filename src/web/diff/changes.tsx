/** The changes between two versions as a list: the weighty first, each with what it is, its words in place, and why. */
import { badInput } from '../../domain/errors.ts';
import {
  type Change,
  type Diff,
  LOUDEST_FIRST,
  type Tier,
  type WordSegment,
} from '../../domain/model/diff.ts';
import { Tag } from '../parts/common.tsx';
import { TrackButton, type Value } from '../parts/track.tsx';
import { counted, KIND_WORDS, TIER_WORDS } from '../words.ts';
import { toldOf } from './words.ts';

/** More quiet changes than this are folded away: they are kept to be looked up, not to be read. */
const QUIET_SHOWN = 3;

interface Telling {
  link: (change: Change) => string;
  /** Where the change is drawn to be passed on. */
  picture?: (change: Change) => string;
  /** What of the change's newer words can be followed as a fact. */
  values?: (change: Change) => readonly Value[];
  /** Names of two different sources; without them the sides are an older and a newer version. */
  sides?: readonly [string, string];
}

/** Changes on one page. */
const SHOWN = 100;

export interface ShownChanges {
  /** In the order they are shown. */
  changes: readonly Change[];
  /** How many there are of each weight, shown or not. */
  counts: ReadonlyMap<Tier, number>;
  /** From 1. */
  page: number;
  pages: number;
}

/** The weighty first, a page of them at a time. @throws VariorumError `invalid_page` */
export function changesShown(diff: Pick<Diff, 'changes'>, asked: string | null): ShownChanges {
  const sorted = LOUDEST_FIRST.flatMap((tier) =>
    diff.changes.filter((change) => change.tier === tier).toSorted((a, b) => b.significance - a.significance),
  );
  const pages = Math.max(1, Math.ceil(sorted.length / SHOWN));
  const page = Number(asked ?? 1);
  if (!Number.isSafeInteger(page) || page < 1 || page > pages)
    throw badInput('invalid_page', `The changes fill ${counted(pages, 'page')}, numbered from 1.`);
  const counts = new Map(
    LOUDEST_FIRST.map((tier) => [tier, diff.changes.filter((change) => change.tier === tier).length]),
  );
  return { changes: sorted.slice((page - 1) * SHOWN, page * SHOWN), counts, page, pages };
}

/** What the address of a page of changes has behind the path. */
export const pageOfChanges = (page: number): string => (page === 1 ? '' : `?changes=${page}`);

export function MoreChanges({ page, pages, href }: ShownChanges & { href: (page: number) => string }) {
  if (pages === 1) return null;
  return (
    <nav class="steps" aria-label="Pages of changes">
      {page > 1 && <a href={href(page - 1)}>← Weightier</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={href(page + 1)}>Further changes →</a>}
    </nav>
  );
}

export function ChangeList({ changes, counts, ...telling }: ShownChanges & Telling) {
  if (changes.length === 0) return <p class="lead">No statement differs.</p>;
  return (
    <>
      {LOUDEST_FIRST.map((tier) => {
        const own = changes.filter((change) => change.tier === tier);
        return own.length === 0 ? null : (
          <TierSection tier={tier} changes={own} count={counts.get(tier) ?? own.length} {...telling} />
        );
      })}
    </>
  );
}

function TierSection(props: { tier: Tier; changes: readonly Change[]; count: number } & Telling) {
  const { tier, changes, count, ...telling } = props;
  const { name, means } = telling.sides ? ACROSS[tier] : TIER_WORDS[tier];
  const list = (
    <ol class="changes">
      {changes.map((change) => (
        <ChangeCard change={change} {...telling} />
      ))}
    </ol>
  );
  return (
    <section class={`tier-section ${tier}`} aria-labelledby={`tier-${tier}`}>
      <h3 id={`tier-${tier}`}>
        <Tag tone={tier}>{name}</Tag> <span class="count">{count}</span> <span class="quiet">{means}</span>
      </h3>
      {tier === 'silent' && changes.length > QUIET_SHOWN ? (
        <details>
          <summary>Show {counted(changes.length, 'quiet change')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

/** Between two sources nothing was changed by anybody. */
const ACROSS: Record<Tier, { name: string; means: string }> = {
  alert: { name: 'Contradiction', means: 'They cannot both be right.' },
  review: { name: 'To review', means: 'Only one of them says so, or they may mean different things.' },
  silent: { name: 'Wording only', means: 'The facts are the same.' },
};

function ChangeCard({ change, link, picture, values, sides }: { change: Change } & Telling) {
  const { gone: Gone, come: Come } = sides ? MARKS.sources : MARKS.versions;
  const told = toldOf(change);
  const block = (change.after ?? change.before)?.block ?? 'paragraph';
  return (
    <li class={`change ${change.tier}`} id={change.id}>
      <p class="told">
        {told.length === 0 && <span class="kind">{kindInWords(change, sides)}</span>}
        {told.map(({ label, before, after, note }) => (
          <span class="aspect">
            <b>{label}</b>
            {(before !== null || after !== null) && ': '}
            {before !== null && <Gone>{shorten(before)}</Gone>}
            {before !== null && after !== null && (sides ? ' against ' : ' → ')}
            {after !== null && <Come>{shorten(after)}</Come>}
            {note !== '' && <span class="note"> {note}</span>}
          </span>
        ))}
        {block !== 'paragraph' && <span class="where">in the {block}</span>}
      </p>
      {sides ? (
        <BothSay change={change} sides={sides} />
      ) : (
        <p class="words serif">
          <Words words={change.words} />
        </p>
      )}
      <Follow values={values?.(change) ?? []} />
      <details class="why">
        <summary>Why</summary>
        <ul>
          {change.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <p class="quiet">
          {relationInWords(change)} · weight {Math.round(change.significance * 100)} of 100 · matched with{' '}
          {Math.round(change.score * 100)} % certainty · <a href={link(change)}>Link to this change</a>
          {picture && (
            <>
              {' '}
              · <a href={picture(change)}>as a picture</a>
            </>
          )}
        </p>
      </details>
    </li>
  );
}

function BothSay({ change, sides }: { change: Change; sides: readonly [string, string] }) {
  return (
    <dl class="both-say">
      {(['before', 'after'] as const).map((side, index) => (
        <>
          <dt>{sides[index]}</dt>
          <dd class="serif">
            <Words words={change.words} side={side} marks={MARKS.sources} />
          </dd>
        </>
      ))}
    </dl>
  );
}

/** More would be a list, not a hint; the page of the version has them all. */
const VALUES_SHOWN = 6;

function Follow({ values }: { values: readonly Value[] }) {
  if (values.length === 0) return null;
  return (
    <p class="follow">
      Follow:{' '}
      {values.slice(0, VALUES_SHOWN).map((value) => (
        <>
          <TrackButton value={value} />{' '}
        </>
      ))}
    </p>
  );
}

const LONGEST = 160;
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;

function kindInWords(change: Change, sides: Telling['sides']): string {
  if (sides && change.kind === 'removed') return `only ${sides[0]} says so`;
  if (sides && change.kind === 'added') return `only ${sides[1]} says so`;
  return relationInWords(change);
}

function relationInWords({ kind, relation }: Change): string {
  if (relation === '1:n') return `${KIND_WORDS[kind]}, split in two or more`;
  if (relation === 'n:1') return `${KIND_WORDS[kind]}, merged into one`;
  return KIND_WORDS[kind];
}

/**
 * What stands for words that went and words that came, and for whole statements that did. Between two sources nobody
 * struck or wrote anything, and what only one of them says needs no mark to be seen.
 */
export const MARKS = {
  versions: { gone: 'del', come: 'ins', goneWhole: 'del', comeWhole: 'ins' },
  sources: { gone: 'mark', come: 'mark', goneWhole: 'span', comeWhole: 'span' },
} as const;
export type Marks = (typeof MARKS)[keyof typeof MARKS];

/** Words with what differs marked; only those of one side when asked. */
export function Words(props: { words: readonly WordSegment[]; side?: 'before' | 'after'; marks?: Marks }) {
  const { gone: Gone, come: Come } = props.marks ?? MARKS.versions;
  const hidden = props.side === 'before' ? 'insert' : props.side === 'after' ? 'delete' : null;
  return (
    <>
      {props.words.map(({ op, text }) =>
        op === hidden ? null : op === 'delete' ? (
          <Gone>{text}</Gone>
        ) : op === 'insert' ? (
          <Come>{text}</Come>
        ) : (
          text
        ),
      )}
    </>
  );
}
