/** How much time and memory one outbound request may cost. Every number is a ceiling that a hostile server meets. */
export interface Limits {
  dnsMs: number;
  dnsAnswers: number;
  /** TCP and TLS together. */
  connectMs: number;
  /** Until the header is complete. A flood of 1xx answers resets it, which is why `hopMs` exists. */
  headersMs: number;
  /** Silence between two chunks of the body. A drip of single bytes resets it, which is why `hopMs` exists. */
  idleMs: number;
  /** One request from DNS to last byte. */
  hopMs: number;
  /** All requests of a redirect chain; waiting for a turn at a host is not counted. */
  chainMs: number;
  redirects: number;
  /** Bytes; news sites exceed Node's 16 KiB with cookies and content policies. */
  headerBytes: number;
  headerCount: number;
  wireBytes: number;
  decodedBytes: number;
  /** Content codings applied one over another. */
  codings: number;
  /** robots.txt is read this far and no further (RFC 9309 §2.5 asks for 500 KiB at least). */
  robotsBytes: number;
  /** Bytes of a webhook answer that are kept; more is read up to the caller's limit and dropped. */
  answerBytesKept: number;
}

export const LIMITS: Readonly<Limits> = {
  dnsMs: 3_000,
  dnsAnswers: 16,
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 10_000,
  hopMs: 20_000,
  chainMs: 45_000,
  redirects: 5,
  headerBytes: 32 * 1024,
  headerCount: 300,
  wireBytes: 5 * 1024 * 1024,
  decodedBytes: 5 * 1024 * 1024,
  codings: 2,
  robotsBytes: 512 * 1024,
  answerBytesKept: 4 * 1024,
};
