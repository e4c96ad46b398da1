/** The service with a model beside it: its word is kept with the diff, and nothing depends on it. */
import { afterEach, describe, expect, test } from 'vitest';
import { claimDueComparisons } from '../../src/adapters/store/story-comparisons.ts';
import { compareStory } from '../../src/app/across-sources.ts';
import type { App } from '../../src/app/ports.ts';
import { processCapture } from '../../src/app/process-capture.ts';
import { pushCapture } from '../../src/app/push-capture.ts';
import { deriveAgain } from '../../src/app/rederive.ts';
import { type Service, startService } from '../api/service.ts';
import { variorum } from '../support/cli.ts';
import type { Json } from '../support/client.ts';
import { pairOf, SILENCE, type StandIn, saying, standIn } from './stand-in.ts';

const REST = [
  'The first phase of the works would last 30 days and be watched from above, officials said.',
  'Reporters asked for the plans in vain, and the drawings stayed in the archive.',
];
const OLD = ['The council opened the gantry in the old dock, its speaker Anna Berg said on Monday.', ...REST];
const NEW = ['The council opened the plinth in the old dock, its speaker Anna Berg said on Monday.', ...REST];

let service: Service | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

async function serviceAsking(model: StandIn, env: Record<string, string> = {}): Promise<Service> {
  service = await startService({
    MODEL_URL: `${model.url}/v1/chat/completions`,
    MODEL_NAME: 'stand-in',
    ...env,
  });
  return service;
}

