import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWorld, ours, POLICIES, simulate } from '../bench/schedule.ts';
import { type LookAhead, type LookOutcome, nextLook, streakOf } from '../src/domain/schedule.ts';

const now = '2025-03-15T12:00:00.000Z';
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const HOUR = 60;
const DAY = 24 * HOUR;

/** An article known for long, so that its own times decide. */
const seen: LookAhead = {
  now,
  publishedAt: ago(60),
  lastChangeAt: null,
  firstSeenAt: ago(400 * DAY),
  changes: 0,
  looks: 5,
  outcome: { kind: 'seen' },
  errorStreak: 0,
  minIntervalSeconds: 300,
  watchClosely: false,
  random: 0.5,
};

/** Minutes until the next look. */
function wait(change: Partial<LookAhead>): number {
  const look = nextLook({ ...seen, ...change });
  if (look.at === null) throw new Error(`given up: ${look.reason}`);
  return (Date.parse(look.at) - Date.parse(now)) / 60_000;
}

const failed = (outcome: LookOutcome, errorStreak: number, change: Partial<LookAhead> = {}) =>
  nextLook({ ...seen, ...change, outcome, errorStreak });

describe('an article is looked at again', () => {
  it('after 30 % of the time since it was published, while nothing changes', () => {
    expect(wait({})).toBeCloseTo(18);
    expect(wait({ publishedAt: ago(DAY) })).toBeCloseTo(0.3 * DAY);
  });

  it('after 60 % of that time once it has been quiet for more than a day', () => {
    expect(wait({ publishedAt: ago(DAY + 1) })).toBeCloseTo(0.6 * (DAY + 1));
    expect(wait({ publishedAt: ago(9 * DAY), lastChangeAt: ago(2 * DAY), changes: 2 })).toBeCloseTo(
      0.6 * DAY,
    );
  });

  it('sooner the more often it has changed, counted from its last change', () => {
    const waits = [1, 2, 4, 9].map((changes) =>
      wait({ publishedAt: ago(DAY), lastChangeAt: ago(600), changes }),
    );

    expect(waits).toEqual([120, 90, 60, 60]);
  });

  it('never sooner than the floor, whatever chance says', () => {
    expect(wait({ publishedAt: ago(1), random: 0 })).toBe(5);
    expect(wait({ publishedAt: ago(1), random: 0, minIntervalSeconds: 1 })).toBeGreaterThanOrEqual(1 / 60);
  });

  it('never sooner than robots.txt or the server asks', () => {
    expect(wait({ publishedAt: ago(1), crawlDelayMs: 20 * 60_000 })).toBe(20);
    expect(wait({ publishedAt: ago(1), retryAfterMs: 90 * 60_000 })).toBe(90);
  });

  it('every three days at least, then every thirty once it has been quiet for thirty', () => {
    expect(wait({ publishedAt: ago(20 * DAY) })).toBe(3 * DAY);
    expect(wait({ publishedAt: ago(31 * DAY) })).toBe(30 * DAY);
    expect(wait({ publishedAt: ago(400 * DAY), lastChangeAt: ago(60), changes: 1 })).toBe(12);
  });

  it('after 5, 15 and 45 minutes when it does not say when it was published, then by its age with us', () => {
    const unknown = { publishedAt: null, firstSeenAt: ago(10 * HOUR) };

    expect([0, 1, 2].map((looks) => wait({ ...unknown, looks }))).toEqual([5, 15, 45]);
    expect(wait({ ...unknown, looks: 3 })).toBeCloseTo(3 * HOUR);
  });

  it('as if it were new when it is submitted, however old it is', () => {
    expect(wait({ publishedAt: ago(400 * DAY), firstSeenAt: ago(1) })).toBe(5);
    expect(wait({ publishedAt: ago(400 * DAY), firstSeenAt: ago(10 * HOUR) })).toBeCloseTo(3 * HOUR);
  });

  it('at the floor when it is watched closely', () => {
    expect(wait({ publishedAt: ago(20 * DAY), watchClosely: true })).toBe(5);
  });

  it('as soon as can be when it states a date to come', () => {
    expect(wait({ publishedAt: ago(-3 * HOUR) })).toBe(5);
  });

  it('for a reason that a reader understands', () => {
    expect(nextLook(seen).reason).toBe('Again after 18 minutes: no change seen in 60 minutes.');
    expect(nextLook({ ...seen, lastChangeAt: ago(30), changes: 2 }).reason).toBe(
      'Again after 5 minutes: its last change was 30 minutes before.',
    );
  });
});

