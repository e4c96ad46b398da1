import { z } from 'zod';
import { Id, Instant } from './common.ts';
import { Transition } from './diff.ts';

const Value = z.union([z.number(), z.string()]);

export const Observation = z
  .object({
    id: Id,
    articleId: Id,
    source: z.string(),
    versionNumber: z.int(),
    claimId: z.string(),
    quote: z.string(),
    value: Value,
    unit: z.string().nullable(),
    qualifier: z.string(),
    low: z.number().nullable().optional(),
    high: z.number().nullable().optional(),
    raw: z.string(),
    asOf: Instant.nullable(),
    observedAt: Instant,
    transition: Transition.nullable(),
    previous: z.looseObject({ value: Value, raw: z.string() }).nullable(),
  })
  .meta({ id: 'Observation' });

export const Fact = z
  .object({
    id: Id,
    storyId: Id,
    label: z.string(),
    kind: z.enum(['quantity', 'date', 'name', 'text']),
    unit: z.string().nullable(),
    match: z.string().nullable(),
    status: z.enum(['agreed', 'conflicting', 'unknown']),
    current: z.array(
      z.looseObject({
        source: z.string(),
        articleId: Id,
        value: Value,
        raw: z.string(),
        versionNumber: z.int(),
        since: Instant,
      }),
    ),
    history: z.array(Observation),
    conflicts: z.array(z.looseObject({})),
    createdAt: Instant,
  })
  .meta({ id: 'Fact' });

export const FactSuggestion = z
  .looseObject({
    label: z.string(),
    kind: z.enum(['quantity', 'date', 'name', 'text']),
    unit: z.string().nullable(),
    claimId: z.string(),
    score: z.number(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'FactSuggestion' });

export const ClaimGroup = z
  .looseObject({
    status: z.enum(['corroborated', 'conflicting', 'single-source']),
    text: z.string(),
    sources: z.array(z.unknown()),
    first: z.looseObject({ source: z.string(), articleId: Id, versionNumber: z.int(), at: Instant }),
  })
  .meta({ id: 'ClaimGroup' });
