import { z } from 'zod';
import type { DiffOfVersions } from '../../app/diff-versions.ts';
import { ASPECTS, TIERS, TRANSITIONS } from '../../domain/model/diff.ts';
import { Engine, Id } from './common.ts';

const span = { start: z.int(), end: z.int() };

const DetailSide = z
  .object({
    ...span,
    raw: z.string(),
    value: z.union([z.number(), z.string()]).nullable().optional(),
    low: z.number().nullable().optional(),
    high: z.number().nullable().optional(),
    unit: z.string().nullable().optional(),
    qualifier: z.string().optional(),
  })
  .meta({ id: 'DetailSide' });

export const Transition = z.enum(TRANSITIONS);

const Detail = z.object({
  aspect: z.string(),
  before: DetailSide.nullable(),
  after: DetailSide.nullable(),
  delta: z.number().optional(),
  transition: Transition.optional(),
});

const Side = z
  .object({
    text: z.string(),
    block: z.string(),
    claims: z.array(z.object({ id: z.string(), ...span })),
  })
  .meta({ id: 'ChangeSide' });

export const Change = z
  .object({
    id: z.string(),
    kind: z.enum(['moved', 'reworded', 'changed', 'added', 'removed']),
    relation: z.enum(['1:1', '1:n', 'n:1', 'n:m', '0:1', '1:0']),
    aspects: z.array(z.enum(ASPECTS)),
    tier: z.enum(TIERS),
    significance: z.number(),
    score: z.number(),
    before: Side.nullable(),
    after: Side.nullable(),
    details: z.array(Detail),
    words: z.array(z.object({ op: z.enum(['equal', 'delete', 'insert']), text: z.string() })),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Change' });

export const Summary = z
  .object({
    unchanged: z.int(),
    moved: z.int(),
    reworded: z.int(),
    changed: z.int(),
    added: z.int(),
    removed: z.int(),
  })
  .meta({ id: 'DiffSummary' });

export const Disclosure = z
  .object({
    status: z.enum(['disclosed', 'silent', 'none']),
    correctionNote: z.string().nullable(),
    modifiedAtMoved: z.boolean(),
  })
  .meta({ id: 'Disclosure', description: 'Whether the outlet admitted the change.' });

const body = {
  from: z.string(),
  to: z.string(),
  summary: Summary,
  changes: z.array(Change),
  disclosure: Disclosure,
  engine: Engine,
};

export const Diff = z
  .object({
    articleId: Id,
    ...body,
    fromVersion: z.int(),
    toVersion: z.int(),
  })
  .meta({ id: 'Diff', description: '`from` and `to` are ids of versions.' });

export function presentDiff(of: DiffOfVersions): z.input<typeof Diff> {
  return {
    articleId: of.article.id,
    from: of.from.id,
    to: of.to.id,
    fromVersion: of.from.number,
    toVersion: of.to.number,
    summary: of.diff.summary,
    changes: of.diff.changes,
    disclosure: of.diff.disclosure,
    engine: of.engine,
  };
}

export const Comparison = z
  .object({ id: Id, ...body, oldTitle: z.string().nullable(), newTitle: z.string().nullable() })
  .meta({ id: 'Comparison', description: 'A diff of two texts that are not tracked; kept under its id.' });
