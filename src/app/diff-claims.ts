/**
 * The diff of two claim sets, the one way to it for the service and the command line: the rules first, then, where a model is
 * configured, its word on what they left open (domain/diff/judge/opinions.ts).
 */
import { ENGINE } from '../adapters/analysis/stages.ts';
import { questionsOf, withOpinions } from '../domain/diff/index.ts';
import type { Diff } from '../domain/model/diff.ts';
import type { Engine } from '../domain/model/engine.ts';
import type { App, DiffRequest } from './ports.ts';

export interface JudgedDiff {
  diff: Diff;
  engine: Engine;
}

/**
 * `ask` waits for the model, for as long as is configured; `known` takes what it has said before: for readers who wait for a
 * page, and for histories that are derived again.
 */
export type Patience = 'ask' | 'known';

export async function diffClaimSets(
  app: Pick<App, 'analysis' | 'opinions'>,
  request: DiffRequest,
  patience: Patience,
): Promise<JudgedDiff> {
  const diff = await app.analysis.diff(request);
  if (app.opinions === null) return { diff, engine: ENGINE };
  const questions = questionsOf(diff, request.before, request.after);
  if (questions.length === 0) return { diff, engine: ENGINE };
  const opinions = await app.opinions[patience](questions);
  const heard = [...opinions.values()].some((opinion) => opinion.kind === 'answer');
  return {
    diff: withOpinions(diff, opinions),
    engine: heard ? { ...ENGINE, model: app.opinions.model } : ENGINE,
  };
}
