/** An invented outlet whose every page and time is known, and a subscriber that checks what it is told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import type { Json } from './client.ts';

export interface Outlet {
  url(path: string): string;
  /** What the page says from now on. */
  publish(path: string, page: string): void;
  /** Every page published at the path, oldest first. */
  published(path: string): string[];
  /** When each request came, by path, in milliseconds. */
  asked: { path: string; at: number }[];
}

export async function openOutlet(): Promise<Outlet> {
  const pages = new Map<string, string[]>();
  const asked: Outlet['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, at: Date.now() });
    const page = pages.get(path)?.at(-1);
    if (page === undefined) response.writeHead(404).end('not here');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const port = await listening(server);
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    publish: (path, page) => {
      pages.set(path, [...(pages.get(path) ?? []), page]);
    },
    published: (path) => pages.get(path) ?? [],
    asked,
  };
}

export interface Told {
  id: string;
  type: string;
  data: Json;
}

export interface Subscriber {
  url: string;
  secret: string | null;
  /** Verified messages in the order they came, repeats included. */
  told: Told[];
  /** What arrived with a signature that the independent library refuses. */
  refused: number;
}

export async function openSubscriber(): Promise<Subscriber> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      try {
        const message = new Webhook(subscriber.secret ?? '').verify(
          body,
          request.headers as Record<string, string>,
        ) as Json;
        subscriber.told.push({
          id: String(request.headers['webhook-id']),
          type: message.type,
          data: message.data,
        });
        response.writeHead(204).end();
      } catch {
        subscriber.refused += 1;
        response.writeHead(401).end();
      }
    });
  });
  const port = await listening(server);
  const subscriber: Subscriber = { url: `http://127.0.0.1:${port}/`, secret: null, told: [], refused: 0 };
  return subscriber;
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

/** A page of the outlet, with furniture that is different every time it is made. */
export function page(input: { title: string; paragraphs: readonly string[]; furniture: number }): string {
  const { title, paragraphs, furniture } = input;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Quayside Post</title>
<meta property="og:site_name" content="Quayside Post">
<meta property="article:published_time" content="2025-03-15T13:00:00Z"></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a> <span>${furniture} online</span></nav>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article><aside class="related"><h2>Related</h2><ul><li><a href="/r${furniture}">Story number ${furniture} of the day</a></li></ul></aside></main>
<footer>© Quayside Post · ${furniture} readers</footer></body></html>`;
}
