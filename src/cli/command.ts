/** The shape of a command. */
import type { ParseArgsConfig } from 'node:util';
import { badInput } from '../domain/errors.ts';

export interface Arguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

export interface Command {
  usage: string;
  summary: string;
  options: NonNullable<ParseArgsConfig['options']>;
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
