/**
 * The one way out. Every request to the outside leaves here: articles and the redirects they lead to, robots.txt,
 * feeds, webhooks (tests/architecture.test.ts holds the rest of the code to it). A second way out that forgot the
 * address check is how tools of this kind have been turned against their own networks.
 */
import { isUtf8 } from 'node:buffer';
import type { AllowNets } from '../../domain/addresses.ts';
import { checkUrl, type Reach, type UrlPolicy } from '../../domain/url.ts';
import { type Lookup, systemLookup } from './connect.ts';
import { exchange, keptHeaders, type RawAnswer } from './exchange.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Failure, FetchOutcome, FetchResult, Hop, PostOutcome, PostResult } from './outcome.ts';
import { ACCEPT_HEADER, type Accept, readAnswerText, readPage } from './read.ts';

export interface GetOptions {
  accept: Accept;
  /** Validators and the like. They reach the origin of `url` only, never one that it redirects to. */
  headers?: Record<string, string>;
  /**
   * Called before each request of the chain, the first included: the place to wait for a turn at the host and to ask
   * robots.txt. Its time counts against no deadline; what it throws, `get` throws.
   */
  beforeHop?: (url: URL) => Promise<void>;
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface PostOptions {
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Connection included. */
  timeoutMs: number;
  /** The answer is read this far, then the connection is dropped. */
  maxResponseBytes: number;
  /** How much of it is kept; a few lines unless given. */
  keepBytes?: number;
  signal?: AbortSignal;
}

export interface Gate {
  get(url: string, options: GetOptions): Promise<FetchOutcome>;
  /**
   * For webhooks and the optional model: https outside of ALLOW_NETS, and a redirect is an answer like any other, never
   * followed.
   */
  post(url: string, options: PostOptions): Promise<PostOutcome>;
}

export interface GateOptions {
  allowNets: AllowNets;
  /** Sent with every request; `post` may override it in its headers. */
  userAgent: string;
  limits?: Partial<Limits>;
  /** The system's resolver unless given. */
  lookup?: Lookup;
  /** Milliseconds on a clock that never goes back; measures durations only. */
  monotonic?: () => number;
  /** Where this service itself is found; nothing is sent there. */
  own?: string;
  /** A certificate authority to trust beside the system's, PEM. */
  ca?: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT_ENCODING = 'gzip, deflate, br';

interface Target {
  url: URL;
  reach: Reach;
}

export function createGate(options: GateOptions): Gate {
  const { allowNets, userAgent, ca } = options;
  const policy: UrlPolicy = { allowNets, ...(options.own === undefined ? {} : { own: options.own }) };
  const limits: Limits = { ...LIMITS, ...options.limits };
  const lookup = options.lookup ?? systemLookup;
  const monotonic = options.monotonic ?? (() => performance.now());
  const common = { allowNets, lookup, limits, ca, monotonic };

  async function get(
    href: string,
    { accept, headers = {}, beforeHop, signal }: GetOptions,
  ): Promise<FetchOutcome> {
    const hops: Hop[] = [];
    const spent = (): number => hops.reduce((sum, hop) => sum + hop.ms, 0);
    const finish = (result: FetchResult, finalUrl: string): FetchOutcome => ({
      ...result,
      finalUrl,
      hops,
      ms: spent(),
    });

    const first = checkUrl(href, policy);
    if (first.kind === 'refused') return finish({ kind: first.code, reason: first.reason }, href);
    const seen = new Set<string>();
    let target: Target = first;
    for (;;) {
      const { url, reach } = target;
      seen.add(url.href);
      const deadlineMs = Math.min(limits.hopMs, limits.chainMs - spent());
      if (deadlineMs <= 0)
        return finish({ kind: 'timeout', reason: 'The redirects took too long.' }, url.href);
      await beforeHop?.(url);
      const ownHeaders = url.origin === first.url.origin ? headers : {};
      const { result, hop } = await exchange<FetchResult | { kind: 'redirect'; target: Target }>(
        {
          ...common,
          url,
          reach,
          method: 'GET',
          headers: {
            'user-agent': userAgent,
            accept: ACCEPT_HEADER[accept],
            'accept-encoding': ACCEPT_ENCODING,
            ...ownHeaders,
          },
          deadlineMs,
          signal,
        },
        async (answer) => {
          if (!REDIRECTS.has(answer.status))
            return readPage(answer, accept, isConditional(ownHeaders), limits);
          const next = redirectTarget(url, answer, policy);
          if ('kind' in next) return next;
          if (seen.has(next.url.href) || hops.length >= limits.redirects) {
            return { kind: 'too_many_redirects', reason: `${url.host} redirects in a circle or too often.` };
          }
          return { kind: 'redirect', target: next };
        },
      );
      hops.push(hop);
      if (result.kind !== 'redirect') return finish(result, url.href);
      target = result.target;
    }
  }

  async function post(href: string, request: PostOptions): Promise<PostOutcome> {
    const checked = checkUrl(href, { ...policy, httpsOnly: true });
    if (checked.kind === 'refused') {
      return { kind: checked.code, reason: checked.reason, remoteAddress: null, ms: 0 };
    }
    const { result, hop } = await exchange<PostResult>(
      {
        ...common,
        // A receiver may think for as long as the caller waits; a page has its header ready long before.
        limits: { ...limits, headersMs: request.timeoutMs, idleMs: request.timeoutMs },
        url: checked.url,
        reach: checked.reach,
        method: 'POST',
        // Answers are read for people to see, a few lines; asking for no coding leaves nothing to unpack.
        headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...request.headers },
        body: request.body,
        deadlineMs: request.timeoutMs,
        signal: request.signal,
      },
      async ({ status, headers, body }) => ({
        kind: status >= 200 && status < 300 ? 'ok' : 'http_error',
        status,
        headers: keptHeaders(headers),
        text: await readAnswerText(
          body,
          request.maxResponseBytes,
          request.keepBytes ?? limits.answerBytesKept,
        ),
      }),
    );
    return { ...result, remoteAddress: hop.remoteAddress, ms: hop.ms };
  }

  return { get, post };
}

function isConditional(headers: Record<string, string>): boolean {
  return Object.keys(headers).some((name) => /^if-(?:none-match|modified-since)$/i.test(name));
}

/** Header fields arrive byte by byte (latin1), but servers that send letters beyond ASCII mean UTF-8, as browsers read it. */
function asUtf8(field: string): string {
  const bytes = Buffer.from(field, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : field;
}

function redirectTarget(from: URL, { headers, status }: RawAnswer, policy: UrlPolicy): Target | Failure {
  const location = asUtf8(headers.get('location')?.trim() ?? '');
  // Spaces and letters beyond ASCII are common in the wild and encode safely; these two do not.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (location === '' || /[\u0000-\u001f\u007f\\]/.test(location) || !URL.canParse(location, from.href)) {
    return { kind: 'protocol_error', reason: `The answer ${status} leads nowhere.` };
  }
  const resolved = new URL(location, from);
  const next = checkUrl(resolved.href, policy);
  if (next.kind === 'refused') {
    const kind = next.code === 'unsupported_scheme' ? 'protocol_error' : next.code;
    return { kind, reason: `The page redirects to a URL that is refused: ${next.reason}` };
  }
  if (from.protocol === 'https:' && next.url.protocol === 'http:') {
    return { kind: 'insecure_redirect', reason: `${from.host} redirects from https to http.` };
  }
  return { url: next.url, reach: next.reach };
}
