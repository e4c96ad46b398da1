/** The CPU work in worker threads: a page that is slow or hungry costs its thread, never the process. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Analysis } from '../../app/ports.ts';
import { VariorumError } from '../../domain/errors.ts';
import { threadFile } from '../thread-file.ts';
import type { StageName } from './stages.ts';

const DEADLINE_MS = 10_000;
const MEMORY_MB = 512;

/** @param threads 0 means one less than there are cores, at least one. */
export function threadedAnalysis(threads: number, deadlineMs = DEADLINE_MS): Analysis {
  const count = threads > 0 ? threads : Math.max(1, availableParallelism() - 1);
  const pool = new Piscina({
    filename: threadFile('analysis-thread'),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, stackSizeMb: 4 },
  });

  async function run(name: StageName, request: unknown): Promise<never> {
    try {
      return (await pool.run({ name, request }, { signal: AbortSignal.timeout(deadlineMs) })) as never;
    } catch (error) {
      throw asLimit(name, error, deadlineMs);
    }
  }

  return {
    extract: (request) => run('extract', request),
    claims: (request) => run('claims', request),
    diff: (request) => run('diff', request),
    observe: (request) => run('observe', request),
    suggest: (request) => run('suggest', request),
    doubts: (versions) => run('doubts', versions),
    group: (request) => run('group', request),
    place: (request) => run('place', request),
    close: () => pool.destroy(),
  };
}

function asLimit(name: StageName, error: unknown, deadlineMs: number): unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return new VariorumError(
      'unprocessable',
      'analysis_timeout',
      `The ${name} stage took over ${deadlineMs} ms.`,
      {
        cause: error,
      },
    );
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new VariorumError(
      'unprocessable',
      'analysis_out_of_memory',
      `The ${name} stage took over ${MEMORY_MB} MB.`,
      {
        cause: error,
      },
    );
  }
  return error;
}
