/**
 * An article's history derived again from its stored captures by the current engine and the outlet's current rules, in
 * bounded steps:
 *
 *   read      what each capture says now, kept beside the history
 *   make      the history of those readings, in one commit; then each version's content and the step to it
 *   observe   what the versions say about the facts of the story; then the history is whole
 *
 * Where only the stage of facts got better, `observe` is all there is to do.
 * How far it is stands in the article's row, so that it goes on after any crash, and doing a step twice changes nothing.
 * Versions keep their ids as long as one of their captures is counted to them, and nothing is told: no outlet did
 * anything. Captures that arrive meanwhile wait, for texts are comparable only when one engine read them.
 */
import { ENGINE, HISTORY_ENGINE } from '../adapters/analysis/stages.ts';
import type { Queryable } from '../adapters/db/db.ts';
import { findArticle, lockArticle, patchArticle } from '../adapters/store/articles.ts';
import { setToPlace } from '../adapters/store/placements.ts';
import {
  dropDiffsOfStrangers,
  dropReadings,
  extractionFor,
  insertUnmade,
  keepVersions,
  type Reading,
  type Recount,
  recountCaptures,
  rereads,
  saveReadings,
  staleVersions,
  textReadBefore,
  type Unread,
  unreadCaptures,
} from '../adapters/store/readings.ts';
import { setToCompare } from '../adapters/store/story-comparisons.ts';
import {
  placeVersions,
  remakeVersion,
  saveDiff,
  type VersionPlace,
  versionHeads,
  versionsBetween,
  versionsById,
} from '../adapters/store/versions.ts';
import { VariorumError } from '../domain/errors.ts';
import { articleText } from '../domain/extract/index.ts';
import type { Engine } from '../domain/model/engine.ts';
import type { Article, RederivePhase, Version } from '../domain/records.ts';
import { history, type Rejudged, type Run, reasonsOf, rejudge } from '../domain/version.ts';
import type { JudgedDiff } from './diff-claims.ts';
import { commitObservations } from './observe-article.ts';
import { engineFor, historyEngineFor } from './outlet-rules.ts';
import { diffStep, HISTORY_DEPTH, headline, readContent } from './plan-history.ts';
import { planObservations } from './plan-observations.ts';
import type { App } from './ports.ts';
import { readBody } from './read-body.ts';
import { planned, SnapshotOutdated, unlessOutdated } from './snapshot.ts';

/** One step takes about a second. */
const CAPTURES_A_STEP = 20;
const VERSIONS_A_STEP = 10;

/**
 * @param budgetMs no further step is begun after that; one is made in any case
 * @returns `whole` when the current engine derived all of the history, `more` when there is more to do
 */
export async function deriveAgain(
  app: App,
  articleId: string,
  budgetMs: number,
): Promise<'whole' | 'more' | 'gone'> {
  const begun = performance.now();
  for (let steps = 0; ; steps++) {
    const article = await findArticle(app.db, articleId);
    if (!article) return 'gone';
    if (isWhole(app, article)) return 'whole';
    if (steps > 0 && performance.now() - begun > budgetMs) return 'more';
    // What has changed meanwhile is seen by the next step.
    await unlessOutdated(() => step(app, article));
  }
}

/** All of its history is this program's, or a newer one's. */
export const isWhole = (app: App, article: Article): boolean =>
  !isBehind(app, article) && article.rederive === null;

/**
 * A program that is older than what derived a history leaves it alone: two of them would take turns for ever. Rules have
 * no such order, since they may be taken back: other ones than were read by are reason enough.
 * @param now stages that count
 */
function isBehind(
  app: App,
  { engine, url }: Pick<Article, 'engine' | 'url'>,
  now: Engine = HISTORY_ENGINE,
): boolean {
  if (engine === null || engine.rules !== engineFor(app, url).rules) return true;
  const known: Record<string, unknown> = { ...engine };
  return Object.entries(now).some(([stage, version]) => Number(known[stage] ?? 0) < version);
}

async function step(app: App, article: Article): Promise<void> {
  if (isBehind(app, article)) return begin(app, article);
  switch (article.rederive) {
    case 'read':
      return read(app, article);
    case 'make':
      return make(app, article);
    case 'observe':
      return observe(app, article);
  }
}

