/** Every page in a real browser: readable by everyone, quiet in the console, at home on a phone and in the dark. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadingOf } from '../../bench/loading.ts';
import { describeInBrowser, openBrowser, openTab } from '../support/browser.ts';
import { openSite, pagesOf, type Seeded, type Site, seedStory } from '../support/site.ts';
import { openTrickle } from '../support/trickle.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHOTS = new URL('./screenshots/', import.meta.url).pathname;

describeInBrowser('Pages in a browser', () => {
  let site: Site;
  let seeded: Seeded;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    site = await openSite();
    seeded = await seedStory(site);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What axe finds, as lines to read; run by the debugger, which our own policy does not bind. */
  async function violations(page: Awaited<ReturnType<typeof openTab>>['page']): Promise<string[]> {
    await page.evaluate(await axeSource());
    return page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: a global that axe makes
      const found = await (globalThis as any).axe.run(document);
      return found.violations.flatMap(
        (violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary}`),
      );
    });
  }

  /** Two dozen pages, each read by axe: a limit for hangs, not for speed. */
  const EVERY_PAGE_MS = 600_000;
  const PHONE = { width: 360, height: 740 };
  for (const [look, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { colorScheme: 'light', viewport: PHONE }],
  ] as const) {
    it(
      `have nothing that keeps anybody out, ${look}`,
      async () => {
        const { page, complaints, close } = await openTab(browser, options);
        for (const [name, path] of Object.entries(pagesOf(seeded))) {
          complaints.length = 0;
          await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
          await page.screenshot({ path: `${SHOTS}${name} ${look}.png`, fullPage: true });
          // What is folded away is read by somebody too.
          await page.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
          });

          expect(await violations(page), name).toEqual([]);
          expect(
            complaints.filter((line) => !(name === 'not found' && line.includes('404'))),
            name,
          ).toEqual([]);
        }
        await close();
      },
      EVERY_PAGE_MS,
    );
  }

  it('fit a phone without scrolling sideways', async () => {
    const { page, close } = await openTab(browser, { viewport: PHONE, hasTouch: true });
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      const over = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });

      expect(over, name).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.wide:has(table)')]
          .filter((wide) => wide.scrollWidth > wide.clientWidth)
          .map((wide) => wide.getAttribute('aria-label')),
      );
      expect(cut, `${name}: tables that have to be scrolled for`).toEqual([]);
    }
    await close();
  });

  it('are walked by the keyboard without a stop that nobody can see or use', async () => {
    const { page, close } = await openTab(browser);
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      await page.keyboard.press('Tab');
      // A field for a day is four stops: its day, its month, its year, its calendar.
      const stops = await page.evaluate(
        () =>
          document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
            .length +
          document.querySelectorAll('input[type="date"]').length * 3,
      );
      const bad: string[] = [];
      let last = false;
      for (let stop = 0; stop <= stops + 1 && !last; stop++) {
        const found = await page.evaluate((begun) => {
          const at = document.activeElement as HTMLElement;
          // Behind the last stop it leaves the page, and comes back to the first.
          if (at === document.body || (begun && at.matches('.skip'))) return { last: true, bad: null };
          const seen = at.checkVisibility() && getComputedStyle(at).outlineStyle !== 'none';
          const useless = at.matches('.wide') && at.scrollWidth <= at.clientWidth;
          return { last: false, bad: seen && !useless ? null : at.outerHTML.slice(0, 120) };
        }, stop > 0);
        if (found.bad) bad.push(found.bad);
        last = found.last;
        await page.keyboard.press('Tab');
      }

      expect(bad, name).toEqual([]);
      expect(last, `${name}: the keyboard gets out at the end`).toBe(true);
    }
    await close();
  });

  it('say aloud what was deleted and what was inserted, and name what stacks on a phone', async () => {
    const { page, close } = await openTab(browser, { viewport: PHONE });
    await page.goto(`${site.url}/articles/${seeded.mover}/diffs/1..2`);
    const heard = await page.locator('.change.alert .words').ariaSnapshot();
    expect(heard).toMatch(/deleted 26.*inserted 30/s);

    await page.goto(`${site.url}/articles/${seeded.mover}?view=looks`);
    const table = await page.getByRole('table', { name: 'Every look at the page' }).ariaSnapshot();
    expect(table).toContain('columnheader "Outcome"');
    expect(table).toContain('cell "read"');
    await close();
  });

  it('stay where they are while they load', async () => {
    const { page, close } = await openTab(browser);
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              // biome-ignore lint/suspicious/noExplicitAny: not in the types of the DOM yet
              for (const entry of list.getEntries() as any[]) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );

      expect(shift, name).toBe(0);
    }
    await close();
  });

  it('stay where they are however slowly they arrive', async () => {
    const line = await openTrickle(site.url);
    for (const path of [`/stories/${seeded.storyId}`, `/articles/${seeded.mover}`]) {
      const { page, close } = await openTab(browser);

      expect((await loadingOf(page, `${line.url}${path}`)).shift, path).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await close();
    }
    await line.close();
  });

  it('are light: a story is a page, a style sheet, a script and an icon, none of which keeps the reader waiting', async () => {
    const { page, close } = await openTab(browser);
    const loading = await loadingOf(page, `${site.url}/stories/${seeded.storyId}`);
    console.info(
      `the story page: ${loading.bytes} bytes, interactive after ${Math.round(loading.interactiveMs)} ms`,
    );

    expect(loading.bytes).toBeGreaterThan(5_000);
    expect(loading.bytes).toBeLessThan(100_000);
    expect(loading.requests).toBeLessThanOrEqual(4);
    expect(loading.shift).toBe(0);
    await close();
  });
});

async function axeSource(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(AXE, 'utf8');
}
