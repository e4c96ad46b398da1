/** Pictures are drawn one at a time in a thread of their own: a tenth of a second of work that nobody else waits for. */
import { Piscina } from 'piscina';
import type { Pictures } from '../../app/ports.ts';
import { VariorumError } from '../../domain/errors.ts';
import { threadFile } from '../thread-file.ts';

const DEADLINE_MS = 10_000;
const MEMORY_MB = 256;
/** Who comes when this many wait is asked to come back. */
const WAITING = 32;

export function threadedPictures(): Pictures {
  // Made when the first picture is asked for: most processes never draw one.
  let pool: Piscina | null = null;
  const open = (): Piscina =>
    new Piscina({
      filename: threadFile('picture-thread'),
      minThreads: 0,
      maxThreads: 1,
      maxQueue: WAITING,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
  return {
    async draw(svg) {
      pool ??= open();
      try {
        return await pool.run(svg, { signal: AbortSignal.timeout(DEADLINE_MS) });
      } catch (error) {
        if (!(error instanceof Error) || !isBusy(error)) throw error;
        throw new VariorumError(
          'unavailable',
          'pictures_busy',
          'Too many pictures are being drawn; ask for this one again in a minute.',
          { cause: error },
        );
      }
    },
    async close() {
      await pool?.destroy();
    },
  };
}

const isBusy = (error: Error): boolean =>
  error.name === 'AbortError' || error.name === 'TimeoutError' || /queue/i.test(error.message);
