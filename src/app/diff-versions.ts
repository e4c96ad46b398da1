/** The diff of any two versions of an article: the stored one for neighbors, worked out for the rest. */
import {
  findDiff,
  findOutline,
  findVersion,
  findVersionText,
  type VersionOutline,
  type VersionText,
} from '../adapters/store/versions.ts';
import { badInput, VariorumError } from '../domain/errors.ts';
import type { Diff } from '../domain/model/diff.ts';
import type { Engine } from '../domain/model/engine.ts';
import type { Article, Version } from '../domain/records.ts';
import { requireArticle } from './change-article.ts';
import { diffClaimSets } from './diff-claims.ts';
import type { App } from './ports.ts';

export interface DiffOfVersions {
  article: Article;
  from: VersionOutline;
  to: VersionOutline;
  diff: Diff;
  engine: Engine;
}

/** @throws VariorumError `not_found` for an article or number that does not exist. */
export async function diffOf(app: App, articleId: string, from: number, to: number): Promise<DiffOfVersions> {
  const article = await requireArticle(app, articleId);
  if (from === to) throw badInput('same_version', 'A version does not differ from itself; name two numbers.');
  const [older, newer] = [
    await requireOutline(app, articleId, from),
    await requireOutline(app, articleId, to),
  ];
  const stored = await findDiff(app.db, older.id, newer.id);
  if (stored) return { article, from: older, to: newer, diff: stored.body, engine: stored.engine };
  const [before, after] = [
    await requireVersionText(app, articleId, from),
    await requireVersionText(app, articleId, to),
  ];
  const judged = await diffClaimSets(
    app,
    {
      before: before.claims,
      after: after.claims,
      fromId: older.id,
      toId: newer.id,
      modifiedAt: { before: older.modifiedAt, after: newer.modifiedAt },
      history: [],
    },
    'known',
  );
  return { article, from: older, to: newer, ...judged };
}

/** @throws VariorumError `not_found`. */
export async function requireVersion(app: App, articleId: string, number: number): Promise<Version> {
  return (await findVersion(app.db, articleId, number)) ?? unknownVersion(articleId, number);
}

/** @throws VariorumError `not_found`. */
export async function requireVersionText(app: App, articleId: string, number: number): Promise<VersionText> {
  return (await findVersionText(app.db, articleId, number)) ?? unknownVersion(articleId, number);
}

/** @throws VariorumError `not_found`. */
export async function requireOutline(app: App, articleId: string, number: number): Promise<VersionOutline> {
  return (await findOutline(app.db, articleId, number)) ?? unknownVersion(articleId, number);
}

function unknownVersion(articleId: string, number: number): never {
  throw new VariorumError('not-found', 'not_found', `The article ${articleId} has no version ${number}.`);
}
