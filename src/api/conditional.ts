/** Conditional GET, RFC 9110 §13. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';

/** Strong: the same tag is the same bytes. */
export const strongEtag = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/**
 * Whether the reader has it already. Not Express's `fresh`: that one never says so to a request with
 * `Cache-Control: no-cache`, which Node's fetch adds to every conditional request, and which means "ask the origin" —
 * that is us.
 */
export function notModified(request: Request, etag: string, lastModified: Date | null = null): boolean {
  const tags = request.get('if-none-match');
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.get('if-modified-since') ?? '');
  // HTTP dates have whole seconds.
  return lastModified !== null && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
