/** What others can hear of. */

export const EVENT_TYPES = [
  'article.tracked',
  'article.unreachable',
  'article.gone',
  'article.moved',
  'version.created',
  'claims.changed',
  'correction.published',
  'fact.observed',
  'fact.changed',
  'fact.conflict',
  'fact.agreed',
  'endpoint.test',
  'endpoint.disabled',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
