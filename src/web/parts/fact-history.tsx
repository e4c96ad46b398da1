/** How a fact came to its values: the chart, and the table behind the chart. */
import type { FactView, ObservationView } from '../../app/read-fact.ts';
import type { Disclosure } from '../../domain/model/diff.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { type ChartLine, type ChartPoint, MARK_WORDS, Mark, StepChart } from '../charts/step-chart.tsx';
import { claimLink } from '../claim-link.ts';
import { counted, sourceName, TRANSITION_WORDS, valueInShort, valueInWords } from '../words.ts';
import { DisclosureTag, Time } from './common.tsx';
import { SourceBadge } from './source-badge.tsx';
import { type Column, Table } from './table.tsx';

/** What charts of facts need beside the facts. */
export interface ChartContext {
  /** How the step to a version was disclosed, by `stepKey`; absent where there was nothing to disclose. */
  disclosures: ReadonlyMap<string, Disclosure['status']>;
  /** When each article was last seen, by its id. */
  until: ReadonlyMap<string, Instant>;
  /** Place of each article in its story, by its id. */
  places: ReadonlyMap<string, number>;
}

export const stepKey = (articleId: string, number: number): string => `${articleId} ${number}`;

const sentenceLink = (one: ObservationView): string =>
  claimLink(one.articleId, one.versionNumber, one.claimId);

/** More rows than this are on pages of their own in the API; a chart of them would be a blot too. */
const ROWS_SHOWN = 300;

/**
 * Observations whose value counts for nothing: those that are not likely right, and the one an article still states though it is set
 * aside beside what the others state.
 */
function unconfirmedOf({ history, unconfirmed }: FactView): ReadonlySet<string> {
  const aside = unconfirmed.flatMap(({ articleId }) => {
    const own = history.filter((one) => one.articleId === articleId).toReversed();
    const other = own.findIndex((one) => valueInWords(one) !== valueInWords(own[0]!));
    return other === -1 ? own : own.slice(0, other);
  });
  return new Set([...history.filter(({ told }) => !told), ...aside].map(({ id }) => id));
}

type Marks = ReadonlyMap<string, ChartPoint['mark']>;

/** What each observation is in the history of its article, by its id. */
function marksOf(fact: FactView, context: ChartContext): Marks {
  const unconfirmed = unconfirmedOf(fact);
  const before = new Map<string, ObservationView>();
  const marks = new Map<string, ChartPoint['mark']>();
  for (const one of fact.history) {
    const last = before.get(one.articleId);
    before.set(one.articleId, one);
    if (!unconfirmed.has(one.id)) marks.set(one.id, markOf(one, context));
    else {
      const repeated = last && unconfirmed.has(last.id) && valueInWords(last) === valueInWords(one);
      marks.set(one.id, repeated ? 'same' : 'unconfirmed');
    }
  }
  return marks;
}

function markOf(one: ObservationView, { disclosures }: ChartContext): ChartPoint['mark'] {
  if (one.previous === null) return 'first';
  if (one.transition === null) return 'same';
  const status = disclosures.get(stepKey(one.articleId, one.versionNumber));
  return status === 'disclosed' ? 'disclosed' : status === 'silent' ? 'silent' : 'changed';
}

/** Whether there is anything to draw: a fact that every source always put alike needs no chart to say so. */
export const hasMoved = (fact: FactView): boolean => {
  const unconfirmed = unconfirmedOf(fact);
  const [first, ...later] = fact.history.filter(({ id }) => !unconfirmed.has(id));
  if (first === undefined) return false;
  const words = valueInWords(first);
  return later.some((one) => valueInWords(one) !== words);
};

/** Alone on a page it is drawn twice, and the sheet shows one: what fills a desk would have to be scrolled on a phone. */
export function FactChart(props: {
  fact: FactView;
  context: ChartContext;
  size: 'card' | 'page';
  now: Instant;
}) {
  const { fact, context, size, now } = props;
  const lines = linesOf(fact, context);
  const said = lines.map(
    (line) =>
      `${line.name}: ${line.points.map(({ words, mark }) => (mark === 'unconfirmed' ? `${words} (not confirmed)` : words)).join(', then ')}`,
  );
  const title = `${fact.label} over time, ${counted(lines.length, 'source')}. ${said.join('. ')}.`;
  return (
    <div class={size === 'page' ? 'chart-box' : undefined}>
      <StepChart lines={lines} size={size} now={now} title={title} />
      {size === 'page' && <StepChart lines={lines} size="card" now={now} title={title} />}
    </div>
  );
}

