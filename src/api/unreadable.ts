/**
 * What Node's parser refuses before there is a request that a route could see, or while its body still comes. By itself Node answers with
 * a status and not a word.
 */
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

interface Refusal {
  status: number;
  code: string;
  detail: string;
}

const MALFORMED: Refusal = {
  status: 400,
  code: 'invalid_request',
  detail: 'This is no HTTP/1.1 request: a method, header or length in it cannot be read.',
};
const REFUSALS: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers_too_large',
    detail: 'The address and the headers of a request have at most 16 KB together.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request_timeout',
    detail: 'The request did not arrive in time: its headers within a minute, all of it within five.',
  },
};
const EXPECTATION: Refusal = {
  status: 417,
  code: 'expectation_failed',
  detail: 'The only expectation that is met here is "Expect: 100-continue".',
};

export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request, response) => {
    answers.set(request.socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    // Into an answer that is under way nothing can be said but that it is not whole.
    const begun = answer?.headersSent === true && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || begun) {
      socket.destroy();
      return;
    }
    const { status, title, body } = problem(REFUSALS[error.code ?? ''] ?? MALFORMED);
    const head = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(
      `HTTP/1.1 ${status} ${title}\r\n${head.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  server.on('checkExpectation', (_request, response) => {
    const { status, body } = problem(EXPECTATION);
    response.writeHead(status, HEADERS).end(body);
  });
}

const HEADERS = {
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  connection: 'close',
};

function problem({ status, code, detail }: Refusal): { status: number; title: string; body: string } {
  const title = STATUS_CODES[status] ?? 'Error';
  return { status, title, body: JSON.stringify({ title, status, code, detail }) };
}
