/** Alerts: who is told what by webhook, every attempt to tell them, and feeds for those who have no server. */
import type { VNode } from 'preact';
import { findDelivery, listDeliveries } from '../../adapters/store/deliveries.ts';
import { listEndpoints } from '../../adapters/store/endpoints.ts';
import { latestEvents } from '../../adapters/store/events.ts';
import { listSearches } from '../../adapters/store/searches.ts';
import type { HttpError } from '../../api/problem.ts';
import { signingSecrets } from '../../app/endpoint-secrets.ts';
import {
  acceptedFilter,
  changeEndpoint,
  createEndpoint,
  recover,
  removeEndpoint,
  replayDelivery,
  requireEndpoint,
  rotateSecret,
  testEndpoint,
} from '../../app/endpoints.ts';
import { hears } from '../../app/hears.ts';
import type { App } from '../../app/ports.ts';
import { DEFAULT_EVENT_TYPES, matchesType } from '../../domain/delivery/filter.ts';
import { badInput, notFound } from '../../domain/errors.ts';
import { EVENT_TYPES } from '../../domain/model/events.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Endpoint, StoredEvent } from '../../domain/records.ts';
import { ACTIVITY, Activity } from '../activity.tsx';
import { Button, Empty, Older, Tag, Time } from '../parts/common.tsx';
import { Deliveries } from '../parts/deliveries.tsx';
import { EndpointFields, endpointOf, TYPE_WORDS } from '../parts/endpoint-form.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { Refusal, refilled } from '../refilled.tsx';
import type { Act, Form, Page, Show, Visit } from '../visit.ts';
import { addressInShort, counted } from '../words.ts';

const SHOWN = 50;
const TYPES_SHOWN = 3;
/** A day: receivers have that long to learn the new secret. */
const GRACE_SECONDS = 86_400;

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
          <Empty title="Nobody is told yet.">
            <p>Make an endpoint below, or set an alert on the page of a story, a fact or a saved search.</p>
          </Empty>
        ) : (
          <Table
            label="Endpoints"
            columns={COLUMNS}
            rows={page.data.map((endpoint) => ({
              cells: [
                <NameOf endpoint={endpoint} />,
                <EndpointState endpoint={endpoint} />,
                <HearsOf endpoint={endpoint} />,
                endpoint.lastSuccessAt === null ? 'never' : <Time at={endpoint.lastSuccessAt} now={now} />,
              ],
            }))}
          />
        )}
        <Older href={page.nextCursor && `/endpoints?cursor=${encodeURIComponent(page.nextCursor)}`} />
        <form method="post" action="/endpoints" class="panel">
          <h2>New endpoint</h2>
          <EndpointFields endpoint={null} searches={await savedSearches(app)} />
          <DoOrPreview label="Create" />
        </form>
      </>
    ),
  };
};

const COLUMNS: readonly Column[] = [
  { head: 'Endpoint', names: true },
  { head: 'State', bare: true },
  { head: 'Told when', long: true },
  { head: 'Last success', nowrap: true },
];

const NameOf = ({ endpoint: { id, description, url } }: { endpoint: Endpoint }) => (
  <>
    <a href={`/endpoints/${id}`}>{description ?? addressInShort(url)}</a>
    {description !== null && <span class="quiet address">{addressInShort(url)}</span>}
  </>
);

/** As its form says it, where it asks for little enough to be said. */
function HearsOf({ endpoint: { eventTypes, filter } }: { endpoint: Endpoint }) {
  const told = EVENT_TYPES.filter((type) => eventTypes.some((pattern) => matchesType(pattern, type)));
  const shown = told.slice(0, TYPES_SHOWN).map((type) => TYPE_WORDS[type].toLowerCase());
  const rest = told.length - shown.length;
  return (
    <>
      {shown.join('; ')}
      {rest > 0 && `; and ${rest} more`}
      {filter !== null && <span class="quiet"> (by its filter)</span>}
    </>
  );
}

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

const savedSearches = async (app: App) => (await listSearches(app.db, { limit: SHOWN, cursor: null })).data;

const PREVIEWED = 200;

