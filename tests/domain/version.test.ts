import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quality } from '../../src/domain/model/extraction.ts';
import { history, judge, type Run, type Sight } from '../../src/domain/version.ts';

const at = (minute: number) => new Date(Date.UTC(2025, 2, 15, 12, minute)).toISOString();
const sight = (minute: number, text: string, versionId: string | null = null): Sight => ({
  captureId: `cap_${String(minute).padStart(3, '0')}`,
  capturedAt: at(minute),
  textHash: text,
  versionId,
});
const shape = (runs: Run[]) => runs.map((run) => `${run.number}:${run.textHash}`).join(' ');

describe('The history of an article', () => {
  test('has one version for each stretch of equal text', () => {
    expect(shape(history([sight(0, 'A'), sight(5, 'A'), sight(10, 'B')]))).toBe('1:A 2:B');
  });

  test('says which version a returning text goes back to', () => {
    const runs = history([sight(0, 'A'), sight(5, 'B'), sight(10, 'A'), sight(15, 'B')]);
    expect(shape(runs)).toBe('1:A 2:B 3:A 4:B');
    expect(runs.map((run) => run.revertsTo)).toEqual([null, null, 0, 1]);
  });

  test('is split by a late capture; the first half keeps the version, the second is new', () => {
    const runs = history([sight(0, 'A', 'ver_a'), sight(10, 'A', 'ver_a'), sight(5, 'B')]);
    expect(shape(runs)).toBe('1:A 2:B 3:A');
    expect(runs.map((run) => run.versionId)).toEqual(['ver_a', null, null]);
  });

  test('begins earlier when an older capture of the first text arrives', () => {
    const runs = history([sight(10, 'A', 'ver_a'), sight(2, 'A')]);
    expect(runs).toMatchObject([{ versionId: 'ver_a', capturedAt: at(2), lastSeenAt: at(10) }]);
  });

  const sights = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom('A', 'B', 'C')), {
      selector: ([minute]) => minute,
      minLength: 1,
      maxLength: 20,
    })
    .map((list) => list.map(([minute, text]) => sight(minute, text)));

  test('does not depend on the order in which captures arrive', () => {
    fc.assert(
      fc.property(sights, fc.integer(), (list, seed) => {
        const shuffled = list.toSorted((a, b) => hash(a.captureId, seed) - hash(b.captureId, seed));
        expect(history(shuffled)).toEqual(history(list));
      }),
    );
  });

  test('arrives one by one at what it is all at once, and never gives up a version it made', () => {
    fc.assert(
      fc.property(sights, (list) => {
        let known: Sight[] = [];
        const made = new Set<string>();
        for (const next of list) {
          const runs = history([...known, next]);
          const ids = runs.map((run) => run.versionId ?? `ver_${made.size}_${run.captureId}`);
          for (const id of made) expect(ids).toContain(id);
          for (const id of ids) made.add(id);
          known = runs.flatMap((run, index) =>
            run.captureIds.map((captureId) => ({
              ...[...known, next].find((candidate) => candidate.captureId === captureId)!,
              versionId: ids[index]!,
            })),
          );
        }
        expect(shape(history(known))).toBe(shape(history(list)));
        expect(new Set(known.map((one) => one.versionId)).size).toBe(history(list).length);
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (const char of text) value = (Math.imul(value, 31) + char.charCodeAt(0)) | 0;
  return value;
}

describe('A page joins the history', () => {
  const quality = (status: Quality['status']) => ({ quality: { status, reasons: [`it is ${status}`] } });

  test.each(['challenge', 'consent', 'error', 'index', 'shell'] as const)('never as a %s page', (status) => {
    expect(judge(quality(status), 5_000, null, false)).toMatchObject({ kind: 'quarantine', code: status });
  });

  test('never without text', () => {
    expect(judge(quality('article'), 0, null, false)).toMatchObject({ kind: 'quarantine', code: 'empty' });
  });

  test('as a stub only if it is no sudden loss of most of the text, or if it is seen twice', () => {
    expect(judge(quality('stub'), 200, null, false).kind).toBe('accept');
    expect(judge(quality('stub'), 200, { textLength: 400 }, false).kind).toBe('accept');
    expect(judge(quality('stub'), 200, { textLength: 4_000 }, false)).toMatchObject({ code: 'suspect' });
    expect(judge(quality('stub'), 200, { textLength: 4_000 }, true).kind).toBe('accept');
  });

  test('as an article however much shorter it became: outlets do cut', () => {
    expect(judge(quality('article'), 900, { textLength: 9_000 }, false).kind).toBe('accept');
  });
});
