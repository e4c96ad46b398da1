/** From a route of the table to an Express handler: read and check what came, do it, send what goes out. */
import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { App } from '../app/ports.ts';
import { notModified, strongEtag } from './conditional.ts';
import { once } from './idempotency.ts';
import type { Answer, Operation } from './operation.ts';
import { unpackerOf } from './packed.ts';
import { HttpError } from './problem.ts';

export function serve(app: App, operation: Operation): RequestHandler[] {
  const handler: RequestHandler = async (request, response) => {
    const body = operation.body === null ? undefined : storable(request.body);
    const lines = operation.lines === null ? undefined : await operation.lines.read(app, request);
    const { params, query } = request;
    const run = () => operation.run({ app, request, params, query, body, lines });
    send(response, operation.creates ? await once(app, request, response, body ?? lines, run) : await run());
  };
  return operation.body === null ? [handler] : [...readJson(operation), handler];
}

function readJson(operation: Operation): RequestHandler[] {
  const json = express.json({
    limit: operation.bodyLimit,
    type: ['application/json', 'application/*+json'],
    // Read leniently, a page sent as Latin-1 would be kept with question marks in its names, and nobody would know.
    verify(_request, _response, bytes) {
      if (!isUtf8(bytes))
        throw new HttpError(400, 'invalid_json', 'The body is not UTF-8, as JSON has to be.');
    },
  });
  const refusePacked: RequestHandler = (request, _response, next) => {
    if (isSent(request)) unpackerOf(request);
    next();
  };
  const refuseOthers: RequestHandler = (request, _response, next) => {
    // The parser leaves bodies of other types unread, and an unread body must not pass for a missing one.
    if (isSent(request) && request.body === undefined && request.is(['json', '+json']) === false) {
      throw new HttpError(415, 'unsupported_media_type', 'Send JSON, with "Content-Type: application/json".');
    }
    next();
  };
  return [refusePacked, json, refuseOthers];
}

const isSent = (request: Request): boolean =>
  request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;

/** @throws HttpError for text that no database column can hold, and for nesting that would exhaust the stack. */
export function storable(body: unknown): unknown {
  const at = findUnstorable(body, '', 0);
  if (at !== null) {
    throw new HttpError(
      400,
      'invalid_text',
      'The body has a NUL character or half of a surrogate pair in it.',
      {
        errors: [{ pointer: at, detail: 'must be text without NUL and without lone surrogates' }],
      },
    );
  }
  return body;
}

/** No body here has more than a handful of levels; the JSON parser itself would take a million. */
const DEEPEST = 32;

/** JSON pointer to the first string that is not storable text, or null. */
function findUnstorable(value: unknown, pointer: string, depth: number): string | null {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? pointer : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) throw new HttpError(400, 'invalid_json', 'The body is nested too deeply.');
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = findUnstorable(key, at, depth + 1) ?? findUnstorable(item, at, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function send(response: Response, answer: Answer): void {
  if ('stream' in answer) {
    answer.stream(response);
    return;
  }
  const request = response.req;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  // What a reader may see depends on the key, so nothing is for shared caches unless an answer says so.
  response.setHeader('cache-control', isRead ? 'private, max-age=0' : 'no-store');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.status(answer.status);
  if (answer.body === undefined) {
    response.end();
    return;
  }
  const text = JSON.stringify(answer.body);
  const next = nextPage(answer.body, request.originalUrl);
  if (isRead && next !== null) response.append('link', `<${next}>; rel="next"`);
  if (isRead && answer.status === 200) {
    const etag = strongEtag(text);
    response.setHeader('etag', etag);
    if (notModified(request, etag)) {
      response.status(304).end();
      return;
    }
  }
  response.type('application/json').send(text);
}

function nextPage(body: unknown, url: string): string | null {
  if (typeof body !== 'object' || body === null || !('nextCursor' in body)) return null;
  if (typeof body.nextCursor !== 'string') return null;
  const [path, query] = url.split('?', 2);
  const params = new URLSearchParams(query);
  // Where a first page was asked for by `after`, the cursor takes its place.
  params.delete('after');
  params.set('cursor', body.nextCursor);
  return `${path}?${params}`;
}
