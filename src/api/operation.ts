/**
 * One thing the API does: what it takes, what it answers, and the doing. The same object is served (serve.ts) and
 * documented (openapi.ts), so the document cannot say what the server does not do.
 */
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { App } from '../app/ports.ts';
import { badInput, type FieldError } from '../domain/errors.ts';
import { HttpError } from './problem.ts';

/** What goes out: JSON (or nothing) with a status, or a stream that writes for itself. */
export type Answer =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { stream: (response: Response) => void };

export interface ReplySpec {
  description: string;
  schema?: z.ZodType;
  /** Default `application/json`. */
  mediaType?: string;
}

/** A body of lines, which no parser has read before. */
interface Lines<L> {
  /** What a line is, for the document. */
  line: z.ZodType;
  /** Reads the request to its end. */
  read(app: App, request: Request): Promise<L>;
}

interface Input<P, Q, B, L> {
  app: App;
  params: P;
  query: Q;
  body: B;
  lines: L;
  request: Request;
}

interface Spec<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, L> {
  params?: P;
  query?: Q;
  /** Optional where a request without a body says something too. */
  body?: B;
  /** Largest body in bytes, after decompression. */
  bodyLimit?: number;
  lines?: Lines<L>;
  /** Creates or sets off something, so that repeating it by mistake must be safe: honors Idempotency-Key, as every POST does. */
  creates?: boolean;
  /** What may stand against it as things are (409), in words for the document. */
  conflict?: string;
  description?: string;
  replies: Record<number, ReplySpec>;
  handle(input: Input<z.output<P>, z.output<Q>, z.output<B>, L>): Promise<Answer>;
}

export interface RawInput {
  app: App;
  params: unknown;
  query: unknown;
  body: unknown;
  lines: unknown;
  request: Request;
}

export interface Operation {
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  bodyRequired: boolean;
  bodyLimit: number;
  lines: Lines<unknown> | null;
  creates: boolean;
  conflict: string | undefined;
  description: string | undefined;
  replies: Record<number, ReplySpec>;
  run(input: RawInput): Promise<Answer>;
}

const NOTHING = z.strictObject({});
const DEFAULT_BODY_LIMIT = 1_000_000;

type Empty = z.ZodObject<Record<never, never>>;

export function operation<
  P extends z.ZodObject = Empty,
  Q extends z.ZodObject = Empty,
  B extends z.ZodType = z.ZodUndefined,
  L = undefined,
>(spec: Spec<P, Q, B, L>): Operation {
  const params: z.ZodObject = spec.params ?? NOTHING;
  const query: z.ZodObject = spec.query ?? NOTHING;
  const body: z.ZodType | null = spec.body ?? null;
  return {
    params,
    query,
    body,
    bodyRequired: body !== null && !body.safeParse(undefined).success,
    bodyLimit: spec.bodyLimit ?? DEFAULT_BODY_LIMIT,
    lines: spec.lines ?? null,
    creates: spec.creates ?? false,
    conflict: spec.conflict,
    description: spec.description,
    replies: spec.replies,
    async run({ app, request, ...raw }) {
      return spec.handle({
        app,
        request,
        params: checked(params, raw.params, 'path') as z.output<P>,
        query: checked(query, withoutEmpty(raw.query), 'query') as z.output<Q>,
        body: (body === null ? undefined : checked(body, raw.body, 'body')) as z.output<B>,
        lines: raw.lines as L,
      });
    },
  };
}

/** `?after=&types=` says nothing about either. */
function withoutEmpty(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return query;
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

type Place = 'path' | 'query' | 'body';

function checked(schema: z.ZodType, value: unknown, place: Place): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => fieldErrors(issue, place));
  const list = errors.map((error) => `${error.pointer || 'the body'}: ${error.detail}`).join('; ');
  if (place === 'body') {
    if (value === undefined) throw new HttpError(400, 'body_required', 'This route needs a JSON body.');
    throw badInput('invalid_body', `The body is not acceptable: ${list}`, errors);
  }
  throw new HttpError(400, place === 'query' ? 'invalid_query' : 'invalid_path', `Not acceptable: ${list}`, {
    errors,
  });
}

function fieldErrors(issue: z.core.$ZodIssue, place: Place): FieldError[] {
  const at = (path: readonly PropertyKey[]): string =>
    place === 'body'
      ? path.map((step) => `/${escapePointer(String(step))}`).join('')
      : `${place}/${path.join('/')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), detail: 'is not known here' }));
  }
  return [{ pointer: at(issue.path), detail: inOurWords(issue) }];
}

/** The library's own words speak of its inputs and options. Where a schema has words for it, they stand. */
function inOurWords(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid (?:input|option|discriminator)|Too (?:big|small))/.test(issue.message))
    return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${listed(issue.values)}`;
    case 'too_big':
      return sized(issue.origin, `at most ${issue.maximum}`);
    case 'too_small':
      return sized(issue.origin, `at least ${issue.minimum}`);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${listed(issue.options)}`
        : 'is of none of the kinds that are taken here';
    default:
      return issue.message;
  }
}

function sized(origin: string, bound: string): string {
  const counted: Record<string, string> = { string: 'characters', array: 'entries', set: 'entries' };
  const unit = counted[origin];
  return unit === undefined ? `must be ${bound}` : `must have ${bound} ${unit}`;
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ');

const KINDS: Partial<Record<z.core.$ZodIssueInvalidType['expected'], string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** RFC 6901 §3. */
const escapePointer = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

export const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  body,
  headers,
});
export const created = (body: unknown, location: string): Answer => ({
  status: 201,
  body,
  headers: { location },
});
export const accepted = (body: unknown, headers: Record<string, string> = {}): Answer => ({
  status: 202,
  body,
  headers,
});
export const noContent = (): Answer => ({ status: 204 });
