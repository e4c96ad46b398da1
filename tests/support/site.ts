/** The whole service over HTTP, pages and API, in this process; content is pushed in, so nothing has to be waited for. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { inlineAnalysis } from '../../src/adapters/analysis/inline.ts';
import { closeStreams } from '../../src/api/event-stream.ts';
import type { App } from '../../src/app/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createHttpApp } from '../../src/http.ts';
import { openApp } from '../../src/wiring.ts';
import { type Client, clientOf, type Json } from './client.ts';
import { freshDataDir } from './database.ts';

export interface Site {
  app: App;
  url: string;
  client: Client;
  /** A page as a browser without scripts gets it. */
  visit(path: string, headers?: Record<string, string>): Promise<Visited>;
  /** A form as a browser sends it; redirects are not followed. */
  send(
    path: string,
    fields: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Visited>;
  /** Another version of the article, as captured at that time. */
  push(articleId: string, capturedAt: string, title: string, paragraphs: readonly string[]): Promise<Json>;
  close(): Promise<void>;
}

export interface Visited {
  status: number;
  headers: Headers;
  html: string;
}

export async function openSite(env: Record<string, string> = {}): Promise<Site> {
  const dataDir = await freshDataDir();
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    ALLOW_NETS: '127.0.0.0/8',
    HOST_GAP_MS: '0',
    ...env,
  });
  // Work in this thread may outlast an idle connection, which would then be closed under the request that takes it up.
  const server = createServer({ keepAliveTimeout: 300_000 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const surprises: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void surprises.push(line) });
  const opened = await openApp(config, { publicUrl: url, log });
  await opened.analysis.close();
  const app: App = { ...opened, analysis: inlineAnalysis() };
  server.on('request', createHttpApp(app));
  const client = clientOf(url);

  const ask = async (path: string, init: RequestInit): Promise<Visited> => {
    const response = await fetch(`${url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', ...init.headers },
    });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  return {
    app,
    url,
    client,
    visit: (path, headers = {}) => ask(path, { headers }),
    send(path, fields, headers = {}) {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      );
      return ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
    },
    push: (articleId, capturedAt, title, paragraphs) =>
      client.post(`/v1/articles/${articleId}/captures`, { title, text: paragraphs.join('\n\n'), capturedAt }),
    async close() {
      closeStreams(app);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await opened.close(0);
      await rm(dataDir, { recursive: true, force: true });
      // Whatever a test looked at: nothing may have gone wrong unforeseen beside it.
      if (surprises.length > 0) throw new Error(`The service logged errors:\n${surprises.join('')}`);
    },
  };
}

const OPENING =
  'Leaders of 26 countries in the coalition agreed on Saturday to support a ceasefire, the host of the call said.';
const REST = [
  'The first phase of the ceasefire would last 30 days and be watched from above, officials said.',
  'Planners from the armed forces meet in London on Thursday.',
  'Nobody on the call gave a date for the next one, and reporters asked for it in vain.',
  'The harbor was closed for an hour while the delegations left by boat.',
];

export interface Seeded {
  storyId: string;
  factId: string;
  /** Says 26, then 30 without a word about it, then rewords, then goes back. */
  mover: string;
  /** Says 26 and stays with it. */
  stayer: string;
  endpointId: string;
  searchId: string;
}

/** Two invented outlets on one story: what pages of stories, articles, diffs and facts have to show. */
export async function seedStory(site: Site): Promise<Seeded> {
  const { client } = site;
  const story = await client.post('/v1/stories', { title: 'Call of the leaders' });
  const fact = await client.post(`/v1/stories/${story.id}/facts`, {
    label: 'countries in the coalition',
    kind: 'quantity',
    unit: 'country',
  });
  const track = (host: string): Promise<Json> =>
    client.post('/v1/articles', { url: `https://${host}/world/call`, storyId: story.id });
  const [mover, stayer] = [await track('quayside-post.example'), await track('upland-times.example')];
  const title = 'Leaders agree on a ceasefire';
  const thirty = OPENING.replace('26', '30');
  await site.push(mover.id, '2025-03-15T13:00:00Z', title, [OPENING, ...REST]);
  await site.push(mover.id, '2025-03-15T14:00:00Z', title, [thirty, ...REST]);
  await site.push(mover.id, '2025-03-15T15:00:00Z', title, [
    thirty,
    ...REST.map((line) => line.replace('harbor', 'harbour')),
  ]);
  await site.push(mover.id, '2025-03-15T16:00:00Z', title, [thirty, ...REST]);
  await site.push(stayer.id, '2025-03-15T13:30:00Z', 'A call for a ceasefire', [
    'Twenty-six countries of the coalition want a ceasefire, their leaders said after a call on Saturday.',
    'Two people who listened in said that the call lasted for an hour and ended without a handshake.',
    'Military planners will come together in London on Thursday.',
  ]);
  const endpoint = await client.post('/v1/endpoints', {
    url: 'http://127.0.0.1:9/hook',
    description: 'The desk',
  });
  const search = await client.post('/v1/searches', {
    name: 'Silent numbers',
    query: { silent: true, aspect: 'quantity' },
  });
  return {
    storyId: story.id,
    factId: fact.id,
    mover: mover.id,
    stayer: stayer.id,
    endpointId: endpoint.id,
    searchId: search.id,
  };
}

/** Every page there is, of what was seeded. */
export function pagesOf(seeded: Seeded): Record<string, string> {
  const { storyId, factId, mover } = seeded;
  return {
    home: '/',
    story: `/stories/${storyId}`,
    article: `/articles/${mover}`,
    blame: `/articles/${mover}?view=blame`,
    looks: `/articles/${mover}?view=looks`,
    furniture: `/articles/${mover}?view=furniture`,
    version: `/articles/${mover}/versions/2`,
    diff: `/articles/${mover}/diffs/1..2`,
    'diff side by side': `/articles/${mover}/diffs/1..3?view=side-by-side`,
    'changes only': `/articles/${mover}/diffs/1..3?view=changes-only`,
    fact: `/facts/${factId}`,
    'two sources': `/stories/${storyId}/sources?one=${mover}&other=${seeded.stayer}`,
    compare: '/compare',
    endpoints: '/endpoints',
    endpoint: `/endpoints/${seeded.endpointId}`,
    'saved search': `/searches/${seeded.searchId}`,
    search: '/search?q=coalition',
    'search in changes': '/search?in=changes',
    operations: '/operations',
    tasks: '/tasks',
    'not found': '/nothing',
  };
}
