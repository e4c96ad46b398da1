import { extractClaims } from '../../src/domain/claims/index.ts';
import { type DiffOptions, diffClaims } from '../../src/domain/diff/index.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import type { Change, ChangeDetail, Diff } from '../../src/domain/model/diff.ts';
import type { Block } from '../../src/domain/model/extraction.ts';

/** Claims of a text whose blocks are parted by blank lines, published on Saturday 15 March 2025. */
export const read = (
  text: string,
  extra: { title?: string; standfirst?: string; byline?: string; blocks?: Block[] } = {},
): ClaimSet =>
  extractClaims(
    {
      title: extra.title ?? null,
      standfirst: extra.standfirst ?? null,
      byline: extra.byline ?? null,
      blocks: [
        ...text
          .split('\n\n')
          .filter((block) => block !== '')
          .map((block): Block => ({ kind: 'paragraph', text: block })),
        ...(extra.blocks ?? []),
      ],
      lang: 'en',
      publishedAt: '2025-03-15T09:00:00.000Z',
      zoneOffsetMinutes: 0,
    },
    { scope: 'art_test' },
  );

export const compared = (before: string, after: string, options: Partial<DiffOptions> = {}): Diff =>
  diffClaims(read(before), read(after), { fromId: 'ver_1', toId: 'ver_2', ...options });

/** A change on one line: tier, kind, relation, and each detail with what it was and became. */
export function line(change: Change): string {
  const details = change.details.map(detailLine).join('; ');
  return [change.tier, change.kind, change.relation, details].filter((part) => part !== '').join(' ');
}

function detailLine({ aspect, before, after, delta, transition }: ChangeDetail): string {
  const notes = [
    ...(delta === undefined ? [] : [delta > 0 ? `+${delta}` : String(delta)]),
    ...(transition === undefined ? [] : [transition]),
  ];
  return `${aspect}: ${before?.raw ?? '∅'} → ${after?.raw ?? '∅'}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
