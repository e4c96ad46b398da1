/** The optional model for one command: asked as the service asks it, what it says kept for as long as the command runs. */
import pino from 'pino';
import { createGate } from '../adapters/fetch/gate.ts';
import type { Opinions } from '../app/ports.ts';
import { readConfig } from '../config.ts';
import { parseAllowNets } from '../domain/addresses.ts';
import type { Answer } from '../domain/opinion.ts';
import { userAgent } from '../version.ts';

/** Null where the environment names no model. */
export async function commandOpinions(env: Record<string, string | undefined>): Promise<Opinions | null> {
  const { model, allowNets } = readConfig(env);
  if (model === null) return null;
  // Loaded only when it is wanted: most commands run without.
  const { openOpinions } = await import('../adapters/model/open.ts');
  const said = new Map<string, Answer>();
  return openOpinions(model, {
    gate: createGate({ allowNets: parseAllowNets(allowNets), userAgent: userAgent(null) }),
    cache: {
      async find(keys) {
        return new Map([...said].filter(([key]) => keys.includes(key)));
      },
      async keep({ key, answer }) {
        said.set(key, answer);
      },
    },
    // A command tells what went wrong in the reasons of its changes; its output is for pipelines.
    log: pino({ level: 'silent' }),
  });
}
