/** What sources say about a fact now: one line a value, who says so, who was first, who has not caught up. */
import type { FactView } from '../../app/read-fact.ts';
import { TOLD } from '../../domain/facts/index.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { claimLink } from '../claim-link.ts';
import { listed, sourceName, spanInWords, valueInWords } from '../words.ts';
import { Tag, Time } from './common.tsx';
import { hasMoved } from './fact-history.tsx';
import { SourceBadge } from './source-badge.tsx';

const STATUS = {
  agreed: { tone: 'agreed', name: 'Sources agree' },
  conflicting: { tone: 'alert', name: 'Sources disagree' },
  unknown: { tone: 'silent', name: 'Nobody says so now' },
} as const;

export function StatusTag({ fact }: { fact: Pick<FactView, 'status' | 'current'> }) {
  const { tone, name } = STATUS[fact.status];
  const alone = fact.status === 'agreed' && fact.current.length === 1;
  return <Tag tone={alone ? 'silent' : tone}>{alone ? 'One source' : name}</Tag>;
}

type Current = FactView['current'][number];

export function CurrentValues(props: { fact: FactView; places: ReadonlyMap<string, number>; now: Instant }) {
  const { fact, places, now } = props;
  if (fact.current.length === 0) {
    return (
      <p class="quiet">
        {fact.history.length === 0
          ? 'No version states it yet; it is looked for in every new one.'
          : fact.unconfirmed.length > 0
            ? 'No newest version states it plainly.'
            : 'No newest version states it any more.'}
      </p>
    );
  }
  return (
    <ul class="current">
      {valuesOf(fact).map(({ words, holders }) => (
        <li>
          <b class="value">{words}</b>
          <span class="holders">
            {holders.map((holder, index) => (
              <Holder
                fact={fact}
                holder={holder}
                place={places.get(holder.articleId)}
                first={index === 0 && holders.length > 1 && hasMoved(fact)}
                now={now}
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The value most sources hold comes first; whoever said it first comes first in it. */
function valuesOf(fact: FactView): { words: string; holders: Current[] }[] {
  const byWords = new Map<string, Current[]>();
  for (const one of fact.current) {
    const words = valueInWords(one);
    byWords.set(words, [...(byWords.get(words) ?? []), one]);
  }
  return [...byWords]
    .map(([words, holders]) => ({
      words,
      holders: holders.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)),
    }))
    .toSorted((a, b) => b.holders.length - a.holders.length);
}

function Holder(props: {
  fact: FactView;
  holder: Current;
  place: number | undefined;
  first: boolean;
  now: Instant;
}) {
  const { fact, holder, place, first, now } = props;
  const late = fact.outdated.find((entry) => entry.articleId === holder.articleId);
  const last = fact.history.findLast((one) => one.articleId === holder.articleId);
  return (
    <span class="holder">
      <SourceBadge place={place} />{' '}
      <a href={claimLink(holder.articleId, holder.versionNumber, last?.claimId ?? '')}>
        {sourceName(holder.source)}
      </a>{' '}
      <span class="quiet">
        {first ? 'first, ' : 'since '}
        <Time at={holder.since} now={now} />
      </span>
      {late && (
        <>
          {' '}
          <Tag
            tone="review"
            title={`${listed(late.others.map(sourceName))} left this value ${spanInWords(late.lagMs)} ago`}
          >
            Not caught up, {spanInWords(late.lagMs)}
          </Tag>
        </>
      )}
    </span>
  );
}

/** What seems to be stated and is not likely right: shown, with the reason, and counted for nothing. */
export function Unconfirmed({ fact }: { fact: FactView }) {
  if (fact.unconfirmed.length === 0) return null;
  return (
    <ul class="unconfirmed quiet" aria-label="Not confirmed">
      {fact.unconfirmed.map(({ articleId, source, value, versionNumber, confidence, reason }) => {
        const last = fact.history.findLast((one) => one.articleId === articleId);
        return (
          <li>
            Not confirmed:{' '}
            <a href={claimLink(articleId, versionNumber, last?.claimId ?? '')}>{sourceName(source)}</a> may
            say <b>{valueInWords(last ?? { value })}</b>
            {confidence < TOLD && `, ${Math.round(confidence * 100)} % likely`}: {reason}.
          </li>
        );
      })}
    </ul>
  );
}

/** Who contradicts whom, in sentences; nothing when nobody does. */
export function Disagreement({ fact }: { fact: FactView }) {
  const late = new Set(fact.outdated.map((entry) => entry.source));
  // Where one side is merely late, the line that says so is enough.
  const conflicts = fact.conflicts.filter(
    ({ sources }) => !sources.some((side) => side.every((name) => late.has(name))),
  );
  if (conflicts.length === 0 && fact.outdated.length === 0) return null;
  const words = (value: number | string): string => {
    const known = fact.current.find((one) => one.value === value);
    return valueInWords(known ?? { value });
  };
  return (
    <section class="notice" aria-label="Who says otherwise">
      <ul>
        {conflicts.map(({ values, sources, reason }) => (
          <li>
            {listed(sources[0].map(sourceName))} {sources[0].length > 1 ? 'say' : 'says'}{' '}
            <b>{words(values[0])}</b>, {listed(sources[1].map(sourceName))}{' '}
            {sources[1].length > 1 ? 'say' : 'says'} <b>{words(values[1])}</b>{' '}
            <span class="quiet">({reason})</span>.
          </li>
        ))}
        {fact.outdated.map(({ source, value, lagMs, others }) => (
          <li>
            {sourceName(source)} still says <b>{words(value)}</b>, which {listed(others.map(sourceName))} left{' '}
            {spanInWords(lagMs)} ago.
          </li>
        ))}
      </ul>
    </section>
  );
}
