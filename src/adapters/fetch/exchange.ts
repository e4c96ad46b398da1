/**
 * One request on one connection, from name lookup to last byte, under one deadline. The connection is not kept: at one
 * request in five seconds to a host a pool would hold idle sockets, and a fresh socket is a freshly checked address.
 */
import type { Readable } from 'node:stream';
import { Client, type Dispatcher, errors } from 'undici';
import { type ConnectOptions, createConnector } from './connect.ts';
import { type Failure, GateFailure, type Hop, KEPT_HEADERS, type KeptHeaders } from './outcome.ts';

export interface ExchangeRequest extends Omit<ConnectOptions, 'onConnected'> {
  url: URL;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string | Uint8Array | undefined;
  /** Total time, milliseconds. */
  deadlineMs: number;
  /** The caller's own wish to stop; its reason is thrown. */
  signal?: AbortSignal | undefined;
  /** Milliseconds on a clock that never goes back. */
  monotonic: () => number;
}

export interface RawAnswer {
  status: number;
  /** First value of each header, by lower-case name; `x-robots-tag` has all of them, joined. */
  headers: ReadonlyMap<string, string>;
  body: Readable;
}

export interface Exchanged<T> {
  result: T | Failure;
  hop: Hop;
}

/**
 * Sends the request and lets `read` make a result of the answer; what `read` leaves unread is never received.
 * @throws the signal's reason; and surprises, which are defects of ours.
 */
export async function exchange<T>(
  request: ExchangeRequest,
  read: (answer: RawAnswer) => Promise<T | Failure>,
): Promise<Exchanged<T>> {
  const { url, signal, limits } = request;
  signal?.throwIfAborted();
  const startedAt = request.monotonic();
  const hop: Hop = { url: url.href, status: null, remoteAddress: null, ms: 0 };
  const abort = new AbortController();
  const stop = (): void => abort.abort(signal?.reason);
  const timer = setTimeout(
    () => abort.abort(new GateFailure('timeout', `${url.host} took over ${request.deadlineMs} ms.`)),
    request.deadlineMs,
  );
  signal?.addEventListener('abort', stop, { once: true });
  const client = new Client(url.origin, {
    connect: createConnector(url, {
      ...request,
      onConnected: (remoteAddress) => {
        hop.remoteAddress = remoteAddress;
      },
    }),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
    allowH2: false,
  });
  try {
    const response = await client.request({
      path: url.pathname + url.search,
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      signal: abort.signal,
      responseHeaders: 'raw',
    });
    hop.status = response.statusCode;
    // A body that nobody reads still reports its end; whoever reads it hears of errors from the pipeline.
    response.body.on('error', () => {});
    const headers = headersOf(response, limits.headerCount);
    const result = await read({ status: response.statusCode, headers, body: response.body });
    signal?.throwIfAborted();
    return { result, hop };
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    return { result: failureOf(error, hop), hop };
  } finally {
    hop.ms = Math.round(request.monotonic() - startedAt);
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    void client.destroy();
  }
}

function headersOf(response: Dispatcher.ResponseData, limit: number): Map<string, string> {
  // `responseHeaders: 'raw'` gives names and values in turn, which the type does not know of.
  const raw = response.headers as unknown as string[];
  if (raw.length / 2 > limit) {
    throw new GateFailure('protocol_error', `The answer has ${raw.length / 2} header fields.`);
  }
  const headers = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    const value = raw[i + 1] ?? '';
    const before = headers.get(name);
    if (before === undefined) headers.set(name, value);
    else if (name === 'x-robots-tag') headers.set(name, `${before}, ${value}`);
  }
  return headers;
}

/** The headers that are kept with a capture or attempt. */
export function keptHeaders(headers: ReadonlyMap<string, string>): KeptHeaders {
  const kept: KeptHeaders = {};
  for (const name of KEPT_HEADERS) {
    const value = headers.get(name);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** @throws the error itself when it is none of the ways in which the web fails. */
function failureOf(error: unknown, hop: Hop): Failure {
  if (error instanceof GateFailure) return { kind: error.kind, reason: error.message };
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const answered = hop.status !== null;
  switch (code) {
    case 'UND_ERR_HEADERS_TIMEOUT':
      return { kind: 'timeout', reason: 'The connection was made, but no answer came in time.' };
    case 'UND_ERR_BODY_TIMEOUT':
      return { kind: 'timeout', reason: 'The answer stopped arriving.' };
    case 'UND_ERR_HEADERS_OVERFLOW':
      return { kind: 'protocol_error', reason: 'The header of the answer is too long.' };
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return { kind: 'protocol_error', reason: 'The answer is not as long as it says.' };
    case 'ECONNRESET':
    case 'EPIPE':
      return { kind: 'connection_reset', reason: 'The connection was reset.' };
    case 'UND_ERR_SOCKET':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return answered
        ? { kind: 'protocol_error', reason: 'The answer ended before it was complete.' }
        : { kind: 'connection_reset', reason: 'The connection was closed without an answer.' };
    default:
      // By class, not by code: the parser gives some of its errors none.
      if (error instanceof errors.HTTPParserError) {
        return { kind: 'protocol_error', reason: 'The answer is not valid HTTP.' };
      }
      throw error;
  }
}
