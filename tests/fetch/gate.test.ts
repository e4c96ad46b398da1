import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGate, type GateOptions } from '../../src/adapters/fetch/gate.ts';
import { parseAllowNets } from '../../src/domain/addresses.ts';
import { origin } from '../support/origin.ts';

const loopback = parseAllowNets('127.0.0.0/8');
const gateTo = (options: Partial<GateOptions> = {}) =>
  createGate({ allowNets: loopback, userAgent: 'Variorum/test', ...options });

describe('a page', () => {
  it('arrives decoded, with its type, the headers that matter and the way that led to it', async () => {
    const site = await origin((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/story' }).end();
      else {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          etag: '"1"',
          'set-cookie': 'a=b',
        });
        response.end(gzipSync('<p>Thirty countries agreed.'));
      }
    });

    const page = await gateTo().get(`${site.url}/old`, { accept: 'html' });

    if (page.kind !== 'ok') throw new Error(page.kind);
    expect(Buffer.from(page.body).toString()).toBe('<p>Thirty countries agreed.');
    expect(page.contentType).toBe('text/html; charset=utf-8');
    expect(page.headers.etag).toBe('"1"');
    expect(Object.keys(page.headers)).not.toContain('set-cookie');
    expect(page.finalUrl).toBe(`${site.url}/story`);
    expect(page.hops.map((hop) => [hop.status, hop.remoteAddress])).toEqual([
      [301, '127.0.0.1'],
      [200, '127.0.0.1'],
    ]);
  });

  it('is not asked for at all when its address is private and was not opened', async () => {
    const site = await origin((_request, response) => response.end('secret'));

    const page = await gateTo({ allowNets: [] }).get(`http://127.0.0.1:${site.port}/`, { accept: 'html' });

    expect(page.kind).toBe('blocked_address');
    expect(site.connections()).toBe(0);
  });
});