async function track(of: Service): Promise<Json> {
  const article = (await of.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9/works' })).body;
  await of.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  return article;
}
const push = (of: Service, id: string, hour: number, paragraphs: string[]) =>
  of.ask('POST', `/v1/articles/${id}/captures`, {
    title: 'Council opens the works',
    text: paragraphs.join('\n\n'),
    capturedAt: `2025-03-15T${hour}:00:00Z`,
  });
const eventsOf = async (of: Service): Promise<string[]> =>
  (await of.ask('GET', '/v1/events?limit=100')).body.data.map((event: Json) => event.type);

describe('A version whose words alone differ', () => {
  test('is silent when the model reads the same, is told to nobody, and says so ever after', async () => {
    const model = await standIn(() => saying('same'));
    const of = await serviceAsking(model);
    const article = await track(of);
    await push(of, article.id, 13, OLD);
    await push(of, article.id, 14, NEW);
    const { body } = await of.ask('GET', `/v1/articles/${article.id}/diffs/1..2`);
    expect(body.engine.model).toBe('stand-in');
    expect(body.changes).toHaveLength(1);
    expect(body.changes[0]).toMatchObject({ kind: 'changed', tier: 'silent' });
    expect(body.changes[0].reasons).toContain('silent: the model stand-in reads both as the same statement');
    expect(await eventsOf(of)).not.toContain('claims.changed');
    expect(model.bodies).toHaveLength(1);
    // The way back is the same question; a reader's own pair of versions asks nobody.
    await push(of, article.id, 15, OLD);
    await of.ask('GET', `/v1/articles/${article.id}/diffs/2..3`);
    await of.ask('GET', `/v1/articles/${article.id}/diffs/3..2`);
    expect(model.bodies).toHaveLength(1);
    // Nor does a history that a newer engine derives again.
    await of.app.db.query(`update article set engine = '{"extract":0,"claims":0,"diff":0}'`);
    expect(await deriveAgain(of.app, article.id, 60_000)).toBe('whole');
    const again = (await of.ask('GET', `/v1/articles/${article.id}/diffs/1..2`)).body;
    expect(again).toMatchObject({ engine: { model: 'stand-in' }, changes: [{ tier: 'silent' }] });
    expect(model.bodies).toHaveLength(1);
  });

  test('stands for review when the model does not answer, and processing does not wait for it', async () => {
    const model = await standIn(() => SILENCE);
    const of = await serviceAsking(model, { MODEL_TIMEOUT_MS: '200' });
    const article = await track(of);
    await push(of, article.id, 13, OLD);
    await push(of, article.id, 14, NEW);
    const { body } = await of.ask('GET', `/v1/articles/${article.id}/diffs/1..2`);
    expect(body.changes[0]).toMatchObject({ tier: 'review' });
    expect(body.changes[0].reasons.at(-1)).toBe('a model was asked in vain: it took too long');
    expect(body.engine.model).toBeUndefined();
    expect(await eventsOf(of)).toContain('claims.changed');
  });

  test('says the same when its commit fails and is done again, though the model has another mind by then', async () => {
    const minds = ['same', 'different'];
    const model = await standIn(() => saying(minds.shift()));
    const of = await serviceAsking(model);
    const article = await track(of);
    await push(of, article.id, 13, OLD);
    const broken: App['db'] = Object.create(of.app.db, {
      tx: {
        value: async () => {
          throw new Error('the process dies here');
        },
      },
    });
    const pushed = { text: NEW.join('\n\n'), title: 'Council opens the works' };
    await expect(
      pushCapture({ ...of.app, db: broken }, article.id, pushed, '2025-03-15T14:00:00Z'),
    ).rejects.toThrow('dies here');
    const [capture] = await of.app.db.query<{ id: string; leaseSeq: number }>(
      `update capture set lease_seq = lease_seq + 1 where state = 'due' returning id, lease_seq as "leaseSeq"`,
    );
    await processCapture(of.app, capture!);
    const { body } = await of.ask('GET', `/v1/articles/${article.id}/diffs/1..2`);
    expect(body.changes[0].tier).toBe('silent');
    expect(await eventsOf(of)).not.toContain('claims.changed');
    expect(model.bodies).toHaveLength(1);
  });
});

test('an alert is not asked about at all', async () => {
  const model = await standIn(() => saying('same'));
  const of = await serviceAsking(model);
  const { body } = await of.ask('POST', '/v1/compare', {
    old: { text: 'Rescuers found 12 people in the hall on Monday.' },
    new: { text: 'Rescuers found 15 people in the hall on Monday.' },
  });
  expect(body.changes[0].tier).toBe('alert');
  expect(model.bodies).toEqual([]);
});

test('POST /v1/compare and the command line go the same way', async () => {
  const model = await standIn((body) => saying(pairOf(body).join().includes('plinth') ? 'same' : 'unsure'));
  const of = await serviceAsking(model);
  const [old, now] = [OLD.join('\n\n'), NEW.join('\n\n')];
  const compared = (await of.ask('POST', '/v1/compare', { old: { text: old }, new: { text: now } })).body;
  const { out, err } = await variorum(
    ['diff', '--jsonl'],
    JSON.stringify({ id: 1, old: { text: old }, new: { text: now } }),
    {
      MODEL_URL: `${model.url}/v1/chat/completions`,
      MODEL_NAME: 'stand-in',
      ALLOW_NETS: '127.0.0.0/8',
    },
  );
  expect(err).toBe('');
  const line = JSON.parse(out);
  expect(line.engine).toEqual(compared.engine);
  expect(line.engine.model).toBe('stand-in');
  expect(line.changes.map((change: Json) => [change.tier, change.reasons])).toEqual(
    compared.changes.map((change: Json) => [change.tier, change.reasons]),
  );
  expect(line.changes[0].tier).toBe('silent');
});

test('statements of two outlets stand together on the model’s word, asked for after versions came, and by no reader', async () => {
  const model = await standIn(() => saying('same'));
  const of = await serviceAsking(model);
  const story = (await of.ask('POST', '/v1/stories', { title: 'The dam' })).body;
  const texts = [
    'The Corriemuir dam gave way above the town before dawn.',
    'A flood came down the valley from the broken Corriemuir dam.',
  ];
  for (const [k, text] of texts.entries()) {
    const url = `http://127.0.0.1:${9 + k}/dam`;
    const article = (await of.ask('POST', '/v1/articles', { url, storyId: story.id })).body;
    await of.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await push(of, article.id, 13 + k, [text, ...(k === 0 ? REST : [])]);
  }
  expect(model.bodies).toHaveLength(0);
  await of.app.db.query('update story set compare_at = now() where compare_at is not null');
  for (const due of await claimDueComparisons(of.app.db, { limit: 10, leaseSeconds: 60 }))
    await compareStory(of.app, due);
  const asked = model.bodies.length;
  expect(asked).toBe(1);
  const { body } = await of.ask('GET', `/v1/stories/${story.id}/claims`);
  const group = body.data.find((one: Json) => one.text.includes('Corriemuir'));
  expect(group).toMatchObject({ status: 'corroborated', conflicts: [] });
  expect(group.reasons[0]).toMatch(/^the model stand-in reads the same statement in /);
  expect(model.bodies).toHaveLength(asked);
});
