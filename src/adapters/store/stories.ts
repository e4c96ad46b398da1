import type { Instant } from '../../domain/model/primitives.ts';
import type { Story } from '../../domain/records.ts';
import type { Fingerprint, StoryMark } from '../../domain/stories/index.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `story.id, story.title, story.titled, story.merged_into as "mergedInto",
  story.created_at as "createdAt", story.changed_at as "changedAt"`;

export async function insertStory(
  q: Queryable,
  story: Pick<Story, 'id' | 'title' | 'titled' | 'createdAt'> & { kept: boolean },
): Promise<void> {
  await q.query(
    'insert into story (id, title, titled, kept, created_at, changed_at) values ($1, $2, $3, $4, $5, $5)',
    [story.id, story.title, story.titled, story.kept, story.createdAt],
  );
}

/** A person decided what is in it: the service does not dissolve it. */
export async function keepStory(q: Queryable, id: string): Promise<void> {
  await q.query('update story set kept = true where id = $1', [id]);
}

/** Until the transaction ends. Whoever adds an article or a question to it waits, then sees what was done. @returns whether it is there, and is not merged into another */
export async function lockStory(q: Queryable, id: string): Promise<boolean> {
  const rows = await q.query('select 1 from story where id = $1 and merged_into is null for no key update', [
    id,
  ]);
  return rows.length > 0;
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
  const after = decodeCursor(page.cursor, 'instant');
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

/**
 * The old id keeps answering for the new one. What was in the story must have been moved before. What was kept out of it
 * is kept out of the new one; what is in the new one is parted from it no longer.
 */
export async function mergeStory(q: Queryable, from: string, into: string): Promise<void> {
  await q.query(
    `insert into separation (article_id, story_id) select article_id, $2 from separation where story_id = $1
     on conflict do nothing`,
    [from, into],
  );
  await q.query(
    `delete from separation using article
     where article.id = separation.article_id and article.story_id = $1 and separation.story_id = $1`,
    [into],
  );
  await q.query('update story set merged_into = $2 where id = $1 or merged_into = $1', [from, into]);
  await q.query(
    'update story set changed_at = greatest(changed_at, (select changed_at from story where id = $1)) where id = $2',
    [from, into],
  );
}

/** $1: the story that asks, $2: how many at most. */
const RECENTLY_MARKED = `(
  select id, fingerprint from story
  where merged_into is null and fingerprint is not null and id <> $1 order by changed_at desc limit $2
) recent`;

/** Fingerprints of the stories that moved last, which a new article may belong to. */
export async function recentMarks(q: Queryable, except: string, limit: number): Promise<StoryMark[]> {
  return q.query<StoryMark>(`select id, fingerprint from ${RECENTLY_MARKED}`, [except, limit]);
}

/** Whether there is a story among `recentMarks` that is not one of these. */
export async function hasMarksBesides(
  q: Queryable,
  except: string,
  limit: number,
  known: ReadonlySet<string>,
): Promise<boolean> {
  const rows = await q.query(`select 1 from ${RECENTLY_MARKED} where id <> all($3::text[]) limit 1`, [
    except,
    limit,
    [...known],
  ]);
  return rows.length > 0;
}

/** Of a long story, the articles that changed last. */
const MARKED = 100;

/** What its articles speak of, each as of its newest version. */
export async function fingerprintsOf(q: Queryable, id: string): Promise<Fingerprint[]> {
  const rows = await q.query<{ fingerprint: Fingerprint }>(
    `select fingerprint from article where story_id = $1 and fingerprint is not null
     order by last_change_at desc nulls last, id limit $2`,
    [id, MARKED],
  );
  return rows.map((row) => row.fingerprint);
}

/** @param fingerprint null when no article of it was read yet */
export async function saveFingerprint(
  q: Queryable,
  id: string,
  fingerprint: Fingerprint | null,
): Promise<void> {
  await q.query('update story set fingerprint = $2::jsonb where id = $1', [
    id,
    fingerprint === null ? null : JSON.stringify(fingerprint),
  ]);
}

/** A story that the service opened and nobody has touched: one article, no fact, no name given, nothing sorted out. */
export async function isUntouched(q: Queryable, id: string): Promise<boolean> {
  const rows = await q.query(
    `select 1 from story where id = $1 and not titled and not kept and merged_into is null
       and (select count(*) from article where story_id = story.id) = 1
       and not exists (select 1 from fact where story_id = story.id)`,
    [id],
  );
  return rows.length > 0;
}

/** Neither merged into another nor deleted. */
export async function isJoinable(q: Queryable, id: string): Promise<boolean> {
  const rows = await q.query('select 1 from story where id = $1 and merged_into is null', [id]);
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
