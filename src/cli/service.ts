/** Talks to a running service as any other client would; errors become one line. */
import { type ClientRequest, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { badInput, VariorumError } from '../domain/errors.ts';

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer is JSON of the service; callers read documented fields
  [key: string]: any;
}

/** @throws VariorumError with the service's own words when it refuses. */
export async function callService(
  server: string,
  path: string,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  if (!URL.canParse(path, server)) throw badInput('usage', `"${server}" is not the address of a service.`);
  const url = new URL(path, server);
  const { status, text } = await post(url, JSON.stringify(body), key).catch(
    (error: NodeJS.ErrnoException) => {
      throw new VariorumError(
        'unavailable',
        'no_service',
        `No service answers at ${server} (${error.code ?? error.message}). Start it with npm start, or name it with --server.`,
      );
    },
  );
  const answer = parse(text);
  if (status >= 400) {
    throw new VariorumError(
      'unprocessable',
      String(answer.code ?? status),
      `The service answered ${status}: ${answer.detail ?? answer.title ?? text.slice(0, 200)}`,
    );
  }
  return answer;
}

function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

function post(url: URL, body: string, key: string | null): Promise<{ status: number; text: string }> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request: ClientRequest = send(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        timeout: 30_000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer within 30 s')));
    request.on('error', reject);
    request.end(body);
  });
}
