/** The operator's folder of rules of single outlets, one file `<host>.json` each. What is in a file, the domain judges. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { badInput } from '../domain/errors.ts';
import { type OutletRules, parseRules } from '../domain/extract/index.ts';
import { writeWhole } from './whole-file.ts';

/**
 * @param dir null is no rules; names that do not end in `.json` are passed over
 * @throws VariorumError `bad_rules` that names the folder, or the file and the field, which cannot be used
 */
export async function readOutletRules(dir: string | null): Promise<OutletRules[]> {
  if (dir === null) return [];
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    throw badInput(
      'bad_rules',
      `Cannot read the folder of rules ${dir} (${error.code ?? error.message}): RULES_DIR must name one, or be empty.`,
    );
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map((name) => readRuleFile(join(dir, name))));
}

async function readRuleFile(path: string): Promise<OutletRules> {
  const rules = parseRules(parseJson(await readText(path), path), path);
  // One file a host: two would each be right, and which of them held would be an accident.
  const expected = `${rules.host}.json`;
  if (basename(path) !== expected)
    throw badInput(
      'bad_rules',
      `The rule file ${path} is wrong: /host is "${rules.host}", so it must be named ${expected}.`,
    );
  return rules;
}

/**
 * Into the folder, under the name of the host; a file that was there is replaced, whole, for a service may just be starting.
 * @returns the path
 * @throws VariorumError `storage_unavailable` that names the file
 */
export async function writeOutletRules(dir: string, rules: OutletRules): Promise<string> {
  const path = join(dir, `${rules.host}.json`);
  await writeWhole(path, Buffer.from(formatRules(rules)));
  return path;
}

/** As a person would write them: without lists that hold nothing. */
export const formatRules = (rules: OutletRules): string =>
  `${JSON.stringify(rules, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value), 2)}\n`;

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw badInput('bad_rules', `Cannot read the rule file ${path} (${code ?? message}).`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badInput('bad_rules', `The rule file ${path} is no JSON: ${(error as Error).message}.`);
  }
}
