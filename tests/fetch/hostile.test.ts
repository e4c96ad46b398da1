/** Servers that lie, stall, flood and break off. Each must end in its own code, soon, and at little cost. */
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGate, type GateOptions } from '../../src/adapters/fetch/gate.ts';
import type { FetchOutcome } from '../../src/adapters/fetch/outcome.ts';
import { parseAllowNets } from '../../src/domain/addresses.ts';
import { selfSigned } from '../support/certificate.ts';
import { answering, type Origin, origin, wire } from '../support/origin.ts';

const HOUR = 3_600_000;
const loopback = parseAllowNets('127.0.0.0/8');

function look(site: Pick<Origin, 'url'>, options: Partial<GateOptions> = {}): Promise<FetchOutcome> {
  return createGate({ allowNets: loopback, userAgent: 'Variorum/test', ...options }).get(site.url, {
    accept: 'html',
  });
}

const head = (...fields: string[]): string =>
  `HTTP/1.1 200 OK\r\n${['Content-Type: text/html', ...fields].map((field) => `${field}\r\n`).join('')}\r\n`;

/** Writes again and again until the other side has had enough. */
function pour(socket: Socket, bytes: string | Buffer): void {
  const next = (): void => {
    while (socket.writable && socket.write(bytes));
    if (socket.writable) socket.once('drain', next);
  };
  next();
}

function drip(socket: Socket, bytes: string): void {
  const timer = setInterval(() => socket.write(bytes), 20);
  socket.once('close', () => clearInterval(timer));
}

describe('time runs out for a server that', () => {
  // One limit is short in each test and all others out of reach, so that only the one can be what ends it.
  const patient = { dnsMs: HOUR, connectMs: HOUR, headersMs: HOUR, idleMs: HOUR, hopMs: HOUR, chainMs: HOUR };

  it('accepts and never answers', async () => {
    const site = await wire(() => {});

    expect((await look(site, { limits: { ...patient, headersMs: 50 } })).kind).toBe('timeout');
  });

  it('sends its header a byte at a time', async () => {
    const site = await wire((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      drip(socket, 'x');
    });

    expect((await look(site, { limits: { ...patient, hopMs: 300 } })).kind).toBe('timeout');
  });

  it('sends early hints for ever', async () => {
    const site = await wire((socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'));

    expect((await look(site, { limits: { ...patient, headersMs: 100, hopMs: 1_500 } })).kind).toBe('timeout');
  });

  it('stops in the middle of the body', async () => {
    const site = await wire((socket) => socket.write(`${head('Content-Length: 100')}some`));

    expect((await look(site, { limits: { ...patient, idleMs: 50 } })).kind).toBe('timeout');
  });

  it('sends its body a byte at a time', async () => {
    const site = await wire((socket) => {
      socket.write(head('Content-Length: 100000'));
      drip(socket, 'x');
    });

    expect((await look(site, { limits: { ...patient, hopMs: 300 } })).kind).toBe('timeout');
  });

  it('accepts and never speaks TLS', async () => {
    const site = await wire(() => {});

    const page = await look(
      { url: site.url.replace('http:', 'https:') },
      { limits: { ...patient, connectMs: 50 } },
    );
    expect(page.kind).toBe('timeout');
  });

  it('redirects on and on, each time slowly', async () => {
    const site = await origin((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 60);
    });

    const page = await look(site, { limits: { ...patient, chainMs: 100, redirects: 1000 } });
    expect(page.kind).toBe('timeout');
    expect(page.hops.length).toBeLessThan(4);
  });

  it('cannot be found, because its name is never resolved', async () => {
    const page = await look(
      { url: 'http://outlet.example.com/' },
      { limits: { ...patient, dnsMs: 30 }, lookup: () => new Promise(() => {}) },
    );
    expect(page.kind).toBe('timeout');
  });
});

describe('too large is', () => {
  it('a body that never ends', async () => {
    const site = await wire((socket) => {
      socket.write(head());
      pour(socket, 'x'.repeat(65_536));
    });

    expect((await look(site)).kind).toBe('too_large');
  });

  it('a body that says so, before any of it is read', async () => {
    const site = await wire((socket) => socket.write(head('Content-Length: 10000000000')));

    expect((await look(site)).kind).toBe('too_large');
  });

  const zeros = Buffer.alloc(20_000_000);
  const bombs: [string, string, Buffer][] = [
    ['a gzip bomb', 'gzip', gzipSync(zeros)],
    ['a brotli bomb', 'br', brotliCompressSync(zeros)],
    ['a deflate bomb', 'deflate', deflateSync(zeros)],
    ['a bare deflate bomb', 'deflate', deflateRawSync(zeros)],
    ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(zeros))],
    [
      'a bomb whose inside is small again',
      'br, gzip',
      gzipSync(Buffer.concat([brotliCompressSync('x'), zeros])),
    ],
  ];
  it.each(bombs)('%s', async (_what, coding, bytes) => {
    const site = await answering(
      Buffer.concat([
        Buffer.from(head(`Content-Encoding: ${coding}`, `Content-Length: ${bytes.length}`)),
        bytes,
      ]),
    );
    const before = process.memoryUsage().arrayBuffers;

    const page = await look(site);

    expect(page.kind).toMatch(/^(?:too_large|protocol_error)$/);
    if (!coding.startsWith('br,')) expect(page.kind).toBe('too_large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(15_000_000);
  });
});

