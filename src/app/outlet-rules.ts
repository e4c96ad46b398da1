/**
 * Which rules an article is read by. They are chosen by the article's own address, not by where one capture of it came
 * from, so that all of a history is read by the same ones.
 */
import { ENGINE, HISTORY_ENGINE } from '../adapters/analysis/stages.ts';
import { type OutletRules, rulesFor, rulesId } from '../domain/extract/index.ts';
import type { Engine, HistoryEngine } from '../domain/model/engine.ts';
import type { App } from './ports.ts';

export const outletRules = ({ rules }: Pick<App, 'rules'>, articleUrl: string): OutletRules | null =>
  rulesFor(rules, articleUrl);

/** What its versions bear. */
export const engineFor = (app: Pick<App, 'rules'>, articleUrl: string): Engine => ({
  ...ENGINE,
  ...bornRules(app, articleUrl),
});

/** What its history bears. */
export const historyEngineFor = (app: Pick<App, 'rules'>, articleUrl: string): HistoryEngine => ({
  ...HISTORY_ENGINE,
  ...bornRules(app, articleUrl),
});

function bornRules(app: Pick<App, 'rules'>, articleUrl: string): { rules?: string } {
  const rules = outletRules(app, articleUrl);
  return rules ? { rules: rulesId(rules) } : {};
}
