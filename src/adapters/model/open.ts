/** The model of the configuration, ready to be asked. */
import type { Logger } from 'pino';
import type { Opinions } from '../../app/ports.ts';
import type { ModelConfig } from '../../config.ts';
import type { Gate } from '../fetch/gate.ts';
import { httpReader } from './http.ts';
import { openLocalReader } from './local.ts';
import { createOpinions, type OpinionCache } from './opinions.ts';

/** @throws VariorumError when a local model cannot be loaded. */
export async function openOpinions(
  model: ModelConfig,
  { gate, cache, log }: { gate: Gate; cache: OpinionCache; log: Logger },
): Promise<Opinions> {
  const reader = model.kind === 'local' ? await openLocalReader(model) : httpReader(gate, model);
  return createOpinions({ reader, cache, timeoutMs: model.timeoutMs, log });
}
