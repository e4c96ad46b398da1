#!/usr/bin/env node
/** The command line. Exit 0 done, 1 differences found where that is the question, 2 bad use or input with one line. */
import { parseArgs } from 'node:util';
import { badInput } from '../domain/errors.ts';
import { VERSION } from '../version.ts';
import type { Arguments, Command } from './command.ts';
import { failWith } from './fail.ts';

/** Loaded when asked for: reading a page needs none of the server's modules. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./commands/extract.ts')).extract,
  claims: async () => (await import('./commands/claims.ts')).claims,
  diff: async () => (await import('./commands/diff.ts')).diff,
  track: async () => (await import('./commands/track.ts')).track,
  split: async () => (await import('./commands/stories.ts')).split,
  merge: async () => (await import('./commands/stories.ts')).merge,
  import: async () => (await import('./commands/tasks.ts')).importList,
  backfill: async () => (await import('./commands/tasks.ts')).backfill,
  archive: async () => (await import('./commands/tasks.ts')).archive,
  rederive: async () => (await import('./commands/tasks.ts')).rederive,
  export: async () => (await import('./commands/tasks.ts')).exportFiles,
  tasks: async () => (await import('./commands/tasks.ts')).tasks,
  serve: async () => (await import('./commands/operate.ts')).serve,
  migrate: async () => (await import('./commands/operate.ts')).migrate,
  demo: async () => (await import('./commands/demo.ts')).demo,
  keys: async () => (await import('./commands/operate.ts')).keys,
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return `variorum ${VERSION}: follows a story across outlets and versions and tells which facts changed\n\n${lines.join('\n')}\n`;
}

function parse(command: Command, args: string[]): Arguments {
  const parsed = parseOptions(command, args);
  const [unexpected] = command.bare ? parsed.positionals : [];
  if (unexpected !== undefined)
    throw badInput('usage', `Unexpected argument "${unexpected}". Usage: variorum ${command.usage}`);
  return parsed;
}

function parseOptions(command: Command, args: string[]): Arguments {
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
    process.stdout.write(await help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw badInput('usage', `There is no command "${name}"; variorum help lists them.`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
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
