/** How a page loads in a browser that has nothing of it yet. */
import type { Browser, Page } from 'playwright-core';

export interface Loading {
  requests: number;
  /** Bodies as they came over the wire. */
  bytes: number;
  /** From the start of the navigation until it can be used: parsed, its script run. */
  interactiveMs: number;
  /** Until its first words are on the screen; without a graphics card most of that is the machine's. */
  paintedMs: number;
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
        let [shift, longTasks, paintedMs] = [0, 0, Number.POSITIVE_INFINITY];
        const watch = (type: string, add: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
        watch('layout-shift', (entry) => {
          shift += (entry as PerformanceEntry & { value: number }).value;
        });
        watch('longtask', () => {
          longTasks++;
        });
        watch('paint', (entry) => {
          if (entry.name === 'first-contentful-paint') paintedMs = entry.startTime;
        });
        requestAnimationFrame(function whenPainted() {
          if (paintedMs === Number.POSITIVE_INFINITY) requestAnimationFrame(whenPainted);
          else
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
                paintedMs,
                longTasks,
                shift,
              });
            });
        });
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
