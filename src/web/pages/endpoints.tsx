/** Alerts: who is told what by webhook, every attempt to tell them, and feeds for those who have no server. */
import { type DeliveryWithAttempts, findDelivery, listDeliveries } from '../../adapters/store/deliveries.ts';
import { listEndpoints } from '../../adapters/store/endpoints.ts';
import { latestEvents } from '../../adapters/store/events.ts';
import {
  changeEndpoint,
  createEndpoint,
  recover,
  removeEndpoint,
  replayDelivery,
  requireEndpoint,
  rotateSecret,
  testEndpoint,
} from '../../app/endpoints.ts';
import { DEFAULT_EVENT_TYPES, wantsEvent } from '../../domain/delivery/filter.ts';
import { badInput, notFound } from '../../domain/errors.ts';
import { EVENT_TYPES, type EventType, type Instant } from '../../domain/model.ts';
import type { Endpoint } from '../../domain/records.ts';
import { ACTIVITY, Activity } from '../activity.tsx';
import { Button, Empty, Older, Tag, Time, Wide } from '../parts/common.tsx';
import type { Act, Form, Show } from '../visit.ts';
import { addressInShort, counted } from '../words.ts';

const SHOWN = 50;
/** A day: receivers have that long to learn the new secret. */
const GRACE_SECONDS = 86_400;

const TYPE_WORDS: Record<EventType, string> = {
  'fact.changed': 'A followed fact has another value in a source',
  'fact.conflict': 'Sources of a fact begin to disagree',
  'fact.agreed': 'Sources of a fact come to agree',
  'fact.observed': 'A source states a fact for the first time',
  'claims.changed': 'Statements of an article changed',
  'correction.published': 'An outlet publishes a correction',
  'version.created': 'An article has a new version',
  'article.tracked': 'An article is followed from now on',
  'article.unreachable': 'An article cannot be reached',
  'article.gone': 'An article is gone',
  'article.moved': 'An article has another address',
  'endpoint.test': 'A test was sent',
  'endpoint.disabled': 'An endpoint was given up',
};
const OFFERED = EVENT_TYPES.filter((type) => type !== 'endpoint.test');

/** On pages of facts and stories: an alert about just this, with nothing to know beforehand. */
export function AlertForm(props: {
  title: string;
  about: string;
  filter: { factIds?: string[]; storyIds?: string[] };
  feed: string;
}) {
  const { filter } = props;
  return (
    <section class="panel alert-form" aria-labelledby="alert">
      <h2 id="alert">{props.title}</h2>
      <form method="post" action="/endpoints" class="row">
        {filter.factIds?.map((id) => (
          <input type="hidden" name="factIds" value={id} />
        ))}
        {filter.storyIds?.map((id) => (
          <input type="hidden" name="storyIds" value={id} />
        ))}
        <input type="hidden" name="description" value={props.about.slice(0, 300)} />
        <label>
          Send a signed webhook to
          <input type="url" name="url" required placeholder="https://example.org/hooks/variorum" />
        </label>
        <button type="submit">Set the alert</button>
      </form>
      <p class="quiet">
        No server of your own? Any feed reader will do: <a href={`${props.feed}/feed.atom`}>Atom</a>,{' '}
        <a href={`${props.feed}/feed.json`}>JSON Feed</a>.
      </p>
    </section>
  );
}

