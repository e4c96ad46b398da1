import { describe, expect, test } from 'vitest';
import { judgeTimes, type TimesContext } from '../../src/domain/extract/reliability.ts';
import type { StatedTime } from '../../src/domain/model/extraction.ts';

const now = '2025-03-15T18:00:00.000Z';

function stated(value: string | null, raw = value ?? ''): StatedTime {
  return { raw, from: 'json-ld', value, reliable: true };
}

/** Why the modified time is not trusted, or `trusted`. */
function modified(published: string | null, value: string, context: Partial<TimesContext> = {}): string {
  const times = { published: published === null ? [] : [stated(published)], modified: [stated(value)] };
  const judged = judgeTimes(times, { now, ...context }).modified[0]!;
  return judged.reliable ? 'trusted' : judged.reason!;
}

describe('a modified time', () => {
  test('after the publication is trusted', () => {
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T16:30:00.000Z')).toBe('trusted');
  });

  test('before the publication is not', () => {
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-14T16:30:00.000Z')).toBe(
      'before the publication time',
    );
  });

  test('seconds before the publication is how content systems save', () => {
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T14:02:02.000Z')).toBe('trusted');
  });

  test('in the future is not', () => {
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-16T16:30:00.000Z')).toBe(
      'in the future when the page was captured',
    );
  });

  test('a few minutes ahead is a clock that runs ahead', () => {
    expect(modified(null, '2025-03-15T18:04:00.000Z')).toBe('trusted');
  });

  test('is never in the future when nobody knows when the page was captured', () => {
    expect(modified(null, '2035-03-15T18:04:00.000Z', { now: null })).toBe('trusted');
  });

  test('that is the time of every capture is the work of the template', () => {
    const earlier = [
      { capturedAt: '2025-03-15T17:00:00.000Z', modifiedAt: '2025-03-15T16:59:58.000Z' },
      { capturedAt: '2025-03-15T16:00:00.000Z', modifiedAt: '2025-03-15T16:00:00.000Z' },
    ];
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T17:59:59.000Z', { earlier })).toBe(
      'always the time of the capture',
    );
  });

  test('just now, once, is an edit', () => {
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T17:59:59.000Z')).toBe('trusted');
    const earlier = [{ capturedAt: '2025-03-15T17:00:00.000Z', modifiedAt: '2025-03-15T14:30:00.000Z' }];
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T17:59:59.000Z', { earlier })).toBe('trusted');
  });

  test('seen at two captures within minutes may be one edit', () => {
    const earlier = [{ capturedAt: '2025-03-15T17:58:30.000Z', modifiedAt: '2025-03-15T17:58:00.000Z' }];
    expect(modified('2025-03-15T14:02:11.000Z', '2025-03-15T17:58:00.000Z', { earlier })).toBe('trusted');
  });

  test('keeps the reason it came with', () => {
    const doubtful = { ...stated('2035-01-01T00:00:00.000Z'), reliable: false, reason: 'relative' };
    expect(judgeTimes({ published: [], modified: [doubtful] }, { now }).modified).toEqual([doubtful]);
  });
});

describe('a bare day', () => {
  test('is not before a time of that day', () => {
    const times = {
      published: [stated('2025-03-15T14:02:11.000Z')],
      modified: [stated('2025-03-15T00:00:00.000Z', '15.03.2025')],
    };
    expect(judgeTimes(times, { now }).modified[0]).toMatchObject({ reliable: true });
  });

  test('may have begun in the east while it is still yesterday in UTC', () => {
    const times = { published: [stated('2025-03-16T00:00:00.000Z', '2025-03-16')], modified: [] };
    expect(judgeTimes(times, { now }).published[0]).toMatchObject({ reliable: true });
    expect(judgeTimes(times, { now: '2025-03-14T18:00:00.000Z' }).published[0]).toMatchObject({
      reliable: false,
    });
  });
});

test('a publication time in the future is not trusted, and modified times are not measured against it', () => {
  const times = {
    published: [stated('2026-03-15T14:02:11.000Z'), stated('2025-03-15T14:02:11.000Z')],
    modified: [stated('2025-03-15T15:00:00.000Z')],
  };
  const judged = judgeTimes(times, { now });
  expect(judged.published.map((time) => time.reliable)).toEqual([false, true]);
  expect(judged.modified[0]).toMatchObject({ reliable: true });
});

test('a time that could not be read is neither early nor late', () => {
  const times = { published: [stated(null, '2 hours ago')], modified: [stated(null, 'today')] };
  expect(judgeTimes(times, { now })).toEqual(times);
});
