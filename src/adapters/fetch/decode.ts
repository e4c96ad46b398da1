/**
 * Undoes content codings under a cap. Ours, because what clients offer counts compressed bytes only: a 300 KB gzip
 * made `fetch()` hold 131 MB, and a 473-byte brotli file is 300 MB long.
 */
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { GateFailure } from './outcome.ts';

export interface DecodeLimits {
  /** Bytes as sent; counted where overflow fails. */
  wireBytes: number;
  /** Bytes after each coding, inner ones included: a bomb in a bomb must not burn hours before it is small again. */
  decodedBytes: number;
  codings: number;
  /** What to do at `decodedBytes`: fail with `too_large`, or keep what fitted. */
  overflow: 'fail' | 'cut';
}

export interface Decoded {
  body: Uint8Array;
  truncated: boolean;
}

/** Codings in the order they were applied; `identity` and blanks are nothing. */
export function codingsOf(contentEncoding: string | null): string[] {
  return (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/**
 * Reads a body to its end and undoes its codings.
 * @throws GateFailure `protocol_error` for codings that are unknown, too many or not what they claim; `too_large`.
 *   Errors of the source itself pass through.
 */
export async function decode(source: Readable, codings: string[], limits: DecodeLimits): Promise<Decoded> {
  if (codings.length > limits.codings) {
    source.destroy();
    throw new GateFailure('protocol_error', `The answer is encoded ${codings.length} times over.`);
  }
  const stages: Transform[] = [];
  for (const coding of codings.toReversed()) {
    const decoder = decoderOf(coding, limits.decodedBytes);
    if (decoder === null) {
      source.destroy();
      throw new GateFailure(
        'protocol_error',
        `The answer has the unknown content coding "${coding.slice(0, 40)}".`,
      );
    }
    if (stages.length > 0) stages.push(cap(limits.decodedBytes, 'decoded'));
    stages.push(decoder);
  }
  if (limits.overflow === 'fail') stages.unshift(cap(limits.wireBytes, 'wire'));

  const chunks: Buffer[] = [];
  let size = 0;
  let truncated = false;
  const collect = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const room = limits.decodedBytes - size;
      truncated = chunk.length > room;
      chunks.push(truncated ? chunk.subarray(0, room) : chunk);
      size += chunk.length;
      // An error is how a pipeline is stopped early; below it is only an error where overflow means failure.
      done(truncated ? tooLarge('decoded', limits.decodedBytes) : null);
    },
  });
  try {
    await pipeline([source, ...stages, collect]);
  } catch (error) {
    if (!(truncated && limits.overflow === 'cut')) throw explain(error);
  }
  return { body: Buffer.concat(chunks), truncated };
}

function decoderOf(coding: string, limit: number): Transform | null {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createDeflateDecoder(limit);
    default:
      return null;
  }
}

/** "deflate" means the zlib format (RFC 9110 §8.4.1.2), but some servers send it bare; the first byte tells. */
function createDeflateDecoder(limit: number): Transform {
  let size = 0;
  let inner: Transform | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (inner === null) {
        const isZlib = ((chunk[0] ?? 0) & 0x0f) === 8;
        inner = isZlib ? createInflate() : createInflateRaw();
        inner.on('error', (error) => this.destroy(error));
        inner.on('data', (data: Buffer) => {
          size += data.length;
          // The stages behind see this output too late: one chunk of a bomb would be expanded whole before them.
          if (size > limit) inner?.destroy(tooLarge('decoded', limit));
          else this.push(data);
        });
      }
      inner.write(chunk, () => done());
    },
    flush(done) {
      if (inner === null) done();
      else inner.once('end', () => done()).end();
    },
  });
}

/** Counts what passes. */
function cap(limit: number, what: 'wire' | 'decoded'): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(tooLarge(what, limit));
      else done(null, chunk);
    },
  });
}

function tooLarge(what: 'wire' | 'decoded', limit: number): GateFailure {
  return new GateFailure(
    'too_large',
    `The answer has more than ${limit} bytes${what === 'decoded' ? ' once decoded' : ''}.`,
  );
}

/** Of zlib's own: the bytes are not what they were said to be. */
export const isUnpackingError = (error: unknown): boolean =>
  /^(?:Z_|ERR__?ERROR_|ERR_PADDING|ERR_BROTLI)/.test((error as NodeJS.ErrnoException | null)?.code ?? '');

/** zlib's own errors mean that the bytes are not what the header says; all others are the connection's. */
function explain(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return isUnpackingError(error)
    ? new GateFailure('protocol_error', `The answer is not encoded as it claims (${code}).`)
    : error;
}
