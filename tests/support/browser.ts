/** Debian's Chromium, where it is installed. Without it the tests are skipped and say so; in CI they fail. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { findChromium, launch } from '../../bench/chromium.ts';

export function describeInBrowser(title: string, body: () => void): void {
  if (findChromium() !== null) describe(title, body);
  else if (process.env.CI) {
    describe(title, () => {
      test('has a browser', () => {
        throw new Error('No chromium is installed here; CI must not skip this.');
      });
    });
  } else {
    console.warn(`Skipped: ${title}: no chromium is installed here.`);
    describe.skip(`${title} (skipped: no chromium is installed here)`, body);
  }
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No chromium; guard the test with describeInBrowser.');
  return launch(executablePath);
}

/** A page of its own, and everything the browser complained of while it was open. */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}
