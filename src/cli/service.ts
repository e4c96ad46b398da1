/** Talks to a running service as any other client would; errors become one line. */
import { createWriteStream } from 'node:fs';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writing } from '../adapters/whole-file.ts';
import { badInput, VariorumError } from '../domain/errors.ts';
import type { Option } from './command.ts';

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer is JSON of the service; callers read documented fields
  [key: string]: any;
}

/** Where a service is and who asks, from the options or the environment. */
export interface Service {
  server: string;
  key: string | null;
}

export const SERVICE_OPTIONS = {
  server: {
    type: 'string',
    says: 'address of the service; VARIORUM_SERVER if not given, then http://127.0.0.1:3000',
  },
  key: { type: 'string', says: 'API key, if it needs one; VARIORUM_KEY if not given' },
} as const satisfies Record<string, Option>;

export function serviceOf(values: Record<string, unknown>): Service {
  const server = String(values.server ?? process.env.VARIORUM_SERVER ?? 'http://127.0.0.1:3000');
  if (!/^https?:\/\//i.test(server) || !URL.canParse(server))
    throw badInput(
      'usage',
      `"${server}" is not the address of a service; it begins with http:// or https://.`,
    );
  const key = values.key ?? process.env.VARIORUM_KEY;
  if (typeof key === 'string' && !/^[\x21-\x7e]*$/.test(key))
    throw badInput(
      'usage',
      'The key holds a character that no key has; give it as "keys create" printed it.',
    );
  return { server, key: typeof key === 'string' ? key : null };
}

/** A JSON body is POSTed, a stream too, as lines of JSON; without either it is a GET. */
type Sent = { json: unknown } | { lines: Readable } | null;

/** @throws VariorumError with the service's own words when it refuses. */
export async function callService(service: Service, path: string, sent: Sent = null): Promise<Answer> {
  const response = await ask(service, path, sent);
  return parse(await textOf(response));
}

/** An answer too large to hold, into a file. */
export async function download(service: Service, path: string, file: string): Promise<void> {
  const answer = await ask(service, path, null);
  await writing(file, () =>
    pipeline(answer, createWriteStream(file)).catch((error: NodeJS.ErrnoException) => {
      throw error.syscall === 'open' || error.syscall === 'write' ? error : noService(service.server, error);
    }),
  );
}

const noService = (server: string, error: NodeJS.ErrnoException): VariorumError =>
  new VariorumError(
    'unavailable',
    'no_service',
    `No service answers at ${server} (${error.code ?? error.message}). Start it with npm start, or name it with --server.`,
  );

async function ask({ server, key }: Service, path: string, sent: Sent): Promise<IncomingMessage> {
  const response = await send(new URL(path, server), key, sent).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof VariorumError) throw error;
    throw noService(server, error);
  });
  const status = response.statusCode ?? 0;
  if (status < 400) return response;
  const text = await textOf(response);
  const answer = parse(text);
  throw new VariorumError(
    'unprocessable',
    String(answer.code ?? status),
    `The service answered ${status}: ${answer.detail ?? answer.title ?? text.slice(0, 200)}`,
  );
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

function send(url: URL, key: string | null, sent: Sent): Promise<IncomingMessage> {
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const lines = sent !== null && 'lines' in sent;
  return new Promise((resolve, reject) => {
    const request: ClientRequest = open(
      url,
      {
        method: sent === null ? 'GET' : 'POST',
        headers: {
          ...(sent === null ? {} : { 'content-type': lines ? 'application/x-ndjson' : 'application/json' }),
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        timeout: 30_000,
      },
      resolve,
    );
    request.on('timeout', () => request.destroy(new Error('no answer within 30 s')));
    request.on('error', reject);
    if (sent === null) request.end();
    else if (lines) sent.lines.on('error', (error) => request.destroy(error)).pipe(request);
    else request.end(JSON.stringify(sent.json));
  });
}
