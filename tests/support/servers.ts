/**
 * Real servers for tests: each started privately, on a free loopback port, in a folder of its own, and stopped with the
 * test. A group of tests that needs a server which is not installed is skipped with the reason in its title; in CI it
 * fails instead, so that nothing goes untested by accident.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { describe, test } from 'vitest';

export type ServerName = 'redis' | 'postgres';

export interface TestServer {
  url: string;
  /** Ends it in order and removes its folder. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; what it wrote stays. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data, after `kill9` or while it runs. */
  restart(): Promise<void>;
}

/** The program `redis-server`, or null. */
function findRedis(): string | null {
  return onPath('redis-server');
}

/** The folder of `postgres` and `initdb`, or null. Debian keeps them off the PATH. */
function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...searchPath(), ...versions.map((version) => join(debian, version, 'bin'))];
  return (
    folders.find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

const FIND: Record<ServerName, () => string | null> = { redis: findRedis, postgres: findPostgres };

/** `describe`, when the servers it needs can be started here. */
export function describeWith(title: string, needs: readonly ServerName[], body: () => void): void {
  const missing = needs.filter((name) => FIND[name]() === null);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `no ${missing.join(' and no ')} server is installed here`;
  if (process.env.CI) {
    describe(title, () => {
      test('has its servers', () => {
        throw new Error(`${reason}; CI must not skip this.`);
      });
    });
  } else {
    // Reporters fold skipped tests away; the reason should be seen without asking for it.
    console.warn(`Skipped: ${title}: ${reason}.`);
    describe.skip(`${title} (skipped: ${reason})`, body);
  }
}

export async function startRedis(): Promise<TestServer> {
  const program = required(findRedis(), 'redis-server');
  return startServer({
    protocol: 'redis',
    path: '',
    ready: /Ready to accept connections/,
    prepare: async () => undefined,
    command: (port, dir) => [
      program,
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--save', ''],
    ],
    identity: {},
  });
}

export async function startPostgres(): Promise<TestServer> {
  const folder = required(findPostgres(), 'postgres');
  const identity = unprivileged();
  return startServer({
    protocol: 'postgres',
    path: '/postgres',
    ready: /database system is ready to accept connections/,
    prepare: async (dir) => {
      if (identity.uid !== undefined) await chown(dir, identity.uid, identity.gid ?? identity.uid);
      const initdb = [
        '-D',
        join(dir, 'data'),
        '-U',
        'postgres',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C',
        '-N',
      ];
      execFileSync(join(folder, 'initdb'), initdb, { ...identity, cwd: dir, stdio: 'pipe' });
    },
    command: (port, dir) => [
      join(folder, 'postgres'),
      [
        ['-D', join(dir, 'data'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
        // Several servers at once on a small machine; and no disk has to survive a power cut here.
        ['-c', 'unix_socket_directories=', '-c', 'shared_buffers=16MB', '-c', 'fsync=off'],
      ].flat(),
    ],
    identity,
  });
}

/** A new, empty database on the server; its URL. */
export async function createDatabase(server: TestServer): Promise<string> {
  const name = `test_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.url.replace(/\/postgres$/, `/${name}`);
}

interface Recipe {
  protocol: string;
  path: string;
  ready: RegExp;
  prepare(dir: string): Promise<void>;
  command(port: number, dir: string): [string, string[]];
  identity: { uid?: number; gid?: number };
}

async function startServer(recipe: Recipe): Promise<TestServer> {
  const dir = await mkdtemp(join(tmpdir(), 'variorum-server-'));
  await recipe.prepare(dir);
  // The port is free when asked for and may be taken a moment later, by another test file doing the same.
  const { port, child } = await retry(async () => {
    const free = await freePort();
    return { port: free, child: await launch(recipe, free, dir) };
  });
  let running = child;
  return {
    url: `${recipe.protocol}://${recipe.protocol === 'postgres' ? 'postgres@' : ''}127.0.0.1:${port}${recipe.path}`,
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients.
      await end(running, 'SIGINT');
      await rm(dir, { recursive: true, force: true });
    },
    kill9: () => end(running, 'SIGKILL'),
    restart: async () => {
      await end(running, 'SIGINT');
      // After a SIGKILL PostgreSQL refuses to start until the last of its orphans has gone.
      running = await retry(() => launch(recipe, port, dir));
    },
  };
}

async function launch(recipe: Recipe, port: number, dir: string): Promise<ChildProcess> {
  const [program, args] = recipe.command(port, dir);
  const child = spawn(program, args, { ...recipe.identity, cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
  const dieWithUs = () => child.kill('SIGKILL');
  process.once('exit', dieWithUs);
  child.once('exit', () => process.off('exit', dieWithUs));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (recipe.ready.test(said)) resolve();
    };
    // Both keep flowing afterwards: a full pipe would stop the server.
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${program} ended with ${code} before it was ready:\n${said}`)),
    );
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 20) throw error;
      await wait(250);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made, or as nobody. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user; the next one.
    }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user "postgres" or "nobody" to run it as.');
}

function onPath(name: string): string | null {
  return (
    searchPath()
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? null
  );
}

const searchPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');

function required(found: string | null, name: string): string {
  if (found === null) throw new Error(`${name} is not installed; guard the test with describeWith.`);
  return found;
}
