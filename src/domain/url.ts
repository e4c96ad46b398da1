/**
 * URLs that people and pages hand us: which may be asked at all (checkUrl), which are the same article (canonicalUrl),
 * whose they are (sourceOf) and which count as one host for politeness (hostKeyOf). Pure: names are not resolved here;
 * the gate checks what they resolve to.
 *
 * One parser, once: the WHATWG `URL` that also makes the request. A second reading of the text (a regular expression
 * for the host, a decoder before the parser) is how `http://a\@b/` slips through, so none is made: text that two
 * parsers could read differently is refused before parsing.
 */
import { domainToUnicode } from 'node:url';
import { parse as parseHost } from 'tldts';
import { type AllowNets, addressAllowed, inAllowNets, isAddress } from './addresses.ts';
import { TRACKING_PARAMETER } from './url-tracking.ts';

export type UrlRefusal = 'invalid_url' | 'blocked_address' | 'unsupported_scheme';

/**
 * Where the addresses behind an accepted URL must lie. `allow-nets`: the URL is acceptable only because the operator
 * opened ranges (odd port, reserved name, plain-http webhook), so a public address behind its name is refused too.
 */
export type Reach = 'public' | 'allow-nets';

export type CheckedUrl =
  | { kind: 'ok'; url: URL; href: string; reach: Reach }
  | { kind: 'refused'; code: UrlRefusal; reason: string };

export interface UrlPolicy {
  allowNets: AllowNets;
  /** Webhooks: plain http only inside ALLOW_NETS. */
  httpsOnly?: boolean;
  /** Where this service itself is found: it neither follows its own pages nor calls its own API for a stranger. */
  own?: string;
}

/** Longest URL accepted, in characters. */
const MAX_URL_LENGTH = 2048;

const PUBLIC_PORTS = new Set(['', '80', '443', '8080', '8443']);

/** Names that never belong to a public outlet: RFC 6761, RFC 6762, RFC 7686, RFC 8375 and ICANN's `.internal`. */
const RESERVED_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|test|invalid|example|arpa)$/;

const refused = (code: UrlRefusal, reason: string): CheckedUrl => ({ kind: 'refused', code, reason });

/**
 * Decides whether a URL may be requested. Any type is taken, as it comes from request bodies.
 * The accepted form has no fragment and no trailing dot in its host; `href` is what to store and to compare.
 */
export function checkUrl(raw: unknown, policy: UrlPolicy): CheckedUrl {
  if (typeof raw !== 'string' || raw === '')
    return refused('invalid_url', 'A URL must be a non-empty string.');
  if (raw.length > MAX_URL_LENGTH) {
    return refused('invalid_url', `The URL has ${raw.length} characters; the limit is ${MAX_URL_LENGTH}.`);
  }
  // WHATWG strips tabs and newlines and turns `\` into `/`; other parsers do neither.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/.test(raw)) {
    return refused('invalid_url', 'The URL has a space, a control character or a backslash in it.');
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(raw)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return refused('invalid_url', 'The URL must be absolute; start it with https:// or http://.');
  }
  if (scheme !== 'http' && scheme !== 'https') {
    return refused('unsupported_scheme', `Only http and https are fetched, not "${scheme}:".`);
  }
  if (!/^https?:\/\//i.test(raw) || !URL.canParse(raw)) {
    return refused('invalid_url', 'The URL cannot be read; it should look like https://example.com/page.');
  }
  return checkParsed(new URL(raw), policy);
}

