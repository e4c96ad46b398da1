/**
 * Opens the socket of one request, and only to an address that may be reached. Three checks: a literal address before
 * anything is sent, every answer of DNS, and the connected socket's own address before the first byte. The addresses
 * that were checked are the ones connected to, so a name that changes its mind in between gains nothing.
 */
import { promises as dns } from 'node:dns';
import net from 'node:net';
import tls from 'node:tls';
import type { buildConnector } from 'undici';
import { type AllowNets, addressAllowed, inAllowNets } from '../../domain/addresses.ts';
import { addressOf, type Reach } from '../../domain/url.ts';
import type { Limits } from './limits.ts';
import { GateFailure } from './outcome.ts';

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** All addresses of a name. Rejects when there are none. */
export type Lookup = (hostname: string) => Promise<ResolvedAddress[]>;

export const systemLookup: Lookup = (hostname) => dns.lookup(hostname, { all: true, verbatim: true });

export interface ConnectOptions {
  reach: Reach;
  allowNets: AllowNets;
  lookup: Lookup;
  limits: Limits;
  /** Trusted beside the system's authorities; for private networks and tests. */
  ca?: string | undefined;
  /** Told the address once the socket is connected and found good. */
  onConnected: (remoteAddress: string) => void;
}

const MAY_NOT_REACH = 'leads to an address that is not a public one';

/** An undici connector for one request to one URL. */
export function createConnector(url: URL, options: ConnectOptions): buildConnector.connector {
  return (_target, callback) => {
    open(url, options).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function open(url: URL, options: ConnectOptions): Promise<net.Socket> {
  const permitted = (address: string): boolean =>
    options.reach === 'public'
      ? addressAllowed(address, options.allowNets)
      : inAllowNets(address, options.allowNets);

  const addresses = await resolve(url, options, permitted);
  const deadline = AbortSignal.timeout(options.limits.connectMs);
  const socket = await connectTcp(url, addresses, deadline);
  try {
    const remote = socket.remoteAddress ?? '';
    if (!permitted(remote)) throw new GateFailure('blocked_address', `${url.hostname} ${MAY_NOT_REACH}.`);
    options.onConnected(remote);
    return url.protocol === 'https:' ? await upgradeToTls(url, socket, deadline, options.ca) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function resolve(
  url: URL,
  { lookup, limits, allowNets }: ConnectOptions,
  permitted: (address: string) => boolean,
): Promise<ResolvedAddress[]> {
  const literal = addressOf(url);
  const answers =
    literal === null
      ? await lookupInTime(url.hostname, lookup, limits.dnsMs)
      : [{ address: literal, family: net.isIP(literal) }];
  if (answers.length === 0) throw new GateFailure('dns_error', `${url.hostname} has no address.`);
  if (answers.length > limits.dnsAnswers) {
    throw new GateFailure('dns_error', `${url.hostname} has ${answers.length} addresses, too many to trust.`);
  }
  // `localhost` is the machine itself by definition (RFC 6761 §6.3), often both 127.0.0.1 and ::1: whoever opened one
  // of them meant the name to work. Any other name with a single bad answer is refused whole: dropping the bad ones
  // and using the rest would give a rebinding name its second chance.
  const isLocalhost = url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  const candidates = isLocalhost ? answers.filter(({ address }) => inAllowNets(address, allowNets)) : answers;
  if (candidates.length === 0 || !candidates.every(({ address }) => permitted(address))) {
    throw new GateFailure('blocked_address', `${url.hostname} ${MAY_NOT_REACH}.`);
  }
  return candidates;
}

/** The resolver of the system cannot be canceled; its late answer is ignored. */
async function lookupInTime(hostname: string, lookup: Lookup, ms: number): Promise<ResolvedAddress[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new GateFailure('timeout', `Looking up ${hostname} took over ${ms} ms.`)),
      ms,
    );
  });
  try {
    return await Promise.race([lookup(hostname), late]);
  } catch (error) {
    if (error instanceof GateFailure) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new GateFailure('dns_error', `${hostname} cannot be resolved (${code}).`);
  } finally {
    clearTimeout(timer);
  }
}

function connectTcp(url: URL, addresses: ResolvedAddress[], deadline: AbortSignal): Promise<net.Socket> {
  // Hands the checked answers back to Node instead of asking DNS again; Node then tries them in turn (happy eyeballs).
  const pinned: net.LookupFunction = (_hostname, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
  const socket = net.connect({
    host: addresses.length === 1 ? (addresses[0]?.address ?? '') : url.hostname,
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    lookup: pinned,
    noDelay: true,
  });
  return settle(socket, 'connect', deadline, (error) => connectionFailure(url, error));
}

function upgradeToTls(
  url: URL,
  socket: net.Socket,
  deadline: AbortSignal,
  ca: string | undefined,
): Promise<tls.TLSSocket> {
  const secured = tls.connect({
    socket,
    // SNI must not carry an address (RFC 6066 §3); the certificate is checked against `host` either way.
    host: addressOf(url) ?? url.hostname,
    ...(addressOf(url) === null ? { servername: url.hostname } : {}),
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca: [...tls.rootCertificates, ca] }),
  });
  return settle(secured, 'secureConnect', deadline, (error) => tlsFailure(url, error));
}

/** Resolves with the socket on `event`; rejects with the explained error, or with `timeout` at the deadline. */
function settle<S extends net.Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  deadline: AbortSignal,
  explain: (error: NodeJS.ErrnoException) => GateFailure,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const onTimeout = (): void => {
      // The listener for `error` stays: destroying a socket in mid-connect may still report one.
      socket.destroy();
      reject(new GateFailure('timeout', 'Connecting took too long.'));
    };
    deadline.addEventListener('abort', onTimeout, { once: true });
    socket.once(event, () => {
      deadline.removeEventListener('abort', onTimeout);
      socket.off('error', onError);
      resolve(socket);
    });
    const onError = (error: NodeJS.ErrnoException): void => {
      deadline.removeEventListener('abort', onTimeout);
      socket.destroy();
      reject(explain(error));
    };
    socket.on('error', onError);
  });
}

function connectionFailure(url: URL, error: NodeJS.ErrnoException): GateFailure {
  // Several addresses tried in turn fail together, in one AggregateError with the code of the first.
  if (error.code === 'ECONNRESET')
    return new GateFailure('connection_reset', `${url.host} closed the connection.`);
  if (error.code === 'ETIMEDOUT') return new GateFailure('timeout', `${url.host} did not answer.`);
  return new GateFailure(
    'connection_refused',
    `${url.host} cannot be connected to (${error.code ?? error.name}).`,
  );
}

function tlsFailure(url: URL, error: NodeJS.ErrnoException): GateFailure {
  // A hang-up in mid-handshake passes; a bad certificate or protocol version does not.
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') {
    return new GateFailure('connection_reset', `${url.host} closed the connection before it was secured.`);
  }
  return new GateFailure('tls_error', `${url.host} has no valid TLS (${error.code ?? error.message}).`);
}
