import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model.ts';
import type { Story } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `story.id, story.title, story.titled, story.merged_into as "mergedInto",
  story.created_at as "createdAt", story.changed_at as "changedAt"`;

export async function insertStory(
  q: Queryable,
  story: Pick<Story, 'id' | 'title' | 'titled' | 'createdAt'>,
): Promise<void> {
  await q.query('insert into story (id, title, titled, created_at, changed_at) values ($1, $2, $3, $4, $4)', [
    story.id,
    story.title,
    story.titled,
    story.createdAt,
  ]);
}

/** The story itself, or the one it was merged into, however many merges ago. */
export async function findStory(q: Queryable, id: string): Promise<Story | null> {
  const rows = await q.query<Story>(
    `with recursive trail as (
       select *, 0 as hops from story where id = $1
       union all
       select story.*, trail.hops + 1 from story join trail on story.id = trail.merged_into where trail.hops < 20
     )
     select ${COLUMNS} from trail as story where merged_into is null`,
    [id],
  );
  return rows[0] ?? null;
}

export async function listStories(q: Queryable, page: PageRequest): Promise<Page<Story>> {
  const after = decodeCursor(page.cursor);
  const rows = await q.query<Story>(
    `select ${COLUMNS} from story
     where merged_into is null and ($1::timestamptz is null or (changed_at, id) < ($1, $2))
     order by changed_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (story) => [story.changedAt, story.id]);
}

export async function renameStory(q: Queryable, id: string, title: string): Promise<void> {
  await q.query('update story set title = $2, titled = true where id = $1', [id, title]);
}

/** A title the service proposes: never over one that a person gave. */
export async function proposeTitle(q: Queryable, id: string, title: string): Promise<void> {
  await q.query('update story set title = $2 where id = $1 and not titled', [id, title]);
}

export async function touchStory(q: Queryable, id: string, at: Instant): Promise<void> {
  await q.query('update story set changed_at = greatest(changed_at, $2) where id = $1', [id, at]);
}

export async function deleteStory(q: Queryable, id: string): Promise<void> {
  await q.query('delete from story where merged_into = $1', [id]);
  await q.query('delete from story where id = $1', [id]);
}

/** Moves articles and facts of one story into another; the old id keeps answering for the new one. */
export async function mergeStory(q: Queryable, from: string, into: string): Promise<void> {
  if (from === into) throw badInput('same_story', 'A story cannot be merged into itself; name two stories.');
  await q.query('update article set story_id = $2 where story_id = $1', [from, into]);
  await q.query('update fact set story_id = $2 where story_id = $1', [from, into]);
  await q.query('update story set merged_into = $2 where id = $1 or merged_into = $1', [from, into]);
}
