/** Names that lead, or come to lead, where they must not. Nothing here is sent off loopback: answers are injected. */
import { describe, expect, it } from 'vitest';
import type { ResolvedAddress } from '../../src/adapters/fetch/connect.ts';
import { createGate } from '../../src/adapters/fetch/gate.ts';
import { parseAllowNets } from '../../src/domain/addresses.ts';
import { origin } from '../support/origin.ts';

const html = { accept: 'html' } as const;
const v4 = (address: string): ResolvedAddress => ({ address, family: 4 });
const v6 = (address: string): ResolvedAddress => ({ address, family: 6 });

/** A gate for which every name has these answers, in turn; the last one stays. */
function gateWhereNamesAre(allowNets: string, ...answers: ResolvedAddress[][]) {
  const asked: string[] = [];
  const gate = createGate({
    allowNets: parseAllowNets(allowNets),
    userAgent: 'Variorum/test',
    lookup: async (hostname) => {
      asked.push(hostname);
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    },
  });
  return { gate, asked };
}

describe('a name is refused', () => {
  it.each([
    ['a loopback address', [v4('127.0.0.1')]],
    ['a public address and a private one', [v4('8.8.8.8'), v4('127.0.0.1')]],
    ['a public address and a private one of the other kind', [v4('8.8.8.8'), v6('fd00::1')]],
    ['a private address dressed as IPv6', [v6('::ffff:10.0.0.1')]],
    ['the metadata of a cloud', [v4('169.254.169.254')]],
    ['a link-local address with its zone', [v6('fe80::1%eth0')]],
    ['something that is no address', [v4('not an address')]],
  ])('that has %s', async (_what, answers) => {
    const { gate } = gateWhereNamesAre('', answers);

    const page = await gate.get('http://outlet.example.com/', html);

    expect(page.kind).toBe('blocked_address');
    expect(page.hops.map((hop) => hop.remoteAddress)).toEqual([null]);
  });

  it('without telling what it resolves to', async () => {
    const { gate } = gateWhereNamesAre('', [v4('10.11.12.13')]);

    const page = await gate.get('http://outlet.example.com/', html);

    expect(JSON.stringify(page)).not.toContain('10.11.12.13');
  });

  it('that has no address, or more than anyone needs', async () => {
    const none = gateWhereNamesAre('', []);
    const many = gateWhereNamesAre(
      '',
      Array.from({ length: 1000 }, (_, i) => v4(`8.8.${i >> 8}.${i & 255}`)),
    );

    expect((await none.gate.get('http://outlet.example.com/', html)).kind).toBe('dns_error');
    expect((await many.gate.get('http://outlet.example.com/', html)).kind).toBe('dns_error');
  });

  it('that does not exist', async () => {
    const gate = createGate({
      allowNets: [],
      userAgent: 'Variorum/test',
      lookup: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
    });

    expect(await gate.get('http://outlet.example.com/', html)).toMatchObject({
      kind: 'dns_error',
      reason: 'outlet.example.com cannot be resolved (ENOTFOUND).',
    });
  });

  it('when it turns private between one request and the next', async () => {
    const site = await origin((_request, response) => response.writeHead(302, { location: '/next' }).end());
    const { gate, asked } = gateWhereNamesAre('127.0.0.0/8', [v4('127.0.0.1')], [v4('10.0.0.1')]);

    const page = await gate.get(`http://outlet.example.com:${site.port}/`, html);

    expect(page.kind).toBe('blocked_address');
    expect(page.hops.map((hop) => hop.remoteAddress)).toEqual(['127.0.0.1', null]);
    expect(asked).toHaveLength(2);
  });

  it('for a webhook as for a page', async () => {
    const { gate } = gateWhereNamesAre('', [v4('127.0.0.1')]);

    const answer = await gate.post('https://receiver.example.com/', {
      headers: {},
      body: '{}',
      timeoutMs: 1000,
      maxResponseBytes: 1024,
    });

    expect(answer).toMatchObject({ kind: 'blocked_address', remoteAddress: null });
  });
});

describe('a name that leads into ALLOW_NETS', () => {
  it('is asked on any port, at the very address that was checked', async () => {
    const site = await origin((_request, response) => response.end('<html>'));
    const { gate, asked } = gateWhereNamesAre('127.0.0.0/8', [v4('127.0.0.1')], [v4('10.0.0.1')]);

    const page = await gate.get(`http://newsroom:${site.port}/`, html);

    expect(page.kind).toBe('ok');
    expect(asked).toEqual(['newsroom']);
    expect(site.requests[0]?.headers.host).toBe(`newsroom:${site.port}`);
  });

  it('must lead there with all of its addresses if its port is not a public one', async () => {
    const { gate } = gateWhereNamesAre('127.0.0.0/8', [v4('127.0.0.1'), v4('8.8.8.8')]);

    expect((await gate.get('http://outlet.example.com:9999/', html)).kind).toBe('blocked_address');
  });

  it('may be localhost, though that has an address that is not open as well', async () => {
    const site = await origin((_request, response) => response.end('<html>'));
    const { gate } = gateWhereNamesAre('127.0.0.0/8', [v6('::1'), v4('127.0.0.1')]);

    const page = await gate.get(`http://localhost:${site.port}/`, html);

    expect(page.kind).toBe('ok');
    expect(page.hops[0]?.remoteAddress).toBe('127.0.0.1');
  });

  it('may not be localhost when that leads elsewhere', async () => {
    const { gate } = gateWhereNamesAre('127.0.0.0/8', [v4('8.8.8.8')]);

    expect((await gate.get('http://localhost:8080/', html)).kind).toBe('blocked_address');
  });
});
