/** What was sent to an endpoint: one row a delivery, with every attempt to make it. */
import type { DeliveryWithAttempts } from '../../adapters/store/deliveries.ts';
import type { Instant } from '../../domain/model.ts';
import { counted } from '../words.ts';
import { Button, Tag, Time, Wide } from './common.tsx';

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
    <Wide label="Deliveries">
      <table class="stack deliveries">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Event</th>
            <th scope="col">State</th>
            <th scope="col">Attempts</th>
            <th scope="col">
              <span class="unseen">Do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr id={delivery.id}>
              <td class="nowrap">
                <Time at={delivery.createdAt} now={now} seconds />
              </td>
              <td>
                <code>{delivery.eventType}</code>
              </td>
              <td>
                <Tag tone={STATES[delivery.state].tone}>{STATES[delivery.state].name}</Tag>
                {delivery.nextAt !== null && (
                  <span class="quiet">
                    {' '}
                    next <Time at={delivery.nextAt} now={now} seconds />
                  </span>
                )}
              </td>
              <td>
                <Attempts delivery={delivery} now={now} />
              </td>
              <td class="num">
                <Button
                  action={`/deliveries/${delivery.id}/replay`}
                  label={`Send again: ${delivery.eventType}`}
                  tone="small"
                >
                  Send again
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** The newest in short; all of them behind it. */
function Attempts({ delivery, now }: { delivery: DeliveryWithAttempts; now: Instant }) {
  const log = delivery.attemptLog;
  if (log.length === 0) return <span class="quiet">none yet</span>;
  return (
    <details open={delivery.state === 'failed'}>
      <summary>{counted(log.length, 'attempt')}</summary>
      <ol class="attempts">
        {log.map((attempt) => (
          <li>
            <Time at={attempt.startedAt} now={now} seconds /> {attempt.outcome.replaceAll('_', ' ')}
            {attempt.httpStatus !== null && `, answered ${attempt.httpStatus}`}
            {attempt.finishedAt !== null &&
              `, ${Date.parse(attempt.finishedAt) - Date.parse(attempt.startedAt)} ms`}
            {attempt.reason !== null && <span class="quiet"> {attempt.reason}</span>}
            {attempt.response !== null && attempt.response !== '' && <pre>{attempt.response}</pre>}
          </li>
        ))}
      </ol>
    </details>
  );
}
