/** Names and addresses of the machine itself, as they stand in HOST settings and Host headers. */
import { isIP } from 'node:net';

/** Whether a listen address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** Host name of a `Host` header or of a URL's authority, without port; null when it is not one. */
export function hostnameOf(authority: string): string | null {
  if (authority === '' || /[\s/@?#\\]/.test(authority)) return null;
  const url = `http://${authority}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

export function isAddressLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
}
