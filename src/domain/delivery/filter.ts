/** Which events an endpoint hears of: by type, then by what the event is about. */
import { z } from 'zod';
import { EVENT_TYPES, type EventType, type Tier } from '../model.ts';

/** Types that say something of every story; the rest is for those who ask. Contract §6. */
export const DEFAULT_EVENT_TYPES: readonly EventType[] = ['fact.changed', 'fact.conflict'];

const TIERS = ['silent', 'review', 'alert'] as const satisfies readonly Tier[];

const ids = z.array(z.string().min(1).max(200)).min(1).max(100);

/**
 * What an event must be about; every key given must hold, any value of a key will do. An event that has nothing to do
 * with a key (a tracked article and `factIds`) does not match it. `minTier` judges events that bear changes and lets
 * the others pass. `condition` is kept as given and judged by whoever owns its language.
 */
export const endpointFilterSchema = z.strictObject({
  storyIds: ids.optional(),
  articleIds: ids.optional(),
  factIds: ids.optional(),
  /** Registrable domains, as in `source` of an article. */
  sources: ids.optional(),
  minTier: z.enum(TIERS).optional(),
  condition: z.unknown().optional(),
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

/** Judges `filter.condition`; a filter with a condition nobody can judge matches nothing. */
export type ConditionHolds = (condition: unknown, event: Told) => boolean;

export function wantsEvent(endpoint: Subscriber, event: Told, holds: ConditionHolds = () => false): boolean {
  // A test is a letter to one receiver, whatever it subscribed to.
  if (event.type === 'endpoint.test') return namedIn(event.data.endpoint, 'id').includes(endpoint.id);
  if (!endpoint.eventTypes.some((pattern) => matchesType(pattern, event.type))) return false;
  if (endpoint.filter === null) return true;
  const filter = endpointFilterSchema.parse(endpoint.filter);
  return (
    overlaps(filter.storyIds, [event.storyId]) &&
    overlaps(filter.factIds, [event.factId]) &&
    overlaps(filter.articleIds, [event.articleId, ...namedIn(event.data.current, 'articleId')]) &&
    overlaps(filter.sources, [event.data.source, ...namedIn(event.data.current, 'source')]) &&
    reachesTier(filter.minTier, event) &&
    (filter.condition === undefined || holds(filter.condition, event))
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

/** The strings under a key of an object, or of each object in a list. Payloads are plain data, known by contract §6. */
function namedIn(data: unknown, key: string): string[] {
  return [data]
    .flat()
    .map((entry: unknown) => (typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : null))
    .filter((value): value is string => typeof value === 'string');
}
