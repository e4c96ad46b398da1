/** What somebody deletes or merges while somebody else works with it: the answer says what is gone, and nothing is left half done. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertDelivery } from '../../src/adapters/store/deliveries.ts';
import { type Answer, type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { finishTask } from '../support/tasks.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const textOf = (ships: number) =>
  [
    `Officials said that ${ships} ships had left the harbor of Aldmere on Thursday.`,
    'The minister spoke for an hour and left without a word about the coming weeks.',
  ].join('\n\n');

const ask = async (method: string, path: string, body?: Json): Promise<Json> => {
  const answer = await service.ask(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
};

let outlets = 0;

/** A story of one article that says 26, and is asked for it. */
async function harborStory(): Promise<{ storyId: string; articleId: string }> {
  const story = await ask('POST', '/v1/stories', { title: 'The harbor' });
  const article = await ask('POST', '/v1/articles', {
    url: `https://quayside-${outlets++}.example/harbor`,
    storyId: story.id,
  });
  await ask('POST', `/v1/articles/${article.id}/captures`, {
    text: textOf(26),
    capturedAt: '2025-03-15T13:00:00Z',
  });
  await ask('POST', `/v1/stories/${story.id}/facts`, { label: 'ships that left the harbor', unit: 'ship' });
  return { storyId: story.id, articleId: article.id };
}

type Stage = 'claims' | 'observe';

/** Something happens when the stage is first reached in what `work` does. */
async function at(
  stage: Stage,
  meanwhile: () => Promise<unknown>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { analysis } = service.app;
  const before = analysis[stage];
  let reached = false;
  Object.assign(analysis, {
    async [stage](request: never) {
      Object.assign(analysis, { [stage]: before });
      reached = true;
      const result = await Reflect.apply(before, analysis, [request]);
      await meanwhile();
      return result;
    },
  });
  const answer = await work().finally(() => Object.assign(analysis, { [stage]: before }));
  expect(reached).toBe(true);
  return answer;
}

const gone = (answer: Answer, what: string, id: string): void => {
  expect([answer.status, answer.body.code, answer.body.detail]).toEqual([
    404,
    'not_found',
    `No ${what} has the id "${id}". List them to see which exist.`,
  ]);
};

describe('an article that is deleted', () => {
  test('while a capture of it is read is told to whoever pushed it', async () => {
    const { articleId } = await harborStory();
    const answer = await at(
      'claims',
      () => ask('DELETE', `/v1/articles/${articleId}`),
      () => service.ask('POST', `/v1/articles/${articleId}/captures`, { text: textOf(30) }),
    );
    gone(answer, 'article', articleId);
  });

  test('while a question is looked up in it leaves the question to the others', async () => {
    const { storyId, articleId } = await harborStory();
    const answer = await at(
      'observe',
      () => ask('DELETE', `/v1/articles/${articleId}`),
      () => service.ask('POST', `/v1/stories/${storyId}/facts`, { label: 'ships' }),
    );
    expect([answer.status, answer.body.status, answer.body.history]).toEqual([201, 'unknown', []]);
  });

  test('while its history is derived again is no failure of the task', async () => {
    const { articleId } = await harborStory();
    await ask('POST', `/v1/articles/${articleId}/captures`, { text: textOf(30) });
    const task = await ask('POST', '/v1/tasks', { kind: 'rederive', articleId });
    await at(
      'claims',
      () => ask('DELETE', `/v1/articles/${articleId}`),
      async () => ({ ...(await service.ask('GET', '/v1/tasks')), body: await finishTask(service, task.id) }),
    );
    expect(await ask('GET', `/v1/tasks/${task.id}`)).toMatchObject({ state: 'done', failed: 0 });
  });
});

