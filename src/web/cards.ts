/** Pictures of diffs, for previews of links and for passing on: of versions, of one change in them, and of comparisons. */
import express, { type RequestHandler, type Response, type Router } from 'express';
import helmet from 'helmet';
import { findComparison } from '../adapters/store/comparisons.ts';
import { admitted } from '../api/admit.ts';
import { notModified, strongEtag } from '../api/conditional.ts';
import { otherMethods } from '../api/methods.ts';
import type { ComparisonResult } from '../app/compare.ts';
import { type DiffOfVersions, diffOf } from '../app/diff-versions.ts';
import type { App } from '../app/ports.ts';
import { badInput, notFound } from '../domain/errors.ts';
import { type CardContent, cardSvg, contentOf } from './card/card.ts';
import { remembered } from './remembered.ts';
import { dayInWords, sourceName } from './words.ts';

/** The same words are the same picture. */
const draw = remembered(
  (_app, svg: string) => strongEtag(svg),
  (app, svg) => app.pictures.draw(svg),
);

export function createCards(app: App): Router {
  const router = express.Router({ caseSensitive: true });
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    strictTransportSecurity: false,
  });
  const show =
    (
      find: (params: Record<string, string>, changeId: string | null) => Promise<CardContent>,
    ): RequestHandler =>
    async (request, response) => {
      const { change } = request.query;
      const params = request.params as Record<string, string>;
      await sendCard(app, response, await find(params, typeof change === 'string' ? change : null));
    };
  router.get(
    '/articles/:id/diffs/:range/card.png',
    headers,
    admitted(app),
    show(async ({ id = '', range = '' }, changeId) => {
      const [, from, to] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(range) ?? [];
      if (from === undefined || to === undefined)
        throw badInput('invalid_range', 'Name two versions by number, as in 2..3.');
      return cardOfDiff(app, await diffOf(app, id, Number(from), Number(to)), changeId);
    }),
  );
  router.get(
    '/compare/:id/card.png',
    headers,
    admitted(app),
    show(async ({ id = '' }, changeId) => {
      const comparison = await findComparison(app.db, id);
      if (!comparison) throw notFound('comparison', id);
      return cardOfComparison(app, comparison.result as ComparisonResult, changeId);
    }),
  );
  router.all(
    ['/articles/:id/diffs/:range/card.png', '/compare/:id/card.png'],
    headers,
    admitted(app),
    otherMethods(['GET']),
  );
  return router;
}

export function cardOfDiff(
  app: App,
  { article, from, to, diff }: DiffOfVersions,
  changeId: string | null,
): CardContent {
  const at = to.capturedAt;
  return contentOf(
    diff,
    {
      source: sourceName(article.source),
      where: `versions ${from.number} and ${to.number}, ${dayInWords(at, '')}, ${at.slice(11, 16)} UTC`,
      title: to.title ?? article.title ?? article.url,
      address: readable(`${app.publicUrl}/articles/${article.id}/diffs/${from.number}..${to.number}`),
    },
    changeId,
  );
}

export function cardOfComparison(app: App, result: ComparisonResult, changeId: string | null): CardContent {
  return contentOf(
    // Nobody published the one after the other, so nobody kept silent about it.
    { ...result, disclosure: { ...result.disclosure, status: 'none' } },
    {
      source: 'Two texts compared',
      where: 'by what they state, not by their lines',
      title: result.newTitle ?? result.oldTitle ?? 'Texts without a title',
      address: readable(`${app.publicUrl}/compare/${result.id}`),
    },
    changeId,
  );
}

const readable = (address: string): string => address.replace(/^https?:\/\//, '');

async function sendCard(app: App, response: Response, content: CardContent): Promise<void> {
  const svg = cardSvg(content);
  const etag = strongEtag(svg);
  // A better engine may read the same versions otherwise, so not for good.
  response.setHeader('cache-control', 'private, max-age=300');
  response.setHeader('etag', etag);
  if (notModified(response.req, etag)) {
    response.status(304).end();
    return;
  }
  const png = await draw(app, svg);
  response.setHeader('content-type', 'image/png');
  response.end(Buffer.from(png));
}
