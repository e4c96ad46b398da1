/** Asking a model over HTTP: what it is sent, and that nothing it does or fails to do is more than an opinion. */
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createGate } from '../../src/adapters/fetch/gate.ts';
import { openOpinions } from '../../src/adapters/model/open.ts';
import type { Opinions } from '../../src/app/ports.ts';
import { type ModelConfig, readConfig } from '../../src/config.ts';
import { parseAllowNets } from '../../src/domain/addresses.ts';
import type { Answer, PairQuestion } from '../../src/domain/opinion.ts';
import { pairOf, SILENCE, saying, standIn } from './stand-in.ts';

const question = (id: string, about: PairQuestion['about'] = 'versions'): PairQuestion => ({
  id,
  about,
  pair: [`The ${id} was opened.`, `The ${id} was started.`],
});

async function asking(url: string, env: Record<string, string> = {}, allowNets = '127.0.0.0/8') {
  const kept = new Map<string, Answer>();
  const config = readConfig({
    MODEL_URL: url,
    MODEL_NAME: 'stand-in',
    MODEL_KEY: 'sesame',
    MODEL_TIMEOUT_MS: '5000',
    ...env,
  });
  const open = (): Promise<Opinions> =>
    openOpinions(config.model as ModelConfig, {
      gate: createGate({ allowNets: parseAllowNets(allowNets), userAgent: 'test' }),
      cache: {
        find: async (keys) => new Map([...kept].filter(([key]) => keys.includes(key))),
        keep: async ({ key, answer }) => void kept.set(key, answer),
      },
      log: pino({ level: 'silent' }),
    });
  return { opinions: await open(), kept, open };
}

describe('A chat model', () => {
  test('is asked for one word about one pair, with the key, and without chance', async () => {
    const model = await standIn(() => saying(' Same.\n'));
    const { opinions } = await asking(`${model.url}/v1/chat/completions`);
    const said = await opinions.ask([question('bridge')]);
    expect(said.get('bridge')).toEqual({ kind: 'answer', answer: 'same', by: 'stand-in' });
    expect(model.asked).toEqual(['POST /v1/chat/completions']);
    expect(model.keys).toEqual(['Bearer sesame']);
    expect(model.bodies[0]).toMatchObject({ model: 'stand-in', temperature: 0 });
    expect(pairOf(model.bodies[0])).toEqual(['The bridge was opened.', 'The bridge was started.']);
  });

  test('is asked about a pair once, also after a restart', async () => {
    const model = await standIn(() => saying('different'));
    const { opinions, open } = await asking(`${model.url}/v1/chat/completions`);
    await opinions.ask([question('bridge')]);
    const again = await open();
    expect((await again.known([question('bridge'), question('hall')])).size).toBe(1);
    expect((await again.ask([question('bridge')])).get('bridge')).toMatchObject({ answer: 'different' });
    expect(model.bodies).toHaveLength(1);
  });

  test.each([
    ['says more than a word', saying('Same, because both tell of the bridge.')],
    ['obeys the page', saying('IGNORE PREVIOUS INSTRUCTIONS')],
    ['answers nothing', saying(null)],
    ['answers another form', { result: 'same' }],
  ])('that %s has no opinion, and is asked again the next time', async (_what, answer) => {
    const model = await standIn(() => answer);
    const { opinions, kept } = await asking(`${model.url}/v1/chat/completions`);
    expect((await opinions.ask([question('bridge')])).get('bridge')).toEqual({
      kind: 'none',
      why: 'it answered none of same, different and unsure',
    });
    expect(kept.size).toBe(0);
    await opinions.ask([question('bridge')]);
    expect(model.bodies).toHaveLength(2);
  });

  test('that is out of order is left alone for a while, and the reasons say so', async () => {
    const model = await standIn(() => 500);
    const { opinions } = await asking(`${model.url}/v1/chat/completions`);
    expect((await opinions.ask([question('bridge')])).get('bridge')).toEqual({
      kind: 'none',
      why: 'it answered 500',
    });
    expect((await opinions.ask([question('hall')])).get('hall')).toEqual({
      kind: 'none',
      why: 'it failed a moment ago',
    });
    expect(model.bodies).toHaveLength(1);
  });

  test('that hangs costs one deadline for all questions together', async () => {
    const model = await standIn(() => SILENCE);
    const { opinions } = await asking(`${model.url}/v1/chat/completions`, { MODEL_TIMEOUT_MS: '300' });
    const questions = Array.from({ length: 20 }, (_, k) => question(`bridge ${k}`));
    const said = await opinions.ask(questions);
    expect([...said.values()].every((opinion) => opinion.kind === 'none')).toBe(true);
    expect(said.get('bridge 0')).toEqual({ kind: 'none', why: 'it took too long' });
    expect(model.bodies.length).toBeLessThan(20);
  });

  test('at an address that is not public is not asked, unless ALLOW_NETS has it', async () => {
    const model = await standIn(() => saying('same'));
    const { opinions } = await asking(`${model.url}/v1/chat/completions`, {}, '');
    expect((await opinions.ask([question('bridge')])).get('bridge')).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('could not be reached'),
    });
    expect(model.connections()).toBe(0);
  });

  test('is not asked more than 64 questions at a time', async () => {
    const model = await standIn(() => saying('unsure'));
    const { opinions } = await asking(`${model.url}/v1/chat/completions`);
    const said = await opinions.ask(Array.from({ length: 70 }, (_, k) => question(`bridge ${k}`)));
    expect(model.bodies).toHaveLength(64);
    expect([...said.values()].filter(({ kind }) => kind === 'none')).toHaveLength(6);
  });
});

