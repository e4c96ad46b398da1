import { z } from 'zod';
import { articleText } from '../../domain/extract/index.ts';
import type { ClaimSet } from '../../domain/model/claims.ts';
import type { Version as VersionRecord } from '../../domain/records.ts';
import { presentHead, VersionSummary } from './article.ts';
import { Instant } from './common.ts';

const Block = z.object({
  kind: z.enum(['paragraph', 'heading', 'quote', 'list-item', 'caption', 'table', 'correction']),
  text: z.string(),
  publishedAt: Instant.optional().meta({ description: 'Own time of an entry of a live blog.' }),
});

const span = { start: z.int(), end: z.int() };
const slot = { ...span, raw: z.string() };

const Slot = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('quantity'),
      ...slot,
      value: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      qualifier: z.string(),
      unitClass: z.string(),
      unit: z.string().nullable(),
      head: z.string().nullable(),
      per: z.string().nullable(),
    }),
    z.object({
      type: z.literal('date'),
      ...slot,
      value: z.string().nullable(),
      until: z.string().nullable(),
      granularity: z.string(),
      relative: z.boolean(),
    }),
    z.object({ type: z.literal('name'), ...slot, value: z.string(), key: z.string(), nameType: z.string() }),
    z.object({ type: z.literal('quote'), ...slot, text: z.string(), form: z.enum(['direct', 'fragment']) }),
  ])
  .meta({ id: 'Slot', description: 'A typed value in a claim; its offsets index the sentence.' });

const Claim = z
  .object({
    id: z.string(),
    text: z.string(),
    block: z.string().meta({ description: 'Kind of block, or `title`, `standfirst` or `byline`.' }),
    blockIndex: z.int().meta({ description: 'Index into `blocks`; -1 for title, standfirst and byline.' }),
    sentence: z.string(),
    ...span,
    asOf: Instant.nullable().meta({ description: 'Time of the entry of a live blog.' }),
    writtenAt: Instant.nullable().meta({
      description:
        'What its days were read from, where that is not the publication: it came with a later version.',
    }),
    checkable: z.boolean(),
    modality: z.enum(['asserted', 'hedged', 'expected', 'obligation', 'conditional']),
    polarity: z.enum(['positive', 'negative']),
    attribution: z
      .object({
        source: z.string().nullable(),
        named: z.boolean(),
        verb: z.string(),
        strength: z.enum(['confirm', 'state', 'claim', 'suggest', 'deny']),
        ...span,
      })
      .nullable(),
    slots: z.array(Slot),
  })
  .meta({
    id: 'Claim',
    description: 'One checkable statement. All offsets are UTF-16 and index `sentence`.',
  });

export const Version = VersionSummary.extend({
  standfirst: z
    .string()
    .nullable()
    .meta({ description: 'The lines that the page sets apart under its headline.' }),
  byline: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  siteName: z.string().nullable(),
  blocks: z.array(Block),
  text: z.string().meta({ description: 'The blocks without captions, joined by a blank line.' }),
  quality: z.object({ status: z.string(), reasons: z.array(z.string()) }),
  claimLevel: z
    .enum(['full', 'partial', 'words'])
    .meta({ description: 'How deep the claims of its language are read.' }),
  claims: z.array(Claim),
}).meta({ id: 'Version' });

export function presentVersion(version: VersionRecord): z.input<typeof Version> {
  const { extraction, claims } = version;
  return {
    ...presentHead(version),
    standfirst: extraction.standfirst,
    byline: extraction.byline,
    canonicalUrl: extraction.canonicalUrl,
    siteName: extraction.siteName,
    blocks: extraction.blocks,
    text: articleText(extraction),
    quality: extraction.quality,
    claimLevel: claims.level,
    claims: presentClaims(claims),
  };
}

function presentClaims(set: ClaimSet): z.input<typeof Claim>[] {
  return set.sentences.flatMap((sentence) =>
    sentence.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      block: sentence.block,
      blockIndex: sentence.blockIndex,
      sentence: sentence.text,
      start: claim.start,
      end: claim.end,
      asOf: sentence.asOf,
      writtenAt: sentence.writtenAt ?? null,
      checkable: claim.checkable,
      modality: claim.modality,
      polarity: claim.polarity,
      attribution: claim.attribution,
      slots: claim.slots,
    })),
  );
}
