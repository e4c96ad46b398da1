/** Events as lines that people read: what, where, before → after. What one version brought is one line. */
import type { EventType } from '../domain/model/events.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { StoredEvent } from '../domain/records.ts';
import { Tag, Time } from './parts/common.tsx';
import { type Part, part, statedIn, valueIn } from './payload.ts';
import { addressInShort, counted, listed, sourceName } from './words.ts';

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

/** What an outlet changed, and nothing else. */
export const CHANGES: readonly EventType[] = ['fact.changed', 'claims.changed', 'correction.published'];

/**
 * @param events newest first
 * @param most lines shown
 * @param together whether steps of one article that followed close on each other are one line
 */
export function Activity(props: {
  events: readonly StoredEvent[];
  now: Instant;
  most?: number;
  together?: boolean;
}) {
  const { events, now, most, together = false } = props;
  return (
    <ol class="activity">
      {(together ? bundled(digest(events)) : digest(events)).slice(0, most).map((item) => (
        <li>
          <Time at={item.at} now={now} />
          <div>
            {'steps' in item ? (
              <BurstLine burst={item} />
            ) : 'step' in item ? (
              <StepLine step={item} />
            ) : (
              <Line event={item.event} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** All that was told of one step of one article's history. */
interface Step {
  at: Instant;
  step: string;
  source: string;
  article: Part;
  facts: Part[];
  claims: Part | null;
  correction: string | null;
}

/** Steps of one article that followed close on each other, newest first. */
interface Burst {
  at: Instant;
  steps: Step[];
}

type Item = Step | Burst | { at: Instant; event: StoredEvent };

/** Steps of one article no further apart than this are told together, from so many on. */
const CLOSE_MS = 10 * 60_000;
const FEWEST = 6;

/** A live blog changes every few minutes, and would leave room for nothing else. */
function bundled(items: readonly Item[]): Item[] {
  const bursts = new Map<string, Burst>();
  const out: Item[] = [];
  for (const item of items) {
    if (!('step' in item)) {
      out.push(item);
      continue;
    }
    const id = item.article.text('id') ?? item.step;
    const running = bursts.get(id);
    const last = running?.steps.at(-1);
    if (running && last && Date.parse(last.at) - Date.parse(item.at) <= CLOSE_MS) running.steps.push(item);
    else {
      const burst = { at: item.at, steps: [item] };
      bursts.set(id, burst);
      out.push(burst);
    }
  }
  return out
    .flatMap((item) => ('steps' in item && item.steps.length < FEWEST ? item.steps : [item]))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function digest(events: readonly StoredEvent[]): Item[] {
  const steps = new Map<string, Step>();
  const items: Item[] = [];
  for (const event of events) {
    const data = part(event.data);
    const address = pathOf(data.text('diffUrl'));
    if (address === null) {
      items.push({ at: event.timestamp, event });
      continue;
    }
    let step = steps.get(address);
    if (!step) {
      step = {
        at: event.timestamp,
        step: address,
        source: data.text('source') ?? '',
        article: data.part('article'),
        facts: [],
        claims: null,
        correction: null,
      };
      steps.set(address, step);
      items.push(step);
    }
    if (event.type === 'fact.changed') step.facts.push(data);
    else if (event.type === 'correction.published') step.correction = data.text('note');
    else step.claims = data;
    // Facts bear no headline; the other events of the step do.
    if (data.part('article').text('title') !== null) step.article = data.part('article');
  }
  return items;
}

function BurstLine({ burst: { steps } }: { burst: Burst }) {
  const [newest, oldest] = [steps[0]!, steps.at(-1)!];
  const minutes = Math.round((Date.parse(newest.at) - Date.parse(oldest.at)) / 60_000);
  const id = newest.article.text('id');
  return (
    <>
      <p class="burst">
        {id === null ? (
          counted(steps.length, 'change')
        ) : (
          <a href={`/articles/${id}`}>{counted(steps.length, 'change')}</a>
        )}{' '}
        {minutes < 1 ? 'within a minute' : `in ${counted(minutes, 'minute')}`}, the last:
      </p>
      <StepLine step={newest} />
    </>
  );
}

function StepLine({ step }: { step: Step }) {
  const { facts, claims, correction } = step;
  const silent =
    facts.some((fact) => fact.text('disclosure') === 'silent') ||
    claims?.part('disclosure').text('status') === 'silent';
  return (
    <>
      <a class="source" href={step.step}>
        {sourceName(step.source)}
      </a>{' '}
      {silent && <Tag tone="hidden">Silent</Tag>}{' '}
      {facts.map((fact) => (
        <span class="told-fact">
          <a href={`/facts/${fact.part('fact').text('id')}`}>{fact.part('fact').text('label')}</a>{' '}
          <Shift before={statedIn(fact.part('before'))} after={statedIn(fact.part('after'))} />
        </span>
      ))}
      {claims && <OtherChanges claims={claims} facts={facts} step={step.step} />}
      {correction !== null && (
        <span class="told-fact">
          <Tag tone="disclosed">Correction</Tag> <q class="serif">{cut(correction)}</q>
        </span>
      )}
      {step.article.text('title') !== null && (
        <span class="quiet headline">{step.article.text('title')}</span>
      )}
    </>
  );
}

const TROUBLE: Partial<Record<EventType, string>> = {
  'article.unreachable': 'cannot be reached',
  'article.gone': 'is gone',
  'article.moved': 'has another address now',
};

function Line({ event }: { event: StoredEvent }) {
  const data = part(event.data);
  const article = data.part('article');
  if (event.type === 'fact.conflict' || event.type === 'fact.agreed') {
    return (
      <>
        <a href={`/facts/${event.factId}`}>{data.part('fact').text('label')}</a>:{' '}
        {event.type === 'fact.agreed' ? 'sources agree now,' : 'sources disagree,'}{' '}
        {standingInWords(data.parts('current'))}
      </>
    );
  }
  const url = article.text('url');
  const name = article.text('title') ?? (url === null ? 'an article' : addressInShort(url));
  return (
    <>
      <a class="source" href={`/articles/${article.text('id')}`}>
        {sourceName(data.text('source') ?? '')}
      </a>{' '}
      {event.type === 'article.tracked' ? 'followed from now on' : (TROUBLE[event.type] ?? event.type)}
      {data.text('reason') !== null && `: ${data.text('reason')}`}
      <span class="quiet headline">{name}</span>
    </>
  );
}

/** "30 (a.example and b.example), 26 (c.example)" */
function standingInWords(current: readonly Part[]): string {
  const byValue = new Map<string, string[]>();
  for (const one of current) {
    const value = valueIn(one) ?? '';
    byValue.set(value, [...(byValue.get(value) ?? []), sourceName(one.text('source') ?? '')]);
  }
  return [...byValue].map(([value, sources]) => `${value} (${listed(sources)})`).join(', ');
}

/** Beside the facts, how much else changed; without any, the change that matters most. */
function OtherChanges({ claims, facts, step }: { claims: Part; facts: readonly Part[]; step: string }) {
  const changes = claims.parts('changes').filter((change) => !isTold(change, facts));
  const [first, ...others] = changes;
  if (!first) return facts.length > 0 ? null : <>changed</>;
  const more = facts.length > 0 ? changes.length : others.length;
  return (
    <>
      {facts.length === 0 && <FirstChange change={first} />}
      {more > 0 && (
        <span class="quiet">
          {' '}
          and <a href={step}>{facts.length > 0 ? counted(more, 'other change') : `${more} more`}</a>
        </span>
      )}
    </>
  );
}

const SIDES = ['before', 'after'] as const;

/** Both may be without one: a fact that was not stated before. */
const isOfValue = (fact: Part, detail: Part, side: (typeof SIDES)[number]): boolean => {
  const [one, other] = [fact.part(side), detail.part(side)];
  return one.number('value') === other.number('value') && one.text('value') === other.text('value');
};

/** The facts say all of it: each of its values, wherever it stands, as in the headline; or its sentence, where it has none. */
function isTold(change: Part, facts: readonly Part[]): boolean {
  const details = change.parts('details');
  return details.length > 0
    ? details.every((detail) => facts.some((fact) => SIDES.every((side) => isOfValue(fact, detail, side))))
    : facts.some((fact) =>
        SIDES.every((side) => fact.part(side).text('quote') === change.part(side).text('text')),
      );
}

function FirstChange({ change }: { change: Part }) {
  const detail = change
    .parts('details')
    .find((one) => statedIn(one.part('before')) !== null && statedIn(one.part('after')) !== null);
  const before = (detail && statedIn(detail.part('before'))) ?? change.part('before').text('text');
  const after = (detail && statedIn(detail.part('after'))) ?? change.part('after').text('text');
  return <Shift before={before} after={after} />;
}

const LONGEST = 90;
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;

/** before → after; either may be missing. */
function Shift({ before, after }: { before: string | null; after: string | null }) {
  return (
    <span class="shift">
      {before !== null && <del>{cut(before)}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins>{cut(after)}</ins>}
    </span>
  );
}

/** Events bear the address of the service at their time; a link on a page stays on this page's. */
function pathOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : null;
}
