/** History is derived from captures, so a newer engine derives it again: the same as if it had read them all along. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINE, HISTORY_ENGINE } from '../../src/adapters/analysis/stages.ts';
import { observeAgain } from '../../src/app/observe-again.ts';
import { placeDue } from '../../src/app/place-article.ts';
import { deriveAgain } from '../../src/app/rederive.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { at, trackPier } from '../support/pier.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const page = (
  killed: number,
  readers: number,
) => `<!doctype html><html lang="en"><head><title>Pier gives way</title>
<meta property="article:published_time" content="2025-03-16T07:00:00Z"></head><body><nav>${readers} online</nav>
<main><article><h1>Pier gives way in Aldmere</h1>
<p>The fire service said on Sunday that ${killed} people were killed when a ferry pier gave way in the town of Aldmere.</p>
<p>Divers searched the harbor until dark and meant to go on at first light, the service said.</p>
<p>The pier was closed for repairs last autumn, and it is not known who opened the gate.</p></article></main></body></html>`;
const wall =
  '<!doctype html><title>Just a moment...</title><body><p>Checking your browser before accessing.</p></body>';

async function push(article: Json, hour: number, html: string): Promise<void> {
  const answer = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
    html,
    capturedAt: at(hour),
  });
  expect(answer.status).toBe(201);
}

async function fill(path: string): Promise<{ article: Json; fact: Json }> {
  const known = await trackPier(service, path);
  await push(known.article, 8, page(3, 70));
  await push(known.article, 9, page(3, 71));
  await push(known.article, 10, wall);
  await push(known.article, 11, page(5, 72));
  await push(known.article, 12, page(9, 73));
  return known;
}

/** Everything a user sees of the history, without ids that two articles cannot share. */
async function historyOf({ article, fact }: { article: Json; fact: Json }): Promise<Json> {
  const heads = (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data;
  const captures = (await service.ask('GET', `/v1/articles/${article.id}/captures`)).body.data;
  const versions = [];
  for (const { number } of heads.toReversed()) {
    const version = (await service.ask('GET', `/v1/articles/${article.id}/versions/${number}`)).body;
    versions.push({
      number,
      capturedAt: version.capturedAt,
      lastSeenAt: version.lastSeenAt,
      title: version.title,
      blocks: version.blocks,
      engine: version.engine,
      claims: version.claims.map((claim: Json) => claim.text),
    });
  }
  const diffs = [];
  for (let number = 2; number <= versions.length; number++) {
    const diff = (await service.ask('GET', `/v1/articles/${article.id}/diffs/${number - 1}..${number}`)).body;
    diffs.push(
      diff.changes.map((change: Json) => [change.kind, change.aspects, change.tier, change.details]),
    );
  }
  const known = (await service.ask('GET', `/v1/facts/${fact.id}`)).body;
  return {
    versions,
    diffs,
    captures: captures.map((capture: Json) => [
      capture.capturedAt,
      capture.outcome,
      capture.state,
      capture.reason,
    ]),
    values: known.history.map((entry: Json) => [entry.versionNumber, entry.value, entry.transition]),
    status: known.status,
  };
}

async function told(article: Json): Promise<string[]> {
  const rows = await service.app.db.query<{ id: string }>(
    'select id from event where article_id = $1 order by seq',
    [article.id],
  );
  return rows.map((row) => row.id);
}

async function eventsSince(
  article: Json,
  before: readonly string[],
): Promise<{ type: string; before: string; after: string }[]> {
  return service.app.db.query(
    `select type, data -> 'before' ->> 'value' as before, data -> 'after' ->> 'value' as after
     from event where article_id = $1 and not id = any($2) order by seq`,
    [article.id, before],
  );
}

const versionIds = async (article: Json): Promise<string[]> =>
  (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data.map(
    (version: Json) => version.id,
  );

/** As an older engine would have left it: it took the count of readers for a sentence and the wall for an article. */
async function readByOlderEngine(article: Json): Promise<void> {
  const { db } = service.app;
  const older = JSON.stringify({ extract: ENGINE.extract - 1, claims: 1, diff: 1 });
  const captures = await db.query<{ id: string; hour: number }>(
    `select id, extract(hour from captured_at)::int as hour from capture where article_id = $1 order by captured_at`,
    [article.id],
  );
  await db.query(
    `update version set engine = $2::jsonb, title = 'Menu | Pier', text_hash = 'older-' || number,
       claims = jsonb_set(claims, '{sentences}', '[]')
     where article_id = $1`,
    [article.id, older],
  );
  await db.query(
    `update diff set engine = $2::jsonb, body = jsonb_set(body, '{changes}', '[]') where article_id = $1`,
    [article.id, older],
  );
  await db.query('update article set engine = $2::jsonb where id = $1', [article.id, older]);
  // Captures 8 and 9 differ by their readers, so they were two versions; the wall was a third.
  for (const [index, capture] of captures.entries()) {
    if (capture.hour === 9 || capture.hour === 10) {
      await db.query(
        `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, title, extraction,
           claims, engine, shingles)
         select 'ver_' || $2, article_id, 100 + $3::int, $2, captured_at, last_seen_at, 'older-' || $2, title, extraction,
           claims, engine, shingles from version where article_id = $1 and number = 1`,
        [article.id, capture.id, index],
      );
      await db.query(
        `update capture set state = 'processed', outcome = 'ok', text_hash = 'older-' || $1::text,
           version_id = 'ver_' || $1::text where id = $1`,
        [capture.id],
      );
    } else {
      await db.query(
        `update capture set text_hash = version.text_hash from version
         where capture.id = $1 and version.id = capture.version_id`,
        [capture.id],
      );
    }
  }
  await db.query('delete from observation where article_id = $1', [article.id]);
}

describe('A history read by an older engine', () => {
  test('becomes what the current engine would have made of the captures, and nobody is told', async () => {
    const known = await fill('again');
    const fresh = await historyOf(known);
    const ids = await versionIds(known.article);
    const events = await told(known.article);
    await readByOlderEngine(known.article);
    expect((await versionIds(known.article)).length).toBe(ids.length + 2);

    expect(await deriveAgain(service.app, known.article.id, 60_000)).toBe('whole');

    expect(await historyOf(known)).toEqual(fresh);
    expect(await versionIds(known.article)).toEqual(ids);
    expect(await told(known.article)).toEqual(events);
  });

  test('goes on where it was left, however often it is interrupted', async () => {
    const known = await fill('interrupted');
    const fresh = await historyOf(known);
    await readByOlderEngine(known.article);

    let goes = 0;
    while ((await deriveAgain(service.app, known.article.id, 0)) === 'more') goes += 1;

    expect(goes).toBeGreaterThan(3);
    expect(await historyOf(known)).toEqual(fresh);
  });

  test('is derived again before a fresh capture joins it, so the new reading is no change by the outlet', async () => {
    const known = await fill('joined');
    const fresh = await historyOf(known);
    const events = await told(known.article);
    await readByOlderEngine(known.article);

    await push(known.article, 13, page(9, 80));

    const now = await historyOf(known);
    expect(now.versions.map((version: Json) => version.blocks)).toEqual(
      fresh.versions.map((version: Json) => version.blocks),
    );
    expect(now.captures[0]).toEqual([at(13), 'ok', 'processed', 'same text as version 3']);
    expect(await told(known.article)).toEqual(events);
  });

  test('keeps what was read of a body that is gone', async () => {
    const known = await fill('gone');
    await service.app.db.query(
      `update capture set body_hash = repeat('0', 64) where article_id = $1 and captured_at = $2`,
      [known.article.id, at(11)],
    );
    await service.app.db.query('update article set engine = null where id = $1', [known.article.id]);

    expect(await deriveAgain(service.app, known.article.id, 60_000)).toBe('whole');

    const { values } = await historyOf(known);
    expect(values.map((entry: Json) => entry[1])).toEqual([3, 5, 9]);
  });

  test('tells its story anew what it speaks of', async () => {
    const { article } = await fill('spoken');
    const spokenOf = async (): Promise<string[]> => {
      const [row] = await service.app.db.query<{ names: Json }>(
        `select story.fingerprint -> 'names' as names from story join article on story.id = story_id where article.id = $1`,
        [article.id],
      );
      return Object.keys(row!.names);
    };
    const fresh = await spokenOf();
    await service.app.db.query(
      `update article set engine = null, fingerprint = jsonb_set(fingerprint, '{names}', '{"older": 1}') where id = $1`,
      [article.id],
    );
    await service.app.db.query(
      `update story set fingerprint = jsonb_set(fingerprint, '{names}', '{"older": 1}') where id = $1`,
      [article.storyId],
    );
    expect(await spokenOf()).toEqual(['older']);

    expect(await deriveAgain(service.app, article.id, 60_000)).toBe('whole');
    await placeDue(service.app);

    expect(fresh).toContain('aldmere');
    expect(await spokenOf()).toEqual(fresh);
  });

  test('an article that is gone, or that a newer program derived, is left alone', async () => {
    const known = await fill('newer');
    await service.app.db.query(`update article set engine = $2::jsonb where id = $1`, [
      known.article.id,
      JSON.stringify({ ...ENGINE, extract: ENGINE.extract + 1 }),
    ]);
    expect(await deriveAgain(service.app, known.article.id, 1_000)).toBe('whole');
    expect(await deriveAgain(service.app, 'art_none', 1_000)).toBe('gone');
  });
});

describe('Facts that an older matcher observed', () => {
  /** It took the figure of the first version for that of every later one, and never saw the last. */
  async function observedByOlderMatcher({ article, fact }: { article: Json; fact: Json }): Promise<void> {
    const { db } = service.app;
    await db.query(
      `update observation set engine = 0, correction_note = null, sighting = (
         select first.sighting from observation first join version on version.id = first.version_id
         where first.fact_id = $1 and version.article_id = $2 and version.number = 1)
       where fact_id = $1 and article_id = $2`,
      [fact.id, article.id],
    );
    await db.query(
      `delete from observation using version
       where version.id = version_id and fact_id = $1 and version.article_id = $2 and version.number = 3`,
      [fact.id, article.id],
    );
    await db.query(`update article set engine = engine - 'facts' where id = $1`, [article.id]);
  }
  const enginesOf = async (fact: Json): Promise<number[]> =>
    (await service.ask('GET', `/v1/facts/${fact.id}`)).body.history.map((entry: Json) => entry.engine);
  const readings = async (article: Json): Promise<Json[]> =>
    service.app.db.query('select capture_id from reading where article_id = $1', [article.id]);

  test('are read again when the program starts, without a look at any capture, and nobody is told', async () => {
    const known = await fill('matcher');
    const fresh = await historyOf(known);
    const events = await told(known.article);
    await observedByOlderMatcher(known);
    expect((await historyOf(known)).values).toEqual([
      [1, 3, null],
      [2, 3, null],
    ]);
    await service.app.db.query(
      `update capture set body_hash = repeat('0', 64) where article_id = $1 and body_hash is not null`,
      [known.article.id],
    );

    await observeAgain(service.app, () => false);

    expect(await historyOf(known)).toEqual(fresh);
    expect(await enginesOf(known.fact)).toEqual([3, 2, 1].map(() => HISTORY_ENGINE.facts));
    expect(await told(known.article)).toEqual(events);
    expect(await readings(known.article)).toEqual([]);
  });

  test('are read again before a fresh capture joins, so that only what the outlet did is told', async () => {
    const known = await fill('matcher-joined');
    const before = await told(known.article);
    await observedByOlderMatcher(known);

    await push(known.article, 13, page(9, 81).replace('Divers', 'Forty divers'));
    expect(
      (await eventsSince(known.article, before)).filter((event) => event.type.startsWith('fact.')),
    ).toEqual([]);

    await push(known.article, 14, page(11, 82).replace('Divers', 'Forty divers'));
    expect(
      (await eventsSince(known.article, before)).filter((event) => event.type.startsWith('fact.')),
    ).toMatchObject([{ type: 'fact.changed', before: '9', after: '11' }]);
  });

  test('wait while the program is stopping, and go on where they were', async () => {
    const known = await fill('matcher-stopped');
    const fresh = await historyOf(known);
    await observedByOlderMatcher(known);
    await observeAgain(service.app, () => true);
    expect(await enginesOf(known.fact)).toEqual([0, 0]);
    // As a process would leave it that died between taking it up and the end.
    await service.app.db.query(`update article set engine = $2::jsonb, rederive = 'observe' where id = $1`, [
      known.article.id,
      JSON.stringify(HISTORY_ENGINE),
    ]);
    await observeAgain(service.app, () => false);
    expect(await historyOf(known)).toEqual(fresh);
  });

  test('a history that an older stage derived is not read again unasked', async () => {
    const known = await fill('matcher-older');
    await readByOlderEngine(known.article);
    const older = await versionIds(known.article);
    await observeAgain(service.app, () => false);
    expect(await versionIds(known.article)).toEqual(older);
    expect(await enginesOf(known.fact)).toEqual([]);
  });
});
