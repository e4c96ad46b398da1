/** What is no request, or too much of one: whoever sent it is told what is wrong, as with every refusal. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answerUnreadable } from '../../src/api/unreadable.ts';

async function open(): Promise<number> {
  const server = createServer({ headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 });
  answerUnreadable(server);
  server.on('request', (request, response) => {
    // One path answers at once and goes on, every other one waits for all of the request.
    if (request.url === '/stream') response.write('begun\n');
    else request.resume().on('end', () => response.end('whole'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** All that comes back until the other side ends. */
function send(port: number, ...parts: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let came = '';
    const next = () => socket.write(parts.shift() ?? '');
    socket.on('data', (chunk) => {
      came += chunk;
      if (parts.length > 0) next();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(came));
    next();
  });
}

const HEAD = 'HTTP/1.1\r\nHost: localhost\r\n';

test.each<[string, string, number, string]>([
  ['something else than HTTP', 'HELO quayside\r\n\r\n', 400, 'invalid_request'],
  ['a method that nobody knows', `FROBNICATE / ${HEAD}\r\n`, 400, 'invalid_request'],
  [
    'a body of two lengths',
    `POST / ${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'invalid_request',
  ],
  ['a broken chunk', `POST / ${HEAD}Transfer-Encoding: chunked\r\n\r\nharbor\r\n`, 400, 'invalid_request'],
  ['headers without end', `GET / ${HEAD}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large'],
  ['an address without end', `GET /${'a'.repeat(20_000)} ${HEAD}\r\n`, 431, 'headers_too_large'],
  ['headers that stop coming', `GET / ${HEAD}`, 408, 'request_timeout'],
  ['a body that stops coming', `POST / ${HEAD}Content-Length: 50\r\n\r\n{`, 408, 'request_timeout'],
  ['an expectation', `GET / ${HEAD}Expect: 200-ok\r\n\r\n`, 417, 'expectation_failed'],
])('%s is answered with a problem', async (_, sent, status, code) => {
  const answer = await send(await open(), sent);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toContain('content-type: application/problem+json');
  expect(/\{.*\}/.exec(body)?.[0] && JSON.parse(/\{.*\}/.exec(body)![0])).toMatchObject({ status, code });
});

test('an answer that was whole is followed by the problem, one under way is cut off', async () => {
  const port = await open();
  const after = await send(port, `GET / ${HEAD}\r\n`, 'rubble\r\n\r\n');
  expect(after).toMatch(/whole[\s\S]*invalid_request/);
  const within = await send(port, `GET /stream ${HEAD}\r\n`, 'rubble\r\n\r\n');
  expect(within).toContain('begun');
  expect(within).not.toContain('invalid_request');
});
