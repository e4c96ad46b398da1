import { describe, expect, test } from 'vitest';
import { articleText, extractArticle, parseRules, rulesFor } from '../../src/domain/extract/index.ts';

const PAGE = `<html><body><article><h1>Ferry sinks in the Sound</h1>
<p>The ferry <i>Anna</i> sank at dawn on Friday in calm water, two miles off the harbor of Ostrand.</p>
<p class="house">Our reporters are on the pier day and night, and you can read them for one dollar a week.</p>
<aside class="facts"><p>The ship was built in 1981 and carried 212 people on its last inspected voyage.</p></aside>
<p>All 40 people on board were taken up by fishing boats, the coast guard said in the afternoon.</p></article></body></html>`;

const rules = parseRules(
  {
    host: 'tribune.example',
    version: 3,
    keep: [{ selector: 'aside.facts', reason: 'figures of the story' }],
    drop: [{ selector: 'p.house', reason: 'advertisement of the house' }],
  },
  'tribune.json',
);

test('what a rule keeps stays, what it drops goes, and the explanation gives its reason', () => {
  const plain = articleText(extractArticle(PAGE));
  expect(plain).toContain('one dollar a week');
  expect(plain).not.toContain('built in 1981');
  const ruled = extractArticle(PAGE, { rules });
  expect(articleText(ruled)).toContain('built in 1981');
  expect(articleText(ruled)).not.toContain('one dollar a week');
  expect(ruled.explain.removals.map((removal) => removal.rule)).toContain('advertisement of the house');
});

test('a rule can name the container', () => {
  const named = parseRules(
    {
      host: 'a.example',
      version: 1,
      container: { selector: 'aside.facts', reason: 'the page is a fact box' },
    },
    'a.json',
  );
  expect(extractArticle(PAGE, { rules: named }).explain.container?.path).toContain('aside');
});

describe('a rule file', () => {
  test.each([
    [{ host: 'a.example' }, /version/],
    [{ host: 'A b', version: 1 }, /host/],
    [{ host: 'a.example', version: 1, drop: [{ selector: 'p' }] }, /drop\/0\/reason/],
    [{ host: 'a.example', version: 1, drops: [] }, /drops/],
    [{ host: 'a.example', version: 1, keep: [{ selector: 'p[', reason: 'no CSS' }] }, /selector/],
  ])('that is wrong is refused with what is wrong: %j', (data, message) => {
    expect(() => parseRules(data, 'a.json')).toThrow(message);
  });

  test('holds for the hosts below its own, the longest first, and for no other', () => {
    const wide = parseRules({ host: 'example.org', version: 1 }, 'wide.json');
    const narrow = parseRules({ host: 'live.example.org', version: 1 }, 'narrow.json');
    expect(rulesFor([wide, narrow], 'https://live.example.org/a')).toBe(narrow);
    expect(rulesFor([wide, narrow], 'https://www.example.org/a')).toBe(wide);
    expect(rulesFor([wide, narrow], 'https://notexample.org/a')).toBeNull();
  });
});
