/** What an answer is worth: refused by status, type or length before its body is read, decoded under a cap after. */
import type { Readable } from 'node:stream';
import { codingsOf, decode } from './decode.ts';
import { keptHeaders, type RawAnswer } from './exchange.ts';
import type { Limits } from './limits.ts';
import { type FetchResult, GateFailure } from './outcome.ts';

/** What the caller can use. `robots` takes any media type, for servers send robots.txt as whatever they like. */
export type Accept = 'html' | 'robots' | 'feed';

export const ACCEPT_HEADER: Record<Accept, string> = {
  html: 'text/html,application/xhtml+xml;q=0.9',
  robots: 'text/plain,*/*;q=0.1',
  feed: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.8',
};

const MEDIA_TYPES: Record<Exclude<Accept, 'robots'>, ReadonlySet<string>> = {
  html: new Set(['text/html', 'application/xhtml+xml']),
  feed: new Set([
    'application/atom+xml',
    'application/rss+xml',
    'application/rdf+xml',
    'application/feed+json',
    'application/json',
    'application/xml',
    'text/xml',
  ]),
};

/** How a page without a Content-Type must begin to be taken for one. */
const LOOKS_LIKE: Record<Exclude<Accept, 'robots'>, RegExp> = {
  html: /<(?:!doctype html|html|head|body|title|meta|article)\b/i,
  feed: /^\s*(?:<\?xml|<rss|<feed|\{)/i,
};

/**
 * Makes an outcome of an answer that is no redirect.
 * @throws GateFailure from the decoder, and the connection's own errors.
 */
export async function readPage(
  answer: RawAnswer,
  accept: Accept,
  conditional: boolean,
  limits: Limits,
): Promise<FetchResult> {
  const { status, headers, body } = answer;
  const kept = keptHeaders(headers);
  if (status === 304) {
    return conditional
      ? { kind: 'not_modified', status, headers: kept }
      : { kind: 'protocol_error', reason: 'The answer 304 came to a request that set no condition.' };
  }
  if (status < 200 || status >= 600)
    return { kind: 'protocol_error', reason: `${status} is no HTTP status.` };
  // 206 is a part that nobody asked for.
  if (status === 204 || status === 205 || status === 206) {
    return { kind: 'empty', reason: `The answer ${status} has no page in it.` };
  }
  if (status >= 300) return { kind: 'http_error', status, headers: kept };

  const contentType = headers.get('content-type') ?? null;
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const mayBe = accept === 'robots' || mediaType === '' || MEDIA_TYPES[accept].has(mediaType);
  if (!mayBe)
    return { kind: 'unsupported_media_type', reason: `The answer is ${mediaType}, which is not read.` };

  const cut = accept === 'robots';
  const length = Number(headers.get('content-length') ?? 0);
  if (!cut && length > limits.wireBytes) {
    return {
      kind: 'too_large',
      reason: `The answer says that it has ${length} bytes; ${limits.wireBytes} are read.`,
    };
  }
  const decoded = await decode(body, codingsOf(headers.get('content-encoding') ?? null), {
    wireBytes: limits.wireBytes,
    decodedBytes: cut ? limits.robotsBytes : limits.decodedBytes,
    codings: limits.codings,
    overflow: cut ? 'cut' : 'fail',
  });
  if (decoded.body.length === 0) return { kind: 'empty', reason: 'The answer has an empty body.' };
  if (mediaType === '' && accept !== 'robots' && !LOOKS_LIKE[accept].test(beginning(decoded.body))) {
    return {
      kind: 'unsupported_media_type',
      reason: 'The answer has no media type and does not look like a page.',
    };
  }
  return { kind: 'ok', status, headers: kept, contentType, ...decoded };
}

/** The first kilobyte as ASCII; zero bytes are dropped so that UTF-16 reads too. */
function beginning(body: Uint8Array): string {
  return Buffer.from(body.subarray(0, 1024)).toString('latin1').replaceAll('\0', '');
}

/**
 * The first bytes of a webhook's answer, for people to look at. Reads at most `limit` bytes and keeps `kept` of them.
 * The status has arrived, so the delivery is decided: a body that breaks off, hangs or never ends is cut, not an error.
 */
export async function readAnswerText(body: Readable, limit: number, kept: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= limit) break;
    }
  } catch (error) {
    if (!isConnectionError(error)) throw error;
  }
  // PostgreSQL takes no NUL in text.
  return Buffer.concat(chunks).subarray(0, Math.min(kept, limit)).toString('utf8').replaceAll('\0', '');
}

function isConnectionError(error: unknown): boolean {
  return error instanceof GateFailure || typeof (error as NodeJS.ErrnoException | null)?.code === 'string';
}