function checkParsed(url: URL, policy: UrlPolicy): CheckedUrl {
  if (url.username !== '' || url.password !== '') {
    return refused('invalid_url', 'The URL has a user name or password in it; remove it.');
  }
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  // `http://./` and `http://a..b/` parse, but no such name exists.
  if (url.hostname === '' || url.hostname.split('.').includes('')) {
    return refused('invalid_url', 'The host name of the URL is empty or has an empty label.');
  }
  if (isUndecodable(url.hostname)) {
    return refused(
      'invalid_url',
      `The host name ${url.hostname} has a label after "xn--" that encodes nothing.`,
    );
  }
  if (url.href.length > MAX_URL_LENGTH) {
    return refused('invalid_url', `The URL is longer than ${MAX_URL_LENGTH} characters once encoded.`);
  }
  if (policy.own !== undefined && isSameHost(url, new URL(policy.own))) {
    return refused('blocked_address', 'The URL leads to this service itself.');
  }
  const literal = addressOf(url);
  if (literal !== null && !addressAllowed(literal, policy.allowNets)) {
    return refused('blocked_address', `The address ${url.hostname} is not a public one.`);
  }
  const needsAllowNets = reasonToNeedAllowNets(url, literal, policy);
  if (needsAllowNets === null) return { kind: 'ok', url, href: url.href, reach: 'public' };
  // A name is accepted for now when ranges are open: the gate refuses it unless all of its addresses lie in them.
  const mayLieInside =
    literal === null ? policy.allowNets.length > 0 : inAllowNets(literal, policy.allowNets);
  if (!mayLieInside) return refused(needsAllowNets.code, needsAllowNets.reason);
  return { kind: 'ok', url, href: url.href, reach: 'allow-nets' };
}

/** From Node 24 on the parser leaves such a label as it is; those before it refuse the URL. */
const isUndecodable = (hostname: string): boolean =>
  domainToUnicode(hostname)
    .split('.')
    .some((label) => label.startsWith('xn--'));

/** What is wrong with the URL for the public internet, or `null`. */
function reasonToNeedAllowNets(
  url: URL,
  literal: string | null,
  policy: UrlPolicy,
): { code: UrlRefusal; reason: string } | null {
  if (literal === null && (!url.hostname.includes('.') || RESERVED_NAME.test(url.hostname))) {
    return { code: 'blocked_address', reason: `The host name ${url.hostname} is not a public one.` };
  }
  if (!PUBLIC_PORTS.has(url.port)) {
    return { code: 'invalid_url', reason: `Port ${url.port} is not one of 80, 443, 8080 and 8443.` };
  }
  if (policy.httpsOnly === true && url.protocol !== 'https:') {
    return { code: 'unsupported_scheme', reason: 'A webhook URL must start with https://.' };
  }
  return null;
}

/** The schemes may differ: a proxy in front often speaks https where we do not. */
function isSameHost(url: URL, own: URL): boolean {
  const isLocal = (host: string): boolean => /^(?:localhost|127\..*|\[::1\])$/.test(host);
  const sameName = url.hostname === own.hostname || (isLocal(url.hostname) && isLocal(own.hostname));
  return sameName && (url.port === own.port || portOf(url) === portOf(own));
}

/** The IP address that the URL names literally, without brackets; `null` for a name. */
export function addressOf(url: URL): string | null {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return isAddress(host) ? host : null;
}

/**
 * The outlet a URL belongs to: its registrable domain (`news.example.co.uk` → `example.co.uk`), the blog itself on
 * shared hosting (`anna.github.io`), the outlet behind an AMP cache. Addresses and names outside the public tree have none: they are `host:port`.
 * @param href an accepted URL
 */
export function sourceOf(href: string): string {
  const url = unwrapAmpCache(new URL(href));
  return registrableDomain(url.hostname) ?? url.host;
}

/**
 * The key under which requests are spaced out. One registrable domain is one host, whatever its subdomains; a machine
 * inside ALLOW_NETS is as many hosts as it has ports.
 * @param href an accepted URL
 */
export function hostKeyOf(href: string, allowNets: AllowNets): string {
  const url = new URL(href);
  const port = portOf(url);
  const literal = addressOf(url);
  if (literal !== null) return inAllowNets(literal, allowNets) ? `${url.hostname}:${port}` : url.hostname;
  const domain = registrableDomain(url.hostname);
  // An odd port is only ever accepted inside ALLOW_NETS, so a public-looking name with one is an opened machine.
  return domain !== null && PUBLIC_PORTS.has(url.port) ? domain : `${url.hostname}:${port}`;
}

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80');

/** `null` for addresses, public suffixes themselves, and names outside the public tree. */
function registrableDomain(hostname: string): string | null {
  const host = parseHost(hostname, { allowPrivateDomains: true });
  // Without this, tldts takes the last label of any name for a suffix (`outlet.localhost` would be a domain).
  return host.isIcann === true || host.isPrivate === true ? host.domain : null;
}

