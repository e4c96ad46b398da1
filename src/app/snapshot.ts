/** Plans are made from a snapshot, outside transactions; a commit that finds the snapshot outdated rolls back with this. */
import { findArticle } from '../adapters/store/articles.ts';
import { VariorumError } from '../domain/errors.ts';
import type { Article } from '../domain/records.ts';
import type { App } from './ports.ts';

export class SnapshotOutdated extends Error {
  constructor() {
    super('what the plan was made from has changed');
  }
}

/** What the work returns; null when it rolled back because its snapshot is no longer true. */
export async function unlessOutdated<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SnapshotOutdated) return null;
    throw error;
  }
}

/**
 * What is worked out of a snapshot, outside of transactions. Others may delete or remake what it reads while it reads it; then it fails
 * somewhere in the middle, which is no defect.
 * @throws SnapshotOutdated where it failed and the article is no longer as it was
 */
export async function planned<T>(
  app: App,
  article: Pick<Article, 'id' | 'revision'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What a stage, the disk or the database says of itself holds, whatever else has changed.
    if (error instanceof VariorumError) throw error;
    if ((await findArticle(app.db, article.id))?.revision !== article.revision) throw new SnapshotOutdated();
    throw error;
  }
}