describe('after trouble', () => {
  const minutes = (outcome: LookOutcome, streak: number, change: Partial<LookAhead> = {}): number | null => {
    const look = failed(outcome, streak, { minIntervalSeconds: 1, ...change });
    return look.at === null ? null : (Date.parse(look.at) - Date.parse(now)) / 60_000;
  };

  it('waits grow from a minute to a day and then go on daily', () => {
    const timeouts = [0, 1, 2, 3, 4, 5, 6, 50].map((streak) =>
      minutes({ kind: 'failed', code: 'timeout' }, streak),
    );

    expect(timeouts).toEqual([1, 5, 30, 2 * HOUR, 6 * HOUR, DAY, DAY, DAY]);
  });

  it('an overloaded server is asked no sooner than it wants', () => {
    expect(minutes({ kind: 'http_error', status: 503 }, 0, { retryAfterMs: 40 * 60_000 })).toBe(40);
    expect(failed({ kind: 'http_error', status: 429 }, 0, { retryAfterMs: 40 * 60_000 }).reason).toBe(
      'The server answered 429; again in 40 minutes, as the server asks.',
    );
  });

  it('an outlet that refuses us three times is left alone', () => {
    expect([0, 1].map((streak) => minutes({ kind: 'http_error', status: 403 }, streak))).toEqual([60, 360]);
    expect(failed({ kind: 'http_error', status: 401 }, 2).state).toBe('blocked');
  });

  it('a missing page is looked for thrice more before it counts as gone', () => {
    expect([0, 1, 2].map((streak) => minutes({ kind: 'http_error', status: 404 }, streak))).toEqual([
      10,
      60,
      DAY,
    ]);
    expect(failed({ kind: 'http_error', status: 404 }, 3).state).toBe('gone');
  });

  it('a removed page is looked for once more, one withheld by law not at all', () => {
    expect([0, 1].map((streak) => failed({ kind: 'http_error', status: 410 }, streak).state)).toEqual([
      'failing',
      'gone',
    ]);
    expect(failed({ kind: 'http_error', status: 451 }, 0).state).toBe('gone');
  });

  it('robots.txt is asked again after an hour, and the article is never given up for it', () => {
    expect(minutes({ kind: 'denied' }, 0)).toBe(60);
    expect(minutes({ kind: 'denied' }, 99)).toBe(DAY);
  });
});

it('failures add up only with their own kind', () => {
  const missing: LookOutcome = { kind: 'http_error', status: 404 };
  const timeout: LookOutcome = { kind: 'failed', code: 'timeout' };
  const broken: LookOutcome = { kind: 'http_error', status: 500 };

  expect(streakOf(missing, [missing, missing, timeout, missing])).toBe(2);
  expect(streakOf(missing, [timeout, timeout, timeout])).toBe(0);
  expect(streakOf(timeout, [broken, timeout, { kind: 'seen' }])).toBe(2);
  expect(streakOf({ kind: 'seen' }, [{ kind: 'seen' }])).toBe(0);
  expect(streakOf(missing, [])).toBe(0);
});

it('whatever happened, the next look lies at or after the floor and within the longest wait', () => {
  const outcomes: fc.Arbitrary<LookOutcome> = fc.oneof(
    fc.constant<LookOutcome>({ kind: 'seen' }),
    fc.constant<LookOutcome>({ kind: 'denied' }),
    fc.integer({ min: 300, max: 599 }).map((status): LookOutcome => ({ kind: 'http_error', status })),
    fc.constant<LookOutcome>({ kind: 'failed', code: 'timeout' }),
  );
  const times = fc.option(fc.integer({ min: -DAY, max: 1000 * DAY }).map(ago));
  fc.assert(
    fc.property(
      fc.record({
        outcome: outcomes,
        publishedAt: times,
        lastChangeAt: times,
        changes: fc.nat(100),
        looks: fc.nat(1000),
        errorStreak: fc.nat(20),
        random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        minIntervalSeconds: fc.integer({ min: 1, max: 3600 }),
      }),
      (change) => {
        const look = nextLook({ ...seen, ...change });
        if (look.at === null) return;
        const seconds = (Date.parse(look.at) - Date.parse(now)) / 1000;
        expect(seconds).toBeGreaterThanOrEqual(change.minIntervalSeconds);
        expect(seconds).toBeLessThanOrEqual(33 * 24 * 3600);
        expect(look.reason).not.toContain('NaN');
      },
    ),
  );
});

describe('on 8 000 invented articles over 30 days', () => {
  const run = { articles: 8_000, seed: 1 };

  it('the articles change as often as the published counts say', () => {
    const world = describeWorld(run);

    expect(world.changedInADay).toBeCloseTo(0.35, 1);
    expect(world.onceOrTwice).toBeGreaterThan(0.75);
    expect(world.moreThanNine).toBeCloseTo(0.05, 1);
  });

  it('94 % of the changes are caught, with 50 requests an article and 6 minutes late at the median', () => {
    const result = simulate(ours, run);

    expect(result.captured).toBeGreaterThanOrEqual(0.94);
    expect(result.fetchesPerArticle).toBeLessThanOrEqual(50);
    expect(result.lagMinutes.median).toBeLessThanOrEqual(6);
  });

  it('a table of intervals by quiet time asks twice as often and catches less', () => {
    const small = { articles: 2_000, seed: 1 };
    const table = simulate(POLICIES['table by quiet time'] ?? ours, small);
    const result = simulate(ours, small);

    expect(table.fetchesPerArticle).toBeGreaterThan(1.9 * result.fetchesPerArticle);
    expect(table.captured).toBeLessThan(result.captured);
  });
});
