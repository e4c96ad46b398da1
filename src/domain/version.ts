/**
 * In: what each accepted capture of an article says, in any order of arrival, and one new extraction.
 * Out: whether the new one may join, and the history: runs of equal text, numbered 1..n.
 * Always: the history is a function of the set of captures, so late ones take their right place; a text that comes
 * back after another is a version of its own that says which one it returns to.
 */
import type { Extraction, Quality } from './model/extraction.ts';
import type { Instant } from './model/primitives.ts';

export type Verdict = { kind: 'accept' } | { kind: 'quarantine'; code: string; reason: string };

/** Below this share of the earlier text a sudden stub is more often a wall than an edit. */
const SUSPECT_SHARE = 0.3;

/**
 * @param textLength characters of the new text
 * @param before the version in force when the capture was taken; null for the first
 * @param seenBefore the same text was quarantined as suspect before: an outlet that shows it twice means it
 */
export function judge(
  extraction: Pick<Extraction, 'quality'>,
  textLength: number,
  before: { textLength: number } | null,
  seenBefore: boolean,
): Verdict {
  const { status, reasons } = extraction.quality;
  switch (status) {
    case 'challenge':
    case 'consent':
    case 'error':
    case 'index':
    case 'shell':
      return { kind: 'quarantine', code: status, reason: reasons.join('; ') };
    case 'stub':
    case 'article':
    case 'live-blog': {
      if (textLength === 0)
        return { kind: 'quarantine', code: 'empty', reason: 'the page has no article text' };
      const share = before === null ? 1 : textLength / Math.max(1, before.textLength);
      if (status === 'stub' && share < SUSPECT_SHARE && !seenBefore) {
        const percent = Math.round(share * 100);
        return {
          kind: 'quarantine',
          code: 'suspect',
          reason: `only ${percent} % of the earlier text, and it looks like a stub: ${reasons.join('; ')}; looking again before believing it`,
        };
      }
      return { kind: 'accept' };
    }
  }
}

/** One accepted capture. */
export interface Sight {
  captureId: string;
  capturedAt: Instant;
  textHash: string;
  /** The version it was counted to so far; null when new. */
  versionId: string | null;
}

/** A stretch of captures with equal text: one version. */
export interface Run {
  number: number;
  /** The version that this run continues; null when it must be made. */
  versionId: string | null;
  textHash: string;
  /** First capture, where the version is seen to begin. */
  captureId: string;
  capturedAt: Instant;
  lastSeenAt: Instant;
  captureIds: string[];
  /** Index of the nearest earlier run with this text; null when the text is new. */
  revertsTo: number | null;
}

export function history(sights: readonly Sight[]): Run[] {
  const ordered = sights.toSorted(
    (a, b) => compareText(a.capturedAt, b.capturedAt) || compareText(a.captureId, b.captureId),
  );
  const runs: Run[] = [];
  for (const sight of ordered) {
    const current = runs.at(-1);
    if (current && current.textHash === sight.textHash) {
      current.captureIds.push(sight.captureId);
      current.lastSeenAt = sight.capturedAt;
      continue;
    }
    const earlier = runs.findLastIndex((run) => run.textHash === sight.textHash);
    runs.push({
      number: runs.length + 1,
      versionId: null,
      textHash: sight.textHash,
      captureId: sight.captureId,
      capturedAt: sight.capturedAt,
      lastSeenAt: sight.capturedAt,
      captureIds: [sight.captureId],
      revertsTo: earlier === -1 ? null : earlier,
    });
  }
  nameRuns(runs, ordered);
  return runs;
}

/**
 * A run keeps the version its captures were counted to. When a late capture splits a run in two, the first half keeps
 * the id and the second is a new version.
 */
function nameRuns(runs: Run[], sights: readonly Sight[]): void {
  const versionOf = new Map(sights.map((sight) => [sight.captureId, sight.versionId]));
  const taken = new Set<string>();
  for (const run of runs) {
    for (const captureId of run.captureIds) {
      const versionId = versionOf.get(captureId);
      if (versionId && !taken.has(versionId)) {
        run.versionId = versionId;
        taken.add(versionId);
        break;
      }
    }
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A stored capture with what the current engine reads in it. */
export interface Reread {
  captureId: string;
  capturedAt: Instant;
  /** The version it was counted to so far. */
  versionId: string | null;
  /** False for a look that was answered "not modified": it saw the text that was in force. */
  hasBody: boolean;
  /** Null when the page was refused before its text was read, and for looks without a body. */
  textHash: string | null;
  textLength: number | null;
  quality: Quality | null;
  /** Why it was refused. */
  code: string | null;
  reason: string | null;
}

/** What becomes of a capture that was read again. */
export type Rejudged = { captureId: string } & (
  | { kind: 'accept'; textHash: string; quality: Quality | null }
  | { kind: 'quarantine'; code: string; reason: string; textHash: string | null; quality: Quality | null }
  /** "Not modified", before anything was accepted. */
  | { kind: 'nothing' }
);

/**
 * Judges every capture anew, each against the version in force when it was taken.
 * @param captures in the order they were taken
 */
export function rejudge(captures: readonly Reread[]): Rejudged[] {
  let inForce: { textHash: string; textLength: number; quality: Quality | null } | null = null;
  const suspects = new Set<string>();
  return captures.map((capture): Rejudged => {
    const { captureId, textHash, textLength, quality } = capture;
    if (!capture.hasBody) {
      if (inForce === null) return { captureId, kind: 'nothing' };
      return { captureId, kind: 'accept', textHash: inForce.textHash, quality: inForce.quality };
    }
    if (textHash === null || textLength === null || quality === null) {
      const code = capture.code ?? 'unread';
      return { captureId, kind: 'quarantine', code, reason: capture.reason ?? code, textHash: null, quality };
    }
    const verdict = judge({ quality }, textLength, inForce, suspects.has(textHash));
    if (verdict.kind === 'quarantine') {
      if (verdict.code === 'suspect') suspects.add(textHash);
      return { captureId, textHash, quality, ...verdict };
    }
    inForce = { textHash, textLength, quality };
    return { captureId, kind: 'accept', textHash, quality };
  });
}

/** What a capture brought, in words, by its id. */
export function reasonsOf(runs: readonly Run[]): Map<string, string> {
  return new Map(
    runs.flatMap((run) =>
      run.captureIds.map((captureId): [string, string] => [captureId, reasonIn(run, captureId)]),
    ),
  );
}

function reasonIn(run: Run, captureId: string): string {
  if (run.captureId !== captureId) return `same text as version ${run.number}`;
  return run.revertsTo === null
    ? `new text: version ${run.number}`
    : `version ${run.number}, back to the text of version ${run.revertsTo + 1}`;
}
