/** The table of routes as an OpenAPI 3.1 document, with every webhook's payload. */

import { STATUS_CODES } from 'node:http';
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { PRODUCT, VERSION } from '../version.ts';
import type { Route } from './router.ts';
import { ProblemShape } from './shapes/common.ts';
import { WEBHOOKS } from './shapes/webhooks.ts';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const INTRODUCTION = `Follows a news story across outlets and versions and tells which facts changed.

Times are UTC, ISO 8601 with \`Z\`. Ids are opaque. Lists are \`{"data":[…],"nextCursor":…}\`, taken on with \`cursor\`.
Refusals are \`application/problem+json\` (RFC 9457) with a stable \`code\`. A parameter or field that is not known is
refused, so that a misspelled one cannot be mistaken for one that was heard. POSTs that create honor
\`Idempotency-Key\`. A key is needed once one was made, or when the service can be reached from other machines.`;

let made: { url: string; document: OpenApiDocument } | null = null;

export function openApiDocument(url: string, routes: readonly Route[]): OpenApiDocument {
  if (made?.url !== url) made = { url, document: generate(url, routes) };
  return made.document;
}

function generate(url: string, routes: readonly Route[]): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  for (const route of routes) registry.registerPath(pathOf(route));
  for (const { type, says, body } of WEBHOOKS) {
    registry.registerWebhook({
      method: 'post',
      path: type,
      summary: says,
      description:
        'Signed as Standard Webhooks 1.0 says. Answer with any 2xx; everything else is tried again.',
      request: { body: { required: true, content: { 'application/json': { schema: body } } } },
      responses: { 204: { description: 'Taken.' } },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: PRODUCT,
      version: VERSION,
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url }],
    security: [{}, { key: [] }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
  });
}

const problem = { 'application/problem+json': { schema: ProblemShape } };

const IDEMPOTENCY = z.object({
  'Idempotency-Key': z
    .string()
    .max(255)
    .optional()
    .meta({ description: 'Repeating the request with the same key and body gives the first answer again.' }),
});

function pathOf({ method, path, tag, summary, operation }: Route): RouteConfig {
  const { body, params, query } = operation;
  const responses: RouteConfig['responses'] = {};
  for (const [status, reply] of Object.entries(operation.replies)) {
    responses[status] = {
      description: reply.description,
      ...(reply.schema
        ? { content: { [reply.mediaType ?? 'application/json']: { schema: reply.schema } } }
        : {}),
    };
  }
  for (const status of refusalsOf(operation, path)) {
    const description = status === 409 ? conflictOf(operation) : STATUS_CODES[status];
    responses[status] = { description: description ?? 'Refused', content: problem };
  }
  return {
    method,
    path,
    tags: [tag],
    summary,
    operationId: `${method} ${path}`
      .replace('/v1', '')
      .split(/[^a-zA-Z]+/)
      .filter(Boolean)
      .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
      .join(''),
    ...(operation.description ? { description: operation.description } : {}),
    request: {
      ...(isEmpty(params) ? {} : { params }),
      ...(isEmpty(query) ? {} : { query }),
      ...(operation.creates ? { headers: IDEMPOTENCY } : {}),
      ...(body
        ? { body: { required: operation.bodyRequired, content: { 'application/json': { schema: body } } } }
        : {}),
      ...(operation.lines
        ? { body: { required: true, content: { 'application/x-ndjson': { schema: operation.lines.line } } } }
        : {}),
    },
    responses,
  };
}

const isEmpty = (schema: z.ZodObject): boolean => Object.keys(schema.shape).length === 0;

const takesBody = (operation: Route['operation']): boolean =>
  operation.body !== null || operation.lines !== null;

/** What a 409 means here; empty where there is none. */
const conflictOf = ({ conflict, creates }: Route['operation']): string =>
  [conflict, creates && 'The first request with this Idempotency-Key is not finished.']
    .filter(Boolean)
    .join(' ');

function refusalsOf(operation: Route['operation'], path: string): number[] {
  return [
    400,
    401,
    403,
    ...(path.includes('{') || takesBody(operation) ? [404] : []),
    ...(conflictOf(operation) ? [409] : []),
    ...(takesBody(operation) ? [413, 415] : []),
    ...(takesBody(operation) || operation.creates ? [422] : []),
    429,
    500,
    503,
  ];
}
