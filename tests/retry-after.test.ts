import { expect, it } from 'vitest';
import { retryAfterMs } from '../src/domain/retry-after.ts';

const now = Date.parse('2025-03-15T12:00:00Z');
const HOUR = 3_600_000;

it.each([
  ['seconds', '120', 120_000],
  ['a date', 'Sat, 15 Mar 2025 13:00:00 GMT', HOUR],
  ['an old form of date', 'Saturday, 15-Mar-25 13:00:00 GMT', HOUR],
  ['nothing', '0', 60_000],
  ['less than nothing', '-5', 60_000],
  ['a date in the past', 'Wed, 01 Jan 2020 00:00:00 GMT', 60_000],
  ['eternity', '1000000000', 24 * HOUR],
  ['more digits than a number has', '9'.repeat(400), 24 * HOUR],
  ['a date in the far future', 'Thu, 01 Jan 2099 00:00:00 GMT', 24 * HOUR],
  ['a fraction', '1.5', null],
  ['words', 'soon', null],
  ['half a date', 'Mon, once upon a time', null],
  ['emptiness', '', null],
  ['its absence', null, null],
])('a server that asks for %s (%s) is given %s ms', (_what, header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});

it('other bounds may be set', () => {
  expect(retryAfterMs('1', now, { min: 0, max: 500 })).toBe(500);
});
