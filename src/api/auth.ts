/**
 * Who may ask. While no key was made and the service listens on loopback only, everybody on this machine may; as soon
 * as a key exists, or others can reach the service, every request but the probes and the document needs one: as a
 * bearer token, or for browsers as the session that /login made of it.
 */
import type { Request, RequestHandler, Response } from 'express';
import { anyUsableKey } from '../adapters/store/keys.ts';
import { verifyKey } from '../app/keys.ts';
import type { App } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import type { ApiKey } from '../domain/records.ts';
import { isLoopback } from './hosts.ts';
import { readSession, sessionOf } from './session.ts';
import { countWrongKey } from './wrong-keys.ts';

export async function keyNeeded(app: App): Promise<boolean> {
  // Asked every time, not remembered: `variorum keys create` in another process must close the door at once.
  return !isLoopback(app.config.host) || anyUsableKey(app.db);
}

/**
 * Lets a request pass or refuses it with 401; a browser that asks for a page is sent to /login instead.
 * For the API and for pages alike.
 */
export function requireKey(app: App): RequestHandler {
  return async (request, response, next) => {
    if (!(await keyNeeded(app))) {
      next();
      return;
    }
    const caller = await identify(app, request);
    if (caller) {
      response.locals.caller = caller.id;
      next();
      return;
    }
    if (request.get('authorization') !== undefined) await countWrongKey(app, request);
    if (wantsPage(request)) {
      response.redirect(303, `/login?next=${encodeURIComponent(request.originalUrl)}`);
      return;
    }
    throw new VariorumError(
      'unauthorized',
      'key_required',
      'Send an API key as "Authorization: Bearer <key>"; "variorum keys create" makes one.',
    );
  };
}

async function identify(app: App, request: Request): Promise<ApiKey | null> {
  const header = request.get('authorization');
  if (header !== undefined) {
    const token = tokenIn(header);
    return token === null ? null : verifyKey(app, token);
  }
  const session = sessionOf(request);
  return session === null ? null : readSession(app, session);
}

/** Feed readers know no bearer tokens, only a name and a password: any name will do, the key is the password. */
function tokenIn(header: string): string | null {
  const [, scheme = '', credentials = ''] = /^(Bearer|Basic) +([\x21-\x7e]+) *$/i.exec(header) ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return null;
  return /^[^:]*:(.+)$/.exec(Buffer.from(credentials, 'base64').toString('utf8'))?.[1] ?? null;
}

function wantsPage(request: Request): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !/^\/(?:v1\/|openapi\.json|metrics)|\.(?:atom|json)$/.test(request.path) &&
    request.accepts(['application/json', 'text/html']) === 'text/html'
  );
}

/** Id of the key that asked, or null when none was needed. */
export function callerOf(response: Response): string | null {
  const caller: unknown = response.locals.caller;
  return typeof caller === 'string' ? caller : null;
}
