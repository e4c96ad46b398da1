import { describe, expect, it } from 'vitest';
import { createGate } from '../src/adapters/fetch/gate.ts';
import { createRobots, type RobotsCache } from '../src/adapters/fetch/robots.ts';
import { parseAllowNets } from '../src/domain/addresses.ts';
import { type RobotsEntry, type RobotsVerdict, robotsEntry, robotsVerdict } from '../src/domain/robots.ts';
import { origin, wire } from './support/origin.ts';

const now = '2025-03-15T12:00:00.000Z';
const later = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

function verdict(text: string, path: string): RobotsVerdict {
  const entry = robotsEntry({ kind: 'file', text, maxAgeSeconds: null }, null, now);
  return robotsVerdict(entry, new URL(path, 'https://example.com'), now);
}
const allowed = (text: string, path: string): boolean => verdict(text, path).kind === 'allowed';

describe('robots.txt', () => {
  it('forbids what it says to everyone, or to us by name in any letter case', () => {
    expect(allowed('User-agent: *\nDisallow: /private', '/private/a')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /private', '/public')).toBe(true);
    expect(allowed('User-agent: VARIORUM\nDisallow: /', '/a')).toBe(false);
    expect(allowed('User-agent: OtherBot\nDisallow: /', '/a')).toBe(true);
  });

  it('counts for us alone where it names us, all such groups together', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: variorum\nDisallow: /a\n\nUser-agent: Variorum\nDisallow: /b';

    expect(['/a', '/b', '/c'].map((path) => allowed(text, path))).toEqual([false, false, true]);
  });

  it('goes by the longest rule, and by Allow where two are as long', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/world\nDisallow: /tie\nAllow: /tie';

    expect(['/news/x', '/news/world/x', '/tie'].map((path) => allowed(text, path))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('knows wildcards, ends, comments and a byte-order mark', () => {
    const text = '\ufeffUser-agent: * # all\nDisallow: /*.pdf$ # no documents\nDisallow: /*/print';

    expect(['/a.pdf', '/a.pdf?x', '/a/print/1', '/a'].map((path) => allowed(text, path))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('means the same however its letters are escaped', () => {
    expect(allowed('User-agent: *\nDisallow: /%7Ejoe', '/~joe')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /~joe', '/%7ejoe')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /\u00e4', '/%C3%A4')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true);
  });

  it('allows everything when it is a web page instead', () => {
    expect(allowed('<!doctype html><html><body>Not found</body></html>', '/a')).toBe(true);
  });

  it.each([
    ['20', 20_000],
    ['0.5', 1_000],
    ['86400', 60_000],
    ['0', null],
    ['-1', null],
    ['abc', null],
  ])('asks for a crawl delay of %s and gets %s ms', (delay, ms) => {
    expect(verdict(`User-agent: *\nCrawl-delay: ${delay}`, '/')).toEqual({
      kind: 'allowed',
      crawlDelayMs: ms,
    });
  });

  it('is read in a moment even if it is made of stars', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(2000)}`;

    expect(allowed(text, `/${'a'.repeat(1500)}b`)).toBe(true);
  });
});

describe('when robots.txt cannot be had', () => {
  const trouble = { kind: 'unreachable', code: 'robots_unreachable', reason: 'it answered 500.' } as const;
  const page = new URL('https://example.com/private/a');

  it('nothing is allowed for the time being', () => {
    expect(robotsVerdict(robotsEntry(trouble, null, now), page, now)).toEqual({
      kind: 'denied',
      code: 'robots_unreachable',
      reason: 'robots.txt of example.com cannot be had: it answered 500.',
    });
  });

  it('the rules that were had before stay in force', () => {
    const before = robotsEntry(
      { kind: 'file', text: 'User-agent: *\nDisallow: /private', maxAgeSeconds: null },
      null,
      now,
    );
    const entry = robotsEntry(trouble, before, later(48));

    expect(robotsVerdict(entry, page, later(48)).kind).toBe('denied');
    expect(robotsVerdict(entry, new URL('https://example.com/public'), later(48)).kind).toBe('allowed');
  });

  it('for thirty days, the outlet counts as one without rules', () => {
    const first = robotsEntry(trouble, null, now);
    const again = robotsEntry(trouble, first, later(29 * 24));

    expect(robotsVerdict(again, page, later(29 * 24)).kind).toBe('denied');
    expect(robotsVerdict(again, page, later(31 * 24)).kind).toBe('allowed');
  });

  it('it is asked for again with the next look; when it can, after a day or as it says', () => {
    const age = (maxAgeSeconds: number | null): string =>
      robotsEntry({ kind: 'file', text: '', maxAgeSeconds }, null, now).expiresAt;

    expect(robotsEntry(trouble, null, now).expiresAt).toBe(later(1 / 120));
    expect([null, 7200, 5, 10_000_000].map(age)).toEqual([later(24), later(2), later(1 / 6), later(24)]);
  });
});

describe('asking an outlet for its robots.txt', () => {
  function robotsOver(clock: { now: string }) {
    const entries = new Map<string, RobotsEntry>();
    const cache: RobotsCache = {
      get: async (key) => entries.get(key) ?? null,
      put: async (key, entry) => {
        entries.set(key, entry);
      },
    };
    const turns: string[] = [];
    const gate = createGate({
      allowNets: parseAllowNets('127.0.0.0/8'),
      userAgent: 'Variorum/test',
      limits: { headersMs: 100 },
    });
    const robots = createRobots({
      gate,
      cache,
      now: () => clock.now,
      beforeHop: async (url) => {
        turns.push(url.pathname);
      },
      afterAnswer: async () => {},
    });
    return { robots, turns };
  }
  const check = async (site: { url: string }, path = '/private/a'): Promise<string> =>
    (await robotsOver({ now }).robots.check(new URL(path, site.url))).kind;
  const rules = 'User-agent: *\nDisallow: /private';

  it.each([404, 401, 403, 410])('%i means that there are no rules', async (status) => {
    expect(await check(await origin((_request, response) => response.writeHead(status).end()))).toBe(
      'allowed',
    );
  });

  it.each([500, 503, 429])('%i means that nothing is allowed now', async (status) => {
    expect(await check(await origin((_request, response) => response.writeHead(status).end()))).toBe(
      'denied',
    );
  });

  it('a network in the way is told by its own code', async () => {
    const { robots } = robotsOver({ now });

    expect(await robots.check(new URL('http://10.0.0.1/a'))).toMatchObject({
      kind: 'denied',
      code: 'blocked_address',
    });
  });

  it('no answer means that nothing is allowed now', async () => {
    expect(await check(await wire(() => {}))).toBe('denied');
  });

  it('a redirect is followed, and waits its turn', async () => {
    const site = await origin((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(301, { location: '/rules' }).end();
      else response.end(rules);
    });
    const { robots, turns } = robotsOver({ now });

    expect((await robots.check(new URL('/private/a', site.url))).kind).toBe('denied');
    expect(turns).toEqual(['/robots.txt', '/rules']);
  });

  it('a very long one counts as far as it is read', async () => {
    const site = await origin((_request, response) =>
      response.end(`${rules}\n${'# noise\n'.repeat(1_000_000)}`),
    );

    expect(await check(site)).toBe('denied');
    expect(await check(site, '/public')).toBe('allowed');
  });

  it('happens once for many pages, and again when the answer has grown old', async () => {
    const site = await origin((_request, response) =>
      response.writeHead(200, { 'cache-control': 'public, max-age=3600' }).end(rules),
    );
    const clock = { now };
    const { robots } = robotsOver(clock);

    for (const path of ['/a', '/b', '/private']) await robots.check(new URL(path, site.url));
    clock.now = later(0.9);
    await robots.check(new URL('/a', site.url));
    expect(site.asked).toEqual(['GET /robots.txt']);

    clock.now = later(1.1);
    await robots.check(new URL('/a', site.url));
    expect(site.asked).toHaveLength(2);
  });
});