describe('a broken protocol is', () => {
  const plain = Buffer.from('<p>plain');
  const zipped = gzipSync('<p>zipped'.repeat(1000));
  const encoded = (coding: string, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from(head(`Content-Encoding: ${coding}`, `Content-Length: ${body.length}`)), body]);

  const answers: [string, string | Buffer][] = [
    ['a coding we do not know', encoded('zstd', plain)],
    ['a coding nobody knows', encoded('foo', plain)],
    ['twenty-one codings', encoded(Array(21).fill('gzip').join(', '), zipped)],
    ['gzip that is none', encoded('gzip', plain)],
    ['brotli that is none', encoded('br', Buffer.from('\xff\xff\xff\xff', 'latin1'))],
    ['deflate that is none', encoded('deflate', Buffer.from('\xff\xff\xff\xff', 'latin1'))],
    ['gzip that stops short', encoded('gzip', zipped.subarray(0, 40))],
    ['a header of 70 KB', `${head(`X-Long: ${'x'.repeat(70_000)}`)}<p>`],
    ['five thousand header fields', `${head(...Array<string>(5000).fill('a:b'))}<p>`],
    ['a body shorter than it says', `${head('Content-Length: 100')}<p>`],
    [
      'two ways to tell its length',
      `${head('Content-Length: 3', 'Transfer-Encoding: chunked')}3\r\n<p>\r\n0\r\n\r\n`,
    ],
    ['two different lengths', `${head('Content-Length: 3', 'Content-Length: 4')}<p>x`],
    ['a chunk of no size', `${head('Transfer-Encoding: chunked')}zz\r\n<p>\r\n0\r\n\r\n`],
    ['HTTP/0.9', '<html><p>hello'],
    ['a status that is none', 'HTTP/1.1 99 Odd\r\n\r\n'],
    ['a status too high', 'HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n'],
    ['a line break alone in a header', 'HTTP/1.1 200 OK\r\nX: a\rb\r\n\r\n<p>'],
    ['noise', Buffer.from([0, 255, 1, 254, 13, 10, 13, 10])],
  ];
  it.each(answers)('%s', async (_what, answer) => {
    expect((await look(await answering(answer))).kind).toBe('protocol_error');
  });
});

it.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['GZIP, identity', gzipSync],
] as const)('a page in %s arrives whole', async (coding, compress) => {
  const text = `<p>${'Frozen assets. '.repeat(100_000)}`;
  const site = await origin((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(compress(text)),
  );

  const page = await look(site);

  expect(page.kind === 'ok' && Buffer.from(page.body).toString() === text).toBe(true);
});

describe('a connection is reset that', () => {
  it('is dropped on arrival', async () => {
    const site = await wire((socket) => socket.resetAndDestroy());

    expect((await look(site)).kind).toBe('connection_reset');
  });

  it('is closed without a word', async () => {
    const site = await wire((socket) => socket.end());

    expect((await look(site)).kind).toBe('connection_reset');
  });

  it('breaks in the middle of the body', async () => {
    const site = await wire((socket) => {
      socket.write(`${head('Content-Length: 100')}<p>`, () => socket.resetAndDestroy());
    });

    // Where the kernel hands the reset on as an end, it is an answer shorter than it says.
    expect((await look(site)).kind).toMatch(/^(?:connection_reset|protocol_error)$/);
  });
});

it('a port where nobody listens refuses the connection', async () => {
  const { port } = await wire(() => {});
  // A port that was just free on another loopback address is free there still.
  expect((await look({ url: `http://127.0.0.2:${port}/` })).kind).toBe('connection_refused');
});

describe('TLS', () => {
  const page = (_request: unknown, response: { end: (text: string) => void }): void => response.end('<html>');

  it('is trusted with a certificate for the host by an authority we know', async () => {
    const pair = selfSigned('127.0.0.1');

    expect((await look(await origin(page, pair), { ca: pair.cert })).kind).toBe('ok');
  });

  it('is refused with a certificate of nobody', async () => {
    expect((await look(await origin(page, selfSigned('127.0.0.1')))).kind).toBe('tls_error');
  });

  it('is refused with a certificate that has run out', async () => {
    const pair = selfSigned('127.0.0.1', new Date(Date.now() - 60_000));

    expect((await look(await origin(page, pair), { ca: pair.cert })).kind).toBe('tls_error');
  });

  it('is refused with a certificate for another host', async () => {
    const pair = selfSigned('other.example.com');

    expect((await look(await origin(page, pair), { ca: pair.cert })).kind).toBe('tls_error');
  });

  it('is refused in a version that is broken', async () => {
    const pair = selfSigned('127.0.0.1');

    const site = await origin(page, { ...pair, maxVersion: 'TLSv1.1' });
    expect((await look(site, { ca: pair.cert })).kind).toBe('tls_error');
  });

  it('is refused where plain HTTP is spoken', async () => {
    const site = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');

    expect((await look({ url: site.url.replace('http:', 'https:') })).kind).toBe('tls_error');
  });

  it('is never given up for plain http', async () => {
    const pair = selfSigned('127.0.0.1');
    const plain = await origin(page);
    const site = await origin(
      (_request, response) => response.writeHead(301, { location: plain.url }).end(),
      pair,
    );

    expect((await look(site, { ca: pair.cert })).kind).toBe('insecure_redirect');
    expect(plain.connections()).toBe(0);
  });
});
