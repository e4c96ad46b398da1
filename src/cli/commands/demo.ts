/** `variorum demo`: an invented story, told by real servers, tracked by the real service, in a minute or two. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemLookup } from '../../adapters/fetch/connect.ts';
import { type Config, readConfig } from '../../config.ts';
import { VariorumError } from '../../domain/errors.ts';
import { type Running, start } from '../../serve.ts';
import type { Command } from '../command.ts';
import { type Outlet, openOutlet, readScript, type Script } from '../demo/outlets.ts';
import { type Heard, openReceiver } from '../demo/receiver.ts';
import { callService } from '../service.ts';

export const demo: Command = {
  usage: 'demo [--once]',
  summary: 'replay an invented story with three outlets and a webhook receiver; --once ends with the story',
  options: {
    once: { type: 'boolean', says: 'end with the story, instead of leaving the service to look at' },
  },
  bare: true,
  async run({ values }) {
    const folder = demoFolder();
    const script = await readScript(folder);
    const dataDir = await mkdtemp(join(tmpdir(), 'variorum-demo-'));
    const say = sayer();
    const receiver = await openReceiver((heard) => say('webhook', describeHeard(heard)));
    const outlets: Record<string, Outlet> = {};
    for (const [key, about] of Object.entries(script.outlets)) outlets[key] = await openOutlet(folder, about);
    const running = await startService(dataDir);
    try {
      const url = running.url!;
      for (const step of script.steps.filter((first) => first.at === 0)) await publish(outlets, step, say);
      const story = await submit(url, script, outlets, receiver);
      say('open', `${url}/stories/${story}`);
      await play(script, outlets, say);
      say(
        'end',
        `The story is told. Its pages stay at ${url}/stories/${story}${values.once ? '' : ' until you press Ctrl-C.'}`,
      );
      if (!values.once) await interrupted();
      return 0;
    } finally {
      await running.stop();
      await receiver.close();
      for (const outlet of Object.values(outlets)) await outlet.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};

/** Beside the sources, and beside the compiled code in `dist`. */
function demoFolder(): URL {
  const here = fileURLToPath(import.meta.url);
  return new URL(
    here.includes('/dist/') ? '../../../../fixtures/demo/' : '../../../fixtures/demo/',
    import.meta.url,
  );
}

/** How long after the last step the service gets to notice it. */
const LAST_LOOK_MS = 12_000;

/** On a database of its own, quick enough to watch; on PORT, or a free one when that is taken. */
async function startService(dataDir: string): Promise<Running> {
  const config: Config = {
    ...readConfig({ PORT: process.env.PORT, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }),
    dataDir,
    databaseUrl: null,
    redisUrl: null,
    allowNets: '127.0.0.0/8',
    minIntervalSeconds: 3,
    hostGapMs: 250,
  };
  // Names under .localhost are loopback by RFC 6761; not every resolver knows.
  const overrides = {
    lookup: (hostname: string) => systemLookup(hostname.endsWith('.localhost') ? '127.0.0.1' : hostname),
  };
  try {
    return await start(config, overrides);
  } catch (error) {
    if (error instanceof VariorumError && error.code === 'port_in_use')
      return start({ ...config, port: 0 }, overrides);
    throw error;
  }
}

type Say = (what: string, text: string) => void;

function sayer(): Say {
  const begun = Date.now();
  return (what, text) => {
    const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
    process.stdout.write(`${seconds}s  ${what.padEnd(8)} ${text}\n`);
  };
}

async function publish(
  outlets: Record<string, Outlet>,
  step: Script['steps'][number],
  say: Say,
): Promise<void> {
  const outlet = outlets[step.outlet];
  if (!outlet) throw new Error(`The script names an outlet "${step.outlet}" that it does not have.`);
  await outlet.publish(step.page, step.status ?? 200);
  say('outlet', step.note);
}

/** As any user would: a story, its facts, a subscriber. */
async function submit(
  url: string,
  script: Script,
  outlets: Record<string, Outlet>,
  receiver: { url: string; secret: string | null },
): Promise<string> {
  const service = { server: url, key: null };
  const endpoint = await callService(service, '/v1/endpoints', {
    json: {
      url: receiver.url,
      eventTypes: ['fact.*', 'claims.changed', 'correction.published'],
      description: 'the receiver of the demo',
    },
  });
  receiver.secret = String(endpoint.secret);
  const story = await callService(service, '/v1/stories', { json: { title: script.story } });
  for (const fact of script.facts) {
    await callService(service, `/v1/stories/${story.id}/facts`, { json: fact });
  }
  for (const outlet of Object.values(outlets)) {
    await callService(service, '/v1/articles', { json: { url: outlet.url, storyId: story.id } });
  }
  return String(story.id);
}

async function play(script: Script, outlets: Record<string, Outlet>, say: Say): Promise<void> {
  const begun = Date.now();
  for (const step of script.steps.filter((later) => later.at > 0)) {
    await sleep(Math.max(0, begun + step.at * 1000 - Date.now()));
    await publish(outlets, step, say);
  }
  await sleep(LAST_LOOK_MS);
}

function describeHeard({ type, data, id }: Heard): string {
  const named = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null ? { ...value } : {};
  const fact = named(data.fact);
  const shown = (side: unknown) => (side === null ? 'no longer stated' : `“${named(side).raw}”`);
  const tail = `   (signature valid, ${id})`;
  switch (type) {
    case 'fact.changed':
      return `${data.source}: ${fact.label}: ${shown(data.before)} → ${shown(data.after)}, ${data.transition}, ${data.disclosure}${tail}`;
    case 'fact.observed':
      return `${data.source}: ${fact.label}: ${shown(data.observed)}${tail}`;
    case 'fact.conflict':
    case 'fact.agreed': {
      const current = Array.isArray(data.current) ? data.current : [];
      const who = current.map((entry) => `${named(entry).source} says “${named(entry).raw}”`).join(', ');
      return `${type === 'fact.conflict' ? 'sources disagree' : 'sources agree'} on ${fact.label}: ${who}${tail}`;
    }
    case 'claims.changed':
      return `${data.source}: ${describeChanges(data.changes)}${tail}`;
    case 'correction.published':
      return `${data.source} corrects itself: ${data.note}${tail}`;
    default:
      return `${type}${tail}`;
  }
}

/** The loudest change of a step, and how many more there are. */
function describeChanges(changes: unknown): string {
  const list: Record<string, unknown>[] = Array.isArray(changes) ? changes : [];
  const first = list[0] ?? {};
  const text = (side: unknown) => {
    const { text: words } = typeof side === 'object' && side !== null ? (side as { text?: string }) : {};
    return words === undefined ? 'nothing' : `“${words.length > 70 ? `${words.slice(0, 69)}…` : words}”`;
  };
  const aspects =
    Array.isArray(first.aspects) && first.aspects.length > 0 ? ` (${first.aspects.join(', ')})` : '';
  const more = list.length > 1 ? `, and ${list.length - 1} more` : '';
  return `${first.kind}${aspects}: ${text(first.before)} → ${text(first.after)}${more}`;
}

async function interrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
