/** Events as entries of a feed: a title that tells the change, and the diff itself as escaped text. */
import type { FoundChange } from '../adapters/store/search.ts';
import type { Change } from '../domain/model/diff.ts';
import type { EventType } from '../domain/model/events.ts';
import type { StoredEvent } from '../domain/records.ts';
import { changeInWords } from './diff/words.ts';
import { escapeMarkup } from './markup.ts';
import { type Part, part, statedIn, valueIn } from './payload.ts';
import { TRANSITION_WORDS } from './words.ts';

/** What a reader of a feed wants to hear of: facts and statements that changed, not every look. */
export const FEED_EVENTS: readonly EventType[] = [
  'fact.changed',
  'fact.conflict',
  'claims.changed',
  'correction.published',
];

export interface FeedEntry {
  /** Made of the event's id, so it is the same in every feed and under every address of this service. */
  id: string;
  title: string;
  link: string;
  at: string;
  author: string;
  html: string;
}

export function entryOf(event: StoredEvent, publicUrl: string): FeedEntry {
  const data = part(event.data);
  const url = data.text('diffUrl') ?? data.text('factUrl') ?? publicUrl;
  return {
    id: `urn:variorum:${event.id}`,
    title: titleOf(event.type, data),
    link: url,
    at: event.timestamp,
    author: data.text('source') ?? 'Variorum',
    html: htmlOf(event.type, data),
  };
}

/** A change that a saved search found, linked to where it stands. */
export function entryOfChange(found: FoundChange, publicUrl: string): FeedEntry {
  const { change, articleId, fromNumber, toNumber } = found;
  const step = `${articleId}/diffs/${fromNumber}..${toNumber}`;
  return {
    id: `urn:variorum:${step}:${change.id}`,
    title: `${titleOfChange(change)} (${found.source})`,
    link: `${publicUrl}/articles/${step}#${change.id}`,
    at: found.at,
    author: found.source,
    html: replaced(change.before?.text ?? null, change.after?.text ?? null),
  };
}

function titleOfChange(change: Change): string {
  const statement = change.before && change.after ? null : (change.after ?? change.before);
  return `${changeInWords(change)}${statement === null ? '' : `: “${cut(statement.text)}”`}`;
}

const LONGEST = 100;
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;

function titleOf(type: EventType, data: Part): string {
  const label = data.part('fact').text('label') ?? 'Fact';
  switch (type) {
    case 'fact.changed': {
      const [before, after] = [statedIn(data.part('before')), statedIn(data.part('after'))];
      return `${label}: ${before} → ${after ?? TRANSITION_WORDS.retraction} (${data.text('source')})`;
    }
    case 'fact.conflict':
      return `${label}: sources disagree (${data.parts('current').map(stated).join('; ')})`;
    case 'correction.published':
      return `Correction published: ${nameOf(data)}`;
    default:
      return `${countsOf(data.part('summary'))}: ${nameOf(data)}`;
  }
}

function htmlOf(type: EventType, data: Part): string {
  switch (type) {
    case 'fact.changed':
      return replaced(data.part('before').text('quote'), data.part('after').text('quote'));
    case 'fact.conflict':
      return list(data.parts('current').map((one) => escapeMarkup(stated(one))));
    case 'correction.published':
      return `<p>${escapeMarkup(data.text('note') ?? '')}</p>`;
    default:
      return list(
        data
          .parts('changes')
          .map((change) => replaced(change.part('before').text('text'), change.part('after').text('text'))),
      );
  }
}

const stated = (one: Part): string => `${one.text('source')}: ${valueIn(one)}`;

function nameOf(data: Part): string {
  const article = data.part('article');
  return article.text('title') ?? article.text('url') ?? 'an article';
}

function countsOf(summary: Part): string {
  const counts = ['changed', 'added', 'removed'].flatMap((kind) => {
    const count = summary.number(kind);
    return count === null || count === 0 ? [] : [`${count} ${kind}`];
  });
  return counts.length === 0 ? 'Changed' : counts.join(', ');
}

function replaced(before: string | null, after: string | null): string {
  const gone = before === null ? '' : `<del>${escapeMarkup(before)}</del>`;
  const come = after === null ? '' : `<ins>${escapeMarkup(after)}</ins>`;
  return `<p>${[gone, come].filter(Boolean).join('<br>')}</p>`;
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
