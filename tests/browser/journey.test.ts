/** A new user who knows only the address: tracks a story, finds what changed, sees who says otherwise, sets an alert. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openBrowser, openTab } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

const TITLE = 'Leaders agree on a ceasefire';
const LINES = [
  'Leaders of 26 countries in the coalition agreed on Saturday to support a ceasefire, the host of the call said.',
  'The first phase of the ceasefire would last 30 days and be watched from above, officials said.',
  'Nobody on the call gave a date for the next one, and reporters asked for it in vain.',
];
const UPDATED = LINES.map((line) => line.replace('26', '30'));

describeInBrowser('A new user', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const articleId = async (url: string): Promise<string> =>
    (await site.client.all('/v1/articles')).find((article) => article.url === url).id;

  async function walk(page: Page, host: string): Promise<void> {
    const [first, second] = [`https://${host}/call`, `https://other-${host}/call`];

    await page.goto(site.url);
    await page.getByLabel(/address/).fill(`${first}\n${second}`);
    await page.getByLabel('Story').fill(`Call as told by ${host}`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `Call as told by ${host}` }).waitFor();

    await site.push(await articleId(first), '2025-03-15T13:00:00Z', TITLE, LINES);
    await site.push(await articleId(second), '2025-03-15T13:10:00Z', 'A call', LINES.slice(0, 2));
    await page.reload();
    await page.getByLabel('What to follow').fill('countries in the coalition');
    await page.getByRole('button', { name: 'Follow this fact' }).click();
    await page.getByRole('heading', { level: 1, name: 'countries in the coalition' }).waitFor();

    await site.push(await articleId(first), '2025-03-15T15:00:00Z', TITLE, UPDATED);
    await page.reload();
    await page.getByText('still says').waitFor();
    expect(await page.locator('.notice').textContent()).toContain(`other-${host} still says 26`);

    await page.getByRole('table').getByRole('link', { name: 'Version 2' }).click();
    await page.getByRole('link', { name: 'What changed in this one' }).click();
    expect(await page.locator('.change.alert').first().textContent()).toMatch(/number: 26 → 30 \+4/);

    await page.goBack();
    await page.goBack();
    await page.getByLabel('Send a signed webhook to').fill('http://127.0.0.1:9/hook');
    await page.getByRole('button', { name: 'Set the alert' }).click();
    await page.getByRole('heading', { level: 1, name: 'countries in the coalition' }).waitFor();
    expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);

    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('endpoint.test').first().waitFor();
  }

  it('gets there with scripts', async () => {
    const { page, complaints, close } = await openTab(browser);
    await walk(page, 'quayside-post.example');

    expect(complaints).toEqual([]);
    await close();
  });

  it('gets there without scripts', async () => {
    const { page, close } = await openTab(browser, { javaScriptEnabled: false });
    await walk(page, 'upland-times.example');
    await close();
  });

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let press = 0; press < 200; press++) {
      await page.keyboard.press('Tab');
      const called = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return at.ariaLabel ?? (at.labels?.[0] ?? at).textContent?.trim() ?? '';
      });
      if (name.test(called)) return;
    }
    throw new Error(`The keyboard does not reach ${name} on ${page.url()}.`);
  }

  it('gets there by keyboard alone', async () => {
    const { page, complaints, close } = await openTab(browser);
    const url = 'https://keyboard-post.example/call';
    const headline = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

    await page.goto(site.url);
    await tabTo(page, /address/);
    await page.keyboard.type(url);
    await tabTo(page, /^Name of a new story/);
    await page.keyboard.type('Told to the keys');
    await tabTo(page, /^Follow$/);
    await page.keyboard.press('Enter');
    await headline('Told to the keys');

    await site.push(await articleId(url), '2025-03-15T13:00:00Z', TITLE, LINES);
    await page.reload();
    await tabTo(page, /^What to follow/);
    await page.keyboard.type('countries in the coalition');
    await page.keyboard.press('Enter');
    await headline('countries in the coalition');

    await site.push(await articleId(url), '2025-03-15T15:00:00Z', TITLE, UPDATED);
    await page.reload();
    await tabTo(page, /^Version 2$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/versions\/2/);
    await tabTo(page, /^What changed in this one$/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.change.alert').first().textContent()).toMatch(/number: 26 → 30/);

    await page.goBack();
    await page.goBack();
    await tabTo(page, /^Send a signed webhook to/);
    await page.keyboard.type('http://127.0.0.1:9/keys');
    await page.keyboard.press('Enter');
    await page.getByLabel('Secret', { exact: true }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it('sees the page of a story change while it is open', async () => {
    const { page, complaints, close } = await openTab(browser);
    const story = await site.client.post('/v1/stories', { title: 'Live' });
    const article = await site.client.post('/v1/articles', {
      url: 'https://live-post.example/a',
      storyId: story.id,
    });
    await site.push(article.id, '2025-03-15T13:00:00Z', TITLE, LINES);
    const listening = page.waitForResponse((response) => response.url().includes('/v1/events/stream'));
    await page.goto(`${site.url}/stories/${story.id}`);
    await listening;
    await site.push(article.id, '2025-03-15T14:00:00Z', TITLE, UPDATED);

    await page.getByRole('link', { name: /^Version 2,/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told what would happen to an address while typing it', async () => {
    const { page, close } = await openTab(browser);
    await page.goto(site.url);
    await page.getByLabel(/address/).fill('http://10.1.2.3/intranet');

    await page.getByRole('status').getByText('The address 10.1.2.3 is not a public one.').waitFor();
    await close();
  });

  it('reaches everything by keyboard', async () => {
    const { page, close } = await openTab(browser);
    await page.goto(site.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('urls');
    await close();
  });
});
