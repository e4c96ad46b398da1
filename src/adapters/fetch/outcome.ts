/** What comes out of the gate. Failures are outcomes, not errors: the web fails all the time and callers plan for it. */

/** Stable codes; they are stored with each capture and attempt, shown to users, and never reworded. */
export type FailureKind =
  | 'invalid_url'
  | 'unsupported_scheme'
  | 'blocked_address'
  | 'dns_error'
  | 'connection_refused'
  | 'connection_reset'
  | 'tls_error'
  | 'timeout'
  | 'protocol_error'
  | 'too_large'
  | 'too_many_redirects'
  | 'insecure_redirect'
  | 'unsupported_media_type'
  | 'empty';

/** One request of a chain. */
export interface Hop {
  url: string;
  /** `null` when no answer came. */
  status: number | null;
  /** The address that was connected to; `null` when no connection was made. */
  remoteAddress: string | null;
  /** From DNS to the end of what was read. */
  ms: number;
}

/** The response headers that anything downstream may depend on; all others are dropped. */
export const KEPT_HEADERS = [
  'etag',
  'last-modified',
  'date',
  'age',
  'retry-after',
  'content-type',
  'cache-control',
  'x-robots-tag',
  'location',
] as const;
export type KeptHeaders = Partial<Record<(typeof KEPT_HEADERS)[number], string>>;

export interface Failure {
  kind: FailureKind;
  /** One sentence for an operator. Names no private address: callers show it to whoever submitted the URL. */
  reason: string;
}

interface Answer {
  status: number;
  headers: KeptHeaders;
}

/** A page that arrived whole (a robots.txt may be cut). */
export interface Page extends Answer {
  kind: 'ok';
  /** As sent, `null` if absent. Charset decoding is the extractor's. */
  contentType: string | null;
  /** Content codings undone, nothing else. */
  body: Uint8Array;
  truncated: boolean;
}

export type FetchResult =
  | Page
  | ({ kind: 'not_modified' } & Answer)
  /** 4xx, 5xx and the statuses nobody should send. The body is not read. */
  | ({ kind: 'http_error' } & Answer)
  | Failure;

export type FetchOutcome = FetchResult & {
  /** Where the last request went; equal to the requested URL when nothing redirected. */
  finalUrl: string;
  /** In order. Empty when the URL was refused before any request. */
  hops: Hop[];
  ms: number;
};

export type PostResult =
  /** `ok` is a 2xx; anything else, a redirect included, is `http_error`. */
  ({ kind: 'ok' | 'http_error'; text: string } & Answer) | Failure;

export type PostOutcome = PostResult & { remoteAddress: string | null; ms: number };

/** Carries a failure from the depths of a connection or a decoder up to the gate, which turns it into an outcome. */
export class GateFailure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}
