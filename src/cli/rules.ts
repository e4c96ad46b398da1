/** Rules of single outlets, as the service reads them. */
import { readOutletRules } from '../adapters/outlet-rules.ts';
import { readConfig } from '../config.ts';
import type { OutletRules } from '../domain/extract/index.ts';

/** None where the environment names no folder. @throws VariorumError `bad_rules` */
export const commandRules = (env: Record<string, string | undefined>): Promise<OutletRules[]> =>
  readOutletRules(readConfig(env).rulesDir);
