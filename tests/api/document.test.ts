import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from './service.ts';

/** The routes that others rely on, word for word. */
const PROMISED = `
POST /v1/stories
GET /v1/stories
GET /v1/stories/{id}
PATCH /v1/stories/{id}
DELETE /v1/stories/{id}
POST /v1/articles
GET /v1/articles
GET /v1/articles/{id}
PATCH /v1/articles/{id}
DELETE /v1/articles/{id}
POST /v1/articles/{id}/captures
GET /v1/articles/{id}/captures
GET /v1/articles/{id}/versions
GET /v1/articles/{id}/versions/{n}
GET /v1/articles/{id}/diffs/{from}..{to}
GET /v1/stories/{id}/claims
POST /v1/stories/{id}/facts
GET /v1/stories/{id}/facts
GET /v1/stories/{id}/facts/suggestions
GET /v1/facts/{id}
DELETE /v1/facts/{id}
POST /v1/compare
GET /v1/events
GET /v1/events/stream
POST /v1/endpoints
GET /v1/endpoints
GET /v1/endpoints/{id}
PATCH /v1/endpoints/{id}
DELETE /v1/endpoints/{id}
POST /v1/endpoints/{id}/test
POST /v1/endpoints/{id}/rotate-secret
POST /v1/endpoints/{id}/recover
GET /v1/endpoints/{id}/deliveries
POST /v1/deliveries/{id}/replay
`
  .trim()
  .split('\n');

describe('the document', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test('is OpenAPI 3.1 and describes every route that was promised', async () => {
    const { status, body } = await service.ask('GET', '/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    const routes = Object.entries(body.paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes).toEqual(expect.arrayContaining(PROMISED));
  });

  test('gives each route an id of its own and what a refusal looks like', async () => {
    const { body } = await service.ask('GET', '/openapi.json');
    const operations = Object.values(body.paths).flatMap((item) => Object.values(item as object));
    const ids = operations.map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const operation of operations) {
      expect(operation.responses['400'].content).toHaveProperty('application/problem+json');
      expect(operation.summary).not.toBe('');
    }
  });

  test('has no reference that leads nowhere', async () => {
    const { body } = await service.ask('GET', '/openapi.json');
    const references = JSON.stringify(body).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      const name = /schemas\/([^"]+)"/.exec(reference)?.[1] ?? '';
      expect(body.components.schemas).toHaveProperty(name);
    }
  });

  test('shows the payload of every webhook', async () => {
    const { body } = await service.ask('GET', '/openapi.json');
    expect(Object.keys(body.webhooks).sort()).toEqual(
      [
        'article.gone',
        'article.moved',
        'article.tracked',
        'article.unreachable',
        'claims.changed',
        'correction.published',
        'endpoint.disabled',
        'endpoint.test',
        'fact.agreed',
        'fact.changed',
        'fact.conflict',
        'fact.observed',
        'version.created',
      ].sort(),
    );
  });

  test('can be read as a page, with a policy that lets nothing else in', async () => {
    const { status, headers, body } = await service.ask('GET', '/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(body).not.toMatch(/<script/);
    for (const route of PROMISED) expect(body).toContain(route.split(' ')[1]);
  });
});