async function begin(app: App, article: Article): Promise<void> {
  await app.db.tx(async (tx) => {
    const locked = await lockArticle(tx, article.id);
    if (!locked || !isBehind(app, locked)) return;
    const engine = historyEngineFor(app, locked.url);
    // Versions that are the current engine's stay: only what they say about facts is read again.
    if (!isBehind(app, locked, ENGINE)) {
      await patchArticle(tx, article.id, { engine, rederive: locked.rederive ?? 'observe' });
      return;
    }
    await dropReadings(tx, article.id);
    await patchArticle(tx, article.id, { engine, rederive: 'read' });
  });
}

/** The article, locked, if it still is where the step saw it. */
async function lockAt(tx: Queryable, article: Article, phase: RederivePhase): Promise<Article> {
  const locked = await lockArticle(tx, article.id);
  if (!locked || locked.rederive !== phase || locked.revision !== article.revision)
    throw new SnapshotOutdated();
  return locked;
}

async function read(app: App, article: Article): Promise<void> {
  const captures = await unreadCaptures(app.db, article.id, CAPTURES_A_STEP);
  const [first] = captures;
  if (!first) {
    await app.db.tx(async (tx) => makeHistory(app, tx, await lockAt(tx, article, 'read')));
    return;
  }
  let before = await textReadBefore(app.db, article.id, first);
  const readings: Reading[] = [];
  for (const capture of captures) {
    const reading = await readAgain(app, article, capture);
    readings.push(reading.textHash === before ? { ...reading, extraction: null } : reading);
    before = reading.textHash;
  }
  await saveReadings(app.db, article.id, readings);
}

async function readAgain(app: App, article: Article, capture: Unread): Promise<Reading> {
  if (capture.bodyDroppedAt !== null) return asItWasRead(app, capture);
  try {
    const result = await readBody(app, capture, article.url);
    if (result.kind === 'refused') {
      const { code, reason } = result;
      return { captureId: capture.id, ...NOTHING, quality: null, outcome: code, reason };
    }
    return {
      captureId: capture.id,
      textHash: result.textHash,
      textLength: result.text.length,
      quality: result.extraction.quality,
      outcome: null,
      reason: null,
      extraction: result.extraction,
    };
  } catch (error) {
    if (!(error instanceof VariorumError && error.code === 'body_missing')) throw error;
    app.log.warn({ captureId: capture.id, articleId: article.id }, error.message);
    return asItWasRead(app, capture);
  }
}

const NOTHING = { textHash: null, textLength: null, extraction: null };

/** What cannot be read again stays as it was read. */
async function asItWasRead(app: App, capture: Unread): Promise<Reading> {
  const { id, outcome, reason, quality, textHash, versionId } = capture;
  const version = versionId === null ? undefined : (await versionsById(app.db, [versionId])).get(versionId);
  if (!version) return { captureId: id, ...NOTHING, quality, outcome, reason };
  const { extraction } = version;
  const textLength = articleText(extraction).length;
  return { captureId: id, textHash, textLength, quality, outcome: null, reason: null, extraction };
}

/** All captures are read: which versions there are, and which captures are theirs. Computes little, so under the lock. */
async function makeHistory(app: App, tx: Queryable, article: Article): Promise<void> {
  if ((await unreadCaptures(tx, article.id, 1)).length > 0) return;
  const captures = await rereads(tx, article.id);
  const judged = rejudge(captures);
  const known = new Map(captures.map((capture) => [capture.captureId, capture]));
  const runs = history(
    judged.flatMap((verdict) => {
      if (verdict.kind !== 'accept') return [];
      const { captureId, capturedAt, versionId } = known.get(verdict.captureId)!;
      return [{ captureId, capturedAt, versionId, textHash: verdict.textHash }];
    }),
  );
  const ids = runs.map((run) => run.versionId ?? app.system.newId('ver'));
  const places = runs.map((run, index): VersionPlace => {
    const { number, captureId, capturedAt, lastSeenAt, textHash } = run;
    const revertsTo = run.revertsTo === null ? null : ids[run.revertsTo]!;
    return { id: ids[index]!, number, captureId, capturedAt, lastSeenAt, textHash, revertsTo };
  });
  await keepVersions(tx, article.id, ids);
  await placeVersions(
    tx,
    places.filter((_, index) => runs[index]!.versionId !== null),
  );
  await insertUnmade(
    tx,
    article.id,
    places.filter((_, index) => runs[index]!.versionId === null),
  );
  await recountCaptures(tx, recount(judged, runs, ids, known));
  const first = places[0] && (await extractionFor(tx, article.id, places[0]));
  await patchArticle(tx, article.id, {
    rederive: 'make',
    revision: article.revision + 1,
    publishedAt: first?.publishedAt ?? article.publishedAt,
  });
}

