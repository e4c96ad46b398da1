/** Pictures of diffs: what stands on them, that it fits, and that text from outlets stays text. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFor, MAIN_FONT } from '../../src/adapters/pictures/widths.ts';
import type { Change, WordSegment } from '../../src/domain/model/diff.ts';
import { altOf, type CardContent, cardSvg, contentOf } from '../../src/web/card/card.ts';
import { aroundChanges, breakLines } from '../../src/web/card/lines.ts';
import { openSite, pagesOf, type Seeded, type Site, seedStory } from '../support/site.ts';

const equal = (text: string): WordSegment => ({ op: 'equal', text });
const textOf = (lines: readonly WordSegment[][]): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''));

describe('Lines', () => {
  const widthOfLetters = (text: string): number => [...text].length;

  it('break at spaces, and end in an ellipsis where there is no room for the rest', () => {
    const room = { width: 12, lines: 2, widthOf: widthOfLetters };

    expect(textOf(breakLines([equal('Leaders of many countries agreed')], room))).toEqual([
      'Leaders of',
      'many…',
    ]);
    expect(textOf(breakLines([equal('They met')], room))).toEqual(['They met']);
  });

  it('break a word only when it is longer than a line', () => {
    const room = { width: 10, lines: 5, widthOf: widthOfLetters };

    expect(textOf(breakLines([equal('see https://example.org/a')], room))).toEqual([
      'see',
      'https://ex',
      'ample.org/',
      'a',
    ]);
  });

  it('never are wider or more than there is room for, and lose nothing when there is enough', () => {
    const piece = fc.record({
      op: fc.constantFrom('equal', 'delete', 'insert'),
      text: fc.stringMatching(/^[a-z ]{1,30}$/),
    }) as fc.Arbitrary<WordSegment>;
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 40 }),
        (pieces, width) => {
          const words = (texts: readonly string[]): string => texts.join('').replaceAll(' ', '');
          const few = breakLines(pieces, { width, lines: 2, widthOf: widthOfLetters });
          const all = breakLines(pieces, { width, lines: 1_000, widthOf: widthOfLetters });

          expect(few.length).toBeLessThanOrEqual(2);
          for (const line of textOf([...few, ...all])) expect(line.length).toBeLessThanOrEqual(width);
          expect(words(textOf(all))).toBe(words(pieces.map(({ text }) => text)));
        },
      ),
    );
  });

  it('keep what changed though it stands at the end of a long sentence', () => {
    const long = `${'word '.repeat(100)}said `;
    const kept = aroundChanges(
      [equal(long), { op: 'delete', text: '26' }, { op: 'insert', text: '30' }, equal(' times')],
      40,
    );

    expect(kept[0]?.text).toMatch(/^… (?:word )+said $/);
    expect(kept[0]?.text.length).toBeLessThan(50);
    expect(kept.slice(1).map(({ text }) => text)).toEqual(['26', '30', ' times']);
  });
});

describe('Fonts', () => {
  it('are chosen by the letters of a text, one for the whole of it', () => {
    expect(fontFor('“Mayőr”, Ελλάδα и мир — 26 %')).toBe(MAIN_FONT);
    expect(fontFor('وافقت NATO على السلام')?.family).toBe('DejaVu Sans');
    expect(fontFor('הממשלה, London')?.family).toBe('DejaVu Sans');
    expect(fontFor('三十国')).toBeNull();
  });

  it('know how wide they are', () => {
    expect(MAIN_FONT.widthOf('WWW', 10, 'regular')).toBeGreaterThan(MAIN_FONT.widthOf('iii', 10, 'regular'));
    expect(MAIN_FONT.widthOf('number', 20, 'regular')).toBeCloseTo(
      2 * MAIN_FONT.widthOf('number', 10, 'regular'),
    );
    expect(MAIN_FONT.widthOf('number', 20, 'bold')).toBeGreaterThan(
      MAIN_FONT.widthOf('number', 20, 'regular'),
    );
  });
});

describe('A picture', () => {
  const change = (before: string, after: string, details: Change['details'] = []): Change => ({
    id: 'chg_1',
    kind: 'changed',
    relation: '1:1',
    aspects: ['meaning'],
    tier: 'alert',
    significance: 0.9,
    score: 0.9,
    before: { text: before, claims: [], block: 'paragraph' },
    after: { text: after, claims: [], block: 'paragraph' },
    details,
    words: [
      { op: 'delete', text: before },
      { op: 'insert', text: after },
    ],
    reasons: ['test'],
  });
  const content = (of: Partial<CardContent> = {}): CardContent => ({
    source: 'quayside-post.example',
    where: 'versions 1 and 2',
    title: 'A call',
    disclosure: 'silent',
    change: change('They met.', 'They parted.'),
    more: 2,
    address: 'example.org/articles/art_1/diffs/1..2',
    ...of,
  });

  it('shows words of outlets as words, whatever is in them', () => {
    const svg = cardSvg(
      content({
        title: '</text><script>alert(1)</script>',
        source: 'a"><image href="http://10.0.0.1/"/>',
        change: change('<b>\u202eevil\u0000</b>', '&lt;fine'),
      }),
    );

    expect(svg).not.toMatch(/<script|<image|<b>|\u202e|\0/);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('&amp;lt;fine');
  });

  it('runs right-to-left text from the right', () => {
    const svg = cardSvg(content({ change: change('وافقت 26 دولة.', 'وافقت 30 دولة.') }));

    expect(svg).toMatch(/text-anchor="end" font-family="DejaVu Sans"[^>]*>\u2067<tspan/);
  });

  it('says so instead of drawing empty boxes for letters that it does not have', () => {
    const svg = cardSvg(content({ change: change('二十六国', '三十国') }));

    expect(svg).toContain('In a script that pictures here have no letters for');
    expect(svg).not.toContain('三');
  });

  it('is of one change when one is asked for, and else of the weightiest', () => {
    const [small, large] = [
      { ...change('a', 'b'), id: 'chg_small', significance: 0.2 },
      { ...change('c', 'd'), id: 'chg_large', significance: 0.8 },
    ];
    const diff = {
      summary: { unchanged: 0, moved: 0, reworded: 0, changed: 2, added: 0, removed: 0 },
      changes: [small, large],
      disclosure: { status: 'none' as const, correctionNote: null, modifiedAtMoved: false },
    };
    const about = { source: 's', where: 'w', title: 't', address: 'a' };

    expect(contentOf(diff, about, null).change?.id).toBe('chg_large');
    expect(contentOf(diff, about, 'chg_small')).toMatchObject({ change: { id: 'chg_small' }, more: 1 });
    expect(cardSvg(contentOf({ ...diff, changes: [] }, about, null))).toContain('No statement differs.');
  });

  it('says in words what it shows', () => {
    expect(altOf(content())).toBe(
      'quayside-post.example: A call. meaning differs. Before: They met. After: They parted. And 2 more.',
    );
  });
});

describe('Pictures over HTTP', () => {
  let site: Site;
  let seeded: Seeded;
  beforeAll(async () => {
    site = await openSite();
    seeded = await seedStory(site);
  });
  afterAll(() => site.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${site.url}${path}`, { headers });

  it('are PNGs of the size that previews have, and are not sent twice', async () => {
    const path = `${pagesOf(seeded).diff}/card.png`;
    const answer = await get(path);
    const png = Buffer.from(await answer.arrayBuffer());

    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await get(path, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('are named by the page of the diff, with what they say', async () => {
    const { html } = await site.visit(pagesOf(seeded).diff ?? '');

    expect(html).toContain(`<meta property="og:image" content="${site.url}${pagesOf(seeded).diff}/card.png"`);
    expect(html).toMatch(
      /<meta property="og:image:alt" content="quayside-post\.example: [^"]*number: 26 → 30/,
    );
  });

  it('are of comparisons too', async () => {
    const made = await site.client.post('/v1/compare', {
      old: { text: 'Ministers said that 26 ships had left.' },
      new: { text: 'Ministers said that 30 ships had left.' },
    });

    expect((await get(`/compare/${made.id}/card.png`)).headers.get('content-type')).toBe('image/png');
  });

  it('are not of versions that do not exist', async () => {
    expect((await get(`/articles/${seeded.mover}/diffs/1..99/card.png`)).status).toBe(404);
    expect((await get(`/articles/${seeded.mover}/diffs/x/card.png`)).status).toBe(400);
    expect((await get('/compare/cmp_none/card.png')).status).toBe(404);
  });
});
