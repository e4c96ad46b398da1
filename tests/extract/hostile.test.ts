/**
 * Pages made to hurt. Each is refused with its reason or read to the end; none overflows the stack, and none takes
 * longer than the time limit of the test. (The thread that is killed at its deadline is tested with the thread.)
 */
import { describe, expect, test } from 'vitest';
import { stages } from '../../src/adapters/analysis/stages.ts';
import { articleText, extractArticle } from '../../src/domain/extract/index.ts';
import { PAGE_LIMITS, parseWithin } from '../../src/domain/extract/limits.ts';
import { linesOf } from '../../src/domain/facts/candidates.ts';

const PROSE =
  'The council voted 7 to 2 on Monday to keep the ferry, which carries about 9,200 people a day across the sound.';
const article = (middle: string) =>
  `<html><body><article><h1>The ferry stays</h1><p>${PROSE}</p>${middle}<p>${PROSE} It will cost 4.1 million.</p></article></body></html>`;

/** `ok`, or why the page is refused. */
function verdict(html: string): string {
  const parsed = parseWithin(html);
  return parsed.kind === 'ok' ? 'ok' : parsed.reason;
}

describe('a page beyond a limit is refused, whatever it is made of', () => {
  test.each([
    ['elements nested 513 deep', '<div>'.repeat(PAGE_LIMITS.depth + 1), 'elements nested more than 512 deep'],
    ['elements nested 200,000 deep', '<div>'.repeat(200_000), 'elements nested more than 512 deep'],
    ['custom elements nested 40,000 deep', '<x-y>'.repeat(40_000), 'elements nested more than 512 deep'],
    [
      'formatting and paragraphs, never closed, 10,000 times',
      '<b><p>'.repeat(10_000),
      'elements nested more than 512 deep',
    ],
    ['lists in lists 10,000 deep', '<ul><li>'.repeat(10_000), 'elements nested more than 512 deep'],
    ['tables in tables 5,000 deep', '<table><tr><td>'.repeat(5_000), 'elements nested more than 512 deep'],
    [
      'nesting hidden behind closing tags in attributes',
      '<div title="</div>">'.repeat(40_000),
      'elements nested more than 512 deep',
    ],
    [
      'nesting hidden behind closing tags of other elements',
      '<div></span>'.repeat(40_000),
      'elements nested more than 512 deep',
    ],
    [
      '20,000 attributes on a tag',
      `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>`,
      'a tag with more than 500 attributes',
    ],
    ['one attribute 20,000 times', `<p ${'a=1 '.repeat(20_000)}>`, 'a tag with more than 500 attributes'],
    [
      'a tag of attributes that never ends',
      `<p ${'a '.repeat(100_000)}`,
      'a tag with more than 500 attributes',
    ],
    ['a million elements', '<i></i>'.repeat(700_000), 'more than 100000 elements'],
    ['a million void elements', '<br>'.repeat(1_000_000), 'more than 100000 elements'],
    [
      'a text of megabytes on one line',
      `<p>${'x'.repeat(2_000_000)}`,
      'a text of more than 1048576 characters',
    ],
    ['ten megabytes', `<p>${'word '.repeat(2_000_000)}`, 'longer than 5242880 characters'],
  ])('%s', (_what, html, reason) => {
    expect(verdict(html)).toBe(reason);
  });

  test('and the engine gives an error page without a block, never an exception', () => {
    const { blocks, quality } = extractArticle('<div>'.repeat(200_000) + PROSE);
    expect(blocks).toEqual([]);
    expect(quality.status).toBe('error');
    expect(quality.reasons.join()).toContain('elements nested more than 512 deep');
  });
});