function recount(
  judged: readonly Rejudged[],
  runs: readonly Run[],
  ids: readonly string[],
  known: ReadonlyMap<string, { hasBody: boolean }>,
): Recount[] {
  const reasons = reasonsOf(runs);
  const versionOf = new Map(
    runs.flatMap((run, index) => run.captureIds.map((captureId) => [captureId, ids[index]!] as const)),
  );
  const told = (verdict: Rejudged): Omit<Recount, 'captureId'> => {
    switch (verdict.kind) {
      case 'accept': {
        const { hasBody } = known.get(verdict.captureId)!;
        return {
          state: 'processed',
          outcome: hasBody ? 'ok' : null,
          reason: hasBody ? reasons.get(verdict.captureId)! : null,
          textHash: verdict.textHash,
          quality: verdict.quality,
          versionId: versionOf.get(verdict.captureId)!,
        };
      }
      case 'quarantine': {
        const { code, reason, textHash, quality } = verdict;
        return { state: 'quarantined', outcome: code, reason, textHash, quality, versionId: null };
      }
      case 'nothing':
        return {
          state: 'closed',
          outcome: null,
          reason: null,
          textHash: null,
          quality: null,
          versionId: null,
        };
    }
  };
  return judged.map((verdict) => ({ captureId: verdict.captureId, ...told(verdict) }));
}

/** Content of the next versions, first to last, each with the step that leads to it. */
async function make(app: App, article: Article): Promise<void> {
  const made = await planned(app, article, () => remakeNext(app, article));
  await app.db.tx(async (tx) => {
    await lockAt(tx, article, 'make');
    for (const { version, fromId, judged } of made) {
      await remakeVersion(tx, version.id, version);
      if (fromId === null || judged === null) continue;
      const { diff: body, engine } = judged;
      await saveDiff(tx, { fromId, toId: version.id, articleId: article.id, body, engine });
    }
    const revision = article.revision + 1;
    await patchArticle(tx, article.id, made.length > 0 ? { revision } : { revision, rederive: 'observe' });
  });
}

interface Remade {
  version: Version;
  fromId: string | null;
  judged: JudgedDiff | null;
}

async function remakeNext(app: App, article: Article): Promise<Remade[]> {
  const stale = await staleVersions(app.db, article.id, VERSIONS_A_STEP);
  const [first, last] = [stale[0], stale.at(-1)];
  if (!first || !last) return [];
  const made: Remade[] = [];
  const trail = await versionsBetween(app.db, article.id, first.number - HISTORY_DEPTH - 1, first.number - 1);
  for (const head of await versionsBetween(app.db, article.id, first.number, last.number)) {
    const extraction = await extractionFor(app.db, article.id, head);
    if (!extraction) throw new Error(`The version ${head.id} is of a text that no capture has.`);
    const before = trail.slice(-HISTORY_DEPTH);
    const content = await readContent(app, article, extraction, head.capturedAt, before);
    const version: Version = { ...head, ...content };
    const older = trail.at(-1);
    const earlier = trail.slice(-HISTORY_DEPTH, -1).map(({ claims }) => claims);
    const judged = older ? await diffStep(app, older, version, earlier, 'known') : null;
    made.push({ version, fromId: older?.id ?? null, judged });
    trail.push(version);
  }
  return made;
}

async function observe(app: App, article: Article): Promise<void> {
  const versions = await versionHeads(app.db, article.id);
  const fresh = new Set(versions.map((version) => version.id));
  const plan = await planObservations(app, article, { versions, fresh, made: [], diffs: new Map() });
  await app.db.tx(async (tx) => {
    const locked = await lockAt(tx, article, 'observe');
    await commitObservations(app, tx, locked, plan, null);
    await dropReadings(tx, article.id);
    await dropDiffsOfStrangers(tx, article.id);
    await patchArticle(tx, article.id, {
      ...headline(locked, versions, versions.length),
      revision: locked.revision + 1,
      rederive: null,
    });
    await setToCompare(tx, [locked.storyId]);
    // What the story speaks of is read from the newest version; the sweep does it, and moves nothing.
    if (versions.length > 0) await setToPlace(tx, article.id, 'follow', 0);
  });
}
