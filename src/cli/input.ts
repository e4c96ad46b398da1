/** What commands read: a file, a URL or standard input, as bytes with their content type, or as the lines of a batch. */
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createGate } from '../adapters/fetch/gate.ts';
import type { ExtractRequest } from '../app/ports.ts';
import { parseAllowNets } from '../domain/addresses.ts';
import { badInput, type VariorumError } from '../domain/errors.ts';
import { userAgent } from '../version.ts';
import type { Option } from './command.ts';

const unpack = promisify(gunzip);
/** What one input may be at most once unpacked; pages are cut off far below. */
const MAX_BYTES = 64 * 1024 * 1024;

export type Source = ExtractRequest['source'];

/** How what is read is to be taken. */
export const READ_OPTIONS = {
  published: {
    type: 'string',
    says: 'when it was published, if the page does not say: what "Thursday" is read against',
  },
  text: { type: 'boolean', says: 'plain text, whatever it looks like' },
  url: { type: 'string', says: 'address of the page, for its links and for the rules of its outlet' },
} as const satisfies Record<string, Option>;

/** @param name a path, an http(s) URL, or `-` for standard input */
export async function readSource(
  name: string,
  options: { url?: string | undefined; text?: boolean | undefined } = {},
): Promise<Source> {
  if (/^https?:\/\//i.test(name)) return fetchSource(name);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(name)?.[1];
  if (scheme !== undefined)
    throw badInput('unsupported_scheme', `Only http and https are fetched, not ${scheme}: (${name}).`);
  const bytes = name === '-' ? await readStandardInput() : await readPath(name);
  return asSource(bytes, { ...options, name });
}

/** Bytes of a file; a `.gz` is unpacked. @throws VariorumError `unreadable_file`. */
export async function readPath(path: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (!path.endsWith('.gz')) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    throw badInput(
      'unreadable_file',
      `Cannot unpack ${path}: it is not a gzip file, or unpacks to over 64 MB.`,
    );
  }
}

/** A file too large to hold. @throws VariorumError `unreadable_file`, and so does the stream. */
export async function streamPath(path: string): Promise<Readable> {
  const failed = (error: unknown): never => {
    throw unreadable(path, error);
  };
  const file = await open(path).catch(failed);
  // A folder can be opened, and only the first read would say so.
  if ((await file.stat()).isDirectory()) failed({ code: 'EISDIR' });
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield* file.createReadStream() as AsyncIterable<Buffer>;
    } catch (error) {
      failed(error);
    }
  }
  return Readable.from(chunks(), { objectMode: false });
}

const unreadable = (path: string, error: unknown): VariorumError =>
  badInput(
    'unreadable_file',
    `Cannot read the file ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
  );

export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Bytes that look like markup are a page; the rest is plain text. */
export function asSource(
  bytes: Uint8Array,
  options: { url?: string | undefined; text?: boolean | undefined; name?: string } = {},
): Source {
  const plain = options.text ?? !looksLikeHtml(bytes, options.name ?? '');
  if (plain) return { kind: 'text', text: new TextDecoder().decode(bytes), title: null };
  return { kind: 'html', bytes, contentType: null, url: options.url ?? '' };
}

/** Markup in the first kilobytes, whatever the encoding: zero bytes of UTF-16 are skipped. */
function looksLikeHtml(bytes: Uint8Array, name: string): boolean {
  const plainName = name.replace(/\.gz$/, '');
  if (/\.x?html?$/i.test(plainName)) return true;
  if (/\.(txt|text|md)$/i.test(plainName)) return false;
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1').replaceAll('\0', '');
  return /<(?:!doctype|html|head|body|article|main|section|div|p|h1|br|span|table|ul|meta|script)\b/i.test(
    head,
  );
}

async function fetchSource(url: string): Promise<Source> {
  const gate = createGate({
    allowNets: parseAllowNets(process.env.ALLOW_NETS ?? ''),
    userAgent: userAgent(null),
  });
  const outcome = await gate.get(url, { accept: 'html' });
  if (outcome.kind === 'ok') {
    return { kind: 'html', bytes: outcome.body, contentType: outcome.contentType, url: outcome.finalUrl };
  }
  const why = 'reason' in outcome ? outcome.reason : `the server answered ${outcome.status}.`;
  throw badInput(outcome.kind, `Cannot fetch ${url}: ${why}`);
}

/**
 * Runs a batch: one JSON object a line in, one a line out, in the same order and streaming. A line that fails answers
 * with its error and does not stop the others.
 */
export async function runBatch(
  handle: (input: Record<string, unknown>) => Promise<Record<string, unknown>>,
): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    await writeLine(JSON.stringify(await answerLine(line, handle)));
  }
}

async function answerLine(
  line: string,
  handle: (input: Record<string, unknown>) => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const input = parseLine(line);
    id = input.id ?? null;
    return { id, ...(await handle(input)) };
  } catch (error) {
    return {
      id,
      error: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'internal';
}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badInput('invalid_json', 'The line is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw badInput('invalid_line', 'A line must be a JSON object with an "id".');
}

/** Waits when the reader is slower than we are. */
async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
