/** Clock, ids, randomness and log: the parts of the world that tests swap first. */
import { randomBytes as bytes, randomInt } from 'node:crypto';
import pino, { type Logger } from 'pino';
import type { System } from '../app/ports.ts';
import type { Config } from '../config.ts';

/** Crockford's base 32 in lower case: no letter that reads as a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 10 characters of milliseconds, then 16 random ones, as in ULID: ids sort by time and cannot be guessed. */
function newId(prefix: string, ms: number): string {
  let time = '';
  for (let rest = ms, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32] + time;
  let tail = '';
  for (const byte of bytes(16)) tail += ALPHABET[byte % 32];
  return `${prefix}_${time}${tail}`;
}

export function realSystem(): System {
  return {
    now: () => new Date().toISOString(),
    newId: (prefix) => newId(prefix, Date.now()),
    random: () => randomInt(2 ** 47) / 2 ** 47,
    randomBytes: (n) => bytes(n),
  };
}

/** JSON lines on standard output; secrets and bodies never reach it. */
export function createLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: config.logLevel, redact: ['*.secret', '*.authorization', '*.token'] });
}
