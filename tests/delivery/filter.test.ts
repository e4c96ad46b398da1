import { describe, expect, it } from 'vitest';
import {
  DEFAULT_EVENT_TYPES,
  type EndpointFilter,
  endpointFilterSchema,
  isEventPattern,
  wantsEvent,
} from '../../src/domain/delivery/filter.ts';
import type { EventType } from '../../src/domain/model/events.ts';

type Told = Parameters<typeof wantsEvent>[1];

const event = (type: EventType, change: Partial<Told> = {}): Told => ({
  type,
  data: { source: 'herald.example' },
  storyId: 'sto_1',
  articleId: 'art_1',
  factId: type.startsWith('fact.') ? 'fct_1' : null,
  ...change,
});

const types = (eventTypes: readonly string[], told: Told): boolean =>
  wantsEvent({ id: 'end_1', eventTypes, filter: null }, told);
const filtered = (filter: EndpointFilter, told: Told): boolean =>
  wantsEvent({ id: 'end_1', eventTypes: ['*'], filter }, told);

describe('an endpoint hears', () => {
  it('of the types it names, of all with a beginning, or of everything', () => {
    expect(types(['fact.changed'], event('fact.changed'))).toBe(true);
    expect(types(['fact.changed'], event('fact.conflict'))).toBe(false);
    expect(types(['fact.*'], event('fact.conflict'))).toBe(true);
    expect(types(['fact.*'], event('claims.changed'))).toBe(false);
    expect(types(['*'], event('version.created'))).toBe(true);
    expect(types([], event('version.created'))).toBe(false);
  });

  it('of facts that change or conflict unless it says otherwise', () => {
    expect(types(DEFAULT_EVENT_TYPES, event('fact.changed'))).toBe(true);
    expect(types(DEFAULT_EVENT_TYPES, event('fact.observed'))).toBe(false);
  });

  it('of a test when it is meant, whatever it subscribed to, and of nobody else’s', () => {
    const test = (id: string): Told => event('endpoint.test', { data: { endpoint: { id } } });

    expect(types([], test('end_1'))).toBe(true);
    expect(types(['*'], test('end_2'))).toBe(false);
  });
});

describe('a filter', () => {
  it('lets pass what is about any of its stories, facts, articles or sources', () => {
    expect(filtered({ storyIds: ['sto_9', 'sto_1'] }, event('fact.changed'))).toBe(true);
    expect(filtered({ storyIds: ['sto_9'] }, event('fact.changed'))).toBe(false);
    expect(filtered({ factIds: ['fct_1'] }, event('fact.changed'))).toBe(true);
    expect(filtered({ articleIds: ['art_2'] }, event('fact.changed'))).toBe(false);
    expect(filtered({ sources: ['herald.example'] }, event('version.created'))).toBe(true);
    expect(filtered({ sources: ['courier.example'] }, event('version.created'))).toBe(false);
  });

  it('asks for all of its keys at once', () => {
    expect(filtered({ storyIds: ['sto_1'], sources: ['herald.example'] }, event('fact.changed'))).toBe(true);
    expect(filtered({ storyIds: ['sto_1'], sources: ['courier.example'] }, event('fact.changed'))).toBe(
      false,
    );
  });

  it('holds back what has nothing to do with it', () => {
    expect(filtered({ factIds: ['fct_1'] }, event('article.tracked'))).toBe(false);
  });

  it('looks at every source of a conflict', () => {
    const conflict = event('fact.conflict', {
      articleId: null,
      data: {
        current: [
          { source: 'herald.example', articleId: 'art_1' },
          { source: 'courier.example', articleId: 'art_2' },
        ],
      },
    });

    expect(filtered({ sources: ['courier.example'] }, conflict)).toBe(true);
    expect(filtered({ articleIds: ['art_2'] }, conflict)).toBe(true);
    expect(filtered({ articleIds: ['art_3'] }, conflict)).toBe(false);
  });

  it('judges changes by their gravest tier, and lets pass what has no changes to judge', () => {
    const changed = (...tiers: string[]): Told =>
      event('claims.changed', { data: { changes: tiers.map((tier) => ({ tier })) } });

    expect(filtered({ minTier: 'alert' }, changed('review', 'alert'))).toBe(true);
    expect(filtered({ minTier: 'alert' }, changed('review', 'silent'))).toBe(false);
    expect(filtered({ minTier: 'review' }, changed('alert'))).toBe(true);
    expect(filtered({ minTier: 'alert' }, event('article.gone'))).toBe(true);
  });

  it('with a condition lets pass the facts that change so', () => {
    const from26 = (after: number, disclosure = 'silent'): Told =>
      event('fact.changed', {
        data: {
          fact: { kind: 'quantity' },
          source: 'herald.example',
          before: { value: 26 },
          after: { value: after },
          transition: 'update',
          disclosure,
        },
      });

    expect(filtered({ condition: { minAbsolute: 4, direction: 'up' } }, from26(30))).toBe(true);
    expect(filtered({ condition: { minAbsolute: 5 } }, from26(30))).toBe(false);
    expect(filtered({ condition: { silentOnly: true } }, from26(30, 'disclosed'))).toBe(false);
    expect(filtered({ condition: { aspects: ['date'] } }, from26(30))).toBe(false);
  });

  it('with a condition lets pass the claims of which one changed so, and nothing that does not change', () => {
    const claims = event('claims.changed', {
      data: {
        source: 'herald.example',
        disclosure: { status: 'silent', correctionNote: null, modifiedAtMoved: false },
        changes: [
          { aspects: ['scope'], tier: 'review', details: [] },
          {
            aspects: ['quantity'],
            tier: 'alert',
            details: [
              { aspect: 'quantity', before: { value: 200 }, after: { value: 210 }, transition: 'correction' },
            ],
          },
        ],
      },
    });

    expect(filtered({ condition: { minRelative: 0.05 } }, claims)).toBe(true);
    expect(filtered({ condition: { minRelative: 0.06 } }, claims)).toBe(false);
    expect(filtered({ condition: { tiers: ['review'] } }, claims)).toBe(true);
    expect(filtered({ condition: { transitions: ['reversal'] } }, claims)).toBe(false);
    expect(filtered({ condition: {} }, event('version.created'))).toBe(false);
  });

  it('has only keys that mean something', () => {
    expect(endpointFilterSchema.safeParse({ storyIds: ['sto_1'], minTier: 'review' }).success).toBe(true);
    expect(endpointFilterSchema.safeParse({ stories: ['sto_1'] }).success).toBe(false);
    expect(endpointFilterSchema.safeParse({ storyIds: [] }).success).toBe(false);
    expect(endpointFilterSchema.safeParse({ minTier: 'loud' }).success).toBe(false);
    expect(endpointFilterSchema.safeParse({ condition: { above: 5 } }).success).toBe(false);
  });
});

it('a pattern must be able to match some type', () => {
  expect(['*', 'fact.*', 'fact.changed', 'article.*'].every(isEventPattern)).toBe(true);
  expect(['', 'fact', 'fact.', 'facts.*', '.*', 'fact.*.x', '**'].some(isEventPattern)).toBe(false);
});
