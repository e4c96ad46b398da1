/** What people do on each page, in a real browser, with the mouse, with the keyboard and on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openBrowser, openTab } from '../support/browser.ts';
import { openSite, pagesOf, type Seeded, type Site, seedStory } from '../support/site.ts';

describeInBrowser('In a browser, somebody', () => {
  let site: Site;
  let seeded: Seeded;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite();
    seeded = await seedStory(site);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** With a page of their own, in which nothing may be complained of. */
  async function visiting(path: string, walk: (page: Page) => Promise<void>): Promise<void> {
    const { page, complaints, close } = await openTab(browser);
    await page.goto(`${site.url}${path}`);
    await walk(page);
    expect(complaints).toEqual([]);
    await close();
  }

  const headline = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  it('clicks a number in a version, and follows it as a fact', () =>
    visiting(`/articles/${seeded.mover}/versions/2`, async (page) => {
      await page.getByRole('button', { name: '30 days' }).click();
      await page
        .getByRole('heading', { name: 'Which changes' })
        .or(page.getByText('Which changes'))
        .first()
        .waitFor();
      expect(page.url()).toContain('/facts/fct_');
    }));

  it('says which changes of a fact are worth telling', () =>
    visiting(`/facts/${seeded.factId}`, async (page) => {
      await page.getByText('Which changes are worth telling').click();
      await page.getByLabel('A number changes by at least').fill('5');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.waitForLoadState();
      expect(await page.getByLabel('A number changes by at least').inputValue()).toBe('5');
      const { conditions } = await site.client.get(`/v1/facts/${seeded.factId}`);
      expect(conditions).toEqual([{ minAbsolute: 5 }]);
    }));

  it('walks from change to change with j and k, and to the search with /', () =>
    visiting(pagesOf(seeded).diff ?? '', async (page) => {
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('change');
      await page.keyboard.press('/');
      await page.keyboard.type('coalition');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=coalition/);
      expect(await page.locator('.found mark').first().textContent()).toBe('coalition');
    }));

  it('sees a diff three ways, goes on to the next one, and takes its picture along', () =>
    visiting(`/articles/${seeded.mover}/diffs/1..2`, async (page) => {
      await page.getByRole('link', { name: 'Side by side' }).click();
      await page.getByRole('columnheader', { name: 'Older' }).waitFor();
      await page.getByRole('link', { name: 'Changes only' }).click();
      await page.locator('.fold').first().waitFor();
      const picture = page.getByRole('img', { name: /number: 26 → 30/ });
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((image: HTMLImageElement) => image.decode());
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
      await page.getByRole('link', { name: 'Next →' }).click();
      await page.waitForURL(/\/diffs\/2\.\.3$/);
      expect(await headline(page)).toBe('Leaders agree on a ceasefire');
    }));

  it('saves a search, and makes an alert of it', () =>
    visiting('/search?in=changes&aspect=quantity&silent=1', async (page) => {
      await page.getByLabel(/Keep this search under a name/).fill('Numbers on the quiet');
      await page.getByRole('button', { name: 'Save the search' }).click();
      await page.getByRole('heading', { level: 1, name: 'Numbers on the quiet' }).waitFor();
      await page.getByLabel('Send a signed webhook to').fill('http://127.0.0.1:9/quiet');
      await page.getByRole('button', { name: 'Set the alert' }).click();
      await page.getByRole('heading', { name: 'What it would have heard' }).waitFor();
      expect(await page.locator('main').textContent()).toMatch(/Of the last \d+ events, 1 match/);
    }));

  it('sees what an endpoint would have heard before making it, makes it, tests it, sends again, renews its secret and pauses it', () =>
    visiting('/endpoints', async (page) => {
      await page.getByLabel('Address', { exact: true }).fill('http://127.0.0.1:9/desk');
      await page.getByText('Only about some of it').click();
      await page.getByLabel('Sources', { exact: true }).fill('upland-times.example');
      await page.getByRole('button', { name: 'What would it have heard?' }).click();
      await page.getByRole('heading', { level: 1, name: 'What it would have heard' }).waitFor();
      expect(await page.getByLabel('Sources', { exact: true }).inputValue()).toBe('upland-times.example');
      await page.getByRole('button', { name: 'Create' }).click();
      const secret = page.getByLabel('Secret', { exact: true });
      const before = await secret.inputValue();
      await page.getByRole('button', { name: 'Send a test' }).click();
      await page.getByRole('button', { name: 'Send again: endpoint.test' }).click();
      await page.getByText('Signing secret').click();
      await page.getByRole('button', { name: 'Make a new secret' }).click();
      expect(await secret.inputValue()).not.toBe(before);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByText('Paused', { exact: true }).first().waitFor();
    }));

  it('compares two texts without following anything', () =>
    visiting('/compare', async (page) => {
      await page.getByLabel('Older').fill('Ministers said that 26 ships had left the harbor.');
      await page.getByLabel('Newer').fill('Ministers said that 30 ships had left the harbor.');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.waitForURL(/\/compare\/cmp_/);
      expect(await page.locator('.change.alert .told').textContent()).toContain('26 → 30');
      // Nobody published the one after the other.
      expect(await page.locator('main').textContent()).not.toContain('Silent');
    }));

  it('prints a story without what only a screen can use', () =>
    visiting(`/stories/${seeded.storyId}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
      expect(await page.getByLabel('Search').isVisible()).toBe(false);
      expect(await page.getByText('Sources disagree').first().isVisible()).toBe(true);
      expect(await page.locator('.bottom .address').isVisible()).toBe(true);
    }));

  it('prints the history of an article with every version, and nothing to press', () =>
    visiting(`/articles/${seeded.mover}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('row').count()).toBe(5);
      expect(await page.locator('.versions').getByText('Back to version 2').isVisible()).toBe(true);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('radio').count()).toBe(0);
    }));

  it('goes from a sentence of the text to where its change is told', () =>
    visiting(`/articles/${seeded.mover}/diffs/1..2`, async (page) => {
      await page.locator('.text-diff').getByRole('link', { name: 'Fact changed' }).click();
      expect(await page.locator('.change:target .told').textContent()).toContain('26 → 30');
    }));

  it('sees the whole chart of a fact on a phone', async () => {
    const { page, close } = await openTab(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(`${site.url}/facts/${seeded.factId}`);
    const charts = page.getByRole('img', { name: /^countries in the coalition over time/ });

    expect(await charts.count()).toBe(1);
    const box = await charts.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await close();
  });

  it('reads every page in the colors of their own system', async () => {
    const { page, close } = await openTab(browser, { forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(`${site.url}/stories/${seeded.storyId}`);
    const [badge, line] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.badge') as Element).borderTopStyle,
      getComputedStyle(document.querySelector('.line path') as Element).stroke,
    ]);

    expect(badge).toBe('solid');
    expect(line).not.toBe('none');
    await close();
  });
});
