import { createHash } from 'node:crypto';

/** SHA-256 in hex. A pure function of its input, which is why `domain` may use it. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A short id that is a function of its parts; NUL keeps `["ab","c"]` and `["a","bc"]` apart. */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${sha256(parts.join('\0')).slice(0, 26)}`;
}
