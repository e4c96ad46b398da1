/** Style and scripts, read once; each under a name that bears its content's hash, so that browsers may keep it for good. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { otherMethods } from '../api/methods.ts';

const FOLDER = fileURLToPath(new URL('./assets', import.meta.url));
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Asset {
  path: string;
  type: string;
  body: Buffer;
}

/** A folder is one file for whoever asks: `style` is `style.css`, its files in the order of their names. */
function read(name: string): { name: string; body: Buffer } {
  if (extname(name) !== '') return { name, body: readFileSync(`${FOLDER}/${name}`) };
  const files = readdirSync(`${FOLDER}/${name}`).toSorted();
  return {
    name: `${name}${extname(files[0] ?? '')}`,
    body: Buffer.concat(files.map((file) => readFileSync(`${FOLDER}/${name}/${file}`))),
  };
}

const byName = new Map<string, Asset>();
for (const entry of readdirSync(FOLDER)) {
  const { name, body } = read(entry);
  const type = TYPES[extname(name)];
  if (type === undefined) continue;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  byName.set(name, { path: name.replace(/(\.\w+)$/, `.${hash}$1`), type, body });
}
const byPath = new Map([...byName.values()].map((asset) => [asset.path, asset]));

const refuse = otherMethods(['GET']);

const serve: RequestHandler = (request, response, next) => {
  const asset = byPath.get(request.path.slice(1));
  if (!asset) {
    next();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(request, response, next);
    return;
  }
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('content-type', asset.type);
  response.send(asset.body);
};

export const assets = {
  serve,
  /** @param name as in src/web/assets, a folder's with the ending of its files */
  url(name: string): string {
    const asset = byName.get(name);
    if (!asset) throw new Error(`There is no asset ${name}.`);
    return `/assets/${asset.path}`;
  },
};
