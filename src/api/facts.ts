/** Facts of a story and what its sources say about them; claims across sources. */
import { z } from 'zod';
import { storyClaims, suggestFactsFor } from '../app/across-sources.ts';
import { changeFact, removeFact, trackFact } from '../app/facts.ts';
import { listFacts, readFact } from '../app/read-fact.ts';
import { requireStory } from '../app/stories.ts';
import { created, noContent, ok, operation } from './operation.ts';
import { ById, listOf, listQuery, pageOfAll, pageRequest } from './shapes/common.ts';
import { ClaimGroup, Conditions, Fact, FactSuggestion } from './shapes/fact.ts';

const words = (max: number) => z.string().trim().min(1, 'must not be empty').max(max);

export const track = operation({
  params: ById,
  body: z
    .strictObject({
      label: words(200),
      kind: z.enum(['quantity', 'date', 'name', 'text']).optional(),
      unit: words(60).nullish().meta({ description: 'A plain word, an ISO 4217 code or `%`.' }),
      match: words(500)
        .nullish()
        .meta({ description: 'Words that help to find it, alternatives separated by `|`.' }),
      claimId: words(100).nullish(),
      slot: z
        .union([z.int().min(0).max(10_000), words(500)])
        .nullish()
        .meta({ description: "Index into the claim's slots, or the slot's raw text." }),
      conditions: Conditions.optional(),
    })
    .refine((body) => body.slot == null || body.claimId != null, {
      message: 'is missing: a slot is one of a claim',
      path: ['claimId'],
    }),
  creates: true,
  conflict: 'The story follows as many facts as it may.',
  description: 'In words, or by pointing at a slot of a claim. May be asked before any version exists.',
  replies: { 201: { description: 'The fact, with what is known of it.', schema: Fact } },
  async handle({ app, params, body }) {
    const story = await requireStory(app, params.id);
    const fact = await trackFact(app, story.id, {
      label: body.label,
      ...(body.kind === undefined ? {} : { kind: body.kind }),
      unit: body.unit ?? null,
      match: body.match ?? null,
      claimId: body.claimId ?? null,
      slot: body.slot ?? null,
      conditions: body.conditions,
    });
    return created(await readFact(app, fact.id), `/v1/facts/${fact.id}`);
  },
});

export const list = operation({
  params: ById,
  query: listQuery('number', {}),
  replies: { 200: { description: 'The facts tracked, oldest first.', schema: listOf(Fact, 'FactList') } },
  async handle({ app, params, query }) {
    const story = await requireStory(app, params.id);
    return ok(pageOfAll(await listFacts(app, story), pageRequest(query), ({ id }) => id));
  },
});

export const suggestions = operation({
  params: ById,
  query: listQuery('number', {}),
  replies: {
    200: {
      description: 'Facts worth tracking, best first.',
      schema: listOf(FactSuggestion, 'SuggestionList'),
    },
  },
  async handle({ app, params, query }) {
    const story = await requireStory(app, params.id);
    const suggested = await suggestFactsFor(app, story.id);
    return ok(
      pageOfAll(suggested, pageRequest(query), ({ claimId, slot }) => `${claimId} ${slot}`.slice(0, 200)),
    );
  },
});

export const claims = operation({
  params: ById,
  query: listQuery('number', {
    status: z.enum(['corroborated', 'conflicting', 'single-source']).optional(),
  }),
  replies: {
    200: {
      description: 'Claims of the newest versions, grouped across sources.',
      schema: listOf(ClaimGroup, 'ClaimGroupList'),
    },
  },
  async handle({ app, params, query }) {
    const story = await requireStory(app, params.id);
    const groups = await storyClaims(app, story.id);
    const wanted = groups.filter((group) => query.status === undefined || group.status === query.status);
    return ok(pageOfAll(wanted, pageRequest(query), ({ claims }) => claims[0]?.claimId ?? ''));
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'Current value per source, history and conflicts.', schema: Fact } },
  async handle({ app, params }) {
    return ok(await readFact(app, params.id));
  },
});

export const change = operation({
  params: ById,
  body: z.strictObject({
    label: words(200).optional(),
    unit: words(60).nullish(),
    match: words(500).nullish(),
    conditions: Conditions.optional(),
  }),
  description:
    'Another wording is looked up in everything said so far. `conditions` hold from the next change on; `[]` takes them away.',
  replies: { 200: { description: 'The fact.', schema: Fact } },
  async handle({ app, params, body }) {
    const { label, unit, match } = body;
    const fact = await changeFact(app, params.id, {
      label,
      unit,
      match,
      conditions: body.conditions,
    });
    return ok(await readFact(app, fact.id));
  },
});

export const remove = operation({
  params: ById,
  replies: { 204: { description: 'No longer tracked.' } },
  async handle({ app, params }) {
    await removeFact(app, params.id);
    return noContent();
  },
});
