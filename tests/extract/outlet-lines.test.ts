import { describe, expect, test } from 'vitest';
import {
  articleText,
  extractArticle,
  learnLines,
  type ReadTexts,
  withLearned,
} from '../../src/domain/extract/index.ts';
import type { BlockKind } from '../../src/domain/model/extraction.ts';

type Text = string | [BlockKind, string];

const BIO = 'Ada Lund writes about harbors and the people who live off them.';
const own = (n: number): string[] => [
  `The council of harbor ${'abcdefghij'[n]} voted for a new pier on Monday, the mayor said.`,
  `Fishermen of harbor ${'abcdefghij'[n]} had asked for it since the storm took the old one.`,
  `Work begins there in spring, and boats will be moored in harbor ${'klmnopqrst'[n]} until then.`,
];
const article = (n: number, texts: Text[], storyId = `story ${n}`): ReadTexts => ({
  url: `https://tribune.example/${n}`,
  storyId,
  versions: [texts.map((text) => (typeof text === 'string' ? line('paragraph', text) : line(...text)))],
});
const line = (kind: BlockKind, text: string) => ({ kind, text });
/** Articles of stories of their own, each with the line among its own. */
const four = (make: (n: number) => Text[]): ReadTexts[] => [0, 1, 2, 3].map((n) => article(n, make(n)));
const learned = (articles: ReadTexts[]) => learnLines(articles).furniture.map(({ text }) => text);
const leftAlone = (articles: ReadTexts[]) =>
  learnLines(articles).left.map(({ text, reason }) => `${text} – ${reason}`);

describe('A line is furniture of an outlet', () => {
  test('when it stands word for word in articles on several stories, and the articles are the evidence', () => {
    expect(learnLines(four((n) => [...own(n), BIO]))).toEqual({
      furniture: [{ text: BIO, seenIn: [0, 1, 2, 3].map((n) => `https://tribune.example/${n}`), stories: 4 }],
      left: [],
    });
  });

  test('however its quotes and spaces are set', () => {
    const set = ['The “Quay” is our letter.', 'The "Quay" is our letter.', 'The “Quay”  is our letter.'];
    expect(learned(four((n) => [...own(n), set[n % 3]!]))).toEqual([set[0]]);
  });

  test('with the heading over it, when nothing else stands under that', () => {
    expect(learned(four((n) => [...own(n), ['heading', 'The author'], BIO]))).toEqual(['The author', BIO]);
  });

  test('before the article, too, as a dateline in a line of its own', () => {
    expect(learned(four((n) => ['Port Ellery, our correspondent', ...own(n)]))).toEqual([
      'Port Ellery, our correspondent',
    ]);
  });

  test('when only one version of each article has it', () => {
    const articles = four((n) => own(n)).map((each) => ({
      ...each,
      versions: [...each.versions, [...each.versions[0]!, line('paragraph', BIO)]],
    }));
    expect(learned(articles)).toEqual([BIO]);
  });

  test('among the paragraphs when it is in a good part of all articles', () => {
    const call = 'The Tribune has a map of all piers that were built along the coast.';
    expect(learned(four((n) => [own(n)[0]!, call, ...own(n).slice(1)]))).toEqual([call]);
  });
});