/** AMP as a parameter: `?amp`, `?amp=1`, `?outputType=amp`. */
const AMP_PARAMETER = /^(?:amp(?:=(?:1|true|on)?)?|outputtype=amp)$/i;

/**
 * When two URLs are the same article. Conservative: two names for one article cost a duplicate that a reader can see,
 * but one name for two articles mixes their histories for good. So a rule is here only if outlets at large use the
 * difference for nothing but counting, linking within the page, or serving the same page in another dress.
 *
 * | part | rule |
 * | --- | --- |
 * | fragment | dropped: servers never see it |
 * | scheme | `http` is `https`, unless a port is given or the host is an address or outside the public tree |
 * | port | the scheme's own is dropped |
 * | host | lower case, no trailing dot, no `www.` and no `amp.` in front of a registrable domain |
 * | path | no trailing slash but the root's; no AMP ending (`/amp`, `.amp`, `.amp.html`) |
 * | query | no tracking or AMP parameters; the rest sorted by name; no empty `?` |
 * | escapes | `%7E` is `~`, `%c3` is `%C3` (RFC 3986 §6.2.2) |
 * | AMP caches | `example-com.cdn.ampproject.org/c/s/example.com/x`, `google.com/amp/s/example.com/x` are `example.com/x` |
 *
 * Kept apart on purpose: letter case in paths, `m.` hosts (some serve other articles), `index.html`, page numbers,
 * double slashes, and every parameter not listed.
 *
 * The result is a key to compare by, not an address to ask: a site may serve only `http`, or only with `www.`, so
 * requests go to the URL as submitted.
 * @param href an accepted URL (checkUrl)
 */
export function canonicalUrl(href: string): string {
  const url = unwrapAmpCache(new URL(href));
  url.hash = '';
  url.hostname = canonicalHost(url.hostname.replace(/\.$/, ''));
  if (url.protocol === 'http:' && url.port === '' && isPublicName(url)) url.protocol = 'https:';
  url.pathname = canonicalPath(url.pathname);
  url.search = canonicalQuery(url.search);
  return url.href;
}

/** `/c/s/` holds a page served over https, `/c/` one over http; `v` in place of `c` is the same in a viewer. */
function unwrapAmpCache(url: URL): URL {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  const isViewer = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(url.hostname);
  const wrapped = isCache
    ? /^\/[cv]\/(s\/)?(.+)$/.exec(url.pathname)
    : isViewer
      ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
      : null;
  if (wrapped === null) return url;
  const inner = `${wrapped[1] === undefined ? 'http' : 'https'}://${wrapped[2]}${url.search}`;
  if (!URL.canParse(inner)) return url;
  const unwrapped = new URL(inner);
  return isPublicName(unwrapped) && unwrapped.username === '' ? unwrapAmpCache(unwrapped) : url;
}

function canonicalHost(hostname: string): string {
  const bare = /^(?:www|amp)\.(.+)$/.exec(hostname)?.[1];
  // `www.gov.uk` is itself a registrable domain: what would be left, `gov.uk`, is a suffix and nobody's page.
  return bare !== undefined && registrableDomain(bare) !== null ? canonicalHost(bare) : hostname;
}

function canonicalPath(pathname: string): string {
  // Any run of such endings goes at once, so that what is canonical stays as it is; the first slash stays.
  return normalizeEscapes(pathname)
    .replace(/(?<=.)(?:\/(?:amp)?|\.amp)+$/i, '')
    .replace(/(?:\.amp)+(\.html)$/i, '$1');
}

/** Works on the text, since URLSearchParams would re-encode what it keeps (`a+b`, `a%20b`, `?a` and `?a=`). */
function canonicalQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .map(normalizeEscapes)
    .filter((part) => part !== '' && !AMP_PARAMETER.test(part) && !TRACKING_PARAMETER.test(nameOf(part)));
  // A stable sort, for the order among parameters of one name may mean something.
  const sorted = kept.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`;
}

const nameOf = (part: string): string => part.split('=', 1)[0] ?? '';

/** Undoes escapes that change nothing (letters, digits, `-._~`) and writes the others in upper case. */
export function normalizeEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const char = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(char) ? char : escaped.toUpperCase();
  });
}

const isPublicName = (url: URL): boolean =>
  addressOf(url) === null && registrableDomain(url.hostname) !== null;
