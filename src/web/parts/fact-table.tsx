/** A fact as readers compare it: what each source says now, the chart of how it came so, and the table behind the chart. */
import type { FactView, ObservationView } from '../../app/facts.ts';
import type { Disclosure, Instant } from '../../domain/model.ts';
import { type ChartLine, type ChartPoint, MARK_WORDS, StepChart } from '../charts/step-chart.tsx';
import { counted, spanInWords, TRANSITION_WORDS, valueInWords } from '../words.ts';
import { Tag, Time, Wide } from './common.tsx';

/** How the step to a version was disclosed, by `articleId number`. */
export type Disclosures = ReadonlyMap<string, Disclosure['status']>;

export const stepKey = (articleId: string, number: number): string => `${articleId} ${number}`;

const STATUS = {
  agreed: { tone: 'agreed', name: 'Sources agree' },
  conflicting: { tone: 'alert', name: 'Sources disagree' },
  unknown: { tone: 'silent', name: 'Nobody says so now' },
} as const;

export function StatusTag({ fact }: { fact: Pick<FactView, 'status' | 'current'> }) {
  const { tone, name } = STATUS[fact.status];
  return <Tag tone={tone}>{fact.status === 'agreed' && fact.current.length === 1 ? 'One source' : name}</Tag>;
}

export function CurrentValues({ fact, now }: { fact: FactView; now: Instant }) {
  if (fact.current.length === 0) {
    return (
      <p class="quiet">
        {fact.history.length === 0
          ? 'No version states it yet; it is looked for in every new one.'
          : 'No newest version states it any more.'}
      </p>
    );
  }
  return (
    <ul class="current">
      {fact.current.map((one) => {
        const late = fact.outdated.find((entry) => entry.articleId === one.articleId);
        return (
          <li>
            <b class="value">{valueInWords(one)}</b>{' '}
            <a
              class="source"
              href={`/articles/${one.articleId}/versions/${one.versionNumber}#${anchorOf(fact, one.articleId)}`}
            >
              {one.source}
            </a>{' '}
            <span class="quiet">
              since <Time at={one.since} now={now} />
            </span>
            {late && (
              <>
                {' '}
                <Tag
                  tone="review"
                  title={`${late.others.join(', ')} left this value ${spanInWords(late.lagMs)} ago`}
                >
                  Not caught up, {spanInWords(late.lagMs)}
                </Tag>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function anchorOf(fact: FactView, articleId: string): string {
  return fact.history.findLast((one) => one.articleId === articleId)?.claimId ?? '';
}

export const sentenceLink = (one: Pick<ObservationView, 'articleId' | 'versionNumber' | 'claimId'>): string =>
  `/articles/${one.articleId}/versions/${one.versionNumber}#${one.claimId}`;

/** @param newest when each article was last seen, by id */
export function FactChart(props: {
  fact: FactView;
  disclosures: Disclosures;
  until: ReadonlyMap<string, Instant>;
  now: Instant;
}) {
  const { fact, now } = props;
  const lines = linesOf(fact, props.disclosures, props.until);
  return (
    <Wide label={`Chart: ${fact.label} over time`}>
      <StepChart lines={lines} now={now} title={summaryOf(fact, lines)} />
    </Wide>
  );
}

function linesOf(fact: FactView, disclosures: Disclosures, until: ReadonlyMap<string, Instant>): ChartLine[] {
  const articles = [...new Set(fact.history.map((one) => one.articleId))];
  return articles.map((articleId) => {
    const own = fact.history.filter((one) => one.articleId === articleId);
    const current = fact.current.some((one) => one.articleId === articleId);
    const last = own.at(-1)!;
    return {
      name: last.source,
      points: own.map((one) => ({
        at: one.observedAt,
        value: one.value,
        label: valueInWords(one),
        href: sentenceLink(one),
        mark: markOf(one, disclosures),
      })),
      until: current ? (until.get(articleId) ?? last.observedAt) : last.observedAt,
    };
  });
}

export function markOf(one: ObservationView, disclosures: Disclosures): ChartPoint['mark'] {
  if (one.previous === null) return 'first';
  if (one.transition === null) return 'same';
  const status = disclosures.get(stepKey(one.articleId, one.versionNumber));
  return status === 'disclosed' ? 'disclosed' : status === 'silent' ? 'silent' : 'changed';
}

function summaryOf(fact: FactView, lines: readonly ChartLine[]): string {
  const said = lines.map((line) => {
    const steps = line.points.filter((point) => point.mark !== 'same').map((point) => point.label);
    return `${line.name}: ${steps.join(', then ')}`;
  });
  return `${fact.label} over time, ${counted(lines.length, 'source')}. ${said.join('. ')}.`;
}

/** Every change of value, newest first; versions that only repeat it are counted. */
export function FactTable(props: { fact: FactView; disclosures: Disclosures; now: Instant; all?: boolean }) {
  const { fact, disclosures, now } = props;
  const rows = fact.history.filter((one) => props.all || markOf(one, disclosures) !== 'same').toReversed();
  return (
    <Wide label={`Table: ${fact.label} over time`}>
      <table class="history">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Source</th>
            <th scope="col">Value</th>
            <th scope="col">How</th>
            <th scope="col">In its sentence</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr id={one.id}>
              <td class="nowrap">
                <Time at={one.observedAt} now={now} seconds />
              </td>
              <td class="source">{one.source}</td>
              <td class="nowrap">
                {one.previous && one.transition !== null && (
                  <>
                    <del>{valueInWords(one.previous)}</del> →{' '}
                  </>
                )}
                <b class="value">{valueInWords(one)}</b>
              </td>
              <td>
                {one.previous === null
                  ? 'first seen'
                  : one.transition
                    ? TRANSITION_WORDS[one.transition]
                    : 'unchanged'}
                {markOf(one, disclosures) === 'silent' && (
                  <>
                    {' '}
                    <Tag tone="hidden">Silent</Tag>
                  </>
                )}
                {markOf(one, disclosures) === 'disclosed' && (
                  <>
                    {' '}
                    <Tag tone="disclosed">Disclosed</Tag>
                  </>
                )}
              </td>
              <td>
                <a class="serif quote-link" href={sentenceLink(one)}>
                  {one.quote.slice(0, one.start)}
                  <mark>{one.quote.slice(one.start, one.end)}</mark>
                  {one.quote.slice(one.end)}
                </a>{' '}
                <span class="quiet">version {one.versionNumber}</span>
                {one.alsoStated.length > 0 && (
                  <p class="notice">
                    The same version also says {one.alsoStated.map((other) => `“${other.raw}”`).join(', ')}.
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

export const Legend = () => (
  <p class="legend quiet">
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <rect class="mark-disclosed" x="2" y="2" width="10" height="10" />
    </svg>{' '}
    {MARK_WORDS.disclosed}{' '}
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <circle class="mark-silent" cx="7" cy="7" r="5" />
    </svg>{' '}
    {MARK_WORDS.silent}{' '}
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <circle class="mark-plain" cx="7" cy="7" r="4" />
    </svg>{' '}
    first seen, or changed with nothing to say about it
  </p>
);
