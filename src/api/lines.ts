/** A body of JSON lines (NDJSON), read as it comes: each line checked before it is kept, and all of it or nothing. */
import { pipeline, type Readable, type Transform } from 'node:stream';
import type { Request } from 'express';
import { unpackerOf } from './packed.ts';
import { HttpError } from './problem.ts';

/** All of them say lines of JSON; none is registered. */
const MEDIA_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];

/**
 * Lines without their ends. An upload that breaks off throws, whatever came of it before.
 * @param longest characters of a line
 * @throws HttpError 415 for another media type or coding, 413 for a line that is too long, 400 for what is not UTF-8
 */
export function linesOf(request: Request, longest: number): AsyncIterable<string> {
  if (!request.is(MEDIA_TYPES)) {
    throw new HttpError(
      415,
      'unsupported_media_type',
      `Send one JSON object a line, with "Content-Type: ${MEDIA_TYPES[0]}".`,
    );
  }
  const unpack = unpackerOf(request);
  const bytes = whole(request);
  return splitLines(unpack === null ? bytes : unpacked(bytes, unpack()), longest);
}

/** The caller's own doing, and nothing to log as a surprise. */
async function* whole(request: Request): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of request) yield chunk as Uint8Array;
  } catch (error) {
    if (request.complete) throw error;
    throw new HttpError(400, 'request_aborted', 'The request ended before its body did.');
  }
}

/** The one that is read tells of every error, so the pipeline has nobody else to tell. */
const unpacked = (packed: AsyncIterable<Uint8Array>, unpack: Transform): Readable =>
  pipeline(packed, unpack, () => {});

/** As `linesOf`, of bytes. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let rest = '';
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new HttpError(
        400,
        'invalid_json',
        `The body is not UTF-8, as JSON has to be, in line ${number} or soon after.`,
      );
    }
  };
  for await (const chunk of bytes) {
    const [first = '', ...others] = decode(chunk).split('\n');
    rest += first;
    for (const next of others) {
      yield withoutReturn(within(rest, longest, number));
      number += 1;
      rest = next;
    }
    // A line without end is not to fill the memory.
    within(rest, longest, number);
  }
  rest += decode();
  if (rest !== '') yield withoutReturn(within(rest, longest, number));
}

function within(line: string, longest: number, number: number): string {
  if (line.length <= longest) return line;
  throw new HttpError(
    413,
    'body_too_large',
    `Line ${number} of the body is too long; a line has at most ${longest} characters.`,
  );
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