describe('Left alone is', () => {
  test('what too few stories have, however many articles', () => {
    expect(learned([0, 1, 2, 3].map((n) => article(n, [...own(n), BIO], `story ${n % 2}`)))).toEqual([]);
  });

  test('what one article under several addresses repeats of itself', () => {
    expect(learned([0, 1, 2, 3].map((n) => article(n, own(0), `story ${n}`)))).toEqual([]);
  });

  test.each([
    'The pier killed 12 people.',
    'The pier killed twelve people.',
    'It was built in 1981 for the regatta.',
    'Boats lost so far: 12',
    'The state owes its banks 4 200 000 000 crowns.',
  ])('a line with a figure, which a reader must see change: %s', (sentence) => {
    const articles = four((n) => [...own(n), sentence]);
    expect(learned(articles)).toEqual([]);
    expect(leftAlone(articles)).toEqual([`${sentence} – states a figure`]);
  });

  test('no line for its phone number, address or copyright', () => {
    const lines = [
      'Call the desk on +49 30 1234 5678 at any hour.',
      'Read all of it at https://tribune.example/2024/piers every day.',
      'The Tribune owns what it prints (copyright 2025 Tribune House).',
    ];
    expect(learned(four((n) => [...own(n), ...lines])).sort()).toEqual(lines.sort());
  });

  test('a line whose digits differ from article to article', () => {
    const articles = [...four((n) => [...own(n), 'Visitors 401']), article(4, [...own(4), 'Visitors 402'])];
    expect(learned(articles)).toEqual([]);
    expect(leftAlone(articles)).toEqual(['Visitors 401 – stands elsewhere with other digits']);
  });

  test('a note of the outlet about its article', () => {
    const note = 'This article was amended to correct a name.';
    const articles = four((n) => [...own(n), ['correction', note]]);
    expect(leftAlone(articles)).toEqual([`${note} – a note of the outlet about its article`]);
  });

  test('a heading over text of the article, a question of a column, a row of a table', () => {
    const articles = four((n) => [
      own(n)[0]!,
      ['heading', 'What comes next'],
      ...own(n).slice(1),
      'What made you come to the coast?',
      `To live in harbor ${'uvwx'[n]}, where my mother was born.`,
      ['table', 'Harbor | Boats'],
    ]);
    expect(learned(articles)).toEqual([]);
    expect(leftAlone(articles).sort()).toEqual([
      'Harbor | Boats – a row of a table',
      'What comes next – a heading over text of the article',
      'What made you come to the coast? – a question, as a column asks it each time',
    ]);
  });

  test('background between the paragraphs of a few of many articles', () => {
    const background = 'The strait has been closed to tankers since the government fell.';
    const articles = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
      article(n, n < 3 ? [own(n)[0]!, background, ...own(n).slice(1)] : own(n)),
    );
    expect(learned(articles)).toEqual([]);
    expect(leftAlone(articles)[0]).toContain('as background does');
  });

  test('a line that is all that one of the articles says', () => {
    const closed = 'This page is no longer updated by our desk.';
    const articles = [...four((n) => [...own(n), closed]), article(4, [closed])];
    expect(learned(articles)).toEqual([]);
    expect(leftAlone(articles)).toEqual([`${closed} – nothing else is said at https://tribune.example/4`]);
  });
});

describe('Lines that were learned', () => {
  const found = learnLines(four((n) => [...own(n), BIO])).furniture;
  const rules = withLearned(null, 'tribune.example', found)!;
  const page = (...paragraphs: string[]) =>
    `<html><body><article><h1>Council votes for a pier</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

  test('become rules that say why, and leave a page without them', () => {
    expect(rules).toMatchObject({
      host: 'tribune.example',
      version: 1,
      dropText: [
        { text: BIO, reason: 'stands word for word in 4 articles on 4 stories', seenIn: found[0]!.seenIn },
      ],
    });
    const read = extractArticle(page(...own(5), BIO), { rules });
    expect(articleText(read)).toBe(own(5).join('\n\n'));
    expect(read.explain.removals).toContainEqual({
      rule: rules.dropText[0]!.reason,
      excerpt: BIO,
      chars: BIO.length,
    });
  });

  test('join the rules that are there, one version on; what is known already makes no new ones', () => {
    const keep = [{ selector: 'aside.facts', reason: 'figures of the story' }];
    const older = { host: 'tribune.example', version: 4, keep, drop: [], dropText: [] };
    const joined = withLearned(older, 'tribune.example', found)!;
    expect(joined).toMatchObject({ version: 5, keep, dropText: rules.dropText });
    expect(withLearned(joined, 'tribune.example', found)).toBeNull();
  });

  test('stay where a page says nothing else', () => {
    expect(articleText(extractArticle(page(BIO), { rules }))).toBe(BIO);
  });

  test('take no note of the outlet away, whatever the rules say', () => {
    const note = 'This article was amended on Monday to correct the name of the harbor.';
    const rash = { ...rules, dropText: [{ text: note, reason: 'written by hand', seenIn: [] }] };
    expect(articleText(extractArticle(page(...own(5), note), { rules: rash }))).toContain(note);
  });
});
