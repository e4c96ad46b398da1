/** The invented outlets of the demo: real HTTP servers on loopback, each serving whatever page it published last. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const scriptSchema = z.strictObject({
  story: z.string(),
  outlets: z.record(z.string(), z.strictObject({ name: z.string(), host: z.string(), path: z.string() })),
  facts: z.array(
    z.strictObject({
      label: z.string(),
      kind: z.enum(['quantity', 'date', 'name', 'text']),
      unit: z.string().optional(),
      match: z.string().optional(),
    }),
  ),
  steps: z.array(
    z.strictObject({
      /** Seconds after the start. */
      at: z.number(),
      outlet: z.string(),
      page: z.string(),
      status: z.number().optional(),
      note: z.string(),
    }),
  ),
});
export type Script = z.infer<typeof scriptSchema>;
export type Step = Script['steps'][number];

export async function readScript(folder: URL): Promise<Script> {
  return scriptSchema.parse(JSON.parse(await readFile(new URL('script.json', folder), 'utf8')));
}

export interface Outlet {
  name: string;
  url: string;
  publish(page: string, status: number): Promise<void>;
  close(): Promise<void>;
}

export async function openOutlet(folder: URL, about: Script['outlets'][string]): Promise<Outlet> {
  let current: { status: number; body: Buffer } | null = null;
  const server = createServer((request, response) => {
    if (request.url !== about.path || current === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is published here.\n');
      return;
    }
    response.writeHead(current.status, { 'content-type': 'text/html; charset=utf-8' }).end(current.body);
  });
  const port = await listen(server);
  return {
    name: about.name,
    url: `http://${about.host}:${port}${about.path}`,
    async publish(page, status) {
      current = { status, body: await readFile(new URL(page, folder)) };
    },
    close: () => close(server),
  };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
