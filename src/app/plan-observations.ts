/**
 * What an article's versions say about its story's facts, planned from a snapshot: by their own words, by what its other versions say
 * more clearly, and by what the story's other articles state.
 */
import { factsOfStory, observationsOfArticle, observationsOfFacts } from '../adapters/store/facts.ts';
import { disclosuresOf, findDiff, versionsById } from '../adapters/store/versions.ts';
import { isGone, type Step, type Testimony } from '../domain/facts/index.ts';
import type { ClaimSet } from '../domain/model/claims.ts';
import type { Diff, Disclosure } from '../domain/model/diff.ts';
import type { Sighting } from '../domain/model/facts.ts';
import type { Article, Fact, VersionHead } from '../domain/records.ts';
import type { App } from './ports.ts';
import { planned } from './snapshot.ts';

/** What is to be observed: the versions as they will be, and which of them nobody has looked at yet. */
export interface Reading {
  versions: readonly VersionHead[];
  fresh: ReadonlySet<string>;
  /** Versions that are not stored yet, with content. */
  made: readonly { id: string; claims: ClaimSet }[];
  /** Diffs not stored yet, by the version they lead to. */
  diffs: ReadonlyMap<string, { fromId: string; diff: Diff }>;
}

export interface ObservationPlan {
  facts: readonly Fact[];
  /** Some of the story's facts, not all of them. */
  partly: boolean;
  reading: Reading;
  /** Fact id → version id → what the version says. */
  sightings: ReadonlyMap<string, ReadonlyMap<string, Sighting>>;
  /** How each step was disclosed, by the version it leads to. */
  disclosures: ReadonlyMap<string, Disclosure>;
  /** Fact id → versions from which the statement that held the value is gone for certain. */
  gone: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Fact id → what other articles state of it. */
export type Heard = ReadonlyMap<string, Testimony[]>;

export interface Asked {
  /** Facts to look for; the others of the story are left as they are. All of the story's where nothing is given. */
  only?: readonly Fact[];
  /** What other articles state; from the store where nothing is given. */
  heard?: Heard;
  /** About to leave the story: what it states is free for others. */
  leaving?: Fact;
}

/** @throws SnapshotOutdated when the article was changed or deleted meanwhile */
export function planObservations(
  app: App,
  article: Article,
  reading: Reading,
  asked: Asked = {},
): Promise<ObservationPlan> {
  return planned(app, article, () => observed(app, article, reading, asked));
}

async function observed(
  app: App,
  article: Article,
  reading: Reading,
  { only, heard, leaving }: Asked,
): Promise<ObservationPlan> {
  const facts = only ?? (await factsOfStory(app.db, article.storyId));
  const sightings = new Map<string, Map<string, Sighting>>(facts.map((fact) => [fact.id, new Map()]));
  const gone = new Map<string, Set<string>>(facts.map((fact) => [fact.id, new Set()]));
  const partly = only !== undefined;
  if (facts.length === 0) return { facts, partly, reading, sightings, disclosures: new Map(), gone };
  const stored = await observationsOfArticle(app.db, article.id);
  for (const known of stored) {
    if (!reading.fresh.has(known.versionId))
      sightings.get(known.factId)?.set(known.versionId, known.sighting);
  }
  const others =
    only === undefined ? [] : await factsBeside(app, article, leaving ? [...only, leaving] : only);
  const testimony = heard ?? (await heardFor(app, article, facts));
  const toRead = withVague(reading, facts, sightings);
  const last = new Map<string, Sighting>();
  for (let from = 0; from < reading.versions.length; from += STRETCH) {
    const versions = reading.versions.slice(from, from + STRETCH);
    const known = (fact: Fact, version: VersionHead): Sighting | null =>
      sightings.get(fact.id)?.get(version.id) ?? null;
    if (versions.some((version) => toRead.has(version.id))) {
      const steps = await stepsOf(app, reading, from, toRead);
      const seen = await app.analysis.observe({
        asked: facts.map((fact) => ({
          question: fact,
          steps: steps.map((step, k) => ({ ...step, known: known(fact, versions[k]!) })),
          before: last.get(fact.id) ?? null,
          heard: testimony.get(fact.id) ?? [],
        })),
        told: versions.map(({ id }) =>
          others.flatMap((question) => {
            const one = stored.find(({ factId, versionId }) => factId === question.id && versionId === id);
            return one === undefined ? [] : [{ question, sighting: one.sighting }];
          }),
        ),
      });
      for (const [at, fact] of facts.entries()) {
        let before = last.get(fact.id) ?? null;
        for (const [k, sighting] of seen[at]!.entries()) {
          const { content, diff } = steps[k]!;
          const { id } = versions[k]!;
          if (sighting !== null) sightings.get(fact.id)?.set(id, sighting);
          else if (before !== null && content !== null && isGone(before, content.claims, diff))
            gone.get(fact.id)?.add(id);
          before = sighting ?? before;
        }
      }
    }
    for (const fact of facts) {
      const sighting = versions.map((version) => known(fact, version)).findLast((one) => one !== null);
      if (sighting != null) last.set(fact.id, sighting);
    }
  }
  const disclosures = await disclosuresOf(app.db, article.id);
  for (const [toId, { diff }] of reading.diffs) disclosures.set(toId, diff.disclosure);
  return { facts, partly, reading, sightings, disclosures, gone };
}

/** The story's other facts: what they state stands, and is not stated twice. */
async function factsBeside(app: App, article: Article, known: readonly Fact[]): Promise<Fact[]> {
  const facts = await factsOfStory(app.db, article.storyId);
  return facts.filter(({ id }) => !known.some((fact) => fact.id === id));
}

async function heardFor(app: App, article: Article, facts: readonly Fact[]): Promise<Heard> {
  const heard = new Map<string, Testimony[]>();
  for (const { factId, articleId, source, sighting } of await observationsOfFacts(app.db, facts)) {
    if (articleId === article.id) continue;
    heard.set(factId, [...(heard.get(factId) ?? []), { source, sighting }]);
  }
  return heard;
}

/** What is fresh, and the version right before it where it says nothing of a fact: the fresh one may explain it. */
function withVague(
  { versions, fresh }: Reading,
  facts: readonly Fact[],
  sightings: ReadonlyMap<string, ReadonlyMap<string, Sighting>>,
): ReadonlySet<string> {
  const silent = (id: string): boolean => facts.some((fact) => sightings.get(fact.id)?.has(id) !== true);
  const vague = versions.filter(({ id }, k) => {
    const next = versions[k + 1];
    return !fresh.has(id) && next !== undefined && fresh.has(next.id) && silent(id);
  });
  return new Set([...fresh, ...vague.map(({ id }) => id)]);
}

/** Content is heavy: a long history is read in stretches. */
const STRETCH = 20;

/** What is known of the versions of one stretch; content only of those to read. */
async function stepsOf(
  app: App,
  reading: Reading,
  from: number,
  toRead: ReadonlySet<string>,
): Promise<Omit<Step, 'known'>[]> {
  const versions = reading.versions.slice(from, from + STRETCH);
  const made = new Map(reading.made.map((version) => [version.id, version.claims]));
  const wanted = versions.filter(({ id }) => toRead.has(id) && !made.has(id));
  const stored = await versionsById(
    app.db,
    wanted.map(({ id }) => id),
  );
  const steps: Omit<Step, 'known'>[] = [];
  for (const [k, { id, publishedAt, capturedAt }] of versions.entries()) {
    const read = toRead.has(id);
    const claims = made.get(id) ?? stored.get(id)?.claims;
    if (read && !claims) throw new Error(`The version ${id} has no claims to observe.`);
    const content = read && claims ? { claims, publishedAt: publishedAt ?? capturedAt } : null;
    steps.push({ content, diff: read ? await stepTo(app, reading, from + k) : null });
  }
  return steps;
}

/**
 * Several articles at once: each by its own words, then once more with what the others state.
 * @param leaving as in `Asked`
 * @throws SnapshotOutdated as planObservations
 */
export async function planTogether(
  app: App,
  wanted: readonly { article: Article; reading: Reading; facts: readonly Fact[] }[],
  leaving?: Fact,
): Promise<{ article: Article; plan: ObservationPlan }[]> {
  const alone: { article: Article; plan: ObservationPlan }[] = [];
  const plan = (
    { article, reading, facts: only }: (typeof wanted)[number],
    heard: Heard,
  ): Promise<ObservationPlan> =>
    planObservations(app, article, reading, leaving ? { only, heard, leaving } : { only, heard });
  for (const one of wanted) alone.push({ article: one.article, plan: await plan(one, new Map()) });
  const plans: { article: Article; plan: ObservationPlan }[] = [];
  for (const one of wanted) {
    const { article, facts } = one;
    const heard = new Map(await heardFor(app, article, facts));
    for (const other of alone) {
      if (other.article.id === article.id) continue;
      for (const [factId, seen] of other.plan.sightings) {
        const testimony = [...seen.values()].map((sighting) => ({ source: other.article.source, sighting }));
        heard.set(factId, [...(heard.get(factId) ?? []), ...testimony]);
      }
    }
    plans.push({ article, plan: await plan(one, heard) });
  }
  return plans;
}

async function stepTo(app: App, reading: Reading, index: number): Promise<Diff | null> {
  const [from, to] = [reading.versions[index - 1], reading.versions[index]];
  if (!from || !to) return null;
  return reading.diffs.get(to.id)?.diff ?? (await findDiff(app.db, from.id, to.id))?.body ?? null;
}
