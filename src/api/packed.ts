/** Compressed bodies: the codings that every Node here unpacks, so that a caller finds the same on each. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Request } from 'express';
import { codingsOf } from '../adapters/fetch/decode.ts';
import { HttpError } from './problem.ts';

/** Node 22 has zstd and the JSON parser would take it there; Node 20 has not. */
const UNPACK: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * What undoes the body's coding; null where it is plain.
 * @throws HttpError 415 for any other coding, or several
 */
export function unpackerOf(request: Request): (() => Transform) | null {
  const codings = codingsOf(request.get('content-encoding') ?? null);
  if (codings.length === 0) return null;
  const unpack = UNPACK[codings.join(', ')];
  if (unpack) return unpack;
  throw new HttpError(
    415,
    'unsupported_encoding',
    'The body may be plain or compressed with gzip, deflate or br.',
  );
}
