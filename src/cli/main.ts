#!/usr/bin/env node
/** The command line. Exit 0 done, 1 differences found where that is the question, 2 bad use or input with one line. */
import { parseArgs } from 'node:util';
import { badInput } from '../domain/errors.ts';
import { VERSION } from '../version.ts';
import type { Arguments, Command } from './command.ts';
import { claims } from './commands/claims.ts';
import { demo } from './commands/demo.ts';
import { diff } from './commands/diff.ts';
import { extract } from './commands/extract.ts';
import { keys, migrate, serve } from './commands/operate.ts';
import { track } from './commands/track.ts';
import { failWith } from './fail.ts';

const COMMANDS: Record<string, Command> = { extract, claims, diff, track, serve, migrate, demo, keys };

function help(): string {
  const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}\n      ${command.summary}`);
  return `variorum ${VERSION}: follows a story across outlets and versions and tells which facts changed\n\n${lines.join('\n')}\n`;
}

function parse(command: Command, args: string[]): Arguments {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw badInput('usage', `${why}. Usage: variorum ${command.usage}`);
  }
}

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw badInput('usage', `There is no command "${name}"; variorum help lists them.`);
  if (args.includes('--help')) {
    process.stdout.write(`variorum ${command.usage}\n    ${command.summary}\n`);
    return 0;
  }
  return command.run(parse(command, args));
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  failWith(error);
}
