/**
 * Keeps other people's web pages out. A page from anywhere may make a visitor's browser send requests to
 * http://127.0.0.1:3000, and with DNS rebinding even read the answers; without keys the loopback address is no
 * protection, and with a session the cookie may ride along. Programs that are not browsers never notice this.
 */
import type { RequestHandler } from 'express';
import type { App } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import { hostnameOf, isAddressLiteral, isLoopback } from './hosts.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function browserGuard(app: App): RequestHandler {
  return (request, _response, next) => {
    const host = request.get('host') ?? '';
    // Rebinding needs a name that its owner points here; an address cannot be pointed anywhere.
    if (isLoopback(app.config.host)) {
      const name = hostnameOf(host);
      if (name === null || !(isAddressLiteral(name) || isOwnName(app, name))) {
        throw new VariorumError(
          'forbidden',
          'host_not_allowed',
          `This service is not known as "${host}". If it should be, set PUBLIC_URL to the address people use.`,
        );
      }
    }
    if (!READS.has(request.method) && isForeign(request.get('sec-fetch-site'), request.get('origin'), host)) {
      throw new VariorumError(
        'forbidden',
        'cross_origin',
        'A web page of another origin may not change anything here.',
      );
    }
    next();
  };
}

function isOwnName(app: App, name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === new URL(app.publicUrl).hostname;
}

/**
 * Sec-Fetch-Site cannot be set by a page, so it decides where it is present. `same-site` is refused too: another port
 * of localhost is the same site. The scheme is not compared, for a proxy in front may end TLS.
 */
function isForeign(site: string | undefined, origin: string | undefined, host: string): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
