/** Facts: asking one, reading what became of it, and what the service proposes to ask. */
import { isDeepStrictEqual } from 'node:util';
import type { Queryable } from '../adapters/db/db.ts';
import { articlesOfStory, lockArticle } from '../adapters/store/articles.ts';
import {
  deleteFact,
  factsOfStory,
  findFact,
  insertFact,
  lockFacts,
  observationsOfFacts,
  observationsOfStory,
  updateFact,
} from '../adapters/store/facts.ts';
import { lockStory } from '../adapters/store/stories.ts';
import { setToCompare } from '../adapters/store/story-comparisons.ts';
import { findClaim, versionHeads } from '../adapters/store/versions.ts';
import { notFound, VariorumError } from '../domain/errors.ts';
import { type FactCondition, labelOfPointed, yieldsTo } from '../domain/facts/index.ts';
import type { Slot } from '../domain/model/claims.ts';
import type { FactAnchor, FactKind } from '../domain/model/facts.ts';
import type { Article, Fact, StoredEvent } from '../domain/records.ts';
import { nudge } from './nudge.ts';
import { restand, saveObservations } from './observe-article.ts';
import { type ObservationPlan, planTogether, type Reading } from './plan-observations.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated, unlessOutdated } from './snapshot.ts';
import { requireStory } from './stories.ts';
import { tell } from './tell.ts';

const MAX_TRIES = 8;
/** A story that somebody keeps adding to is still one that people can read. */
const MAX_FACTS = 100;

export interface FactInput {
  label: string;
  kind?: FactKind | undefined;
  unit?: string | null | undefined;
  match?: string | null | undefined;
  claimId?: string | null | undefined;
  /** Index into the claim's slots, or the raw text of one. */
  slot?: number | string | null | undefined;
  conditions?: readonly FactCondition[] | undefined;
}

/**
 * Asks a question of a story: of everything it has said so far, and of all it will say.
 * @throws VariorumError `not_found`, `unknown_claim`, `unknown_slot`, `too_many_facts`.
 */
export async function trackFact(app: App, storyId: string, input: FactInput): Promise<Fact> {
  const story = await requireStory(app, storyId);
  const anchor =
    input.claimId == null ? null : await anchorOf(app, story.id, input.claimId, input.slot ?? null);
  const fact: Fact = {
    id: app.system.newId('fct'),
    storyId: story.id,
    label: input.label,
    kind: input.kind ?? kindOf(anchor?.slot) ?? guessKind(input),
    unit: input.unit ?? (anchor?.slot.type === 'quantity' ? anchor.slot.unit : null),
    match: input.match ?? null,
    anchor,
    conditions: [...(input.conditions ?? [])],
    status: 'unknown',
    statusSeq: 0,
    createdAt: app.system.now(),
  };
  if ((await factsOfStory(app.db, story.id)).length >= MAX_FACTS) {
    throw new VariorumError(
      'conflict',
      'too_many_facts',
      `A story follows at most ${MAX_FACTS} facts; drop one first.`,
    );
  }
  await untilNothingMoves(async () => {
    // The story may be merged into another meanwhile.
    const asked = { ...fact, storyId: (await requireStory(app, story.id)).id };
    await askEverywhere(app, asked, [], (tx) => insertFact(tx, asked));
  });
  return requireFact(app, fact.id);
}

/** @throws VariorumError `story_busy` */
async function untilNothingMoves(work: () => Promise<void>): Promise<void> {
  const done = () => work().then(() => true);
  for (let tries = 1; tries <= MAX_TRIES; tries++) if (await unlessOutdated(done)) return;
  throw new VariorumError(
    'unavailable',
    'story_busy',
    'The story kept changing while the fact was looked up; try again.',
  );
}

export interface FactPatch {
  label?: string | undefined;
  unit?: string | null | undefined;
  match?: string | null | undefined;
  conditions?: readonly FactCondition[] | undefined;
}

/**
 * Asks it in other words, or says otherwise which of its changes are worth telling. Another wording is looked up in everything said so far;
 * as with a new fact, only how the sources stand is told of that.
 * @throws VariorumError `not_found`, `story_busy`.
 */