describe('a page at its limits is read', () => {
  test.each([
    ['511 elements deep', '<div>'.repeat(500)],
    ['500 attributes', `<p ${Array.from({ length: 500 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['many elements', '<i>a</i>'.repeat(90_000)],
    ['a text of a mebibyte', `<p>${'word '.repeat(209_000)}</p>`],
    ['a script of three megabytes', `<script>var data="${'x'.repeat(3_000_000)}";</script>`],
    ['a style of a megabyte', `<style>${'.a{color:red}'.repeat(80_000)}</style>`],
    ['a comment of a megabyte', `<!--${'x'.repeat(1_000_000)}-->`],
  ])('%s', (_what, html) => {
    expect(verdict(html)).toBe('ok');
    expect(articleText(extractArticle(article(html)))).toContain(PROSE);
  });
});

describe('markup that never ends', () => {
  test.each([
    ['a comment', '<!-- '],
    ['a script', '<script>'],
    ['a style', '<style>'],
    ['a title', '<title>'],
    ['a textarea', '<textarea>'],
    ['a tag', '<div class="'],
    ['a CDATA section', '<![CDATA['],
    ['a processing instruction', '<?php '],
    ['a declaration', '<!DOCTYPE '],
    ['a reference', '&#x'],
  ])('%s swallows the rest or gives it back, and what stood before is read', (_what, opening) => {
    const html = `<html><body><article><h1>The ferry stays</h1><p>${PROSE}</p><p>${PROSE} It will cost 4.1 million.</p>${opening}${'and on it goes '.repeat(60_000)}`;
    expect(verdict(html)).toBe('ok');
    expect(articleText(extractArticle(html))).toContain(PROSE);
  });

  test('unclosed everything', () => {
    const html = `<html><head><title>The ferry stays<body><div><article><h1>The ferry stays<p>${PROSE}<p>${PROSE} It will cost 4.1 million.<ul><li>one of 26<li>two of 26<table><tr><td>7<td>2`;
    expect(() => extractArticle(html)).not.toThrow();
  });

  test('closing tags that close nothing', () => {
    const html = article('</div></p></table></b></article></x>'.repeat(10_000));
    expect(() => extractArticle(html)).not.toThrow();
  });
});

describe('shapes that are slow where an engine is not careful', () => {
  test.each([
    ['paragraphs that all begin alike', `<p>${PROSE}</p>`.repeat(5_000)],
    ['links and nothing else', `<a href="/x">${PROSE}</a> `.repeat(10_000)],
    ['lists in lists to the limit', `${'<ul><li>'.repeat(240)}${PROSE}`],
    ['a table of 20,000 cells', `<table>${`<tr>${'<td>7</td>'.repeat(20)}</tr>`.repeat(1_000)}</table>`],
    ['layout tables to the limit', `${'<table><tr><td>'.repeat(160)}${PROSE}`],
    ['50,000 line breaks', `<div>${'line 26<br>'.repeat(50_000)}</div>`],
    ['a megabyte of spaces', `<p>${' '.repeat(1_000_000)}</p>`],
    ['a line of dashes', `<p>${'- '.repeat(200_000)}</p>`],
    ['a line of full stops', `<p>${'. '.repeat(200_000)}</p>`],
    ['a line of quotes', `<p>${'"'.repeat(200_000)}</p>`],
    ['a line of dates', `<p>${'March 5, 2025 '.repeat(40_000)}</p>`],
    ['a class name of a megabyte', `<div class="${'related '.repeat(120_000)}">x</div>`],
    ['a byline of a megabyte', `<div class="byline">By ${'and Ann '.repeat(120_000)}</div>`],
    [
      'JSON-LD of a megabyte that is no JSON',
      `<script type="application/ld+json">${'{"a":['.repeat(140_000)}</script>`,
    ],
    [
      'JSON-LD nested 100,000 deep',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ],
    ['combining marks', `<p>${'a\u0301\u0302\u0303'.repeat(100_000)}</p>`],
    ['direction marks', `<p>${'\u202e26\u202c '.repeat(100_000)}</p>`],
    ['10,000 headings', '<h2>Heading 26</h2>'.repeat(10_000)],
    ['scripts that never end', '<script>'.repeat(60_000)],
    ['comments that never end', '<!-- '.repeat(200_000)],
    ['drawings that never end', '<svg '.repeat(100_000)],
    ['names that begin alike', '<svgx></svgx>'.repeat(40_000)],
    ['sign-up forms', '<form><input type="email">x</form>'.repeat(30_000)],
    ['comments in names of tags', '<a<!-- x -->b'.repeat(40_000)],
    ['comments in values of attributes', '<a title="<!-- x -->'.repeat(40_000)],
    ['times of teasers', '<time class="published" datetime="2021-01-05">x</time> '.repeat(30_000)],
    ['hidden elements', '<div hidden><p>x</p></div>'.repeat(20_000)],
  ])(
    '%s',
    (_what, html) => {
      expect(() => extractArticle(article(html))).not.toThrow();
    },
    10_000,
  );
});

describe('markup that looks like the beginning of something unseen', () => {
  const SECOND =
    'The harbor office will sell day tickets for 6.20 from the second of June, it said in a statement on Monday.';
  test.each([
    [
      'a drawing that closes itself',
      '<svg class="icon" viewBox="0 0 1 1"/>',
      '<svg><path d="M0 0"></path></svg>',
    ],
    ['a drawing of one line', '<svg class="icon"><use href="#x"/></svg>', ''],
    [
      'a script named in a title',
      '<span title="how to write <script>">26</span>',
      '<script>var a = 1;</script>',
    ],
    ['an element whose name begins alike', '<stylesheet-note>26</stylesheet-note>', '<style>.a{}</style>'],
    ['a comment in a script', '<script>var a = "<!--";</script>', '<!-- note -->'],
    ['a script in a comment', '<!-- <script> -->', '<script>var a = 1;</script>'],
    ['the shortest comment', '<!-->', '<!-- note -->'],
    ['upper case', '<SCRIPT>var a = "</p>";</SCRIPT>', '<script>var a = 1;</script>'],
  ])('%s hides nothing that a reader sees', (_what, before, after) => {
    const text = articleText(extractArticle(article(`${before}<p>${SECOND}</p>${after}`)));
    expect(text).toContain(SECOND);
    expect(text).not.toContain('var a');
  });
});

describe('text that is no text', () => {
  test('controls, lone surrogates and NUL are not stored', () => {
    const { blocks, title } = extractArticle(
      article(
        '<p>A \ud800 lone half, a \u0000 and a \u0007 in a paragraph that is long enough to be one of the body of 26.</p>',
      ),
    );
    const text = [title, ...blocks.map((block) => block.text)].join(' ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/u);
    expect(text).toContain('lone half');
  });

  test('scripts, handlers and addresses with scripts are not text', () => {
    const { blocks } = extractArticle(
      article(
        '<base href="javascript:alert(1)"><p onclick="alert(1)">A paragraph with a <a href="javascript:alert(1)">link</a> that <script>alert(1)</script>somebody might press, on page 26.</p>',
      ),
    );
    const text = blocks.map((block) => block.text).join(' ');
    expect(text).toContain('A paragraph with a link that somebody might press');
    expect(text).not.toContain('alert');
  });

  test('an address of the page that is no address', () => {
    for (const url of ['', 'javascript:alert(1)', 'http://', 'not an address']) {
      expect(() =>
        extractArticle(
          article(
            '<link rel="canonical" href="http://[::1"><link rel="canonical" href="javascript:alert(1)">',
          ),
          { url },
        ),
      ).not.toThrow();
    }
  });

  test('nothing at all', () => {
    for (const html of [
      '',
      ' ',
      '<',
      '<>',
      '</',
      '<!',
      '&',
      '\ufeff',
      '<html>',
      'plain words only, without any markup at all',
    ]) {
      expect(() => extractArticle(html)).not.toThrow();
    }
  });
});

describe('a plain text goes through the same stages, and within the same limits', () => {
  const read = (text: string) =>
    stages.extract({
      source: { kind: 'text', text, title: null },
      rules: null,
      now: '2025-03-15T13:00:00.000Z',
    });

  test.each([
    ['a word without end', 'x'.repeat(PAGE_LIMITS.textLength + 1), 'a line of more than 1048576 characters'],
    ['a text without end', `${PROSE}\n`.repeat(60_000), 'longer than 5242880 characters'],
  ])('%s is refused', (_, text, reason) => {
    expect(read(text)).toEqual({ kind: 'refused', code: 'too_complex', reason });
  });

  test('the longest word there may be is read, and asked for facts, without an overflow', () => {
    const result = read(`${PROSE}\n\n${'x'.repeat(PAGE_LIMITS.textLength)}`);
    if (result.kind !== 'extracted') throw new Error(result.reason);
    const claims = stages.claims({ extraction: result.extraction, scope: 's', publishedAt: null });
    expect(linesOf(claims).length).toBeGreaterThan(1);
  });
});
