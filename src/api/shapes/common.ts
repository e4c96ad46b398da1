/** What requests and answers of every resource have in common. */
import { z } from 'zod';
import {
  type CursorKey,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
} from '../../adapters/store/page.ts';

/** An instant as we write it: UTC, milliseconds, `Z`. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Instant', example: '2025-03-15T14:02:11.000Z' });

/** An instant as others may write it; read into ours. PostgreSQL and JavaScript disagree on years far from now. */
export const AnyInstant = z.iso
  .datetime({ offset: true, abort: true, error: 'must be a time such as 2025-03-15T14:02:11Z' })
  .refine((text) => inRange(Date.parse(text)), 'must lie between 1970 and 2200')
  .transform((text) => new Date(text).toISOString())
  .meta({ format: 'date-time' });

const inRange = (ms: number): boolean => ms >= 0 && ms < Date.UTC(2200, 0, 1);

/** Any text may be asked for; what does not exist is 404, not a malformed request. */
export const Id = z.string().min(1).max(100).meta({ description: 'Opaque, with a type prefix.' });

export const ById = z.strictObject({ id: Id });

/** Up to nine digits fit every integer column; more are no number of ours. */
export const VersionNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a version number such as 3')
  .transform(Number)
  .meta({ type: 'integer', minimum: 0, example: 3 });

const limit = z
  .string()
  .regex(/^\d{1,4}$/, 'must be a whole number from 1 to 100')
  .transform(Number)
  .pipe(z.number().int().min(1, 'must be at least 1').max(100, 'must be at most 100'))
  .default(25)
  .meta({ type: 'integer', minimum: 1, maximum: 100, default: 25, description: 'How many at most.' });

const cursor = (key: CursorKey) =>
  z
    .string()
    .max(500, 'is not a cursor of this list')
    .refine((text) => fits(text, key), 'is not a cursor of this list')
    .optional()
    .meta({ description: 'The nextCursor of the page before.' });

function fits(text: string, key: CursorKey): boolean {
  try {
    return decodeCursor(text, key) !== null;
  } catch {
    return false; // Said once, by the refinement that asked.
  }
}

/** `limit` and `cursor` of a list, and what else it can be narrowed by. */
export function listQuery<S extends z.ZodRawShape>(key: CursorKey, filters: S) {
  return z.strictObject({ limit, cursor: cursor(key), ...filters });
}

export const pageRequest = (query: { limit: number; cursor?: string | undefined }): PageRequest => ({
  limit: query.limit,
  cursor: query.cursor ?? null,
});

export function listOf<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({
      data: z.array(item),
      nextCursor: z.string().nullable().meta({ description: 'Pass it as `cursor`; null on the last page.' }),
    })
    .meta({ id });
}

export function mapPage<A, B>(page: Page<A>, map: (item: A) => B): Page<B> {
  return { data: page.data.map(map), nextCursor: page.nextCursor };
}

/**
 * A page of a list that is computed as a whole. Its cursor names the last item seen and its place: the next page goes on behind that item
 * wherever it stands by then, and where it is gone, with what has moved up to its place.
 */
export function pageOfAll<T>(items: readonly T[], request: PageRequest, idOf: (item: T) => string): Page<T> {
  const start = startOf(items, decodeCursor(request.cursor, 'number'), idOf);
  const end = start + request.limit;
  const last = items[end - 1];
  return {
    data: items.slice(start, end),
    nextCursor: last !== undefined && end < items.length ? encodeCursor([end - 1, idOf(last)]) : null,
  };
}

function startOf<T>(items: readonly T[], seen: [number, string] | null, idOf: (item: T) => string): number {
  if (seen === null) return 0;
  const at = items.findIndex((item) => idOf(item) === seen[1]);
  return at === -1 ? Math.max(0, seen[0]) : at + 1;
}

export const Engine = z
  .object({
    extract: z.int(),
    claims: z.int(),
    diff: z.int(),
    model: z.string().optional(),
    rules: z.string().optional(),
  })
  .meta({
    id: 'Engine',
    description:
      'Versions of the stages that derived this; the model that was heard on it, if one was; and the rules of its outlet that it was read by, if it has any, as `host@version+digest`.',
  });

export const ProblemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().meta({ description: 'Stable, for programs.' }),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
