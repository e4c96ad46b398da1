/** The job of an article's next look, now, whoever held it before. */
import { claimDueArticles } from '../../src/adapters/store/articles.ts';
import type { App } from '../../src/app/ports.ts';

export async function claimArticle(app: App, id: string): Promise<{ id: string; leaseSeq: number }> {
  await app.db.query('update article set leased_until = null, next_look_at = now() where id = $1', [id]);
  const [job] = await claimDueArticles(app.db, { limit: 1, leaseSeconds: 15, onePerHost: false, only: [id] });
  if (!job) throw new Error(`The article ${id} is not due.`);
  return job;
}
