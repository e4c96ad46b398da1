/**
 * In: what each accepted capture of an article says, in any order of arrival, and one new extraction.
 * Out: whether the new one may join, and the history: runs of equal text, numbered 1..n.
 * Always: the history is a function of the set of captures, so late ones take their right place; a text that comes
 * back after another is a version of its own that says which one it returns to.
 */
import type { Extraction, Instant } from './model.ts';

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
