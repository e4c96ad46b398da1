/** The end of a command that cannot go on: one clear line and exit code 2; a stack trace only for our own bugs in debug. */
import { VariorumError } from '../domain/errors.ts';

export function failWith(error: unknown): never {
  const message =
    error instanceof VariorumError
      ? error.message
      : `Unexpected: ${error instanceof Error ? error.message : String(error)}. Please report it.`;
  process.stderr.write(`variorum: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  if (process.env.VARIORUM_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(2);
}
