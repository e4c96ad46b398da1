/** A page, asked for as robots.txt and the host's gap allow. Every page that is fetched is fetched here. */
import type { FetchOutcome } from '../adapters/fetch/outcome.ts';
import type { Accept } from '../adapters/fetch/read.ts';
import { hostKeyOf } from '../domain/url.ts';
import type { App } from './ports.ts';

export type PoliteOutcome =
  | { kind: 'fetched'; outcome: FetchOutcome; crawlDelayMs: number | null }
  /** robots.txt forbids it (`robots_denied`), or cannot be had (the code of the cause). */
  | { kind: 'denied'; code: string; reason: string };

export interface PoliteOptions {
  accept?: Accept;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Where the operator's gap for outlets is too short for this host. */
  leastGapMs?: number;
}

class Denied extends Error {
  readonly code: string;
  constructor(code: string, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** @throws VariorumError `host_busy` with the instant from which the host may be asked. */
export async function politeGet(
  app: App,
  url: string,
  { leastGapMs = 0, ...options }: PoliteOptions = {},
): Promise<PoliteOutcome> {
  let crawlDelayMs: number | null = null;
  const asked = new Map<string, number>();
  try {
    const outcome = await app.gate.get(url, {
      accept: 'html',
      ...options,
      beforeHop: async (hop) => {
        const robots = await app.robots.check(hop, options.signal);
        if (robots.kind === 'denied') throw new Denied(robots.code, robots.reason);
        crawlDelayMs = robots.crawlDelayMs;
        const gap = Math.max(app.config.hostGapMs, leastGapMs, robots.crawlDelayMs ?? 0);
        const hostKey = hostKeyOf(hop.href, app.allowNets);
        await app.slots.take(hostKey, gap, options.signal);
        asked.set(hostKey, gap);
      },
    });
    // A slow answer is a busy server: the gap counts from its end as well.
    for (const [hostKey, gap] of asked) await app.slots.rest(hostKey, gap);
    return { kind: 'fetched', outcome, crawlDelayMs };
  } catch (error) {
    if (error instanceof Denied) return { kind: 'denied', code: error.code, reason: error.message };
    throw error;
  }
}
