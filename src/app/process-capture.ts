/**
 * From a recorded capture to what it changes: the table of contents of this service.
 *
 *   extract → may it join? → history → claims → diffs → observations → events, then ONE commit.
 *
 * Everything before the commit is worked out from a snapshot, outside any transaction; the commit takes the article's
 * lock and starts over if the snapshot is no longer true (`revision`). Doing it twice changes nothing.
 */
import { versions as versionsMade } from '../adapters/metrics.ts';
import { findArticle, lockArticle, patchArticle } from '../adapters/store/articles.ts';
import {
  closeCapture,
  findCapture,
  handBackCapture,
  postponeCapture,
  suspectSeen,
} from '../adapters/store/captures.ts';
import { setToPlace } from '../adapters/store/placements.ts';
import { touchStory } from '../adapters/store/stories.ts';
import { setToCompare } from '../adapters/store/story-comparisons.ts';
import { versionHeads, versionsById } from '../adapters/store/versions.ts';
import { VariorumError } from '../domain/errors.ts';
import { type Happening, stepChanged, versionCreated } from '../domain/events.ts';
import { articleText } from '../domain/extract/index.ts';
import type { Article, Capture, Version } from '../domain/records.ts';
import { judge } from '../domain/version.ts';
import { isCalledOff, NEVER } from './called-off.ts';
import { nudge } from './nudge.ts';
import { commitObservations } from './observe-article.ts';
import { observeSiblings } from './observe-siblings.ts';
import { PLACE_LEASE_SECONDS, placeInStory } from './place-article.ts';
import { type Extracted, headline, type Plan, planHistory, saveHistory } from './plan-history.ts';
import { planObservations } from './plan-observations.ts';
import type { App } from './ports.ts';
import { readBody } from './read-body.ts';
import { deriveAgain, isWhole } from './rederive.ts';
import { planned, SnapshotOutdated, unlessOutdated } from './snapshot.ts';
import { placeOf, tell } from './tell.ts';
import { underLease } from './under-lease.ts';

const LEASE_SECONDS = 60;
/** Other captures of the same article may commit meanwhile; each time, the plan is made again. */
const MAX_TRIES = 8;
/** A capture that takes its process down, or fails, this often is put aside, so that it cannot do so for ever. */
const MAX_ATTEMPTS = 8;
/** How soon a suspect page is looked at again. */
const SUSPECT_RETRY_MS = 10 * 60_000;
/** A longer history is derived again in several goes, so that other captures have their turn. */
const HISTORY_MS = 20_000;

/** @param signal calls it off: the capture is handed back for whoever comes next, and what is under way here is done again there: doing it twice changes nothing */
export async function processCapture(
  app: App,
  job: { id: string; leaseSeq: number },
  signal: AbortSignal = NEVER,
): Promise<void> {
  const capture = await renew(app, job);
  if (!capture) return;
  const article = await findArticle(app.db, capture.articleId);
  if (!article) return;
  if (capture.attempts > MAX_ATTEMPTS) {
    const reason = `It was begun ${MAX_ATTEMPTS} times and never finished; the log says what happened.`;
    await quarantine(app, capture, { code: 'never_finished', reason });
    return;
  }
  const reading = underLease(app, 'capture', job, LEASE_SECONDS, () =>
    readCapture(app, capture, article, job.leaseSeq),
  );
  if (await isCalledOff(signal, reading)) {
    await handBackCapture(app.db, capture.id, job.leaseSeq);
    reading.catch((error: unknown) =>
      app.log.info({ err: error, capture: capture.id }, 'a reading was called off'),
    );
    throw signal.reason;
  }
}

async function readCapture(app: App, capture: Capture, article: Article, leaseSeq: number): Promise<void> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    // Texts are comparable when one engine read them: the history is derived again before a capture joins it.
    if ((await deriveAgain(app, article.id, HISTORY_MS)) === 'more') {
      await postponeCapture(app.db, capture.id, leaseSeq);
      return;
    }
    const result = await readBody(app, capture, article.url);
    if (result.kind === 'refused') {
      await quarantine(app, capture, { code: result.code, reason: result.reason });
      return;
    }
    if (await readInto(app, capture, result)) return;
  }
  throw new VariorumError(
    'unavailable',
    'history_busy',
    `The history of ${article.url} kept changing while it was read.`,
  );
}

/** The capture if this job is the newest claim of it; its lease now covers the work. */
async function renew(app: App, job: { id: string; leaseSeq: number }): Promise<Capture | null> {
  const rows = await app.db.query(
    `update capture set leased_until = now() + make_interval(secs => $3), attempts = attempts + 1
     where id = $1 and lease_seq = $2 and state = 'due' returning id`,
    [job.id, job.leaseSeq, LEASE_SECONDS],
  );
  return rows.length === 0 ? null : findCapture(app.db, job.id);
}

