/** Asks an origin for its robots.txt, keeps what came, and says whether a URL may be asked. */
import type { Instant } from '../../domain/model/primitives.ts';
import {
  maxAgeOf,
  type RobotsAnswer,
  type RobotsEntry,
  type RobotsVerdict,
  robotsEntry,
  robotsVerdict,
} from '../../domain/robots.ts';
import type { Gate } from './gate.ts';
import type { FetchOutcome } from './outcome.ts';

/** Where entries are kept between processes. `get` may return an expired one: its rules outlive trouble. */
export interface RobotsCache {
  get(origin: string): Promise<RobotsEntry | null>;
  put(origin: string, entry: RobotsEntry): Promise<void>;
}

export interface Robots {
  /** @throws what `beforeHop` throws, and the signal's reason. */
  check(url: URL, signal?: AbortSignal): Promise<RobotsVerdict>;
}

export function createRobots(options: {
  gate: Gate;
  cache: RobotsCache;
  now: () => Instant;
  /** Waits for a turn at the host of robots.txt, and at each host it redirects to. */
  beforeHop: (url: URL) => Promise<void>;
  /** The host has answered: its gap begins anew. */
  afterAnswer: (url: URL) => Promise<void>;
}): Robots {
  const { gate, cache, now, beforeHop, afterAnswer } = options;

  async function entryOf(origin: string, signal: AbortSignal | undefined): Promise<RobotsEntry> {
    const kept = await cache.get(origin);
    if (kept !== null && kept.expiresAt > now()) return kept;
    const outcome = await gate.get(`${origin}/robots.txt`, {
      accept: 'robots',
      beforeHop,
      ...(signal === undefined ? {} : { signal }),
    });
    await afterAnswer(new URL(outcome.finalUrl));
    const entry = robotsEntry(answerOf(outcome), kept, now());
    await cache.put(origin, entry);
    return entry;
  }

  return {
    check: async (url, signal) => robotsVerdict(await entryOf(url.origin, signal), url, now()),
  };
}

function answerOf(outcome: FetchOutcome): RobotsAnswer {
  switch (outcome.kind) {
    case 'ok':
      return {
        kind: 'file',
        // RFC 9309 §2.3: UTF-8, whatever the header says; a byte-order mark is dropped by the decoder.
        text: new TextDecoder().decode(outcome.body),
        maxAgeSeconds: maxAgeOf(outcome.headers['cache-control'] ?? null),
      };
    case 'empty':
      return { kind: 'absent' };
    case 'http_error': {
      const refused = outcome.status >= 400 && outcome.status < 500 && outcome.status !== 429;
      return refused
        ? { kind: 'absent' }
        : { kind: 'unreachable', code: 'robots_unreachable', reason: `it answered ${outcome.status}.` };
    }
    case 'not_modified':
      // No condition is ever sent for robots.txt, and the gate refuses a 304 without one.
      throw new Error('robots.txt answered 304 to an unconditional request');
    default:
      return { kind: 'unreachable', code: outcome.kind, reason: outcome.reason };
  }
}
