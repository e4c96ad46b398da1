/**
 * An article's history with one more capture in it: which versions there are then, which of them are new, which read otherwise with
 * another one before them, and what changed at each step of those. Planned outside of any transaction, saved inside one.
 */

import { isDeepStrictEqual } from 'node:util';
import type { Queryable } from '../adapters/db/db.ts';
import type { patchArticle } from '../adapters/store/articles.ts';
import { acceptedCaptures, assignVersion } from '../adapters/store/captures.ts';
import {
  dropDiffsOf,
  insertVersion,
  placeVersions,
  remakeVersion,
  saveDiff,
  versionsById,
} from '../adapters/store/versions.ts';
import { earlierSentences, writtenBy } from '../domain/claims/index.ts';
import { shinglesOf } from '../domain/facts/index.ts';
import type { ClaimSet } from '../domain/model/claims.ts';
import type { Extraction } from '../domain/model/extraction.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Article, Capture, Version, VersionContent, VersionHead } from '../domain/records.ts';
import { history, type Run, reasonsOf, type Sight } from '../domain/version.ts';
import { diffClaimSets, type JudgedDiff, type Patience } from './diff-claims.ts';
import { engineFor } from './outlet-rules.ts';
import type { App, ExtractResult } from './ports.ts';

/** Earlier versions that reversals are recognized against. */
export const HISTORY_DEPTH = 6;

export type Extracted = Extract<ExtractResult, { kind: 'extracted' }>;

/** What is to become of an article's history, worked out from a snapshot. */
export interface Plan {
  runs: Run[];
  /** The article's versions, first to last, as they will be; content is loaded only where it was needed. */
  versions: VersionHead[];
  /** Versions to be made, with content. */
  made: Version[];
  /** Known versions that read otherwise now that something else stands before them, with content. */
  remade: Version[];
  /** Known versions whose place or times are no longer what is stored. */
  placed: VersionHead[];
  /** Captures that are not counted yet to the version they belong to. */
  assigned: { versionId: string; captureIds: string[] }[];
  /** Ids of the versions to be made. */
  fresh: ReadonlySet<string>;
  /** Diffs of the steps that are new or lead from or to what reads otherwise, by the id of the version they lead to. */
  diffs: ReadonlyMap<string, { fromId: string } & JudgedDiff>;
  versionOf(captureId: string): string;
  reasonOf(captureId: string): string;
}

