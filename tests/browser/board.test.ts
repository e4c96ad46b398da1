/** The board of queues, in a real browser: it opens with a key only, shows what waits, and asks nobody but this service. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKey } from '../../src/app/keys.ts';
import { describeInBrowser, openBrowser, openTab } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

describeInBrowser('The board of queues', () => {
  let site: Site;
  let browser: Browser;
  let key: string;

  beforeAll(async () => {
    site = await openSite();
    await site.client.post('/v1/articles', { url: 'https://quayside-post.example/a' });
    key = (await createKey(site.app, 'operator')).token;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is refused without a key', async () => {
    for (const path of ['', '/api/queues', '/static/images/logo.svg', '/queue/capture']) {
      const { status, headers } = await site.visit(`/operations/queues${path}`);

      expect(status, path).toBe(303);
      expect(headers.get('location'), path).toMatch(/^\/login\?next=/);
    }
    const { status } = await site.visit('/operations/queues/api/queues', { accept: 'application/json' });
    expect(status).toBe(401);
  });

  it('opens with one, shows every queue and the job that waits, and asks nobody but this service', async () => {
    const { page, complaints, close } = await openTab(browser);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${site.url}/operations`);
    await page.getByLabel('API key').fill(key);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('link', { name: 'Board of queues' }).click();

    for (const name of Object.keys(await site.app.queue.counts()))
      await page.getByRole('link', { name, exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'capture', exact: true }).first().click();
    await page
      .getByText(/capture-art_/)
      .first()
      .waitFor();

    expect([...asked]).toEqual([site.url]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('cannot be used from a page of another origin', async () => {
    const { status } = await site.send(
      '/operations/queues/api/queues/pause',
      {},
      { authorization: `Bearer ${key}`, 'sec-fetch-site': 'cross-site' },
    );

    expect(status).toBe(403);
  });
});