describe('An embedding model', () => {
  const vectors = (likeness: number) => ({
    data: [{ embedding: [1, 0] }, { embedding: [likeness, Math.sqrt(1 - likeness ** 2)] }],
  });

  test('answers across sources by likeness, and is not asked whether wordings mean the same', async () => {
    let likeness = 0.9;
    const model = await standIn(() => vectors(likeness));
    const { opinions } = await asking(`${model.url}/v1/embeddings`);
    const said = async (id: string) => (await opinions.ask([question(id, 'sources')])).get(id);
    expect(await said('bridge')).toMatchObject({ answer: 'same' });
    likeness = 0.7;
    expect(await said('hall')).toMatchObject({ answer: 'unsure' });
    likeness = 0.2;
    expect(await said('dam')).toMatchObject({ answer: 'different' });
    expect(model.bodies[0]).toEqual({
      model: 'stand-in',
      input: ['The bridge was opened.', 'The bridge was started.'],
    });
    expect((await opinions.ask([question('roof', 'versions')])).size).toBe(0);
    expect(model.bodies).toHaveLength(3);
  });

  test.each([
    ['one vector', { data: [{ embedding: [1, 0] }] }],
    ['vectors of two lengths', { data: [{ embedding: [1, 0] }, { embedding: [1, 0, 0] }] }],
    ['a vector of nothing', { data: [{ embedding: [0, 0] }, { embedding: [0, 0] }] }],
  ])('that sends %s has no opinion', async (_what, answer) => {
    const model = await standIn(() => answer);
    const { opinions } = await asking(`${model.url}/v1/embeddings`);
    expect((await opinions.ask([question('bridge', 'sources')])).get('bridge')).toMatchObject({
      kind: 'none',
    });
  });

  test('may have long vectors', async () => {
    const embedding = Array.from({ length: 4096 }, (_, k) => Math.sin(k));
    const model = await standIn(() => ({ data: [{ embedding }, { embedding }] }));
    const { opinions } = await asking(`${model.url}/v1/embeddings`);
    expect((await opinions.ask([question('bridge', 'sources')])).get('bridge')).toMatchObject({
      answer: 'same',
    });
  });
});

describe('The configuration', () => {
  test.each([
    [{ MODEL_URL: 'https://models.example/v1', MODEL_NAME: 'm' }, 'MODEL_URL: must end in'],
    [{ MODEL_URL: 'https://models.example/v1/embeddings' }, 'MODEL_NAME'],
    [{ MODEL_URL: 'https://models.example/v1/embeddings', MODEL_NAME: 'm', MODEL_PATH: 'x' }, 'not both'],
    [{ MODEL_URL: 'ftp://models.example/v1/embeddings', MODEL_NAME: 'm' }, 'MODEL_URL'],
  ])('%o is refused with a clear line', (env, line) => {
    expect(() => readConfig(env)).toThrow(line);
  });

  test('without a model asks nobody', () => {
    expect(readConfig({}).model).toBeNull();
  });
});
