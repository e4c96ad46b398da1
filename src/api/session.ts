/**
 * A browser's stand-in for a key: `keyId.expiry.mac` in a cookie. The mac is made with the stored hash of the key's
 * secret, so there is no further secret to keep, nothing to store, and revoking a key ends its sessions at once.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request } from 'express';
import { findUsableKey } from '../adapters/store/keys.ts';
import { verifyKey } from '../app/keys.ts';
import type { App } from '../app/ports.ts';
import type { ApiKey } from '../domain/records.ts';

export const SESSION_COOKIE = 'variorum_session';
const LASTS_MS = 14 * 24 * 3_600_000;

/** The cookie for whoever shows a valid key, or null. For `response.cookie(name, value, options)`. */
export async function openSession(
  app: App,
  token: string,
): Promise<{ name: string; value: string; options: CookieOptions } | null> {
  const key = await verifyKey(app, token);
  const stored = key && (await findUsableKey(app.db, key.id));
  if (!stored) return null;
  const expires = Date.parse(app.system.now()) + LASTS_MS;
  return {
    name: SESSION_COOKIE,
    value: `${stored.id}.${expires}.${mac(stored.hash, stored.id, expires)}`,
    options: cookieOptions(app, LASTS_MS),
  };
}

/** What to pass to `response.clearCookie` to end a session in this browser. */
export function cookieOptions(app: App, maxAge?: number): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'lax',
    // Over plain http (loopback, a private network) a browser would drop a Secure cookie.
    secure: app.publicUrl.startsWith('https://'),
    path: '/',
    ...(maxAge === undefined ? {} : { maxAge }),
  };
}

/** The key behind a session, or null if it is forged, over, or its key was revoked. */
export async function readSession(app: App, value: string): Promise<ApiKey | null> {
  const [, id, expiry, given] = /^([\w-]{1,64})\.(\d{1,15})\.([\w-]{43})$/.exec(value) ?? [];
  if (id === undefined || expiry === undefined || given === undefined) return null;
  const expires = Number(expiry);
  if (expires <= Date.parse(app.system.now())) return null;
  const stored = await findUsableKey(app.db, id);
  if (!stored) return null;
  const expected = mac(stored.hash, id, expires);
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return null;
  const { hash: _, ...key } = stored;
  return key;
}

/**
 * Where to go after logging in: a path of ours, whatever `next` says. `//evil.example` and `/\\evil.example` are paths to
 * the eye and other hosts to a browser.
 */
export function localPath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return '/';
  const url = URL.canParse(next, OURS) ? new URL(next, OURS) : null;
  return url?.origin === OURS ? `${url.pathname}${url.search}` : '/';
}

const OURS = 'http://here.invalid';

/** The session cookie of a request, as it came. */
export function sessionOf(request: Request): string | null {
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === SESSION_COOKIE && value !== undefined) return value;
  }
  return null;
}

function mac(hash: string, id: string, expires: number): string {
  return createHmac('sha256', hash).update(`variorum-session.${id}.${expires}`).digest('base64url');
}
