/** Captures: one look at an article at one instant, kept even when it failed. */
import { z } from 'zod';
import { listCaptures } from '../adapters/store/captures.ts';
import { lookNow, requireArticle } from '../app/change-article.ts';
import { pushCapture } from '../app/push-capture.ts';
import { presentOne } from './articles.ts';
import { accepted, ok, operation } from './operation.ts';
import { Article, Capture, presentCapture, presentHead, VersionSummary } from './shapes/article.ts';
import { AnyInstant, ById, listOf, listQuery, mapPage, pageRequest } from './shapes/common.ts';

/** Decoded pages are read up to 5 MB; as JSON, escaped quotes and newlines make them longer. */
export const PUSH_LIMIT = 12_000_000;

const PushBody = z
  .strictObject({
    html: z.string().min(1, 'must not be empty').optional(),
    text: z.string().min(1, 'must not be empty').optional(),
    title: z.string().max(1000).nullish().meta({ description: 'For text; a page has its own.' }),
    capturedAt: AnyInstant.nullish().meta({ description: 'When it was seen; without it, now.' }),
  })
  .refine((body) => body.html === undefined || body.text === undefined, {
    message: 'needs either html or text, not both',
    path: ['text'],
  })
  .refine((body) => body.title == null || body.html === undefined, {
    message: 'goes with text; a page has its own title',
    path: ['title'],
  })
  .refine((body) => body.html !== undefined || body.text !== undefined || Object.keys(body).length === 0, {
    message: 'is missing: send html or text, or no body at all to look now',
    path: ['html'],
  })
  .meta({ id: 'Push', description: 'Either `html` or `text`; empty to look now.' });

export const add = operation({
  params: ById,
  body: PushBody.optional(),
  bodyLimit: PUSH_LIMIT,
  creates: true,
  conflict: 'The article is paused or was given up; bring it back first.',
  description:
    'Without a body, look now. With `html` or `text`, that is the capture: read at once, and a `capturedAt` in the past takes its right place in the history. A page that is not an article is kept as `quarantined`, with the reason.',
  replies: {
    201: {
      description: 'The capture that was pushed in, with the version it belongs to.',
      schema: Capture.extend({ version: VersionSummary.nullable() }).meta({ id: 'PushedCapture' }),
    },
    202: { description: 'The article, to be looked at now.', schema: Article },
  },
  async handle({ app, params, body }) {
    const pushed =
      body?.html !== undefined
        ? { html: body.html }
        : body?.text !== undefined
          ? { text: body.text, title: body.title ?? null }
          : null;
    if (pushed === null) return accepted(await presentOne(app, await lookNow(app, params.id)));
    const { capture, version } = await pushCapture(app, params.id, pushed, body?.capturedAt ?? null);
    return { status: 201, body: { ...presentCapture(capture), version: version && presentHead(version) } };
  },
});

export const list = operation({
  params: ById,
  query: listQuery('instant', {}),
  replies: { 200: { description: 'Every look, newest first.', schema: listOf(Capture, 'CaptureList') } },
  async handle({ app, params, query }) {
    const article = await requireArticle(app, params.id);
    return ok(mapPage(await listCaptures(app.db, article.id, pageRequest(query)), presentCapture));
  },
});
