/** The command line as a shell would run it. */
import { spawn } from 'node:child_process';

export const MAIN = new URL('../../dist/src/cli/main.js', import.meta.url).pathname;

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** @param input what stands on standard input */
export function variorum(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  // A command that refuses its arguments may be gone before its input is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
