/** What an endpoint is told of, as a form, and the form read back. What few people need is left to JSON beside it. */
import type { EndpointInput } from '../../app/endpoints.ts';
import { DEFAULT_EVENT_TYPES, matchesType } from '../../domain/delivery/filter.ts';
import { badInput } from '../../domain/errors.ts';
import { EVENT_TYPES, type EventType } from '../../domain/model/events.ts';
import type { SavedSearch } from '../../domain/records.ts';
import { type Part, part } from '../payload.ts';
import type { Form } from '../visit.ts';
import { TIER_WORDS } from '../words.ts';
import { Choice } from './common.tsx';

/** When an event is told, as the form offers it. */
export const TYPE_WORDS: Record<EventType, string> = {
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

export function EndpointFields(props: { endpoint: EndpointInput | null; searches: readonly SavedSearch[] }) {
  const { endpoint, searches } = props;
  const types = endpoint?.eventTypes ?? DEFAULT_EVENT_TYPES;
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
        <div class="choices">
          {OFFERED.map((type) => (
            <label class="check-line">
              <input
                type="checkbox"
                name="eventTypes"
                value={type}
                checked={types.some((pattern) => matchesType(pattern, type))}
              />
              <span>
                {TYPE_WORDS[type]} <code>{type}</code>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <FilterFields filter={endpoint?.filter ?? null} searches={searches} />
    </>
  );
}

const DIRECTIONS: readonly [string, string][] = [
  ['up', 'up'],
  ['down', 'down'],
];

/** Which changes are worth telling; an endpoint and a fact ask for it alike. `numbers`: whether there is anything to measure. */
export function ConditionFields({ condition, numbers }: { condition: Part; numbers: boolean }) {
  return (
    <>
      {numbers && (
        <>
          <label>
            A number changes by at least
            <input
              type="number"
              name="minAbsolute"
              min="0"
              step="any"
              value={numberOf(condition, 'minAbsolute')}
            />
          </label>
          <label>
            and by at least this share of it
            <input
              type="number"
              name="minRelative"
              min="0"
              step="any"
              value={numberOf(condition, 'minRelative')}
              placeholder="0.05"
            />
          </label>
          <Choice
            name="direction"
            label="and goes"
            chosen={condition.text('direction')}
            options={DIRECTIONS}
          />
        </>
      )}
      <label class="check-line">
        <input type="checkbox" name="silentOnly" value="1" checked={condition.flag('silentOnly')} />
        <span>Only what the outlet kept silent about</span>
      </label>
    </>
  );
}

/** Those fields, read back. */
export const conditionOf = (form: Form): Record<string, unknown> => ({
  ...numberIn(form, 'minAbsolute'),
  ...numberIn(form, 'minRelative'),
  ...textIn(form, 'direction'),
  ...(form.has('silentOnly') ? { silentOnly: true } : {}),
});

function FilterFields(props: { filter: Record<string, unknown> | null; searches: readonly SavedSearch[] }) {
  const filter = part(props.filter);
  const condition = filter.part('condition');
  const rest = restOf(props.filter);
  return (
    <details open={props.filter !== null}>
      <summary>Only about some of it</summary>
      <div class="fields">
        <label>
          Sources
          <input
            type="text"
            name="sources"
            value={textsOf(props.filter?.sources).join(', ')}
            placeholder="example.org, example.com"
          />
        </label>
        <Choice
          name="minTier"
          label="Weight, at least"
          chosen={filter.text('minTier')}
          options={(['alert', 'review'] as const).map((tier) => [tier, TIER_WORDS[tier].name])}
        />
        <Choice
          name="searchId"
          label="What a saved search finds"
          chosen={filter.text('searchId')}
          options={props.searches.map(({ id, name }) => [id, name])}
        />
        <ConditionFields condition={condition} numbers />
      </div>
      <details open={rest !== null}>
        <summary>More, as JSON</summary>
        <label>
          Rest of the filter
          <textarea
            name="filter"
            rows={4}
            spellcheck={false}
            placeholder={'{"storyIds": ["sto_…"], "condition": {"transitions": ["correction"]}}'}
          >
            {rest === null ? '' : JSON.stringify(rest, null, 2)}
          </textarea>
        </label>
        <p class="quiet">
          Keys: storyIds, articleIds, factIds, and condition with sources, aspects, tiers, transitions.
        </p>
      </details>
    </details>
  );
}

const numberOf = (condition: Part, key: string): string => String(condition.number(key) ?? '');

const textsOf = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

const OWN_KEYS = ['sources', 'minTier', 'searchId'];
const OWN_CONDITIONS = ['minAbsolute', 'minRelative', 'direction', 'silentOnly'];

/** What the form has no field for; null when that is nothing. */
function restOf(filter: Record<string, unknown> | null): Record<string, unknown> | null {
  const condition = without(asObject(filter?.condition), OWN_CONDITIONS);
  const rest = without(filter ?? {}, [...OWN_KEYS, 'condition']);
  const whole = Object.keys(condition).length > 0 ? { ...rest, condition } : rest;
  return Object.keys(whole).length > 0 ? whole : null;
}

const without = (value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** @throws VariorumError `invalid_url`, `invalid_filter` */
export function endpointOf(form: Form): EndpointInput & { url: string } {
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
  const written = writtenOf(form);
  const sources = (form.text('sources') ?? '').split(/[\s,;]+/).filter((source) => source !== '');
  const condition = { ...asObject(written.condition), ...conditionOf(form) };
  const filter = {
    ...written,
    ...Object.fromEntries(
      ['storyIds', 'factIds'].flatMap((name) => (form.has(name) ? [[name, form.all(name)]] : [])),
    ),
    ...textIn(form, 'minTier'),
    ...textIn(form, 'searchId'),
    ...(sources.length > 0 ? { sources } : {}),
    ...(Object.keys(condition).length > 0 ? { condition } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function textIn(form: Form, name: string): Record<string, string> {
  const value = form.text(name);
  return value === null ? {} : { [name]: value };
}

function numberIn(form: Form, name: string): Record<string, number> {
  const value = form.text(name);
  if (value === null) return {};
  const number = Number(value);
  if (!Number.isFinite(number)) throw badInput('invalid_filter', `"${name}" is not a number: ${value}.`);
  return { [name]: number };
}

function writtenOf(form: Form): Record<string, unknown> {
  const written = form.text('filter', 20_000);
  if (written === null) return {};
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
  return { ...parsed };
}
