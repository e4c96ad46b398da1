/** Which events an endpoint hears of: by type, then by what the event is about. */
import { z } from 'zod';
import { type ConditionedChange, conditionHolds, conditionSchema, factAspects } from '../facts/conditions.ts';
import { type Change, type Disclosure, TIERS, type Tier, type Transition } from '../model/diff.ts';
import { EVENT_TYPES, type EventType } from '../model/events.ts';

/** Types that say something of every story; the rest is for those who ask. */
export const DEFAULT_EVENT_TYPES: readonly EventType[] = ['fact.changed', 'fact.conflict'];

const ids = z.array(z.string().min(1).max(200)).min(1).max(100);

/**
 * What an event must be about; every key given must hold, any value of a key will do. An event that has nothing to do
 * with a key (a tracked article and `factIds`, a version and `condition`) does not match it; `minTier` alone lets pass
 * what bears no changes to judge, so that an endpoint may hear of alerts and of articles that are gone.
 */
export const endpointFilterSchema = z.strictObject({
  storyIds: ids.optional(),
  articleIds: ids.optional(),
  factIds: ids.optional(),
  /** Registrable domains, as in `source` of an article. */
  sources: ids.optional(),
  minTier: z.enum(TIERS).optional(),
  /** A saved search, which finds a change in the step that the event tells of. Judged in app/hears.ts, for words are the database's. */
  searchId: z.string().min(1).max(100).optional(),
  /** At least one change of the event meets all of it. */
  condition: conditionSchema.optional(),
});
export type EndpointFilter = z.infer<typeof endpointFilterSchema>;

/** Whether a pattern can match: a known type, a prefix of one with `.*`, or `*`. */
export function isEventPattern(pattern: string): boolean {
  return EVENT_TYPES.some((type) => matchesType(pattern, type));
}

export function matchesType(pattern: string, type: EventType): boolean {
  if (pattern === '*' || pattern === type) return true;
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1));
}

interface Subscriber {
  id: string;
  eventTypes: readonly string[];
  /** As stored; checked against endpointFilterSchema when it was. */
  filter: Record<string, unknown> | null;
}

interface Told {
  type: EventType;
  data: Record<string, unknown>;
  storyId: string | null;
  articleId: string | null;
  factId: string | null;
}

/** By all but `searchId`. */
export function wantsEvent(endpoint: Subscriber, event: Told): boolean {
  // A test is a letter to one receiver, whatever it subscribed to.
  if (event.type === 'endpoint.test') return namedIn(event.data.endpoint, 'id').includes(endpoint.id);
  if (!endpoint.eventTypes.some((pattern) => matchesType(pattern, event.type))) return false;
  // What the fact's own conditions hold to be too little is on record, and nobody is woken for it.
  if (event.type === 'fact.changed' && (event.data as unknown as FactChangedData).worthTelling === false)
    return false;
  if (endpoint.filter === null) return true;
  const filter = endpointFilterSchema.parse(endpoint.filter);
  return (
    overlaps(filter.storyIds, [event.storyId]) &&
    overlaps(filter.factIds, [event.factId]) &&
    overlaps(filter.articleIds, [event.articleId, ...namedIn(event.data.current, 'articleId')]) &&
    overlaps(filter.sources, [event.data.source, ...namedIn(event.data.current, 'source')]) &&
    reachesTier(filter.minTier, event) &&
    meetsCondition(filter.condition, event)
  );
}

function overlaps(wanted: readonly string[] | undefined, present: readonly unknown[]): boolean {
  return wanted === undefined || wanted.some((value) => present.includes(value));
}

function reachesTier(least: Tier | undefined, event: Told): boolean {
  if (least === undefined) return true;
  const tiers = namedIn(event.data.changes, 'tier').map((tier) => TIERS.indexOf(tier as Tier));
  return tiers.length === 0 || Math.max(...tiers) >= TIERS.indexOf(least);
}

function meetsCondition(condition: EndpointFilter['condition'], event: Told): boolean {
  if (condition === undefined) return true;
  return changesIn(event).some((change) => conditionHolds(condition, change).holds);
}

/** The changes that an event tells of, as conditions see them: payloads of docs/WEBHOOKS.md. */
function changesIn({ type, data }: Told): ConditionedChange[] {
  const source = String(data.source);
  if (type === 'fact.changed') {
    const { fact, before, after, transition, disclosure } = data as unknown as FactChangedData;
    return [
      {
        source,
        before: before.value,
        after: after?.value ?? null,
        transition,
        disclosure,
        ...factAspects(fact.kind),
      },
    ];
  }
  if (type === 'claims.changed') {
    const { changes, disclosure } = data as unknown as ClaimsChangedData;
    return changes.flatMap((change) => {
      const common = { source, aspects: change.aspects, tier: change.tier, disclosure: disclosure.status };
      const paired = change.details.map((detail) => ({
        ...common,
        before: detail.before?.value ?? null,
        after: detail.after?.value ?? null,
        transition: detail.transition ?? null,
      }));
      return paired.length > 0 ? paired : [{ ...common, before: null, after: null, transition: null }];
    });
  }
  return [];
}

interface FactChangedData {
  fact: { kind: 'quantity' | 'date' | 'name' | 'text' };
  before: { value: number | string };
  /** Null when the article no longer states it. */
  after: { value: number | string } | null;
  worthTelling: boolean;
  transition: Transition;
  disclosure: Disclosure['status'];
}

interface ClaimsChangedData {
  changes: Pick<Change, 'aspects' | 'tier' | 'details'>[];
  disclosure: Disclosure;
}

/** The strings under a key of an object, or of each object in a list. Payloads are plain data (docs/WEBHOOKS.md). */
function namedIn(data: unknown, key: string): string[] {
  return [data]
    .flat()
    .map((entry: unknown) => (typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : null))
    .filter((value): value is string => typeof value === 'string');
}
