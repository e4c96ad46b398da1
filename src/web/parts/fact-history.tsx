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

export function markOf(one: ObservationView, { disclosures }: ChartContext): ChartPoint['mark'] {
  // What is not likely right moved nothing.
  if (!one.told) return 'same';
  if (one.previous === null) return 'first';
  if (one.transition === null) return 'same';
  const status = disclosures.get(stepKey(one.articleId, one.versionNumber));
  return status === 'disclosed' ? 'disclosed' : status === 'silent' ? 'silent' : 'changed';
}

/** Whether there is anything to draw: a fact that every source always put alike needs no chart to say so. */
export const hasMoved = ({ history }: FactView): boolean => {
  const [first, ...later] = history.filter(({ told }) => told);
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
    (line) => `${line.name}: ${line.points.map((point) => point.words).join(', then ')}`,
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
  const told = fact.history.filter((one) => one.told);
  const articles = [...new Set(told.map((one) => one.articleId))];
  return articles.map((articleId) => {
    const own = told.filter((one) => one.articleId === articleId);
    const last = own.at(-1)!;
    const stands = fact.current.some((one) => one.articleId === articleId);
    return {
      name: sourceName(last.source),
      place: context.places.get(articleId) ?? 0,
      points: own
        .map((one) => ({ one, mark: markOf(one, context) }))
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
  const rows = fact.history.filter((one) => props.all || markOf(one, context) !== 'same').toReversed();
  return (
    <>
      <Table
        label={`${fact.label} over time`}
        class="history"
        columns={COLUMNS}
        rows={rows.slice(0, shown).map((one) => {
          const mark = markOf(one, context);
          return {
            cells: [
              <Time at={one.observedAt} now={now} seconds />,
              <>
                <SourceBadge place={context.places.get(one.articleId)} /> {sourceName(one.source)}
              </>,
              <Moved one={one} />,
              <How one={one} mark={mark} />,
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

function How({ one, mark }: { one: ObservationView; mark: ChartPoint['mark'] }) {
  if (!one.told) return <>not confirmed, {Math.round(one.confidence * 100)} % likely</>;
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
    {(['disclosed', 'silent', 'changed'] as const).map((mark) => (
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
