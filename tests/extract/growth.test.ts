/**
 * However a page is made, twice as much of it is at most twice the work: nobody can write a page of a few hundred
 * kilobytes that keeps a worker busy for minutes. Shapes are drawn and mixed by a seed, and work is counted, not timed.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/domain/extract/index.ts';
import { times } from '../support/chance.ts';
import { countWork } from '../support/work.ts';

const PROSE =
  'The council voted 7 to 2 on Monday to keep the ferry, which carries about 9,200 people a day across the sound.';
const ENGINE = /src\/domain\/extract\/|\/htmlparser2\//;

/** What a hostile page is made of; `i` counts the copies, so that a shape may also never repeat itself. */
const SHAPES: Readonly<Record<string, (i: number) => string>> = {
  paragraph: () => `<p>${PROSE}</p>`,
  'paragraph like no other': (i) => `<p>${PROSE} Of them ${i} are children, and ${i * 7} pay.</p>`,
  'never closed': () => '<div><b><p>',
  'closes nothing': () => '</div></p></table></b></article></x>',
  'thirty deep': () => `${'<div class="a">'.repeat(30)}x${'</div>'.repeat(30)}`,
  'spans, thirty deep': () => `${'<span>'.repeat(30)}x${'</span>'.repeat(30)}`,
  'many attributes': (i) => `<p ${Array.from({ length: 40 }, (_, k) => `data-a${k}="${i}"`).join(' ')}>x</p>`,
  'a name of furniture': (i) => `<div class="related sidebar-${i} promo">${PROSE}</div>`,
  heading: (i) => `<h2>Heading ${i}</h2>`,
  'heading like the title': () => '<h1>The ferry stays</h1>',
  'linked heading': (i) => `<h3><a href="/${i}">What the council said of ferry number ${i}</a></h3>`,
  teaser: (i) => `<li><a href="/${i}">What the council said of ferry number ${i}</a></li>`,
  'list item': () => '<ul><li>26 of them</li></ul>',
  row: () => '<table><tr><td>7</td><td>2</td></tr><tr><td>1</td><td>3</td></tr></table>',
  'caption without a figure': () => '<figure><figcaption>The old pier</figcaption></figure>',
  'heading of other pages': () => '<h2>Related stories</h2>',
  caption: (i) => `<figure><figcaption>Pier ${i} in 2024</figcaption></figure>`,
  quote: () => `<blockquote>${PROSE.slice(0, 60)}</blockquote>`,
  'line break': () => 'line 26<br>',
  'empty line': () => `${PROSE}<br><br>`,
  time: (i) =>
    `<div><time datetime="2021-01-${String((i % 28) + 1).padStart(2, '0')}">day</time><p>${PROSE}</p></div>`,
  'marked time': () => '<time class="published" datetime="2021-01-05">x</time>',
  author: (i) => `<span class="byline"><a rel="author">Ada Lund ${i}</a></span>`,
  'sign-up': () => '<form><input type="email">x</form>',
  'hover card': () =>
    `<p>Mayor <span>${'<span class="card"><a>Ada Lund of the council of the sound</a><a>Ada Lund of the council of the sound</a><a>Ada Lund of the council of the sound</a></span>'}</span></p>`,
  note: () => '<p>Correction: an earlier version of this article gave a wrong number.</p>',
  hidden: () => '<div hidden><p>x</p></div>',
  script: () => '<script>var a = "</p>";</script>',
  comment: () => '<!-- <p> -->',
  'comment in a tag': () => '<a title="<!-- x -->',
  data: (i) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${i}"}</script>`,
  reference: () => '&amp;&nbsp;&#8217;&notin;&x',
  meta: (i) => `<meta name="published${i}" content="2021-01-05">`,
};

const shape = fc.constantFrom(...Object.keys(SHAPES));

function page(shapes: readonly string[], copies: number): string {
  let middle = '';
  for (let i = 0; i < copies; i++) for (const name of shapes) middle += SHAPES[name]!(i);
  return `<html><body><article><h1>The ferry stays</h1><p>${PROSE}</p>${middle}<p>${PROSE} It will cost 4.1 million.</p></article></body></html>`;
}

const work = (shapes: readonly string[], copies: number): number => {
  const html = page(shapes, copies);
  return countWork(ENGINE, () => extractArticle(html));
};

/** Four times the page: a work that grew with the square would be sixteen times. */
const MOST = 5;

test('the counter counts', () => {
  expect(work(['paragraph'], 50)).toBeGreaterThan(50 * 10);
});

test.each(Object.keys(SHAPES))('%s, four times as often', (name) => {
  expect(work([name], 400) / work([name], 100)).toBeLessThan(MOST);
});

test('any mixture of them', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 2, maxLength: 4 }), (shapes) => {
      expect(work(shapes, 200) / work(shapes, 50)).toBeLessThan(MOST);
    }),
    times(40),
  );
});
