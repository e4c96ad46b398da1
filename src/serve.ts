/** Runs one process of the service until it is told to stop: API and pages, workers, or both, as ROLES says. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startWorkers } from '../workers/main.ts';
import { watchClockOfApi } from './adapters/clock.ts';
import { anyUsableKey } from './adapters/store/keys.ts';
import { closeStreams } from './api/event-stream.ts';
import { isLoopback } from './api/hosts.ts';
import { answerUnreadable } from './api/unreadable.ts';
import { type Config, hostInUrl, readConfig } from './config.ts';
import { VariorumError } from './domain/errors.ts';
import { createHttpApp, createProbeApp } from './http.ts';
import { type OpenApp, type Overrides, openApp } from './wiring.ts';

/** From SIGTERM to exit at the latest; operators are promised 30 s. */
const DRAIN_MS = 25_000;

export interface Running {
  app: OpenApp;
  /** Where the API listens; null without that role. */
  url: string | null;
  /** Where health and metrics are served apart from it; null without PROBE_PORT. */
  probeUrl: string | null;
  stop(): Promise<void>;
}

/** @throws VariorumError with one clear line for whoever started it. */
export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  let serveRequest: RequestListener = notReady;
  let serveProbe: RequestListener = notReady;
  const listener = config.roles.includes('api')
    ? await listen(config, 'PORT', config.port, (request, response) => serveRequest(request, response))
    : null;
  let probes: Server | null = null;
  let app: OpenApp;
  const url = listener && addressOf(config, listener);
  try {
    if (config.probePort !== null) {
      probes = await listen(config, 'PROBE_PORT', config.probePort, (request, response) =>
        serveProbe(request, response),
      );
    }
    app = await openApp(config, { ...(url && !config.publicUrl ? { publicUrl: url } : {}), ...overrides });
  } catch (error) {
    await closeServers(listener, probes);
    throw error;
  }
  try {
    serveProbe = createProbeApp(app);
    if (listener) {
      await refuseOpenDoor(app);
      serveRequest = createHttpApp(app);
    }
    const worksToo = config.roles.includes('workers');
    const stopSweeping = worksToo ? await startWorkers(app) : async () => {};
    // Workers watch it themselves.
    const stopWatch = worksToo ? () => {} : await watchClockOfApi(app);
    return {
      app,
      url,
      probeUrl: probes && addressOf(config, probes),
      async stop() {
        stopWatch();
        await stopSweeping();
        closeStreams(app);
        await closeServers(listener);
        await app.close(DRAIN_MS);
        await closeServers(probes);
      },
    };
  } catch (error) {
    await closeServers(listener, probes);
    await app.close(0);
    throw error;
  }
}

/** Anyone who can reach a non-loopback address could track and subscribe: that needs keys first. */
async function refuseOpenDoor(app: OpenApp): Promise<void> {
  if (isLoopback(app.config.host) || (await anyUsableKey(app.db))) return;
  throw new VariorumError(
    'forbidden',
    'keys_required',
    `HOST is ${app.config.host}, which others can reach, but there is no API key. Make one with "variorum keys create NAME", or listen on 127.0.0.1.`,
  );
}

/** The port is taken first, so that a second start fails at once; until the database is open, everything waits. */
const notReady: RequestListener = (request, response) => {
  if (request.url === '/healthz') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    return;
  }
  response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' });
  const detail = 'Opening the database; try again in a moment.';
  response.end(JSON.stringify({ title: 'Starting', status: 503, code: 'starting', detail }));
};

const addressOf = (config: Config, server: Server): string =>
  `http://${hostInUrl(config.host)}:${(server.address() as AddressInfo).port}`;

async function listen(
  config: Config,
  variable: 'PORT' | 'PROBE_PORT',
  port: number,
  onRequest: RequestListener,
): Promise<Server> {
  const server = createServer(onRequest);
  answerUnreadable(server);
  // Longer than proxies and clients keep an idle connection, or a request would now and then meet one just closed.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new VariorumError(
              'conflict',
              'port_in_use',
              `Something listens on ${config.host}:${port} already; stop it or set ${variable}.`,
            )
          : new VariorumError(
              'conflict',
              'cannot_listen',
              `Cannot listen on ${config.host}:${port} (${error.message}); set HOST to an address of this machine and ${variable} to a port that this user may take.`,
            ),
      );
    });
    server.listen(port, config.host, resolve);
  });
  return server;
}

async function closeServers(...servers: (Server | null)[]): Promise<void> {
  for (const server of servers) if (server?.listening) await closeServer(server);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Idle connections are kept alive by their clients.
  setTimeout(() => server.closeAllConnections(), 2_000).unref();
  await closed;
}

/** Start, say where, and stop on a signal. Exits the process. */
export async function serve(env: Record<string, string | undefined>): Promise<void> {
  const config = readConfig(env);
  const running = await start(config);
  const { app, url, probeUrl } = running;
  app.log.info(
    { url, probeUrl, roles: config.roles, database: app.db.kind, queue: app.queue.backend },
    'started',
  );
  if (url) process.stderr.write(welcome(url, config));
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping: finishing what is under way');
    try {
      await running.stop();
      process.exit(0);
    } catch (error) {
      app.log.fatal({ err: error }, 'could not stop cleanly');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

function welcome(url: string, config: Config): string {
  const store = config.databaseUrl === null ? `an embedded database in ${config.dataDir}` : 'PostgreSQL';
  return `
  Variorum is running at ${url}   (${config.roles.join(' and ')}, ${store})

  Open it and paste the address of a news article, or:
    curl -X POST ${url}/v1/articles -H 'content-type: application/json' -d '{"url":"https://…"}'
  See it at work on an invented story:  npm run demo
  The API, route by route:              ${url}/docs

`;
}