function linesOf(fact: FactView, context: ChartContext): ChartLine[] {
  const marks = marksOf(fact, context);
  const articles = [...new Set(fact.history.map((one) => one.articleId))];
  return articles.map((articleId) => {
    const own = fact.history.filter((one) => one.articleId === articleId);
    const last = own.at(-1)!;
    const stands = fact.current.some((one) => one.articleId === articleId);
    return {
      name: sourceName(last.source),
      place: context.places.get(articleId) ?? 0,
      points: own
        .map((one) => ({ one, mark: marks.get(one.id)! }))
        .filter(({ mark }) => mark !== 'same')
        .slice(-ROWS_SHOWN)
        .map(({ one, mark }) => ({
          at: one.observedAt,
          value: one.value,
          label: valueInShort(one),
          words: valueInWords(one),
          href: sentenceLink(one),
          mark,
        })),
      until: (stands ? context.until.get(articleId) : undefined) ?? last.observedAt,
      stands,
    };
  });
}

/**
 * Every change of value, newest first; with `all`, also the versions that only repeat it. With `most`, so many on a page
 * that is not the fact's own.
 */
export function FactTable(props: {
  fact: FactView;
  context: ChartContext;
  now: Instant;
  all?: boolean;
  most?: number;
}) {
  const { fact, context, now, most } = props;
  const shown = most ?? ROWS_SHOWN;
  const marks = marksOf(fact, context);
  const unconfirmed = unconfirmedOf(fact);
  const rows = fact.history.filter((one) => props.all || marks.get(one.id) !== 'same').toReversed();
  return (
    <>
      <Table
        label={`${fact.label} over time`}
        class="history"
        columns={COLUMNS}
        rows={rows.slice(0, shown).map((one) => {
          const mark = marks.get(one.id)!;
          return {
            cells: [
              <Time at={one.observedAt} now={now} seconds />,
              <>
                <SourceBadge place={context.places.get(one.articleId)} /> {sourceName(one.source)}
              </>,
              <Moved one={one} />,
              <How one={one} mark={mark} confirmed={!unconfirmed.has(one.id)} />,
              <InSentence one={one} />,
            ],
          };
        })}
      />
      {rows.length > shown && (
        <p class="quiet">
          and {counted(rows.length - shown, 'earlier one')};{' '}
          {most === undefined ? (
            <a href={`/v1/facts/${fact.id}`}>all of them as JSON</a>
          ) : (
            <a href={`/facts/${fact.id}`}>all of them</a>
          )}
        </p>
      )}
    </>
  );
}

const COLUMNS: readonly Column[] = [
  { head: 'When', nowrap: true, bare: true },
  { head: 'Source', class: 'source', bare: true },
  { head: 'Value', class: 'shift', bare: true },
  { head: 'How', bare: true },
  { head: 'In its sentence', bare: true, long: true },
];

const Moved = ({ one }: { one: ObservationView }) => (
  <>
    {one.previous && one.transition !== null && (
      <>
        <del>{valueInWords(one.previous)}</del> →{' '}
      </>
    )}
    <b class="value">{valueInWords(one)}</b>
  </>
);

function How(props: { one: ObservationView; mark: ChartPoint['mark']; confirmed: boolean }) {
  const { one, mark, confirmed } = props;
  if (!one.told) return <>not confirmed, {Math.round(one.confidence * 100)} % likely</>;
  if (!confirmed) return <>not confirmed</>;
  const how =
    one.previous === null ? 'first seen' : one.transition ? TRANSITION_WORDS[one.transition] : 'unchanged';
  return (
    <>
      {how} <DisclosureTag status={mark === 'silent' || mark === 'disclosed' ? mark : 'none'} />
    </>
  );
}

const InSentence = ({ one }: { one: ObservationView }) => (
  <>
    <span class="serif">
      {one.quote.slice(0, one.start)}
      <mark>{one.quote.slice(one.start, one.end)}</mark>
      {one.quote.slice(one.end)}
    </span>{' '}
    <a href={sentenceLink(one)} class="nowrap">
      Version {one.versionNumber}
    </a>
    {one.alsoStated.length > 0 && (
      <p class="notice">
        The same version also says {one.alsoStated.map((other) => `“${other.raw}”`).join(', ')}.
      </p>
    )}
  </>
);

export const Legend = () => (
  <ul class="legend quiet">
    {(['disclosed', 'silent', 'changed', 'unconfirmed'] as const).map((mark) => (
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <Mark mark={mark} x={7} y={7} />
        </svg>{' '}
        {mark === 'changed' ? 'first seen, or changed with nothing to tell' : MARK_WORDS[mark]}
      </li>
    ))}
    <li>
      <svg class="line" viewBox="0 0 14 14" aria-hidden="true">
        <path class="since" d="M0 7H14" />
      </svg>{' '}
      not looked at since
    </li>
  </ul>
);
