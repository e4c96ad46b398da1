/**
 * Walks the document: what it says a route takes is sent, well-formed and not, with the ids of things that exist and
 * of things that do not. Whatever comes back must be an answer that the document gives, in the shape that it gives.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimDueTasks } from '../../src/adapters/store/tasks.ts';
import { ROUTES, type Route } from '../../src/api/router.ts';
import { ProblemShape } from '../../src/api/shapes/common.ts';
import { WEBHOOKS } from '../../src/api/shapes/webhooks.ts';
import { runTask } from '../../src/app/tasks/run-task.ts';
import { times } from '../support/chance.ts';
import { type Answer, type Service, startService } from './service.ts';
import { FIRST, SECOND } from './texts.ts';

interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  [key: string]: unknown;
}

let service: Service;
/** Ids that lead somewhere, by the first segment of a path. */
const ids: Record<string, string[]> = {};
// biome-ignore lint/suspicious/noExplicitAny: any JSON
let document: any;

beforeAll(async () => {
  service = await startService();
  document = (await service.ask('GET', '/openapi.json')).body;
  const story = (
    await service.ask('POST', '/v1/stories', { title: 'Fuzz', urls: ['http://127.0.0.1:9/fuzz'] })
  ).body;
  const article = story.articles[0].id;
  const fact = await service.ask('POST', `/v1/stories/${story.id}/facts`, { label: 'spans', unit: 'span' });
  await service.ask('POST', `/v1/articles/${article}/captures`, {
    html: FIRST,
    capturedAt: '2025-03-14T10:00:00Z',
  });
  await service.ask('POST', `/v1/articles/${article}/captures`, {
    html: SECOND,
    capturedAt: '2025-03-14T14:00:00Z',
  });
  const endpoint = (
    await service.ask('POST', '/v1/endpoints', { url: 'http://127.0.0.1:9/hook', eventTypes: ['*'] })
  ).body;
  const sent = (await service.ask('POST', `/v1/endpoints/${endpoint.id}/test`)).body;
  const compared = await service.ask('POST', '/v1/compare', { old: { text: 'One.' }, new: { text: 'Two.' } });
  ids.stories = [story.id];
  ids.articles = [article];
  ids.facts = [fact.body.id];
  ids.endpoints = [endpoint.id];
  ids.deliveries = [sent.deliveryId];
  ids.compare = [compared.body.id];
  const search = await service.ask('POST', '/v1/searches', { name: 'tolls', query: { words: 'killed' } });
  ids.searches = [search.body.id];
  const task = (await service.ask('POST', '/v1/tasks', { kind: 'export', storyId: story.id, format: 'csv' }))
    .body;
  await service.app.db.query('update task set leased_until = null');
  for (const job of await claimDueTasks(service.app.db, { limit: 1, leaseSeconds: 15 })) {
    await runTask(service.app, job, new AbortController().signal);
  }
  ids.tasks = [task.id];
});
afterAll(() => service.close());

/** Text that breaks things: control and format characters, markup, SQL, paths, other scripts, and the plain. */
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    "' or 1=1 --",
    '../../etc',
    '<b>',
    '%',
    '%00',
    '2025-02-30',
    '1e999',
    '-0',
    '\u202e',
  ),
);

/** Values of a schema, and now and then of none. */
function valuesOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(
    text,
    fc.integer(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.boolean(),
  );
  return fc.oneof({ weight: 8, arbitrary: rightValuesOf(schema, depth) }, { weight: 1, arbitrary: wrong });
}

function rightValuesOf(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(document.components.schemas[schema.$ref.split('/').at(-1)!], depth);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((each) => valuesOf(each, depth)));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => valuesOf(each, depth)));
  if (schema.allOf) return valuesOf(Object.assign({}, ...schema.allOf), depth);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'integer':
      return fc.oneof(fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 50 }), fc.integer());
    case 'number':
      return fc.double();
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return schema.format === 'date-time'
        ? fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
        : fc.oneof(text, fc.constantFrom('http://127.0.0.1:9/x', ...Object.values(ids).flat()));
    case 'array':
      return depth > 3
        ? fc.constant([])
        : fc.array(valuesOf(schema.items ?? {}, depth + 1), { maxLength: 4 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, field]) => [name, valuesOf(field, depth + 1)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

interface Parameter {
  name: string;
  in: string;
  schema: JsonSchema;
}

interface Sent {
  path: string;
  body: unknown;
}

/** Clients take empty segments and dots out of a path, escaped or not: it would be another path. */
const isSegment = (words: string): boolean => !['', '.', '..'].includes(words);

function requestsOf(route: Route): fc.Arbitrary<Sent> {
  const described = document.paths[route.path][route.method];
  const parameters: Parameter[] = described.parameters ?? [];
  const own = ids[route.path.split('/')[2]!] ?? [];
  const inPath = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => {
      const known =
        name === 'id' && own.length > 0 ? fc.constantFrom(...own) : fc.constantFrom('1', '2', '3');
      return [
        name,
        fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: text.filter(isSegment) }),
      ] as const;
    });
  const inQuery = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => [name, valuesOf(schema)] as const);
  const schema: JsonSchema | undefined = described.requestBody?.content['application/json']?.schema;
  const line: JsonSchema | undefined = described.requestBody?.content['application/x-ndjson']?.schema;
  const lines = line && fc.array(valuesOf(line), { maxLength: 3 }).map((all) => all.map(written).join('\n'));
  return fc
    .record({
      path: fc.record(Object.fromEntries(inPath)),
      query: fc.record(Object.fromEntries(inQuery), { requiredKeys: [] }),
      body: lines ?? (schema ? valuesOf(schema) : fc.constant(undefined)),
    })
    .map(({ path, query, body }) => {
      const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
        escaped(String(Reflect.get(path, name))),
      );
      const search = Object.entries(query).map(([name, value]) => `${name}=${escaped(String(value))}`);
      return { path: search.length > 0 ? `${filled}?${search.join('&')}` : filled, body };
    });
}

