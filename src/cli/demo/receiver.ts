/** A subscriber as anyone would write one: checks the signature, answers 204, and says what it heard. */
import { createServer } from 'node:http';
import { verify } from '../../domain/delivery/signature.ts';
import { close, listen } from './outlets.ts';

export interface Heard {
  id: string;
  type: string;
  data: Record<string, unknown>;
  verdict: ReturnType<typeof verify>;
}

export interface Receiver {
  url: string;
  /** Known once the endpoint was made. */
  secret: string | null;
  close(): Promise<void>;
}

export async function openReceiver(onHeard: (heard: Heard) => void): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const header = (name: string) => String(request.headers[name] ?? '');
      const verdict =
        receiver.secret === null
          ? 'no_match'
          : verify({
              id: header('webhook-id'),
              timestamp: Number(header('webhook-timestamp')),
              header: header('webhook-signature'),
              body,
              secret: receiver.secret,
              now: Math.floor(Date.now() / 1000),
            });
      if (verdict !== 'valid') {
        response.writeHead(401).end();
        return;
      }
      response.writeHead(204).end();
      const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> };
      onHeard({ id: header('webhook-id'), type, data, verdict });
    });
  });
  const port = await listen(server);
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    secret: null,
    close: () => close(server),
  };
  return receiver;
}
