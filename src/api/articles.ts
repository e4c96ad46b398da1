/** Articles: one page of one source. */
import { z } from 'zod';
import { listArticles } from '../adapters/store/articles.ts';
import { versionCounts } from '../adapters/store/version-counts.ts';
import { addArticles, type Submission } from '../app/add-article.ts';
import { changeArticle, removeArticle, requireArticle } from '../app/change-article.ts';
import type { App } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import type { Article as ArticleRecord } from '../domain/records.ts';
import { accepted, noContent, ok, operation } from './operation.ts';
import { Article, presentArticle } from './shapes/article.ts';
import { ById, Id, listOf, listQuery, pageRequest } from './shapes/common.ts';

type ArticleJson = z.input<typeof Article>;

export async function presentArticles(app: App, articles: readonly ArticleRecord[]): Promise<ArticleJson[]> {
  const counts = await versionCounts(
    app.db,
    articles.map((article) => article.id),
  );
  const now = app.system.now();
  return articles.map((article) => presentArticle(article, counts.get(article.id) ?? 0, now));
}

export async function presentOne(app: App, article: ArticleRecord): Promise<ArticleJson> {
  const [only] = await presentArticles(app, [article]);
  return only!;
}

const Submitted = z
  .object({
    data: z.array(
      z.object({
        url: z.string(),
        status: z.enum(['added', 'known', 'refused']),
        article: Article.optional(),
        problem: z.object({ code: z.string(), detail: z.string() }).optional(),
      }),
    ),
  })
  .meta({ id: 'Submissions', description: 'One entry a URL, in the order sent.' });

const MAX_URLS = 1000;
/** That many of the longest URLs there may be, with room to spare. */
const SUBMIT_LIMIT = 4_000_000;

export const submit = operation({
  body: z
    .strictObject({
      url: z.string().optional(),
      urls: z
        .array(z.string())
        .min(1, 'must not be empty')
        .max(MAX_URLS, `must be at most ${MAX_URLS}`)
        .optional(),
      storyId: Id.nullish(),
    })
    .refine((body) => (body.url === undefined) !== (body.urls === undefined), {
      message: 'needs either url or urls',
      path: ['url'],
    })
    .meta({ id: 'Submission', description: 'Either `url` or `urls`.' }),
  bodyLimit: SUBMIT_LIMIT,
  creates: true,
  description:
    'One `url` answers with its article. Many `urls` are taken one by one: those refused do not keep the others out.',
  replies: {
    200: { description: 'The article, tracked already.', schema: Article },
    202: {
      description: 'The article, to be looked at soon; or what became of each URL.',
      schema: Article.or(Submitted),
    },
  },
  async handle({ app, body }) {
    const urls = body.urls ?? [body.url ?? ''];
    const submissions = await addArticles(app, { urls, storyId: body.storyId ?? null });
    if (body.urls !== undefined) return accepted({ data: await presentMany(app, body.urls, submissions) });
    const submission = submissions[0]!;
    if (submission.kind === 'refused') {
      throw new VariorumError('unprocessable', submission.code, submission.reason, {
        errors: [{ pointer: '/url', detail: submission.reason }],
      });
    }
    const article = await presentOne(app, submission.article);
    const headers = { location: `/v1/articles/${article.id}` };
    return submission.kind === 'added' ? accepted(article, headers) : ok(article, headers);
  },
});

async function presentMany(app: App, urls: readonly string[], submissions: readonly Submission[]) {
  const records = submissions.flatMap((submission) =>
    submission.kind === 'refused' ? [] : [submission.article],
  );
  const shown = new Map((await presentArticles(app, records)).map((article) => [article.id, article]));
  return submissions.map((submission, index) => {
    const url = urls[index]!;
    return submission.kind === 'refused'
      ? { url, status: submission.kind, problem: { code: submission.code, detail: submission.reason } }
      : { url, status: submission.kind, article: shown.get(submission.article.id)! };
  });
}

export const list = operation({
  query: listQuery('instant', {
    storyId: Id.optional(),
    source: z.string().max(300).optional().meta({ description: 'Registrable domain of the outlet.' }),
    state: z.enum(['active', 'paused', 'blocked', 'gone']).optional(),
  }),
  replies: { 200: { description: 'Newest first.', schema: listOf(Article, 'ArticleList') } },
  async handle({ app, query }) {
    const page = await listArticles(app.db, pageRequest(query), query);
    return ok({ data: await presentArticles(app, page.data), nextCursor: page.nextCursor });
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'The article.', schema: Article } },
  async handle({ app, params }) {
    return ok(await presentOne(app, await requireArticle(app, params.id)));
  },
});

export const change = operation({
  params: ById,
  body: z.strictObject({
    paused: z.boolean().optional(),
    storyId: Id.optional(),
    watchClosely: z
      .boolean()
      .optional()
      .meta({ description: 'Look as often as allowed for the next 24 hours.' }),
  }),
  description: '`paused: false` also brings back an article that was given up as blocked or gone.',
  replies: { 200: { description: 'The article.', schema: Article } },
  async handle({ app, params, body }) {
    const article = await changeArticle(app, params.id, {
      ...(body.paused === undefined ? {} : { paused: body.paused }),
      ...(body.storyId === undefined ? {} : { storyId: body.storyId }),
      ...(body.watchClosely === undefined ? {} : { watchClosely: body.watchClosely }),
    });
    return ok(await presentOne(app, article));
  },
});

export const remove = operation({
  params: ById,
  description: 'Deletes its captures, versions and observations too.',
  replies: { 204: { description: 'Deleted.' } },
  async handle({ app, params }) {
    await removeArticle(app, params.id);
    return noContent();
  },
});