const written = (value: unknown): string => JSON.stringify(value);

/** `encodeURIComponent` throws on what these requests are about, and `.` and `..` would be resolved before sending. */
const escaped = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'));

function expectDocumented(route: Route, answer: Answer, sent: Sent): void {
  const said = `${route.method.toUpperCase()} ${sent.path} ${JSON.stringify(sent.body)} → ${answer.status} ${JSON.stringify(answer.body)}`;
  expect(answer.status, said).toBeLessThan(500);
  const described = document.paths[route.path][route.method].responses;
  expect(Object.keys(described), said).toContain(String(answer.status));
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type'), said).toMatch(/^application\/problem\+json/);
    expect(ProblemShape.safeParse(answer.body).error, said).toBeUndefined();
    expect(answer.body.status).toBe(answer.status);
    return;
  }
  const { schema } = route.operation.replies[answer.status]!;
  if (schema) expect(strict(schema).safeParse(answer.body).error, said).toBeUndefined();
  else expect(answer.body, said).toBe('');
}

/** The same shape, refusing fields that the document does not name: nothing of the inside may slip out. */
function strict(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape).map(([name, field]) => [name, strict(field as z.ZodType)]);
    return z.strictObject(Object.fromEntries(shape));
  }
  if (schema instanceof z.ZodArray) return z.array(strict(schema.element as z.ZodType));
  if (schema instanceof z.ZodNullable) return strict(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodOptional) return strict(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodUnion)
    return z.union(schema.options.map((option) => strict(option as z.ZodType)));
  return schema;
}

describe('every route', () => {
  const plain = ROUTES.filter((route) => !route.path.endsWith('/stream'));

  test.each(
    plain
      .filter((route) => route.method !== 'delete')
      .map((route) => [route.method, route.path, route] as const),
  )('answers %s %s as the document says, whatever is sent', async (method, _path, route) => {
    await fc.assert(
      fc.asyncProperty(requestsOf(route), async (sent) => {
        const answer = await service.ask(method.toUpperCase(), sent.path, sent.body);
        expectDocumented(route, answer, sent);
      }),
      { ...times(60), endOnFailure: true },
    );
  });

  test('documents what stands against it as things are', async () => {
    const refused = async (method: string, template: string): Promise<void> => {
      const route = plain.find((each) => each.method === method && each.path === template)!;
      const path = template.replace('{id}', ids[template.split('/')[2]!]![0]!);
      const answer = await service.ask(method.toUpperCase(), path);
      expect(answer.status, path).toBe(409);
      expectDocumented(route, answer, { path, body: undefined });
    };
    const change = async (path: string, how: object): Promise<void> => {
      expect((await service.ask('PATCH', path, how)).status, path).toBe(200);
    };
    const endpoint = `/v1/endpoints/${ids.endpoints![0]}`;
    const article = `/v1/articles/${ids.articles![0]}`;
    await change(endpoint, { filter: { searchId: ids.searches![0] } });
    await refused('delete', '/v1/searches/{id}');
    await change(endpoint, { filter: {}, paused: true });
    await refused('post', '/v1/endpoints/{id}/test');
    await refused('post', '/v1/deliveries/{id}/replay');
    await change(endpoint, { paused: false });
    await change(article, { paused: true });
    await refused('post', '/v1/articles/{id}/captures');
    await change(article, { paused: false });
    await refused('post', '/v1/tasks/{id}/cancel');
  });

  test('shows what exists in the shape that the document gives', async () => {
    for (const route of plain.filter((each) => each.method === 'get')) {
      const own = ids[route.path.split('/')[2]!]?.[0] ?? '';
      const path = route.path
        .replace('{id}', own)
        .replace('{n}', '2')
        .replace('{from}..{to}', '1..2')
        .replace('{name}', 'versions.csv');
      const answer = await service.ask('GET', path);
      expect(answer.status, path).toBe(200);
      expectDocumented(route, answer, { path, body: undefined });
    }
  });

  test('tells events in the shape that the document gives to webhooks', async () => {
    const { data } = (await service.ask('GET', '/v1/events?limit=100')).body;
    const seen = new Set<string>();
    for (const event of data) {
      const webhook = WEBHOOKS.find((each) => each.type === event.type)!;
      const { type, timestamp, data } = event;
      expect(
        strict(webhook.body).safeParse({ type, timestamp, data }).error,
        JSON.stringify(event),
      ).toBeUndefined();
      seen.add(type);
    }
    for (const type of [
      'article.tracked',
      'version.created',
      'claims.changed',
      'fact.observed',
      'fact.changed',
      'endpoint.test',
    ]) {
      expect(seen).toContain(type);
    }
  });

  test('deletes once, and then there is nothing', async () => {
    for (const route of plain.filter((each) => each.method === 'delete')) {
      const path = route.path.replace('{id}', ids[route.path.split('/')[2]!]?.[0] ?? '');
      for (const status of [204, 404]) {
        const answer = await service.ask('DELETE', path);
        // Facts and articles of a story that was deleted before them went with it.
        expect([status, 404]).toContain(answer.status);
        expectDocumented(route, answer, { path, body: undefined });
      }
    }
  });
});
