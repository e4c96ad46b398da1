/** Writing out what is known: versions, claims, changes and observations, as files that grow a stretch of versions at a time. */
import { findArticle } from '../../adapters/store/articles.ts';
import { factsOfStory, observationsOfStory } from '../../adapters/store/facts.ts';
import { diffsBetween, versionsBetween } from '../../adapters/store/versions.ts';
import { articleText } from '../../domain/extract/index.ts';
import { transitionsOf, weigh } from '../../domain/facts/index.ts';
import type { Task, TaskItem } from '../../domain/records.ts';
import {
  changeRows,
  claimRows,
  type Format,
  headOf,
  observationRow,
  TABLES,
  type TableName,
  type TableRow,
  versionRow,
  writeRows,
} from '../../domain/tables.ts';
import type { App } from '../ports.ts';
import { type ItemResult, textOf } from './work.ts';

/** Versions of one item: some megabytes of rows at most. */
export const VERSIONS_AN_ITEM = 50;

export async function exportVersions(app: App, task: Task, item: TaskItem): Promise<ItemResult> {
  const article = await findArticle(app.db, textOf(item, 'articleId') ?? '');
  if (!article)
    return { kind: 'ended', state: 'done', outcome: 'gone', reason: 'The article was deleted meanwhile.' };
  const [from, to] = [Number(item.input.from), Number(item.input.to)];
  const versions = await versionsBetween(app.db, article.id, from, to);
  const facts = await factsOfStory(app.db, article.storyId);
  const stated = await observationsOfStory(app.db, article.storyId);
  const rows: Record<TableName, TableRow[]> = {
    versions: versions.map((version) => versionRow(article, version, articleText(version.extraction))),
    claims: versions.flatMap((version) => claimRows(article, version)),
    changes: (await diffsBetween(app.db, article.id, from, to)).flatMap(({ toNumber, at, body }) =>
      changeRows(article, { from: toNumber - 1, to: toNumber, at }, body),
    ),
    // Confidence comes of all that the story's sources state; what is written is this article's.
    observations: facts.flatMap((fact) => {
      const weighed = weigh(
        fact.kind,
        stated.filter(({ factId }) => factId === fact.id),
      );
      const transitions = transitionsOf(fact.kind, weighed);
      return weighed
        .filter(
          ({ articleId, versionNumber }) =>
            articleId === article.id && versionNumber >= from && versionNumber <= to,
        )
        .map((observation) =>
          observationRow(article, fact, observation, transitions.get(observation.id) ?? null),
        );
    }),
  };
  const format = (textOf(task, 'format') ?? 'jsonl') as Format;
  for (const table of TABLES) {
    const head = item.ordinal === 1 ? headOf(format, table) : '';
    const text = head + writeRows(format, table, rows[table]);
    await app.taskFiles.write(task.id, `${table}.${format}`, item.ordinal, text);
  }
  return {
    kind: 'ended',
    state: 'done',
    outcome: 'written',
    reason: `versions ${from} to ${versions.at(-1)?.number ?? from}`,
    articleId: article.id,
  };
}
