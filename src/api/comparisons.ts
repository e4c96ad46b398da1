/** A diff of two texts without tracking anything. */
import { z } from 'zod';
import { findComparison } from '../adapters/store/comparisons.ts';
import { compare } from '../app/compare.ts';
import { notFound } from '../domain/errors.ts';
import { ok, operation } from './operation.ts';
import { AnyInstant, ById } from './shapes/common.ts';
import { Comparison } from './shapes/diff.ts';

/** Two pages, see captures.ts. */
const COMPARE_LIMIT = 24_000_000;

const Side = z
  .union(
    [
      z.strictObject({ html: z.string().min(1) }),
      z.strictObject({ text: z.string() }),
      z.strictObject({ url: z.string().min(1) }),
    ],
    { error: 'must be an object with exactly one of html, text and url, as text' },
  )
  .meta({ id: 'CompareSide' });

export const create = operation({
  body: z.strictObject({
    old: Side,
    new: Side,
    publishedAt: AnyInstant.nullish().meta({ description: 'What relative dates are read against.' }),
  }),
  bodyLimit: COMPARE_LIMIT,
  creates: true,
  replies: { 200: { description: 'The diff, kept under its id.', schema: Comparison } },
  async handle({ app, body }) {
    const result = await compare(app, {
      old: body.old,
      new: body.new,
      publishedAt: body.publishedAt ?? null,
    });
    return ok(result, { location: `/v1/compare/${result.id}` });
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'A diff that was made before.', schema: Comparison } },
  async handle({ app, params }) {
    const comparison = await findComparison(app.db, params.id);
    if (!comparison) throw notFound('comparison', params.id);
    return ok(comparison.result, { 'cache-control': 'private, max-age=31536000, immutable' });
  },
});
