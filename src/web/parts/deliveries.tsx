/** What was sent to an endpoint: one row a delivery, with every attempt to make it. */
import type { DeliveryWithAttempts } from '../../adapters/store/deliveries.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { counted, millisecondsInWords, outcomeInWords } from '../words.ts';
import { Button, Tag, Time } from './common.tsx';
import { type Column, Table } from './table.tsx';

const STATES = {
  due: { tone: 'review', name: 'Waiting' },
  delivered: { tone: 'agreed', name: 'Delivered' },
  failed: { tone: 'alert', name: 'Failed' },
  canceled: { tone: 'silent', name: 'Canceled' },
} as const;

export function Deliveries({
  deliveries,
  now,
}: {
  deliveries: readonly DeliveryWithAttempts[];
  now: Instant;
}) {
  return (
    <Table
      label="What was sent"
      columns={COLUMNS}
      rows={deliveries.map((delivery) => ({
        id: delivery.id,
        cells: [
          <Time at={delivery.createdAt} now={now} seconds />,
          <code>{delivery.eventType}</code>,
          <State delivery={delivery} now={now} />,
          <Attempts delivery={delivery} now={now} />,
          <Button
            action={`/deliveries/${delivery.id}/replay`}
            label={`Send again: ${delivery.eventType}`}
            tone="small"
          >
            Send again
          </Button>,
        ],
      }))}
    />
  );
}

const COLUMNS: readonly Column[] = [
  { head: 'When', nowrap: true, bare: true },
  { head: 'Event', bare: true },
  { head: 'State', bare: true },
  { head: 'Attempts', bare: true, long: true },
  { head: 'Again', figures: true, unseen: true },
];

type OfDelivery = { delivery: DeliveryWithAttempts; now: Instant };

const State = ({ delivery: { state, nextAt }, now }: OfDelivery) => (
  <>
    <Tag tone={STATES[state].tone}>{STATES[state].name}</Tag>
    {nextAt !== null && (
      <span class="quiet">
        {' '}
        next <Time at={nextAt} now={now} seconds />
      </span>
    )}
  </>
);

/** How the newest ended; all of them behind it. */
function Attempts({ delivery, now }: OfDelivery) {
  const log = delivery.attemptLog;
  const last = log.at(-1);
  if (!last) return <span class="quiet">none yet</span>;
  return (
    <details open={delivery.state === 'failed'}>
      <summary>
        {counted(log.length, 'attempt')}
        {log.length > 1 ? ', the last: ' : ': '}
        {outcomeInWords(last.outcome)}
        {last.httpStatus !== null && ` (${last.httpStatus})`}
      </summary>
      <ol class="attempts">
        {log.map((attempt) => (
          <li>
            <Time at={attempt.startedAt} now={now} seconds /> {outcomeInWords(attempt.outcome)}
            {attempt.httpStatus !== null && `, answered ${attempt.httpStatus}`}
            {attempt.finishedAt !== null &&
              `, after ${millisecondsInWords(Date.parse(attempt.finishedAt) - Date.parse(attempt.startedAt))}`}
            {attempt.reason !== null && <span class="quiet"> {attempt.reason}</span>}
            {attempt.response !== null && attempt.response !== '' && <pre>{attempt.response}</pre>}
          </li>
        ))}
      </ol>
    </details>
  );
}
