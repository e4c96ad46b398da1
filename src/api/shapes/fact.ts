import { z } from 'zod';
import { conditionSchema, TOLD } from '../../domain/facts/index.ts';
import { Id, Instant } from './common.ts';
import { Transition } from './diff.ts';

const Value = z.union([z.number(), z.string()]);
const source = z.string();
const kind = z.enum(['quantity', 'date', 'name', 'text']);

const worded = { value: Value, unit: z.string().nullable(), qualifier: z.string(), raw: z.string() };

const Observation = z
  .object({
    id: Id,
    articleId: Id,
    source,
    versionNumber: z.int(),
    claimId: z.string(),
    quote: z.string(),
    ...worded,
    low: z.number().nullable(),
    high: z.number().nullable(),
    start: z.int().meta({ description: 'Offsets of `raw` in `quote`.' }),
    end: z.int(),
    asOf: Instant.nullable(),
    observedAt: Instant,
    confidence: z.number().meta({
      description:
        'How likely it is right, 0 to 1, on stories of a kind that no rule was made for, beside what the other sources state now.',
    }),
    told: z.boolean().meta({
      description: `Likely enough (${TOLD}) to be told. What is not changes nothing and contradicts nobody.`,
    }),
    reasons: z.array(z.string()),
    alsoStated: z
      .array(z.object({ value: Value, raw: z.string(), quote: z.string(), claimId: z.string() }))
      .meta({ description: 'Other values of it in the same version: the text contradicts itself.' }),
    transition: Transition.nullable(),
    engine: z
      .int()
      .meta({ description: 'Version of the facts engine that read it; 0 from before there was one.' }),
    previous: z.object({ ...worded, versionNumber: z.int() }).nullable(),
  })
  .meta({ id: 'Observation' });

const Current = z.object({
  source,
  articleId: Id,
  ...worded,
  quote: z.string(),
  versionNumber: z.int(),
  since: Instant,
  confidence: z.number(),
});

/** Which article says what now. */
const Held = z.object({
  articleId: Id,
  source,
  value: Value,
  raw: z.string(),
  since: Instant,
  versionNumber: z.int(),
});

const Group = z
  .object({
    value: Value,
    raw: z.string(),
    articles: z.array(Held),
    voices: z.int().meta({ description: 'Independent sources among them: wire copy counts once.' }),
    first: z.object({ articleId: Id, source, since: Instant }),
    outdated: z.boolean(),
  })
  .meta({ id: 'ValueGroup' });

export const Conditions = z.array(conditionSchema).max(20).meta({
  description:
    'Which changes are delivered: those that meet all of any one condition. Empty: every change. Others are observed and on record, and reach no endpoint.',
});

export const Fact = z
  .object({
    id: Id,
    storyId: Id,
    label: z.string(),
    kind,
    unit: z.string().nullable(),
    match: z.string().nullable(),
    status: z.enum(['agreed', 'conflicting', 'unknown']),
    current: z.array(Current),
    history: z.array(Observation),
    groups: z.array(Group),
    conflicts: z.array(
      z.object({ values: z.array(Value), sources: z.array(z.array(z.string())), reason: z.string() }),
    ),
    outdated: z
      .array(
        z.object({ articleId: Id, source, value: Value, lagMs: z.number(), others: z.array(z.string()) }),
      )
      .meta({ description: 'Sources still on a value that others have left.' }),
    unconfirmed: z.array(Held.extend({ confidence: z.number(), reason: z.string() })).meta({
      description:
        'What newest versions seem to state and is not likely right: hardly read, alone against surer sources, or of quite another size. In neither `current` nor `groups`; `status` is of the others.',
    }),
    dropped: z
      .array(
        z.object({
          source,
          articleId: Id,
          value: Value,
          raw: z.string(),
          versionNumber: z.int(),
          at: Instant,
        }),
      )
      .meta({ description: 'Articles that stated it and no longer do, with their last value.' }),
    conditions: Conditions,
    createdAt: Instant,
  })
  .meta({ id: 'Fact' });

export const FactSuggestion = z
  .object({
    label: z.string(),
    kind,
    unit: z.string().nullable(),
    claimId: z.string(),
    slot: z.union([z.int(), z.string()]).nullable(),
    quote: z.string(),
    score: z.number(),
    reasons: z.array(z.string()),
    seenIn: z.array(z.string()).meta({ description: 'Sources that state it.' }),
  })
  .meta({
    id: 'FactSuggestion',
    description: '`label`, `kind`, `unit`, `claimId` and `slot` are what tracking it takes.',
  });

const moment = { source, articleId: Id, versionNumber: z.int(), at: Instant };

export const ClaimGroup = z
  .object({
    status: z.enum(['corroborated', 'conflicting', 'single-source']),
    text: z.string(),
    sources: z.array(z.string()),
    voices: z.int(),
    claims: z.array(z.object({ ...moment, claimId: z.string(), text: z.string() })),
    first: z.object(moment),
    dropped: z
      .array(z.object(moment))
      .meta({ description: 'Articles that said it in an earlier version and no longer do.' }),
    conflicts: z.array(
      z.object({
        aspect: z.enum(['quantity', 'date', 'name']),
        values: z.array(z.object({ source, raw: z.string(), value: Value })),
      }),
    ),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'ClaimGroup' });
