/** Starting and stopping, as an operator meets it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { variorum } from '../support/cli.ts';
import { clientOf } from '../support/client.ts';
import { freePort, startProcess, until } from '../support/processes.ts';

async function freshEnv(): Promise<Record<string, string>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'variorum-start-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { DATA_DIR: dataDir, PORT: String(await freePort()) };
}

test('SIGTERM lets the process finish and exit 0', async () => {
  const env = await freshEnv();
  const service = startProcess(env);
  const client = clientOf(`http://127.0.0.1:${env.PORT}`);
  await until('the service', async () => (await client.status('/readyz')) === 200);
  expect(await service.stop()).toBe(0);
});

test('a second process on the same folder is told so and ends, and the first goes on', async () => {
  const env = await freshEnv();
  startProcess(env);
  const client = clientOf(`http://127.0.0.1:${env.PORT}`);
  await until('the service', async () => (await client.status('/readyz')) === 200);
  const second = await variorum(['serve'], '', { ...env, PORT: String(await freePort()) });
  expect(second.code).toBe(2);
  expect(second.err).toMatch(/in use/);
  expect(await client.status('/readyz')).toBe(200);
});

test('a port that is taken is named', async () => {
  const env = await freshEnv();
  startProcess(env);
  await until(
    'the service',
    async () => (await clientOf(`http://127.0.0.1:${env.PORT}`).status('/readyz')) === 200,
  );
  const { DATA_DIR } = await freshEnv();
  const second = await variorum(['serve'], '', { DATA_DIR: DATA_DIR!, PORT: env.PORT! });
  expect(second.code).toBe(2);
  expect(second.err).toContain(env.PORT);
});

test('an address that others can reach needs a key, and with one asks for it', async () => {
  const env: Record<string, string> = { ...(await freshEnv()), HOST: '0.0.0.0' };
  const refused = await variorum(['serve'], '', env);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('keys create');

  const key = (await variorum(['keys', 'create', 'desk'], '', env)).out.trim();
  expect(key).toMatch(/^vrm_key_/);
  startProcess(env);
  const url = `http://127.0.0.1:${env.PORT}`;
  await until('the service', async () => (await clientOf(url).status('/readyz')) === 200);
  expect((await fetch(`${url}/v1/stories`)).status).toBe(401);
  expect((await fetch(`${url}/v1/stories`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(
    200,
  );
  expect((await fetch(`${url}/v1/stories`, { headers: { authorization: `Bearer ${key}x` } })).status).toBe(
    401,
  );
});

test('a process without the API tells how it is on a port of its own', async () => {
  const { DATA_DIR } = await freshEnv();
  const port = await freePort();
  const env = { DATA_DIR: DATA_DIR!, ROLES: 'workers', PROBE_PORT: String(port) };
  const workers = startProcess(env);
  const url = `http://127.0.0.1:${port}`;
  await until('the workers', async () => (await clientOf(url).status('/readyz')) === 200);
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('variorum_due_rows{row="capture"} 0');
  expect(metrics).toContain('process_cpu_seconds_total');
  const nothing = await fetch(`${url}/v1/stories`);
  expect(nothing.status).toBe(404);
  expect(nothing.headers.get('content-type')).toContain('application/problem+json');
  expect(await workers.stop()).toBe(0);
});

test('settings that make no sense are named, all of them', async () => {
  const { code, err } = await variorum(['serve'], '', {
    PORT: 'harbor',
    ROLES: 'captain',
    HOST_GAP_MS: '-4',
  });
  expect(code).toBe(2);
  for (const name of ['PORT', 'ROLES', 'HOST_GAP_MS']) expect(err).toContain(name);
});

test('a rule file that is wrong refuses the start, and is named with the field', async () => {
  const env = await freshEnv();
  const file = join(env.DATA_DIR!, 'tribune.example.json');
  await writeFile(file, JSON.stringify({ host: 'tribune.example', version: 1, drop: [{ selector: 'p' }] }));
  const refused = await variorum(['serve'], '', { ...env, RULES_DIR: env.DATA_DIR! });
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(file);
  expect(refused.err).toContain('/drop/0/reason');
  expect(refused.err.trim().split('\n')).toHaveLength(1);
});

test('a place that the machine does not give is named with its setting, and is no bug to report', async () => {
  const env = await freshEnv();
  const file = join(env.DATA_DIR!, 'file');
  await writeFile(file, '');
  await mkdir(join(env.DATA_DIR!, 'pglite', 'global'), { recursive: true });
  await writeFile(join(env.DATA_DIR!, 'pglite', 'PG_VERSION'), '17');
  await writeFile(join(env.DATA_DIR!, 'pglite', 'global', 'pg_control'), 'rubble');
  const cases: [Record<string, string>, RegExp][] = [
    [{ DATA_DIR: file }, /Cannot write .*\/file: /],
    [{}, /embedded database in ".*pglite" cannot be opened.*DATA_DIR/],
    [{ HOST: 'nowhere.invalid' }, /Cannot listen on nowhere\.invalid:.*HOST/],
  ];
  for (const [setting, said] of cases) {
    const { code, err } = await variorum(['serve'], '', { ...env, ...setting });
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(err).not.toContain('report it');
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});