/** Which of the last events an endpoint of these types and this filter would have been told of. */
async function heardBy(app: App, endpoint: Pick<Endpoint, 'id' | 'eventTypes' | 'filter'>) {
  const recent = await latestEvents(app.db, { types: null, limit: PREVIEWED });
  const events: StoredEvent[] = [];
  for (const event of recent) {
    if (event.type !== 'endpoint.test' && (await hears(app.db, endpoint, event))) events.push(event);
  }
  return { events, of: recent.length };
}

function Heard({ events, of, now }: { events: readonly StoredEvent[]; of: number; now: Instant }) {
  return (
    <>
      <p class="quiet">
        Of the last {counted(of, 'event')}, {events.length} match what it is told of.
      </p>
      <Activity events={events.filter((event) => ACTIVITY.includes(event.type)).slice(0, 10)} now={now} />
    </>
  );
}

/** The form as it was filled in, below what came of it; nothing is kept yet. */
async function formAgain(app: App, form: Form, title: string, outcome: VNode): Promise<Page> {
  const id = form.text('endpointId');
  return {
    title,
    body: (
      <>
        <p class="crumbs">
          <a href="/endpoints">Alerts</a> › {id === null ? 'new endpoint' : 'endpoint'}
        </p>
        <h1>{title}</h1>
        {outcome}
        <form method="post" action={id === null ? '/endpoints' : `/endpoints/${id}/edit`} class="panel">
          <h2>{id === null ? 'New endpoint' : 'The endpoint'}</h2>
          <EndpointFields endpoint={endpointOf(form)} searches={await savedSearches(app)} />
          {id !== null && <input type="hidden" name="endpointId" value={id} />}
          <DoOrPreview label={id === null ? 'Create' : 'Save'} />
        </form>
      </>
    ),
  };
}

const refusedForm = ({ app, form }: Visit, refusal: HttpError): Promise<Page> =>
  formAgain(app, form, 'Not saved', <Refusal refusal={refusal} />);

export const previewEndpoint: Act = refilled(async ({ app, form, now }) => {
  const input = endpointOf(form);
  const filter = await acceptedFilter(app, input.filter ?? null);
  const heard = await heardBy(app, {
    id: '',
    eventTypes: [...(input.eventTypes ?? DEFAULT_EVENT_TYPES)],
    filter,
  });
  return formAgain(app, form, 'What it would have heard', <Heard {...heard} now={now} />);
}, refusedForm);

export const showEndpoint: Show = async ({ app, params, query, now }) => {
  const endpoint = await requireEndpoint(app, params.id ?? '');
  const page = await listDeliveries(app.db, endpoint.id, { limit: SHOWN, cursor: query('cursor') }, null);
  const heard = await heardBy(app, endpoint);
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
          {signingSecrets(app, endpoint, app.system.now()).map(({ secret, expiresAt }) => (
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
          <Heard {...heard} now={now} />
        </section>
        <details class="panel">
          <summary>Change or delete this endpoint</summary>
          <form method="post" action={`${here}/edit`}>
            <EndpointFields endpoint={endpoint} searches={await savedSearches(app)} />
            <input type="hidden" name="endpointId" value={endpoint.id} />
            <DoOrPreview label="Save" />
          </form>
          <Button action={`${here}/delete`} tone="danger">
            Delete the endpoint and its record
          </Button>
        </details>
      </>
    ),
  };
};

export const addEndpoint: Act = refilled(async ({ app, form }) => {
  const endpoint = await createEndpoint(app, endpointOf(form));
  return { goTo: `/endpoints/${endpoint.id}?new=1` };
}, refusedForm);

export const editEndpoint: Act = refilled(async ({ app, params, form }) => {
  const endpoint = await changeEndpoint(app, params.id ?? '', endpointOf(form));
  return { goTo: `/endpoints/${endpoint.id}` };
}, refusedForm);

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

/** Ends a form of endpoint fields: what it is for, or what would come of it. */
function DoOrPreview({ label }: { label: string }) {
  return (
    <p class="buttons">
      <button type="submit" class="main">
        {label}
      </button>
      <button type="submit" formaction="/endpoints/preview">
        What would it have heard?
      </button>
    </p>
  );
}