/** One try at joining the history; false when the article changed meanwhile. */
async function readInto(app: App, capture: Capture, result: Extracted): Promise<boolean> {
  const article = await findArticle(app.db, capture.articleId);
  if (!article) return true;
  // A process with other rules may have derived it again since.
  if (!isWhole(app, article)) return false;
  const heads = await versionHeads(app.db, article.id);
  const before = heads.findLast((head) => head.capturedAt <= capture.capturedAt) ?? null;
  const inForce = before && (await versionsById(app.db, [before.id])).get(before.id);
  const verdict = judge(
    result.extraction,
    result.text.length,
    inForce ? { textLength: articleText(inForce.extraction).length } : null,
    await suspectSeen(app.db, article.id, result.textHash),
  );
  if (verdict.kind === 'quarantine') {
    await quarantine(app, capture, verdict, result);
    return true;
  }
  const plans = await unlessOutdated(async () => {
    const plan = await planned(app, article, () => planHistory(app, article, heads, capture, result));
    const observations = await planObservations(app, article, {
      ...plan,
      fresh: new Set([...plan.fresh, ...plan.remade.map(({ id }) => id)]),
      made: [...plan.made, ...plan.remade],
    });
    return { plan, observations };
  });
  if (plans === null) return false;
  const { plan, observations } = plans;

  const events = await unlessOutdated(() =>
    app.db.tx(async (tx) => {
      const locked = await lockArticle(tx, article.id);
      if (!locked) return [];
      if (locked.revision !== article.revision) throw new SnapshotOutdated();
      await saveHistory(tx, plan);
      await closeCapture(tx, capture.id, {
        state: 'processed',
        outcome: 'ok',
        reason: plan.reasonOf(capture.id),
        textHash: result.textHash,
        quality: result.extraction.quality,
        versionId: plan.versionOf(capture.id),
      });
      const newest = newestMade(plan);
      if (newest) {
        await setToPlace(tx, article.id, newest.number === 1 ? 'find' : 'follow', PLACE_LEASE_SECONDS);
      }
      const told = await commitObservations(app, tx, locked, observations, plan.fresh);
      await patchArticle(tx, article.id, headline(locked, plan.versions, plan.fresh.size));
      if (plan.fresh.size > 0) {
        await touchStory(tx, locked.storyId, app.system.now());
      }
      if (plan.fresh.size + plan.remade.length > 0) await setToCompare(tx, [locked.storyId]);
      return tell(app, tx, [...tellHistory(app, locked, plan), ...told]);
    }),
  );
  if (events === null) return false;
  for (const version of plan.made) versionsMade.inc({ kind: version.number === 1 ? 'first' : 'later' });
  if (events.length > 0) app.events.ring();
  if (events.length > 0) await nudge(app, { deliveries: true });
  const newest = newestMade(plan);
  if (newest) {
    await placeInStory(app, article.id, newest);
    const placed = await findArticle(app.db, article.id);
    if (placed?.storyId === article.storyId) await observeSiblings(app, placed, observations);
  }
  return true;
}

/** The article's newest version, if this plan makes it. */
const newestMade = (plan: Plan): Version | undefined =>
  plan.made.find((version) => version.id === plan.versions.at(-1)?.id);

function tellHistory(app: App, article: Article, plan: Plan): Happening[] {
  const place = placeOf(app);
  return plan.versions.flatMap((to, index) => {
    const from = plan.versions[index - 1];
    const step = plan.diffs.get(to.id);
    return [
      ...(plan.fresh.has(to.id) ? [versionCreated(article, to, place)] : []),
      // What only reads otherwise than before is nothing that the outlet did.
      ...(from && step && (plan.fresh.has(from.id) || plan.fresh.has(to.id))
        ? stepChanged(article, from, to, step.diff, place)
        : []),
    ];
  });
}

/** Puts a capture aside: kept, explained, never a version. */
async function quarantine(
  app: App,
  capture: Capture,
  why: { code: string; reason: string },
  result: Extracted | null = null,
): Promise<void> {
  await app.db.tx(async (tx) => {
    await closeCapture(tx, capture.id, {
      state: 'quarantined',
      outcome: why.code,
      reason: why.reason,
      textHash: result?.textHash ?? null,
      quality: result?.extraction.quality ?? null,
    });
    // Its validators would make the next look "not modified" against a page that was never believed.
    await tx.query('update article set etag = null, last_modified = null where id = $1', [capture.articleId]);
    if (why.code !== 'suspect' || capture.kind !== 'fetch') return;
    const at = new Date(Date.parse(app.system.now()) + SUSPECT_RETRY_MS).toISOString();
    await tx.query(
      `update article set next_look_at = least(next_look_at, $2), next_look_reason = $3
       where id = $1 and state = 'active'`,
      [capture.articleId, at, 'the last page looked suspect'],
    );
  });
}