export async function planHistory(
  app: App,
  article: Article,
  heads: VersionHead[],
  capture: Capture,
  result: Extracted,
): Promise<Plan> {
  const sights = await acceptedCaptures(app.db, article.id);
  const runs = history([
    ...sights,
    { captureId: capture.id, capturedAt: capture.capturedAt, textHash: result.textHash, versionId: null },
  ]);
  const ids = runs.map((run) => run.versionId ?? app.system.newId('ver'));
  const fresh = new Set(ids.filter((_, index) => runs[index]?.versionId === null));
  const content = await loadContent(app, heads, runs, ids);
  const known = new Map(heads.map((head) => [head.id, head]));

  const versions: VersionHead[] = [];
  const made: Version[] = [];
  const remade: Version[] = [];
  const placed: VersionHead[] = [];
  /** Versions that those after them did not know when they were read. */
  const touched = new Set(fresh);
  const memoryBefore = async (index: number): Promise<Version[]> => {
    const from = Math.max(0, index - HISTORY_DEPTH);
    const near = versions.slice(from, index);
    await loadMore(
      app,
      content,
      near.map(({ id }) => id),
    );
    return near.map((head) => ({ ...content.get(head.id)!, ...head }));
  };
  for (const [index, run] of runs.entries()) {
    const id = ids[index]!;
    const revertsTo = run.revertsTo === null ? null : (ids[run.revertsTo] ?? null);
    const place = {
      number: run.number,
      captureId: run.captureId,
      capturedAt: run.capturedAt,
      lastSeenAt: run.lastSeenAt,
      revertsTo,
    };
    const head = known.get(id);
    if (head) {
      const version = { ...head, ...place };
      versions.push(version);
      if (!isPlacedAt(head, place)) placed.push(version);
      const previous = versions[index - 1];
      const memoryMoved =
        head.capturedAt !== place.capturedAt ||
        (previous !== undefined && known.get(previous.id)?.lastSeenAt !== previous.lastSeenAt) ||
        ids.slice(Math.max(0, index - HISTORY_DEPTH), index).some((one) => touched.has(one));
      if (!memoryMoved) continue;
      await loadMore(app, content, [id]);
      const stood = content.get(id)!;
      const read = await readContent(
        app,
        article,
        stood.extraction,
        run.capturedAt,
        await memoryBefore(index),
      );
      if (isDeepStrictEqual(asStored(read.claims), asStored(stood.claims))) continue;
      const again = { ...stood, ...version, ...read };
      remade.push(again);
      touched.add(id);
      content.set(id, again);
      continue;
    }
    // A late capture that splits a version leaves a second run of the same text: it takes the content of the first.
    const twin = [...content.values()].find((version) => version.textHash === run.textHash);
    const extraction = run.textHash === result.textHash ? result.extraction : twin?.extraction;
    if (!extraction) throw new Error(`No content for a run of ${article.id} with the text ${run.textHash}.`);
    const version: Version = {
      id,
      articleId: article.id,
      ...place,
      textHash: run.textHash,
      ...(await readContent(app, article, extraction, run.capturedAt, await memoryBefore(index))),
    };
    made.push(version);
    versions.push(version);
    content.set(id, version);
  }
  const reasons = reasonsOf(runs);
  return {
    runs,
    versions,
    made,
    remade,
    placed,
    assigned: assignmentsOf(runs, ids, sights),
    fresh,
    diffs: await diffSteps(app, versions, touched, content),
    versionOf: (captureId) => ids[runs.findIndex((run) => run.captureIds.includes(captureId))]!,
    reasonOf: (captureId) => reasons.get(captureId)!,
  };
}

/**
 * What a version says, by the current engine and the outlet's rules: everything of it but its place.
 * @param before the versions before it, first to last: what they said in the same words is no news of this day
 */
export async function readContent(
  app: App,
  article: Pick<Article, 'id' | 'url' | 'publishedAt'>,
  extraction: Extraction,
  capturedAt: Instant,
  before: readonly Version[],
): Promise<VersionContent> {
  const publishedAt = extraction.publishedAt ?? article.publishedAt ?? capturedAt;
  const last = before.at(-1);
  const claims = await app.analysis.claims({
    extraction,
    scope: article.id,
    publishedAt,
    history: last
      ? {
          earlier: earlierSentences(before.map(({ claims: said }) => said)),
          at: writtenBy({
            publishedAt,
            modifiedAt: extraction.modifiedAt,
            capturedAt,
            seenBefore: last.lastSeenAt,
          }),
        }
      : null,
  });
  return {
    title: extraction.title,
    publishedAt: extraction.publishedAt,
    modifiedAt: extraction.modifiedAt,
    lang: extraction.lang,
    engine: engineFor(app, article.url),
    extraction,
    claims,
    shingles: shinglesOf(claims),
  };
}

/** What changed from one version to the next. @param earlier versions before both, first to last */
export function diffStep(
  app: App,
  older: Version,
  newer: Version,
  earlier: readonly ClaimSet[],
  patience: Patience,
): Promise<JudgedDiff> {
  const request = {
    before: older.claims,
    after: newer.claims,
    fromId: older.id,
    toId: newer.id,
    modifiedAt: { before: older.modifiedAt, after: newer.modifiedAt },
    history: [...earlier],
  };
  return diffClaimSets(app, request, patience);
}

type Place = Pick<VersionHead, 'number' | 'captureId' | 'capturedAt' | 'lastSeenAt' | 'revertsTo'>;

function isPlacedAt(head: VersionHead, place: Place): boolean {
  return (
    head.number === place.number &&
    head.captureId === place.captureId &&
    head.capturedAt === place.capturedAt &&
    head.lastSeenAt === place.lastSeenAt &&
    head.revertsTo === place.revertsTo
  );
}

