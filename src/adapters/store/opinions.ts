import type { Instant } from '../../domain/model/primitives.ts';
import type { Answer } from '../../domain/opinion.ts';
import type { Queryable } from '../db/db.ts';
import type { OpinionCache } from '../model/opinions.ts';

/** What a model said stays: a pair is asked about once, and a diff that is made again says the same. */
export function opinionCache(q: Queryable, now: () => Instant): OpinionCache {
  return {
    async find(keys) {
      const rows = await q.query<{ key: string; answer: Answer }>(
        'select key, answer from opinion where key = any($1)',
        [keys],
      );
      return new Map(rows.map(({ key, answer }) => [key, answer]));
    },
    async keep({ key, model, answer }) {
      await q.query(
        'insert into opinion (key, model, answer, created_at) values ($1, $2, $3, $4) on conflict do nothing',
        [key, model, answer, now()],
      );
    },
  };
}
