#!/usr/bin/env node
/** The command line. Exit 0 done, 1 differences found where that is the question, 2 bad use or input with one line. */
import { parseArgs } from 'node:util';
import { badInput, VariorumError } from '../domain/errors.ts';
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
  rules: async () => (await import('./commands/rules.ts')).rules,
  tasks: async () => (await import('./commands/tasks.ts')).tasks,
  serve: async () => (await import('./commands/operate.ts')).serve,
  migrate: async () => (await import('./commands/operate.ts')).migrate,
  demo: async () => (await import('./commands/demo.ts')).demo,
  keys: async () => (await import('./commands/operate.ts')).keys,
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return `variorum ${VERSION}: follows a story across outlets and versions and tells which facts changed\n\n${lines.join('\n')}\n\n${ENDINGS}`;
}

const ENDINGS = `variorum COMMAND --help explains the options of one command.
Exit: 0 done, 1 differences found (diff --exit-code), 2 bad use or bad input, with one line on standard error.
`;

function helpOn({ usage, summary, options }: Command): string {
  const flags = Object.entries(options).map(([name, { says }]) => [`--${name}`, says] as const);
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const lines = flags.map(([flag, says]) => `      ${flag.padEnd(width)}  ${says}\n`);
  return `variorum ${usage}\n    ${summary}\n${lines.length > 0 ? '\n' : ''}${lines.join('')}`;
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
    process.stdout.write(helpOn(command));
    return 0;
  }
  return command.run(parse(command, args));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no error.
  if (error.code === 'EPIPE') process.exit(0);
  failWith(new VariorumError('unavailable', 'unwritable_output', `Cannot write the output (${error.code}).`));
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  failWith(error);
}