export const showEndpoints: Show = async ({ app, query, now }) => {
  const page = await listEndpoints(app.db, { limit: SHOWN, cursor: query('cursor') });
  return {
    title: 'Alerts',
    body: (
      <>
        <h1>Alerts</h1>
        <p class="lead">
          An endpoint is an address of yours that is told when something changes: signed, retried for days,
          with every attempt on record.
        </p>
        {page.data.length === 0 ? (
          <Empty title="Nobody is told yet." />
        ) : (
          <Wide label="Endpoints">
            <table class="history">
              <thead>
                <tr>
                  <th scope="col">Endpoint</th>
                  <th scope="col">State</th>
                  <th scope="col">Hears of</th>
                  <th scope="col">Last success</th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((endpoint) => (
                  <tr>
                    <td>
                      <a href={`/endpoints/${endpoint.id}`}>
                        {endpoint.description ?? addressInShort(endpoint.url)}
                      </a>
                      {endpoint.description !== null && (
                        <span class="quiet address">{addressInShort(endpoint.url)}</span>
                      )}
                    </td>
                    <td>
                      <EndpointState endpoint={endpoint} />
                    </td>
                    <td>{endpoint.eventTypes.join(', ')}</td>
                    <td class="nowrap">
                      {endpoint.lastSuccessAt === null ? (
                        'never'
                      ) : (
                        <Time at={endpoint.lastSuccessAt} now={now} />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
        <Older href={page.nextCursor && `/endpoints?cursor=${encodeURIComponent(page.nextCursor)}`} />
        <form method="post" action="/endpoints" class="panel">
          <h2>New endpoint</h2>
          <EndpointFields endpoint={null} />
          <button type="submit" class="main">
            Create
          </button>
        </form>
      </>
    ),
  };
};

function EndpointState({ endpoint }: { endpoint: Endpoint }) {
  if (endpoint.state !== 'active') {
    return (
      <>
        <Tag tone={endpoint.state === 'disabled' ? 'alert' : 'silent'}>
          {endpoint.state === 'disabled' ? 'Given up' : 'Paused'}
        </Tag>{' '}
        <span class="quiet">{endpoint.stateReason}</span>
      </>
    );
  }
  return endpoint.failingSince === null ? <Tag tone="agreed">Active</Tag> : <Tag tone="review">Failing</Tag>;
}

function EndpointFields({ endpoint }: { endpoint: Endpoint | null }) {
  const types: readonly string[] = endpoint?.eventTypes ?? DEFAULT_EVENT_TYPES;
  return (
    <>
      <label>
        Address
        <input
          type="url"
          name="url"
          required
          value={endpoint?.url ?? ''}
          placeholder="https://example.org/hooks/variorum"
        />
      </label>
      <label>
        What it is for
        <input type="text" name="description" maxLength={300} value={endpoint?.description ?? ''} />
      </label>
      <fieldset>
        <legend>Tell it when</legend>
        {OFFERED.map((type) => (
          <label class="check-line">
            <input
              type="checkbox"
              name="eventTypes"
              value={type}
              checked={types.includes(type) || types.includes('*')}
            />
            <span>
              {TYPE_WORDS[type]} <code>{type}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <details open={endpoint?.filter != null}>
        <summary>Only about some of it</summary>
        <label>
          Filter, as JSON
          <textarea
            name="filter"
            rows={5}
            spellcheck={false}
            placeholder={
              '{"sources": ["example.org"], "minTier": "alert", "condition": {"minAbsolute": 2, "silentOnly": true}}'
            }
          >
            {endpoint?.filter == null ? '' : JSON.stringify(endpoint.filter, null, 2)}
          </textarea>
        </label>
        <p class="quiet">
          Keys: storyIds, articleIds, factIds, sources, minTier, and condition with minAbsolute, minRelative,
          direction, aspects, tiers, transitions, silentOnly.
        </p>
      </details>
    </>
  );
}

const PREVIEWED = 200;

export const showEndpoint: Show = async ({ app, params, query, now }) => {
  const endpoint = await requireEndpoint(app, params.id ?? '');
  const page = await listDeliveries(app.db, endpoint.id, { limit: SHOWN, cursor: query('cursor') }, null);
  const recent = await latestEvents(app.db, { types: null, limit: PREVIEWED });
  const heard = recent.filter((event) => event.type !== 'endpoint.test' && wantsEvent(endpoint, event));
  const here = `/endpoints/${endpoint.id}`;
  return {
    title: endpoint.description ?? endpoint.url,
    body: (
      <>
        <p class="crumbs">
          <a href="/endpoints">Alerts</a> › endpoint
        </p>
        <h1>{endpoint.description ?? addressInShort(endpoint.url)}</h1>
        <p class="meta">
          <EndpointState endpoint={endpoint} /> <span class="address">{endpoint.url}</span>
        </p>
        <details class="panel" open={query('new') !== null}>
          <summary>Signing secret</summary>
          <p>
            Every message is signed by <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> with
            this secret. Keep it where your receiver can read it and nobody else.
          </p>
          {endpoint.secrets.map(({ secret, expiresAt }) => (
            <label>
              {expiresAt === null ? 'Secret' : 'Old secret, signs along until '}
              {expiresAt !== null && <Time at={expiresAt} now={now} />}
              <input type="text" readOnly value={secret} data-copy />
            </label>
          ))}
          <Button action={`${here}/rotate`}>Make a new secret</Button>
        </details>
        <div class="buttons">
          {endpoint.state === 'active' ? (
            <>
              <Button action={`${here}/test`} tone="main">
                Send a test
              </Button>
              <Button action={`${here}/pause`}>Pause</Button>
            </>
          ) : (
            <Button action={`${here}/resume`} tone="main">
              Resume
            </Button>
          )}
        </div>
        <section aria-labelledby="deliveries">
          <h2 id="deliveries">What was sent</h2>
          {page.data.length === 0 ? (
            <Empty title="Nothing was sent yet.">
              <p>Send a test to see whether it arrives.</p>
            </Empty>
          ) : (
            <Deliveries deliveries={page.data} now={now} />
          )}
          <Older href={page.nextCursor && `${here}?cursor=${encodeURIComponent(page.nextCursor)}`} />
        </section>
        <form method="post" action={`${here}/recover`} class="panel row">
          <label>
            Send again what failed or was missed in the last
            <select name="hours">
              <option value="1">hour</option>
              <option value="24">day</option>
              <option value="168">week</option>
              <option value="335">two weeks</option>
            </select>
          </label>
          <button type="submit">Send again</button>
        </form>
        <section aria-labelledby="preview">
          <h2 id="preview">What it would have heard</h2>
          <p class="quiet">
            Of the last {counted(recent.length, 'event')}, {heard.length} match its types and filter.
          </p>
          <Activity events={heard.filter((event) => ACTIVITY.includes(event.type)).slice(0, 10)} now={now} />
        </section>
        <details class="panel">
          <summary>Change</summary>
          <form method="post" action={`${here}/edit`}>
            <EndpointFields endpoint={endpoint} />
            <button type="submit" class="main">
              Save
            </button>
          </form>
          <Button action={`${here}/delete`} tone="danger">
            Delete the endpoint and its record
          </Button>
        </details>
      </>
    ),
  };
};

const DELIVERY = {
  due: { tone: 'review', name: 'Waiting' },
  delivered: { tone: 'agreed', name: 'Delivered' },
  failed: { tone: 'alert', name: 'Failed' },
  canceled: { tone: 'silent', name: 'Canceled' },
} as const;

function Deliveries({ deliveries, now }: { deliveries: readonly DeliveryWithAttempts[]; now: Instant }) {
  return (
    <ol class="deliveries">
      {deliveries.map((delivery) => (
        <li id={delivery.id}>
          <p>
            <Tag tone={DELIVERY[delivery.state].tone}>{DELIVERY[delivery.state].name}</Tag>{' '}
            <code>{delivery.eventType}</code> <Time at={delivery.createdAt} now={now} seconds />
            {delivery.nextAt !== null && (
              <span class="quiet">
                , next attempt <Time at={delivery.nextAt} now={now} seconds />
              </span>
            )}{' '}
            <Button action={`/deliveries/${delivery.id}/replay`} label={`Send ${delivery.eventType} again`}>
              Send again
            </Button>
          </p>
          {delivery.attemptLog.length > 0 && (
            <details open={delivery.state === 'failed'}>
              <summary>{counted(delivery.attemptLog.length, 'attempt')}</summary>
              <ol class="attempts">
                {delivery.attemptLog.map((attempt) => (
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
          )}
        </li>
      ))}
    </ol>
  );
}

function fieldsOf(form: Form) {
  const url = form.text('url');
  if (url === null) throw badInput('invalid_url', 'Name the address to send to.');
  const types = form.all('eventTypes');
  return {
    url,
    description: form.text('description', 300),
    ...(types.length > 0 ? { eventTypes: types } : {}),
    filter: filterOf(form),
  };
}

function filterOf(form: Form): Record<string, unknown> | null {
  const written = form.text('filter', 20_000);
  const ids = Object.fromEntries(
    ['storyIds', 'factIds'].flatMap((name) => (form.all(name).length > 0 ? [[name, form.all(name)]] : [])),
  );
  if (written === null) return Object.keys(ids).length > 0 ? ids : null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch (error) {
    throw badInput(
      'invalid_filter',
      `The filter is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
    );
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw badInput('invalid_filter', 'The filter is an object, as in {"minTier": "alert"}.');
  return { ...parsed, ...ids };
}

export const addEndpoint: Act = async ({ app, form }) => {
  const endpoint = await createEndpoint(app, fieldsOf(form));
  return { goTo: `/endpoints/${endpoint.id}?new=1` };
};

export const editEndpoint: Act = async ({ app, params, form }) => {
  const endpoint = await changeEndpoint(app, params.id ?? '', fieldsOf(form));
  return { goTo: `/endpoints/${endpoint.id}` };
};

const onEndpoint =
  (act: (app: Parameters<Act>[0]['app'], id: string, form: Form, now: Instant) => Promise<unknown>): Act =>
  async ({ app, params, form, now }) => {
    const { id } = await requireEndpoint(app, params.id ?? '');
    await act(app, id, form, now);
    return { goTo: `/endpoints/${id}` };
  };

export const sendTest = onEndpoint((app, id) => testEndpoint(app, id));
export const pauseEndpoint = onEndpoint((app, id) => changeEndpoint(app, id, { paused: true }));
export const resumeEndpoint = onEndpoint((app, id) => changeEndpoint(app, id, { paused: false }));
export const recoverEndpoint = onEndpoint((app, id, form, now) => {
  const hours = Number(form.text('hours') ?? '24');
  if (!(hours > 0)) throw badInput('invalid_since', 'Pick how far back to go.');
  return recover(app, id, new Date(Date.parse(now) - hours * 3_600_000).toISOString());
});

export const rotateEndpoint: Act = async ({ app, params }) => {
  const endpoint = await rotateSecret(app, params.id ?? '', GRACE_SECONDS);
  return { goTo: `/endpoints/${endpoint.id}?new=1` };
};

export const deleteEndpoint: Act = async ({ app, params }) => {
  await removeEndpoint(app, params.id ?? '');
  return { goTo: '/endpoints' };
};

export const replay: Act = async ({ app, params }) => {
  const delivery = await findDelivery(app.db, params.id ?? '');
  if (!delivery) throw notFound('delivery', params.id ?? '');
  await replayDelivery(app, delivery.id);
  return { goTo: `/endpoints/${delivery.endpointId}#${delivery.id}` };
};
