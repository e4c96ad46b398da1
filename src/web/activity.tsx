/** Events as lines that people read: what, where, before → after. */
import type { EventType, Instant } from '../domain/model.ts';
import type { StoredEvent } from '../domain/records.ts';
import { Tag, Time } from './parts/common.tsx';
import { type Part, part } from './payload.ts';

export const ACTIVITY: readonly EventType[] = [
  'fact.changed',
  'fact.conflict',
  'fact.agreed',
  'claims.changed',
  'correction.published',
  'article.tracked',
  'article.unreachable',
  'article.gone',
  'article.moved',
];

export function Activity({ events, now }: { events: readonly StoredEvent[]; now: Instant }) {
  return (
    <ol class="activity">
      {events.map((event) => (
        <li>
          <Time at={event.timestamp} now={now} /> <Line event={event} />
        </li>
      ))}
    </ol>
  );
}

function Line({ event }: { event: StoredEvent }) {
  const data = part(event.data);
  const article = data.part('article');
  const source = <span class="source">{data.text('source')}</span>;
  const diff = pathOf(data.text('diffUrl'));
  switch (event.type) {
    case 'fact.changed':
      return (
        <>
          {source} <a href={diff ?? `/facts/${event.factId}`}>{data.part('fact').text('label')}</a>:{' '}
          <Shift before={data.part('before').text('raw')} after={data.part('after').text('raw')} />{' '}
          {data.text('disclosure') === 'silent' && <Tag tone="hidden">Silent</Tag>}
          {data.text('transition') === 'correction' && <Tag tone="disclosed">Correction</Tag>}
        </>
      );
    case 'fact.conflict':
    case 'fact.agreed':
      return (
        <>
          <a href={`/facts/${event.factId}`}>{data.part('fact').text('label')}</a>:{' '}
          {event.type === 'fact.agreed' ? 'sources agree now' : 'sources disagree'} (
          {data.parts('current').map(stated).join('; ')})
        </>
      );
    case 'claims.changed':
      return (
        <>
          {source} <a href={diff ?? '#'}>{nameOf(article)}</a>: <FirstChange data={data} />
        </>
      );
    case 'correction.published':
      return (
        <>
          {source} <a href={diff ?? '#'}>{nameOf(article)}</a>: correction published,{' '}
          <q class="serif">{data.text('note')}</q>
        </>
      );
    case 'article.tracked':
      return (
        <>
          {source} <a href={`/articles/${article.text('id')}`}>{nameOf(article)}</a>: followed from now on
        </>
      );
    default:
      return (
        <>
          {source} <a href={`/articles/${article.text('id')}`}>{nameOf(article)}</a>: {TROUBLE[event.type]}
          {data.text('reason') === null ? '' : `, ${data.text('reason')}`}
        </>
      );
  }
}

const TROUBLE: Partial<Record<EventType, string>> = {
  'article.unreachable': 'cannot be reached',
  'article.gone': 'is gone',
  'article.moved': 'has another address now',
};

/** The change that matters most, words before and after; how many more there are. */
function FirstChange({ data }: { data: Part }) {
  const changes = data.parts('changes');
  const first = changes[0];
  if (!first) return <>changed</>;
  const detail = first
    .parts('details')
    .find((one) => one.part('before').text('raw') !== null && one.part('after').text('raw') !== null);
  const before = detail?.part('before').text('raw') ?? first.part('before').text('text');
  const after = detail?.part('after').text('raw') ?? first.part('after').text('text');
  return (
    <>
      <Shift before={before} after={after} />
      {changes.length > 1 && <span class="quiet"> and {changes.length - 1} more</span>}
    </>
  );
}

const LONGEST = 90;
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;

/** before → after; either may be missing. */
export function Shift({ before, after }: { before: string | null; after: string | null }) {
  return (
    <span class="shift">
      {before !== null && <del>{cut(before)}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins>{cut(after)}</ins>}
    </span>
  );
}

const stated = (one: Part): string => `${one.text('source')}: ${one.text('raw')}`;

const nameOf = (article: Part): string => article.text('title') ?? article.text('url') ?? 'an article';

/** Events bear the address of the service at their time; a link on a page stays on this page's. */
function pathOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : null;
}
