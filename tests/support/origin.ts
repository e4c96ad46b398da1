/**
 * Servers on loopback that behave as scripted, down to the byte. `origin` speaks HTTP; `wire` hands over the bare
 * socket, for answers that no HTTP server would send. Each counts what reached it and dies with its test.
 */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Origin {
  /** `http://127.0.0.1:12345`, or https for a secure one. */
  url: string;
  port: number;
  /** What was asked, in order: method and path. */
  asked: string[];
  requests: IncomingMessage[];
  /** TCP connections accepted. */
  connections: () => number;
}

/** An HTTP server; with `tls` an HTTPS one. */
export async function origin(
  listener: RequestListener,
  tls?: { key: string; cert: string; maxVersion?: 'TLSv1.1' | 'TLSv1.2' },
): Promise<Origin> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const handle: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    requests.push(request);
    listener(request, response);
  };
  const server =
    tls === undefined ? createServer(handle) : createSecureServer({ ...tls, minVersion: 'TLSv1' }, handle);
  const { port, connections } = await listen(server);
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    asked,
    requests,
    connections,
  };
}

/** A TCP server; `listener` gets each socket once the request's first bytes have arrived. */
export async function wire(listener: (socket: Socket) => void): Promise<Origin> {
  const server = createTcpServer((socket) => {
    // Peers that hang up in mid-answer are the point of these tests.
    socket.on('error', () => {});
    socket.once('data', () => listener(socket));
  });
  const { port, connections } = await listen(server);
  return { url: `http://127.0.0.1:${port}`, port, asked: [], requests: [], connections };
}

/** A server that answers every request with these bytes and hangs up. */
export const answering = (bytes: string | Buffer): Promise<Origin> => wire((socket) => socket.end(bytes));

async function listen(server: Server): Promise<{ port: number; connections: () => number }> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, connections: () => accepted };
}
