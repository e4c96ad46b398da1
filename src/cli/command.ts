/** The shape of a command. */
import { badInput } from '../domain/errors.ts';

export interface Arguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

/** An option, as `parseArgs` takes it and as `--help` tells it. */
export interface Option {
  type: 'string' | 'boolean';
  multiple?: true;
  says: string;
}

export interface Command {
  usage: string;
  summary: string;
  options: Record<string, Option>;
  /** Options only: an argument is a mistake, for it would be passed over (`rederive art_1` is not about everything). */
  bare?: true;
  /** Returns the exit code: 0 done, 1 differences found where that is the question. */
  run(args: Arguments): Promise<number>;
}

/** @throws VariorumError `usage` for more than one. */
export function onlyArgument(positionals: readonly string[], fallback: string): string {
  if (positionals.length > 1) throw badInput('usage', `Expected one file or URL, not ${positionals.length}.`);
  return positionals[0] ?? fallback;
}

/** `--jsonl` reads its lines from standard input. @throws VariorumError `usage` for what would be passed over */
export function onlyLines({ values, positionals }: Arguments): void {
  const unused = [
    ...positionals,
    ...Object.keys(values).flatMap((name) => (name === 'jsonl' ? [] : [`--${name}`])),
  ];
  if (unused.length > 0)
    throw badInput('usage', `--jsonl reads lines of standard input, and has no use for ${unused.join(' ')}.`);
}
