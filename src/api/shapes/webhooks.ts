/** What `data` holds for each type of event: the payloads of src/domain/events.ts, as the document shows them. */
import { z } from 'zod';
import type { EventType } from '../../domain/model/events.ts';
import { Id, Instant } from './common.ts';
import { Change, Disclosure, Summary, Transition } from './diff.ts';

const Value = z.union([z.number(), z.string()]);

const ArticleInShort = z
  .object({ id: Id, url: z.string(), source: z.string(), storyId: Id, title: z.string().nullable() })
  .meta({ id: 'ArticleInShort' });

const ArticleStep = z
  .object({ id: Id, url: z.string(), fromVersion: z.int(), toVersion: z.int() })
  .meta({ id: 'ArticleStep' });

const FactInShort = z
  .object({ id: Id, label: z.string(), kind: z.string(), unit: z.string().nullable(), storyId: Id })
  .meta({ id: 'FactInShort' });

const Stated = z
  .object({
    value: Value,
    unit: z.string().nullable(),
    qualifier: z.string(),
    low: z.number().nullable().optional(),
    high: z.number().nullable().optional(),
    raw: z.string(),
    quote: z.string(),
  })
  .meta({ id: 'Stated' });

const ChangeInShort = Change.pick({
  id: true,
  kind: true,
  relation: true,
  aspects: true,
  tier: true,
  significance: true,
  details: true,
})
  .extend({
    before: z.object({ text: z.string(), block: z.string() }).nullable(),
    after: z.object({ text: z.string(), block: z.string() }).nullable(),
  })
  .meta({ id: 'ChangeInShort' });

const source = z.string();
const article = { article: ArticleInShort, source };
const standing = {
  fact: FactInShort,
  current: z.array(z.object({ source, articleId: Id, value: Value, raw: z.string(), since: Instant })),
  factUrl: z.string(),
};
const EndpointInShort = z.object({ id: Id, url: z.string() });

const DATA: Record<EventType, { says: string; data: z.ZodRawShape }> = {
  'article.tracked': { says: 'An article is followed from now on.', data: article },
  'article.unreachable': {
    says: 'An article cannot be had for now.',
    data: { ...article, reason: z.string() },
  },
  'article.gone': { says: 'An article was taken down.', data: { ...article, reason: z.string() } },
  'article.moved': {
    says: 'An article has another address.',
    data: { ...article, from: z.string(), to: z.string() },
  },
  'version.created': {
    says: 'An article has a new text.',
    data: {
      ...article,
      version: z.object({ id: Id, number: z.int(), capturedAt: Instant, title: z.string().nullable() }),
      versionUrl: z.string(),
    },
  },
  'claims.changed': {
    says: 'A new version says other things than the one before.',
    data: {
      article: ArticleInShort.extend({ fromVersion: z.int(), toVersion: z.int() }),
      source,
      summary: Summary,
      disclosure: Disclosure,
      changes: z.array(ChangeInShort),
      truncated: z.boolean(),
      diffUrl: z.string(),
    },
  },
  'correction.published': {
    says: 'An outlet published a correction note.',
    data: {
      article: ArticleInShort.extend({ fromVersion: z.int(), toVersion: z.int() }),
      source,
      note: z.string(),
      diffUrl: z.string(),
    },
  },
  'fact.observed': {
    says: 'An article states a tracked fact for the first time.',
    data: {
      fact: FactInShort,
      source,
      article: z.object({ id: Id, url: z.string(), version: z.int() }),
      observed: Stated,
      versionUrl: z.string(),
    },
  },
  'fact.changed': {
    says: 'The value of a tracked fact changed in an article.',
    data: {
      fact: FactInShort,
      source,
      article: ArticleStep,
      before: Stated,
      after: Stated.nullable().meta({ description: 'Null for a retraction: the article no longer says it.' }),
      delta: z.number().nullable(),
      transition: Transition,
      disclosure: z.enum(['disclosed', 'silent', 'none']),
      otherSources: z.array(z.object({ source, value: Value })),
      late: z.boolean().meta({ description: 'A capture that arrived late told it.' }),
      worthTelling: z.boolean().meta({
        description: "It meets the fact's own conditions; what does not is on record and not delivered.",
      }),
      worthTellingReason: z.string(),
      diffUrl: z.string(),
    },
  },
  'fact.conflict': { says: 'The sources of a fact began to contradict each other.', data: standing },
  'fact.agreed': { says: 'The sources of a fact came to agree.', data: standing },
  'endpoint.test': {
    says: 'A test, sent on request.',
    data: { endpoint: EndpointInShort, message: z.string() },
  },
  'endpoint.disabled': {
    says: 'An endpoint failed too long and is told nothing any more.',
    data: { endpoint: EndpointInShort, reason: z.string() },
  },
};

export interface WebhookShape {
  type: EventType;
  says: string;
  body: z.ZodObject;
}

export const WEBHOOKS: readonly WebhookShape[] = Object.entries(DATA).map(([type, { says, data }]) => ({
  type: type as EventType,
  says,
  body: z.object({ type: z.literal(type), timestamp: Instant, data: z.object(data) }),
}));
