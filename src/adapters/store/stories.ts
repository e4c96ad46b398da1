import type { Instant } from '../../domain/model.ts';
import type { Story } from '../../domain/records.ts';
import type { Fingerprint, StoryMark } from '../../domain/stories/index.ts';
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

/** The old id keeps answering for the new one. What was in the story must have been moved before. */
export async function mergeStory(q: Queryable, from: string, into: string): Promise<void> {
  await q.query('update story set merged_into = $2 where id = $1 or merged_into = $1', [from, into]);
  await q.query(
    'update story set changed_at = greatest(changed_at, (select changed_at from story where id = $1)) where id = $2',
    [from, into],
  );
}

/** Fingerprints of the stories that moved last, which a new article may belong to. */
export async function recentMarks(q: Queryable, except: string, limit: number): Promise<StoryMark[]> {
  return q.query<StoryMark>(
    `select id, fingerprint from story
     where merged_into is null and fingerprint is not null and id <> $1 order by changed_at desc limit $2`,
    [except, limit],
  );
}

export async function findFingerprint(q: Queryable, id: string): Promise<Fingerprint | null> {
  const rows = await q.query<{ fingerprint: Fingerprint | null }>(
    'select fingerprint from story where id = $1',
    [id],
  );
  return rows[0]?.fingerprint ?? null;
}

export async function saveFingerprint(q: Queryable, id: string, fingerprint: Fingerprint): Promise<void> {
  await q.query('update story set fingerprint = $2::jsonb where id = $1', [id, JSON.stringify(fingerprint)]);
}

/** A story that the service opened and nobody has touched: one article, no fact, no name given. */
export async function isUntouched(q: Queryable, id: string): Promise<boolean> {
  const rows = await q.query(
    `select 1 from story where id = $1 and not titled and merged_into is null
       and (select count(*) from article where story_id = story.id) = 1
       and not exists (select 1 from fact where story_id = story.id)`,
    [id],
  );
  return rows.length > 0;
}

export async function separate(q: Queryable, articleId: string, storyId: string): Promise<void> {
  await q.query('insert into separation (article_id, story_id) values ($1, $2) on conflict do nothing', [
    articleId,
    storyId,
  ]);
}

/** A person put the article back where it was taken from. */
export async function reunite(q: Queryable, articleId: string, storyId: string): Promise<void> {
  await q.query('delete from separation where article_id = $1 and story_id = $2', [articleId, storyId]);
}

export async function separatedFrom(q: Queryable, articleId: string): Promise<Set<string>> {
  const rows = await q.query<{ id: string }>('select story_id as id from separation where article_id = $1', [
    articleId,
  ]);
  return new Set(rows.map((row) => row.id));
}
