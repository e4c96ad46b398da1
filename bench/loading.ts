/** How a page loads in a browser that has nothing of it yet. */
import type { Browser, Page } from 'playwright-core';

export interface Loading {
  requests: number;
  /** Bodies as they came over the wire. */
  bytes: number;
  /** From the start of the navigation until it can be used: parsed, scripts run. */
  interactiveMs: number;
  /** Tasks that kept the page busy for more than 50 ms. */
  longTasks: number;
  /** What moved under the reader's eyes; 0 is nothing. */
  shift: number;
}

/** @param page fresh, with an empty cache */
export async function loadingOf(page: Page, url: string): Promise<Loading> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<Loading>((resolve) => {
        let [shift, longTasks] = [0, 0];
        const watch = (type: string, add: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
        watch('layout-shift', (entry) => {
          shift += (entry as PerformanceEntry & { value: number }).value;
        });
        watch('longtask', () => {
          longTasks++;
        });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            const loaded = [
              page!,
              ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
            ];
            resolve({
              requests: loaded.length,
              bytes: loaded.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
              interactiveMs: page!.domContentLoadedEventEnd,
              longTasks,
              shift,
            });
          }),
        );
      }),
  );
}

/** Several times, each in a context of its own, the quickest first. */
export async function loadings(browser: Browser, url: () => string, times: number): Promise<Loading[]> {
  const all: Loading[] = [];
  for (let n = 0; n < times; n++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    all.push(await loadingOf(await context.newPage(), url()));
    await context.close();
  }
  return all.toSorted((a, b) => a.interactiveMs - b.interactiveMs);
}
