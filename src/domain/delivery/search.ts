/** A search in what changed, as it is saved: a feed for readers, and a filter for endpoints. */
import { z } from 'zod';
import type { ChangeKind } from '../model/diff.ts';
import { ASPECTS, TIERS } from '../model/diff.ts';

const KINDS = ['changed', 'added', 'removed', 'reworded', 'moved'] as const satisfies readonly ChangeKind[];

const words = z.string().trim().min(1, 'must not be empty');

/** Everything given must hold of a change. A search that asks for nothing would be a feed of everything, which exists. */
export const changeSearchSchema = z
  .strictObject({
    /** As people type it: words, "phrases", or, -not. */
    words: words.max(300).optional(),
    /** Registrable domain. */
    source: words.max(300).optional(),
    storyId: words.max(100).optional(),
    /** Days, both inclusive. */
    from: z.iso.date('must be a day such as 2025-03-15').optional(),
    to: z.iso.date('must be a day such as 2025-03-15').optional(),
    kind: z.enum(KINDS).optional(),
    tier: z.enum(TIERS).optional(),
    aspect: z.enum(ASPECTS).optional(),
    /** Only in steps whose facts changed without a note. */
    silent: z.boolean().optional(),
  })
  .refine((query) => Object.values(query).some((value) => value !== undefined && value !== false), {
    error: 'must ask for something',
  });
export type ChangeSearch = z.infer<typeof changeSearchSchema>;