describe('a story that is deleted', () => {
  const moves: [string, (from: Json, to: Json) => Promise<Answer>][] = [
    [
      'an article goes to it',
      (from, to) =>
        service.ask('PATCH', `/v1/articles/${from.articleId}`, { storyId: to.storyId, paused: true }),
    ],
    [
      'another is merged into it',
      (from, to) => service.ask('POST', `/v1/stories/${to.storyId}/merge`, { from: from.storyId }),
    ],
  ];
  test.each(moves)('while %s is told, and everything stays where it is', async (_, move) => {
    const [from, to] = [await harborStory(), await harborStory()];
    const answer = await at(
      'observe',
      () => ask('DELETE', `/v1/stories/${to.storyId}`),
      () => move(from, to),
    );
    gone(answer, 'story', to.storyId);
    expect(await ask('GET', `/v1/articles/${from.articleId}`)).toMatchObject({
      storyId: from.storyId,
      state: 'active',
    });
  });

  test('while a question is put to it is told', async () => {
    const { storyId } = await harborStory();
    const answer = await at(
      'observe',
      () => ask('DELETE', `/v1/stories/${storyId}`),
      () => service.ask('POST', `/v1/stories/${storyId}/facts`, { label: 'ships' }),
    );
    gone(answer, 'story', storyId);
  });
});

test('a story that is merged into another, while a third is merged into it, is followed there', async () => {
  const [from, into, other] = [await harborStory(), await harborStory(), await harborStory()];
  const answer = await at(
    'observe',
    () => ask('POST', `/v1/stories/${other.storyId}/merge`, { from: into.storyId }),
    () => service.ask('POST', `/v1/stories/${into.storyId}/merge`, { from: from.storyId }),
  );
  expect([answer.status, answer.body.id, answer.body.articles.length]).toEqual([200, other.storyId, 3]);
});

test('a question put to a story that is merged into another meanwhile is asked there', async () => {
  const [story, other] = [await harborStory(), await harborStory()];
  const answer = await at(
    'observe',
    () => ask('POST', `/v1/stories/${other.storyId}/merge`, { from: story.storyId }),
    () => service.ask('POST', `/v1/stories/${story.storyId}/facts`, { label: 'ships at sea', unit: 'ship' }),
  );
  expect([answer.status, answer.body.storyId]).toEqual([201, other.storyId]);
  const { data } = await ask('GET', `/v1/stories/${other.storyId}/facts`);
  expect(data.map(({ label }: Json) => label)).toContain('ships at sea');
});

test('two people who change a fact at once take nothing back from each other', async () => {
  const { storyId } = await harborStory();
  const [fact] = (await ask('GET', `/v1/stories/${storyId}/facts`)).data;
  const conditions = [{ minAbsolute: 2 }];
  const answer = await at(
    'observe',
    () => ask('PATCH', `/v1/facts/${fact.id}`, { conditions }),
    () => service.ask('PATCH', `/v1/facts/${fact.id}`, { label: 'ships at sea' }),
  );
  expect(answer.body).toMatchObject({ label: 'ships at sea', conditions });
});

test('an endpoint that is deleted while it is to hear of something keeps nobody from working', async () => {
  await harborStory();
  const [event] = (await ask('GET', '/v1/events?limit=1')).data;
  const delivery = {
    id: 'dlv_meanwhile',
    eventId: event.id,
    endpointId: 'end_gone',
    createdAt: event.timestamp,
  };
  expect(await insertDelivery(service.app.db, delivery)).toBe(false);
});

test('a task that is deleted while it writes leaves no files behind', async () => {
  await harborStory();
  const task = await ask('POST', '/v1/tasks', { kind: 'export' });
  const { taskFiles } = service.app;
  const { write } = taskFiles;
  taskFiles.write = async (...part) => {
    taskFiles.write = write;
    await ask('DELETE', `/v1/tasks/${task.id}`);
    await write(...part);
  };
  const other = await ask('POST', '/v1/tasks', { kind: 'export' });
  await finishTask(service, other.id);
  expect((await service.ask('GET', `/v1/tasks/${task.id}`)).status).toBe(404);
  expect(await taskFiles.list(task.id)).toEqual([]);
});
