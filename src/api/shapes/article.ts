import { z } from 'zod';
import type {
  Article as ArticleRecord,
  Capture as CaptureRecord,
  VersionHead,
} from '../../domain/records.ts';
import { Engine, Id, Instant } from './common.ts';

export const Article = z
  .object({
    id: Id,
    url: z.string(),
    source: z.string().meta({ description: 'The outlet: its registrable domain.' }),
    storyId: Id,
    title: z.string().nullable(),
    state: z.enum(['active', 'paused', 'blocked', 'gone']),
    stateReason: z.string().nullable(),
    paused: z.boolean(),
    watchClosely: z.boolean(),
    watchUntil: Instant.nullable(),
    placement: z
      .object({ score: z.number(), reasons: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Why the service put it into its story; null when a person did.' }),
    nextLookAt: Instant.nullable(),
    nextLookReason: z.string(),
    lastOutcome: z.string().nullable(),
    looks: z.int(),
    versionCount: z.int(),
    latestVersion: z.int().nullable().meta({ description: 'Number of the newest version.' }),
    publishedAt: Instant.nullable(),
    lastChangeAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'Article' });

/** @param versionCount versions are numbered without gaps, so it is also the number of the newest one. */
export function presentArticle(
  article: ArticleRecord,
  versionCount: number,
  now: string,
): z.input<typeof Article> {
  const watched = article.watchUntil !== null && article.watchUntil > now;
  return {
    id: article.id,
    url: article.url,
    source: article.source,
    storyId: article.storyId,
    title: article.title,
    state: article.state,
    stateReason: article.stateReason,
    paused: article.state === 'paused',
    watchClosely: watched,
    watchUntil: watched ? article.watchUntil : null,
    placement: article.placement,
    nextLookAt: article.state === 'active' ? article.nextLookAt : null,
    nextLookReason: article.nextLookReason,
    lastOutcome: article.lastOutcome,
    looks: article.looks,
    versionCount,
    latestVersion: versionCount === 0 ? null : versionCount,
    publishedAt: article.publishedAt,
    lastChangeAt: article.lastChangeAt,
    createdAt: article.createdAt,
  };
}

const Quality = z.object({
  status: z.enum(['article', 'live-blog', 'stub', 'index', 'challenge', 'consent', 'error', 'shell']),
  reasons: z.array(z.string()),
});

export const Capture = z
  .object({
    id: Id,
    articleId: Id,
    kind: z.enum(['fetch', 'html', 'text']).meta({ description: 'Fetched, or pushed as HTML or text.' }),
    capturedAt: Instant,
    recordedAt: Instant,
    outcome: z.string().meta({ description: '`ok`, `not_modified`, or what went wrong.' }),
    reason: z.string(),
    state: z.enum(['closed', 'due', 'processed', 'quarantined']),
    httpStatus: z.int().nullable(),
    finalUrl: z.string().nullable(),
    contentType: z.string().nullable(),
    bodyBytes: z.int().nullable(),
    bodyDroppedAt: Instant.nullable().meta({
      description: 'When the stored body was dropped for its age: it cannot be read again.',
    }),
    durationMs: z.int().nullable(),
    quality: Quality.nullable(),
    versionId: Id.nullable(),
  })
  .meta({ id: 'Capture' });

export function presentCapture(capture: CaptureRecord): z.input<typeof Capture> {
  return {
    id: capture.id,
    articleId: capture.articleId,
    kind: capture.kind,
    capturedAt: capture.capturedAt,
    recordedAt: capture.recordedAt,
    outcome: capture.outcome,
    reason: capture.reason,
    state: capture.state,
    httpStatus: capture.httpStatus,
    finalUrl: capture.finalUrl,
    contentType: capture.contentType,
    bodyBytes: capture.bodyBytes,
    bodyDroppedAt: capture.bodyDroppedAt,
    durationMs: capture.durationMs,
    quality: capture.quality,
    versionId: capture.versionId,
  };
}

export const VersionSummary = z
  .object({
    id: Id,
    articleId: Id,
    number: z.int(),
    captureId: Id,
    capturedAt: Instant,
    lastSeenAt: Instant,
    title: z.string().nullable(),
    publishedAt: Instant.nullable(),
    modifiedAt: Instant.nullable(),
    lang: z.string().nullable(),
    revertsTo: Id.nullable().meta({ description: 'The earlier version whose text this one returns to.' }),
    engine: Engine,
  })
  .meta({ id: 'VersionSummary' });

export function presentHead(head: VersionHead): z.input<typeof VersionSummary> {
  return {
    id: head.id,
    articleId: head.articleId,
    number: head.number,
    captureId: head.captureId,
    capturedAt: head.capturedAt,
    lastSeenAt: head.lastSeenAt,
    title: head.title,
    publishedAt: head.publishedAt,
    modifiedAt: head.modifiedAt,
    lang: head.lang,
    revertsTo: head.revertsTo,
    engine: head.engine,
  };
}
