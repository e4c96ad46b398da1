import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAllowed, inAllowNets, isPublicAddress, parseAllowNets } from '../src/domain/addresses.ts';

describe('an address is public', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '2606:2800:21f:cb07::1',
    '2a00:1450:4001:80b::200e',
  ])('%s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });
});

describe('an address is not public', () => {
  it.each([
    ['this network', '0.0.0.0', '0.1.2.3', '::'],
    ['loopback', '127.0.0.1', '127.255.255.255', '::1'],
    [
      'private networks',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      'fc00::1',
      'fd00:ec2::254',
    ],
    ['carrier-grade NAT', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
    ['link-local, where clouds keep their metadata', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
    ['the Azure wire server', '168.63.129.16'],
    ['protocol assignments', '192.0.0.192', '192.88.99.1', '192.31.196.1', '192.52.193.1', '192.175.48.1'],
    ['benchmarks and documentation', '198.18.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1'],
    ['more documentation', '2001:db8::1', '3fff::1'],
    ['multicast, reserved and broadcast', '224.0.0.1', '240.0.0.1', '255.255.255.255', 'ff02::1'],
    ['IPv4 inside IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ['IPv4 behind a translator', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001::80ff:fffe'],
    ['discard-only and segment routing', '100::1', '100:0:0:1::1', '5f00::1'],
    ['space nobody was given', '4000::1', 'a000::1'],
  ])('%s', (_what, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('what is no address at all', () => {
    expect(['', 'localhost', '1.2.3', '256.1.1.1', '1.2.3.4:80', '[::1]'].filter(isPublicAddress)).toEqual(
      [],
    );
  });
});

describe('ALLOW_NETS', () => {
  it('opens the ranges it names and nothing else', () => {
    const nets = parseAllowNets('127.0.0.0/8, 10.1.0.0/16,fd00::/8');

    expect(['127.9.9.9', '10.1.2.3', 'fd12::1', '8.8.8.8'].every((ip) => addressAllowed(ip, nets))).toBe(
      true,
    );
    expect(['10.2.0.1', '192.168.0.1', 'fe80::1', '::1'].some((ip) => addressAllowed(ip, nets))).toBe(false);
  });

  it('is empty when unset, and opens nothing', () => {
    expect(addressAllowed('127.0.0.1', parseAllowNets(''))).toBe(false);
    expect(addressAllowed('127.0.0.1', parseAllowNets('  '))).toBe(false);
  });

  it('does not take an IPv4 address dressed as IPv6 for the one it opened', () => {
    expect(addressAllowed('::ffff:127.0.0.1', parseAllowNets('127.0.0.0/8'))).toBe(false);
  });

  it.each([
    '127.0.0.1',
    '127.0.0.0/33',
    '127.1/8',
    '0x7f.0.0.0/8',
    'localhost',
    '10.0.0.0/8,',
    '10.0.0.0/8 fd00::/8',
  ])('refuses %s and names it', (text) => {
    const parts = text.split(',').map((part) => part.trim());
    expect(() => parseAllowNets(text)).toThrow(`ALLOW_NETS has "${parts.at(-1)}"`);
  });

  it('opens an address exactly when its first bits are those of the range', () => {
    const octet = fc.nat(255);
    fc.assert(
      fc.property(
        octet,
        octet,
        octet,
        octet,
        fc.integer({ min: 0, max: 32 }),
        fc.nat(31),
        (a, b, c, d, bits, flip) => {
          const nets = parseAllowNets(`${a}.${b}.${c}.${d}/${bits}`);
          const bytes = [a, b, c, d];
          bytes[flip >> 3] = (bytes[flip >> 3] ?? 0) ^ (0x80 >> (flip & 7));

          expect(inAllowNets(`${a}.${b}.${c}.${d}`, nets)).toBe(true);
          expect(inAllowNets(bytes.join('.'), nets)).toBe(flip >= bits);
        },
      ),
    );
  });
});