/** Most looks find the text unchanged: what is counted right already is not written again. */
function assignmentsOf(
  runs: readonly Run[],
  ids: readonly string[],
  sights: readonly Sight[],
): Plan['assigned'] {
  const counted = new Map(sights.map((sight) => [sight.captureId, sight.versionId]));
  return runs.flatMap((run, index) => {
    const versionId = ids[index]!;
    const captureIds = run.captureIds.filter((captureId) => counted.get(captureId) !== versionId);
    return captureIds.length > 0 ? [{ versionId, captureIds }] : [];
  });
}

/** The versions whose content the plan reads: neighbors of new runs, some history before them, and twins. */
async function loadContent(
  app: App,
  heads: VersionHead[],
  runs: Run[],
  ids: string[],
): Promise<Map<string, Version>> {
  const wanted = new Set<string>();
  for (const [index, run] of runs.entries()) {
    if (run.versionId !== null) continue;
    for (const id of ids.slice(Math.max(0, index - HISTORY_DEPTH), index + 2)) wanted.add(id);
    for (const head of heads) if (head.textHash === run.textHash) wanted.add(head.id);
  }
  return versionsById(app.db, [...wanted]);
}

/** Adds what is not there yet. */
async function loadMore(app: App, content: Map<string, Version>, ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !content.has(id));
  if (missing.length === 0) return;
  for (const [id, version] of await versionsById(app.db, missing)) content.set(id, version);
}

/** As it comes back from the database. */
const asStored = (claims: ClaimSet): unknown => JSON.parse(JSON.stringify(claims));

async function diffSteps(
  app: App,
  versions: VersionHead[],
  touched: ReadonlySet<string>,
  content: Map<string, Version>,
): Promise<Plan['diffs']> {
  const diffs = new Map<string, { fromId: string } & JudgedDiff>();
  for (const [index, to] of versions.entries()) {
    const from = versions[index - 1];
    if (!from || !(touched.has(from.id) || touched.has(to.id))) continue;
    const near = versions.slice(Math.max(0, index - HISTORY_DEPTH), index + 1);
    await loadMore(
      app,
      content,
      near.map(({ id }) => id),
    );
    const [older, newer] = [content.get(from.id), content.get(to.id)];
    if (!older || !newer)
      throw new Error(`The step ${from.number}..${to.number} was planned without its content.`);
    const earlier = versions.slice(Math.max(0, index - HISTORY_DEPTH), index - 1);
    const judged = await diffStep(
      app,
      older,
      newer,
      earlier.flatMap((version) => content.get(version.id)?.claims ?? []),
      'ask',
    );
    diffs.set(to.id, { fromId: from.id, ...judged });
  }
  return diffs;
}

export async function saveHistory(tx: Queryable, plan: Plan): Promise<void> {
  await placeVersions(tx, plan.placed);
  for (const version of plan.made) await insertVersion(tx, version);
  for (const version of plan.remade) await remakeVersion(tx, version.id, version);
  await dropDiffsOf(
    tx,
    plan.remade.map(({ id }) => id),
  );
  for (const { captureIds, versionId } of plan.assigned) await assignVersion(tx, captureIds, versionId);
  for (const [toId, { fromId, diff, engine }] of plan.diffs) {
    const articleId = plan.versions.find((version) => version.id === toId)!.articleId;
    await saveDiff(tx, { fromId, toId, articleId, body: diff, engine });
  }
}

/** What the article row shows of its newest version. */
export function headline(
  article: Article,
  versions: readonly VersionHead[],
  made: number,
): Parameters<typeof patchArticle>[2] {
  const newest = versions.at(-1);
  const first = versions[0];
  if (!newest || !first) return {};
  return {
    revision: article.revision + 1,
    title: newest.title ?? article.title,
    publishedAt: first.publishedAt ?? article.publishedAt,
    ...(made > 0 ? { changes: versions.length - 1 } : {}),
    ...(versions.length > 1 ? { lastChangeAt: newest.capturedAt } : {}),
  };
}
