/**
 * Which network addresses an outbound request may reach: public unicast ones, plus the ranges the operator opened
 * with ALLOW_NETS. Pure; the gate (src/adapters/fetch) asks it about literals, DNS answers and connected sockets.
 */
import ipaddr from 'ipaddr.js';
import { badInput } from './errors.ts';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = readonly [Address, number];

/** The opened ranges, parsed. Empty means: public addresses only. */
export type AllowNets = readonly Range[];

/**
 * ipaddr.js calls these "unicast", yet no outlet lives there: the Azure wire server, which hands out secrets to
 * whoever asks from inside a machine, and the second discard-only block. Test the list again on every upgrade.
 */
const ALSO_DENIED: AllowNets = [ipaddr.parseCIDR('168.63.129.16/32'), ipaddr.parseCIDR('100:0:0:1::/64')];

/** The only IPv6 space handed out for global unicast (RFC 4291 §2.4); ipaddr.js says "unicast" of `4000::1` too. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/**
 * Reads ALLOW_NETS: CIDR ranges separated by commas, spaces allowed around them.
 * @throws VariorumError `invalid_allow_nets` naming the first part that is not a range.
 */
export function parseAllowNets(text: string): AllowNets {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length === 1 && parts[0] === '') return [];
  return parts.map(parseRange);
}

function parseRange(part: string): Range {
  // ipaddr.js reads `0x7f.1/8` and `127.1/8` too; an operator who opens a range must have meant exactly that range.
  const wellFormed = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*)\/\d{1,3}$/i.test(part);
  if (!wellFormed || !ipaddr.isValidCIDR(part)) {
    throw badInput(
      'invalid_allow_nets',
      `ALLOW_NETS has "${part}", which is not a CIDR range. Write ranges such as 127.0.0.0/8 or fd00::/8, separated by commas.`,
    );
  }
  return ipaddr.parseCIDR(part);
}

/** Whether the text is an IP address as sockets and resolvers print it: no brackets, no octal or shortened forms. */
export const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/**
 * Whether an address belongs to the public internet. Every form that embeds an IPv4 address in an IPv6 one (mapped,
 * compatible, NAT64, 6to4, Teredo) is denied outright: unwrapping them is where address filters get fooled.
 * @param ip as printed by the socket or the resolver; anything that is not an address is not public.
 */
export function isPublicAddress(ip: string): boolean {
  const address = parseAddress(ip);
  return address !== null && isPublic(address);
}

/** Whether an address lies in one of the opened ranges. A mapped address matches IPv6 ranges only. */
export function inAllowNets(ip: string, allowNets: AllowNets): boolean {
  const address = parseAddress(ip);
  return address !== null && allowNets.some((range) => within(address, range));
}

/** Whether a request may reach the address: public, or opened by the operator. */
export function addressAllowed(ip: string, allowNets: AllowNets): boolean {
  return isPublicAddress(ip) || inAllowNets(ip, allowNets);
}

function parseAddress(ip: string): Address | null {
  return isAddress(ip) ? ipaddr.parse(ip) : null;
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6' && !within(address, GLOBAL_V6)) return false;
  return !ALSO_DENIED.some((range) => within(address, range));
}

/** `match` throws when the kinds differ. */
function within(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}
