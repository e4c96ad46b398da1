/** Bodies of JSON lines, as they come in pieces, packed or broken off. */
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitLines } from '../../src/api/lines.ts';
import { type Answer, type Service, startService } from './service.ts';

describe('lines', () => {
  const linesOf = async (pieces: readonly Uint8Array[], longest = 1_000): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of splitLines(Readable.from(pieces, { objectMode: true }), longest))
      lines.push(line);
    return lines;
  };

  test('are the same however the network cuts the body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ''))),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat({ max: 20 })),
        async (lines, end, ended, sizes) => {
          const bytes = Buffer.from(lines.join(end) + (ended ? end : ''));
          const pieces: Buffer[] = [];
          let at = 0;
          for (const size of [...sizes, bytes.length]) {
            pieces.push(bytes.subarray(at, at + size));
            at += size;
          }
          // What ends with an empty line ends with the line before.
          while (!ended && lines.at(-1) === '') lines.pop();
          const read = await linesOf(pieces);
          while (!ended && read.at(-1) === '') read.pop();
          expect(read).toEqual(ended && lines.length === 0 ? [''] : lines);
        },
      ),
    );
  });

  test('that never end are cut short before they fill the memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(100, 'x');
      }
    }
    const read = async () => {
      for await (const line of splitLines(endless(), 1_000)) expect(line).toBe('never');
    };
    await expect(read()).rejects.toMatchObject({ status: 413, message: expect.stringContaining('Line 1 ') });
    expect(given).toBe(11);
  });

  test('that are not UTF-8 are refused, not read with question marks', async () => {
    const latin = Buffer.from('fine\n{"text":"Brücke"}\n', 'latin1');
    await expect(linesOf([latin])).rejects.toMatchObject({ status: 400, code: 'invalid_json' });
    await expect(linesOf([Buffer.from('fine\n€').subarray(0, -1)])).rejects.toMatchObject({ status: 400 });
  });
});

describe('A back-fill', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const line = (hour: number) =>
    JSON.stringify({
      url: 'http://127.0.0.1:9/bridge',
      capturedAt: `2025-03-16T0${hour}:00:00Z`,
      text: `The bridge was closed at ${hour}.`,
    });

  const send = async (body: BodyInit, headers: Record<string, string>): Promise<Answer> => {
    const response = await fetch(`${service.url}/v1/backfills?follow=false`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-ndjson', ...headers },
    });
    const { status, headers: told } = response;
    return { status, headers: told, body: await response.json() };
  };
  const tasks = async () => (await service.ask('GET', '/v1/tasks')).body.data.length;

  test('is taken as lines of JSON only', async () => {
    for (const type of [
      'application/json',
      'text/plain',
      'application/octet-stream',
      'multipart/form-data',
    ]) {
      const { status, body } = await send(line(1), { 'content-type': type });
      expect([type, status, body.code]).toEqual([type, 415, 'unsupported_media_type']);
      expect(body.detail).toContain('application/x-ndjson');
    }
    expect(await tasks()).toBe(0);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may come packed with %s', async (coding, pack) => {
    const { status, body } = await send(pack(`${line(1)}\n${line(2)}\n`), { 'content-encoding': coding });
    expect(body).toMatchObject({ kind: 'backfill', total: 2 });
    expect(status).toBe(202);
  });

  test('that is packed otherwise than it says, or as nobody unpacks here, is refused', async () => {
    const before = await tasks();
    const mispacked = await send(line(1), { 'content-encoding': 'gzip' });
    expect([mispacked.status, mispacked.body.code]).toEqual([400, 'invalid_encoding']);
    const zstd = await send(line(1), { 'content-encoding': 'zstd' });
    expect([zstd.status, zstd.body.code]).toEqual([415, 'unsupported_encoding']);
    expect(await tasks()).toBe(before);
  });

  test('that breaks off begins nothing', async () => {
    const before = await tasks();
    const { hostname, port } = new URL(service.url);
    const seen = new Promise<void>((resolve) => {
      const put = service.app.blobs.put.bind(service.app.blobs);
      service.app.blobs.put = async (bytes) => {
        const hash = await put(bytes);
        resolve();
        return hash;
      };
    });
    const socket = connect(Number(port), hostname);
    const whole = `${line(1)}\n${line(2)}\n${line(3)}\n`;
    socket.write(
      `POST /v1/backfills HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${whole.length}\r\n\r\n${line(1)}\n${line(2)}`,
    );
    await seen;
    const aborted = new Promise((resolve) => socket.once('close', resolve));
    socket.destroy();
    await aborted;
    // One answered later on the same process: whatever the broken one was to begin would be there by then.
    expect((await send(line(4), {})).status).toBe(202);
    expect(await tasks()).toBe(before + 1);
  });

  test('repeated under its Idempotency-Key is one task; another body under it is refused', async () => {
    const key = { 'idempotency-key': 'past-of-the-bridge' };
    const first = await send(line(1), key);
    const again = await send(gzipSync(line(1)), { ...key, 'content-encoding': 'gzip' });
    expect([first.status, again.status, again.body.id]).toEqual([202, 202, first.body.id]);
    const other = await send(line(2), key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });
});
