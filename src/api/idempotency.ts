/**
 * Idempotency-Key on requests that create something (IETF draft-ietf-httpapi-idempotency-key-header): the first
 * request's success is kept for a day and answers its repetitions. A refusal is not kept: nothing was created, and the
 * caller should be able to send the corrected body under the same key.
 */
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import {
  dropIdempotencyKey,
  type StoredResponse,
  storeResponse,
  takeIdempotencyKey,
} from '../adapters/store/idempotency.ts';
import type { App } from '../app/ports.ts';
import { callerOf } from './auth.ts';
import type { Answer } from './operation.ts';
import { HttpError } from './problem.ts';

export async function once(
  app: App,
  request: Request,
  response: Response,
  body: unknown,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const given = request.get('idempotency-key');
  if (given === undefined) return run();
  if (!/^[\x21-\x7e]{1,255}$/.test(given)) {
    throw new HttpError(
      400,
      'invalid_idempotency_key',
      'An Idempotency-Key has 1 to 255 visible ASCII characters.',
    );
  }
  // Keys are the caller's own words: two callers, or two routes, may choose the same one.
  const key = sha256(JSON.stringify([callerOf(response), request.method, request.originalUrl, given]));
  const bodyHash = sha256(JSON.stringify(body ?? null));
  const place = await takeIdempotencyKey(app.db, key, bodyHash, app.system.now());
  if (place.kind === 'known') return repeat(app, key, place.stored, bodyHash, response);
  let answer: Answer;
  try {
    answer = await run();
  } catch (error) {
    await dropIdempotencyKey(app.db, key);
    throw error;
  }
  if ('status' in answer) {
    const kept: Kept = { body: answer.body, headers: answer.headers ?? {} };
    // Answers that create an endpoint hold its secret.
    await storeResponse(app.db, key, answer.status, app.secrets.seal(JSON.stringify(kept), key));
  }
  return answer;
}

interface Kept {
  body?: unknown;
  headers: Record<string, string>;
}

function repeat(app: App, key: string, stored: StoredResponse, bodyHash: string, response: Response): Answer {
  if (stored.bodyHash !== bodyHash) {
    throw new HttpError(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used with another body; use a new key for a new request.',
    );
  }
  if (stored.status === null) {
    throw new HttpError(
      409,
      'idempotency_in_progress',
      'The first request with this Idempotency-Key is still being worked on.',
      { headers: { 'retry-after': '1' } },
    );
  }
  response.setHeader('idempotency-replayed', 'true');
  const kept: Kept = JSON.parse(app.secrets.open(String(stored.response), key));
  return { status: stored.status, body: kept.body, headers: kept.headers };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
