/** The API on a real port over a real App: embedded database, queue and all; only the analysis runs in this thread. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { inlineAnalysis } from '../../src/adapters/analysis/inline.ts';
import { closeStreams } from '../../src/api/event-stream.ts';
import { problemHandler } from '../../src/api/problem.ts';
import { createApi } from '../../src/api/router.ts';
import type { App } from '../../src/app/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFeeds } from '../../src/web/feeds.ts';
import { createMemento } from '../../src/web/memento.ts';
import { openApp } from '../../src/wiring.ts';
import { freshDataDir } from '../support/database.ts';

export interface Service {
  app: App;
  url: string;
  /** Sends JSON where there is a body; reads JSON where there is an answer. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Tests read answers as their user would, field by field. */
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  body: any;
}

export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const dataDir = await freshDataDir();
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    ALLOW_NETS: '127.0.0.0/8',
    HOST_GAP_MS: '0',
    ...env,
  });
  const server = createServer();
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const surprises: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void surprises.push(line) });
  const opened = await openApp(config, { publicUrl: url, log });
  await opened.analysis.close();
  const app: App = { ...opened, analysis: inlineAnalysis() };
  const http = express();
  http.set('query parser', 'simple');
  http.use(createApi(app));
  http.use(createFeeds(app), createMemento(app), problemHandler(app));
  server.on('request', http);

  return {
    app,
    url,
    async ask(method, path, body, headers = {}) {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text !== '' ? JSON.parse(text) : text,
      };
    },
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