export async function changeFact(app: App, id: string, patch: FactPatch): Promise<Fact> {
  await untilNothingMoves(async () => {
    const known = await requireFact(app, id);
    const fact: Fact = {
      ...known,
      label: patch.label ?? known.label,
      unit: patch.unit === undefined ? known.unit : patch.unit,
      match: patch.match === undefined ? known.match : patch.match,
      conditions: [...(patch.conditions ?? known.conditions)],
    };
    const reworded = fact.label !== known.label || fact.unit !== known.unit || fact.match !== known.match;
    const write = async (tx: Queryable): Promise<void> => {
      const there = (await lockFacts(tx, [known.storyId])).find((other) => other.id === id);
      // What somebody else changed meanwhile is not to be taken back.
      if (!there || !isDeepStrictEqual(wordingOf(there), wordingOf(known))) throw new SnapshotOutdated();
      await updateFact(tx, fact);
    };
    if (!reworded) return app.db.tx(write);
    // What stated nothing has nothing to give back.
    const stating = await articlesStating(app.db, known);
    const beside = stating.size === 0 ? [] : await alikeOf(app, fact);
    await askEverywhere(app, fact, beside, write);
  });
  return requireFact(app, id);
}

const wordingOf = ({ label, unit, match, conditions }: Fact) => ({ label, unit, match, conditions });

/**
 * Follows what a value of a claim answers, under a label of its own. Pointed at twice, it is the same fact.
 * @param slot index into the claim's slots
 * @throws VariorumError as trackFact
 */
export async function trackPointed(app: App, storyId: string, claimId: string, slot: number): Promise<Fact> {
  const story = await requireStory(app, storyId);
  const found = await findClaim(app.db, story.id, claimId);
  const label = found && labelOfPointed(found.version.claims, claimId, slot);
  const known = (await factsOfStory(app.db, story.id)).find(
    ({ anchor }) => anchor?.claimId === claimId && anchor.slot.start === found?.claim.slots[slot]?.start,
  );
  return known ?? trackFact(app, story.id, { label: label ?? claimId, claimId, slot });
}

/**
 * Looks the fact up in every version there is.
 * @param beside facts that are looked up again with it, for it may give numbers back to them
 * @param write puts the fact into its story, in the transaction of its observations
 * @throws SnapshotOutdated when something changed meanwhile
 */
async function askEverywhere(
  app: App,
  fact: Fact,
  beside: readonly Fact[],
  write: (tx: Queryable) => Promise<void>,
): Promise<void> {
  const readings = await readingsOf(app, fact.storyId);
  const ask = (facts: Fact[]): ReturnType<typeof planTogether> =>
    planTogether(
      app,
      readings.map((one) => ({ ...one, facts })),
    );
  const first = await ask([fact, ...beside]);
  const yielding = await yieldingTo(app, fact, beside, first);
  const plans = yielding.length === 0 ? first : await ask([fact, ...beside, ...yielding]);
  await commitAnswers(app, fact.storyId, plans, [...beside, ...yielding], async (tx) => {
    await write(tx);
    // An article that was added or moved here meanwhile was not asked.
    if (!(await lockStory(tx, fact.storyId))) throw new SnapshotOutdated();
    if ((await articlesOfStory(tx, fact.storyId)).length !== plans.length) throw new SnapshotOutdated();
  });
}

/** All versions of all articles of a story, to be looked at anew. */
async function readingsOf(app: App, storyId: string): Promise<{ article: Article; reading: Reading }[]> {
  const readings: { article: Article; reading: Reading }[] = [];
  const articles = await articlesOfStory(app.db, storyId);
  // In the order in which everybody locks them.
  for (const article of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const versions = await versionHeads(app.db, article.id);
    const fresh = new Set(versions.map((version) => version.id));
    readings.push({ article, reading: { versions, fresh, made: [], diffs: new Map() } });
  }
  return readings;
}

/**
 * Saves what was planned, and tells nothing but how the sources stand.
 * @param known facts of the story that were asked: they must be there still
 * @param write what the question itself becomes; throws SnapshotOutdated where it finds another story than was planned for
 * @throws SnapshotOutdated when something changed meanwhile
 */
async function commitAnswers(
  app: App,
  storyId: string,
  plans: readonly { article: Article; plan: ObservationPlan }[],
  known: readonly Fact[],
  write: (tx: Queryable) => Promise<void>,
): Promise<void> {
  const events = await app.db.tx(async (tx): Promise<StoredEvent[]> => {
    for (const { article } of plans) {
      const locked = await lockArticle(tx, article.id);
      if (locked?.revision !== article.revision || locked.storyId !== storyId) throw new SnapshotOutdated();
    }
    const there = await lockFacts(tx, [storyId]);
    if (!known.every(({ id }) => there.some((other) => other.id === id))) throw new SnapshotOutdated();
    await write(tx);
    for (const { article, plan } of plans) await saveObservations(tx, article, plan);
    const happenings = await restand(app, tx, storyId);
    await setToCompare(tx, [storyId]);
    return tell(app, tx, happenings);
  });
  if (events.length === 0) return;
  app.events.ring();
  await nudge(app, { deliveries: true });
}

