/** The only place that builds adapters and joins them. Server, workers, command line and tests all start here. */
import type { Logger } from 'pino';
import { threadedAnalysis } from './adapters/analysis/threads.ts';
import { openBell } from './adapters/bell.ts';
import { blobStore } from './adapters/blobs.ts';
import type { Db } from './adapters/db/db.ts';
import { migrate } from './adapters/db/migrate.ts';
import { openPglite } from './adapters/db/pglite.ts';
import { openPostgres } from './adapters/db/postgres.ts';
import type { Lookup } from './adapters/fetch/connect.ts';
import { createGate } from './adapters/fetch/gate.ts';
import { createRobots } from './adapters/fetch/robots.ts';
import { openOpinions } from './adapters/model/open.ts';
import { readOutletRules } from './adapters/outlet-rules.ts';
import { threadedPictures } from './adapters/pictures/thread.ts';
import { openQueue } from './adapters/queue/open.ts';
import type { JobQueue } from './adapters/queue/queue.ts';
import { openSecretBox } from './adapters/secret-box.ts';
import { hostSlots } from './adapters/store/hosts.ts';
import { opinionCache } from './adapters/store/opinions.ts';
import { robotsCache } from './adapters/store/robots.ts';
import { createLog, realSystem } from './adapters/system.ts';
import { taskFiles } from './adapters/task-files.ts';
import { sealSecrets } from './app/endpoint-secrets.ts';
import type { App, System } from './app/ports.ts';
import { type Config, hostInUrl } from './config.ts';
import { parseAllowNets } from './domain/addresses.ts';
import { hostKeyOf } from './domain/url.ts';
import { userAgent } from './version.ts';

/** An opened service: what use cases need, and what only its owner may do. */
export interface OpenApp extends App {
  queue: JobQueue;
  /** Gives back everything in the order that loses nothing: jobs first, database last. */
  close(graceMs?: number): Promise<void>;
}

/** Parts of the world that tests replace. */
export interface Overrides {
  system?: Partial<System>;
  lookup?: Lookup;
  log?: Logger;
  publicUrl?: string;
}

export async function openDb(config: Config): Promise<Db> {
  const db =
    config.databaseUrl === null ? await openPglite(config.dataDir) : await openPostgres(config.databaseUrl);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** @throws VariorumError when the configuration cannot work or a backend is not there. */
export async function openApp(config: Config, overrides: Overrides = {}): Promise<OpenApp> {
  const allowNets = parseAllowNets(config.allowNets);
  const log = overrides.log ?? createLog(config);
  const system: System = { ...realSystem(), ...overrides.system };
  const rules = await readOutletRules(config.rulesDir);
  const db = await openDb(config);
  const opened: (() => Promise<void>)[] = [() => db.close()];
  try {
    const secrets = await openSecretBox({ configured: config.secretsKey, dataDir: config.dataDir });
    await sealSecrets({ db, secrets, log });
    const queue = await openQueue({ db, redisUrl: config.redisUrl, log });
    opened.push(() => queue.close(0));
    const events = await openBell(db, log);
    opened.push(() => events.close());
    const analysis = threadedAnalysis(config.analysisThreads);
    opened.push(() => analysis.close());
    const pictures = threadedPictures();
    opened.push(() => pictures.close());
    const publicUrl =
      overrides.publicUrl ?? config.publicUrl ?? `http://${hostInUrl(config.host)}:${config.port}`;
    const gate = createGate({
      allowNets,
      userAgent: userAgent(config.publicUrl),
      own: publicUrl,
      ...(overrides.lookup ? { lookup: overrides.lookup } : {}),
    });
    const opinions =
      config.model && (await openOpinions(config.model, { gate, cache: opinionCache(db, system.now), log }));
    const slots = hostSlots(db);
    const robots = createRobots({
      gate,
      cache: robotsCache(db),
      now: system.now,
      beforeHop: (url) => slots.take(hostKeyOf(url.href, allowNets), config.hostGapMs),
      afterAnswer: (url) => slots.rest(hostKeyOf(url.href, allowNets), config.hostGapMs),
    });
    return {
      config,
      db,
      queue,
      gate,
      robots,
      allowNets,
      slots,
      blobs: blobStore(config.dataDir),
      taskFiles: taskFiles(config.dataDir),
      analysis,
      rules,
      opinions,
      pictures,
      events,
      system,
      secrets,
      publicUrl,
      log,
      async close(graceMs = 25_000) {
        await queue.close(graceMs);
        await events.close();
        await analysis.close();
        await pictures.close();
        await db.close();
      },
    };
  } catch (error) {
    for (const close of opened.reverse()) await close();
    throw error;
  }
}
