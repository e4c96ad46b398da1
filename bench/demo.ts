/**
 * `npm run bench:demo`: plays the demo to its end, then opens its story in Chromium, in turns with a page of one line from a
 * server that does nothing else: what that page takes is the browser's and the machine's, the rest is ours. With `--pictures`
 * it also makes the pictures of the README.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { findChromium, launch } from './chromium.ts';
import { type Loading, loadings } from './loading.ts';
import { table, writeSection } from './report.ts';

/** The musts of the design, for this page. */
const MUST_MS = 300;
const MUST_KB = 100;
const ROUNDS = 25;
const MAIN = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** The demo, told to its end: its story's address, and how to stop it. */
async function playDemo(): Promise<{ url: string; stop: () => void }> {
  const demo = spawn(process.execPath, [MAIN, 'demo'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: demo.stdout })) {
    process.stderr.write(`${line}\n`);
    const [url] = /(?<=told\. Its pages stay at )\S+/.exec(line) ?? [];
    if (url) return { url, stop: () => demo.kill('SIGINT') };
  }
  throw new Error('The demo ended before its story was told; see what it wrote above.');
}

async function openPlainPage(): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>One line</title><p>One line.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

/** In turns, so that whatever else the machine does falls on both. */
async function inTurns(browser: Browser, urls: readonly string[]): Promise<Loading[][]> {
  const all: Loading[][] = urls.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, url] of urls.entries()) all[index]!.push(...(await loadings(browser, () => url, 1)));
  }
  return all;
}

/** The story, and the diff in which an outlet changes two facts and says nothing. */
async function takePictures(browser: Browser, story: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 830 } });
  await page.goto(story, { waitUntil: 'load' });
  await page.screenshot({ path: 'docs/images/story.png' });
  await page.locator('.cell.hidden-change[href$="/diffs/2..3"]').first().click();
  await page.screenshot({ path: 'docs/images/diff.png' });
  await page.close();
}

const at = (all: readonly Loading[], of: 'interactiveMs' | 'paintedMs', share: number) =>
  all.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)]!;

function rowOf(name: string, all: readonly Loading[]): string[] {
  const most = (value: (one: Loading) => number) => Math.max(...all.map(value));
  return [
    name,
    ...[0, 0.5, 0.95].map((share) => at(all, 'interactiveMs', share).toFixed(0)),
    at(all, 'paintedMs', 0.5).toFixed(0),
    (most((one) => one.bytes) / 1024).toFixed(0),
    String(most((one) => one.requests)),
    String(all.filter((one) => one.shift > 0).length),
  ];
}

const chromium = findChromium();
if (chromium === null) throw new Error('No chromium is installed here: install it, then run this again.');
const plain = await openPlainPage();
const demo = await playDemo();
const browser = await launch(chromium);
try {
  const [line, story] = await inTurns(browser, [plain.url, demo.url]);
  const text =
    `## The demo's story in a browser\n\n\`npm run bench:demo\`: Chromium, an empty cache each time, ${ROUNDS} times in turns. ` +
    `Interactive is when the page is parsed and its script has run. Allowed: ${MUST_MS} ms and ${MUST_KB} KB on loopback.\n\n` +
    table([
      [
        'page',
        'interactive, ms quickest',
        'ms median',
        'ms 95 %',
        'first words painted, ms median',
        'KB',
        'requests',
        'moved while loading',
      ],
      rowOf('one line, served by nothing else', line!),
      rowOf('the story', story!),
    ]);
  process.stdout.write(`${text}\n`);
  if (process.argv.includes('--pictures')) await takePictures(browser, demo.url);
  if (process.argv.includes('--write')) writeSection('docs/PERFORMANCE.md', 'demo', text);
} finally {
  await browser.close();
  demo.stop();
  plain.close();
}