/** Facts whose places depend on this one's: a number is no date. */
async function alikeOf(app: App, fact: Fact): Promise<Fact[]> {
  return (await factsOfStory(app.db, fact.storyId)).filter(
    ({ id, kind }) => id !== fact.id && kind === fact.kind,
  );
}

/** Facts that state numbers which the new one names more plainly: they are looked up again beside it. */
async function yieldingTo(
  app: App,
  fact: Fact,
  beside: readonly Fact[],
  plans: readonly { plan: ObservationPlan }[],
): Promise<Fact[]> {
  const stated = await observationsOfStory(app.db, fact.storyId);
  const asked = new Set([fact, ...beside].map(({ id }) => id));
  const others = (await factsOfStory(app.db, fact.storyId)).filter(({ id }) => !asked.has(id));
  return others.filter((question) =>
    stated.some(
      ({ factId, versionId, sighting }) =>
        factId === question.id &&
        plans.some(({ plan }) => {
          const own = plan.sightings.get(fact.id)?.get(versionId);
          return own !== undefined && yieldsTo({ question, sighting }, { question: fact, sighting: own });
        }),
    ),
  );
}

async function anchorOf(
  app: App,
  storyId: string,
  claimId: string,
  wanted: number | string | null,
): Promise<FactAnchor> {
  const found = await findClaim(app.db, storyId, claimId);
  if (!found) {
    throw new VariorumError(
      'unprocessable',
      'unknown_claim',
      `No version in this story makes the claim ${claimId}.`,
      {
        errors: [{ pointer: '/claimId', detail: 'is not a claim of this story' }],
      },
    );
  }
  const slot = pickSlot(found.claim.slots, wanted);
  if (!slot) {
    const offered = found.claim.slots.map((candidate, index) => `${index}: ${candidate.raw}`).join('; ');
    throw new VariorumError(
      'unprocessable',
      'unknown_slot',
      `The claim has no such slot; it has ${offered === '' ? 'none' : offered}.`,
      { errors: [{ pointer: '/slot', detail: 'is not a slot of the claim' }] },
    );
  }
  return {
    articleId: found.version.articleId,
    versionId: found.version.id,
    claimId,
    sentence: found.sentence,
    slot,
  };
}

/** By index or raw text; without either, the first number, else the first date, else the first name. */
function pickSlot(slots: readonly Slot[], wanted: number | string | null): Slot | undefined {
  if (typeof wanted === 'number') return slots[wanted];
  if (typeof wanted === 'string') return slots.find((slot) => slot.raw === wanted);
  for (const type of ['quantity', 'date', 'name'] as const) {
    const slot = slots.find((candidate) => candidate.type === type);
    if (slot) return slot;
  }
  return undefined;
}

function kindOf(slot: Slot | undefined): FactKind | null {
  if (!slot) return null;
  return slot.type === 'quote' ? 'text' : slot.type;
}

/** Asked without a kind: "date of", "when" and weekdays ask a date, "who" and "where" a name, the rest a number. */
function guessKind(input: FactInput): FactKind {
  if (input.unit != null) return 'quantity';
  const label = input.label.toLowerCase();
  if (/\b(?:date|day|when|deadline|weekday|month|year)\b/.test(label)) return 'date';
  if (/\b(?:who|whom|where|venue|place|city|name|leader|winner|host)\b/.test(label)) return 'name';
  return 'quantity';
}

/** @throws VariorumError `not_found`. */
export async function requireFact(app: App, id: string): Promise<Fact> {
  const fact = await findFact(app.db, id);
  if (!fact) throw notFound('fact', id);
  return fact;
}

/**
 * Numbers that it stated are free for the story's other facts, which are looked up again where it had any.
 * @throws VariorumError `not_found`, `story_busy`.
 */
export async function removeFact(app: App, id: string): Promise<void> {
  const fact = await requireFact(app, id);
  await untilNothingMoves(() => withdraw(app, fact));
}

/** @throws SnapshotOutdated when something changed meanwhile */
async function withdraw(app: App, fact: Fact): Promise<void> {
  const facts = await alikeOf(app, fact);
  const stating = await articlesStating(app.db, fact);
  const wanted =
    facts.length === 0
      ? []
      : (await readingsOf(app, fact.storyId))
          .filter(({ article }) => stating.has(article.id))
          .map((one) => ({ ...one, facts }));
  const plans = await planTogether(app, wanted, fact);
  await commitAnswers(app, fact.storyId, plans, facts, async (tx) => {
    const stated = await articlesStating(tx, fact);
    if ([...stated].some((articleId) => !stating.has(articleId))) throw new SnapshotOutdated();
    await deleteFact(tx, fact.id);
  });
}

const articlesStating = async (q: Queryable, fact: Fact): Promise<Set<string>> =>
  new Set((await observationsOfFacts(q, [fact])).map(({ articleId }) => articleId));
