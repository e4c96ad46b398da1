/**
 * Memento (RFC 7089): the history of an article to be found by its own address. A version is the memento, its
 * datetime is when we saw it first, never what the outlet says about itself.
 */
import express, { type RequestHandler, type Router } from 'express';
import { findArticleByKey } from '../adapters/store/articles.ts';
import { versionHeads } from '../adapters/store/versions.ts';
import { admitted } from '../api/admit.ts';
import { otherMethods } from '../api/methods.ts';
import { HttpError } from '../api/problem.ts';
import type { App } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import type { Article, VersionHead } from '../domain/records.ts';
import { canonicalUrl, checkUrl } from '../domain/url.ts';

export function createMemento(app: App): Router {
  const router = express.Router();
  router.get('/timegate/*url', admitted(app), timeGate(app));
  router.get('/timemap/link/*url', admitted(app), timeMap(app));
  router.all(['/timegate/*url', '/timemap/link/*url'], admitted(app), otherMethods(['GET']));
  return router;
}

/** Headers that make a page of one version a memento. `heads` are all versions of the article, first to last. */
export function mementoHeaders(
  app: App,
  article: Article,
  heads: readonly VersionHead[],
  number: number,
): Record<string, string> {
  const at = heads.findIndex((head) => head.number === number);
  const shown = heads[at];
  if (shown === undefined) return {};
  const relations: [string, VersionHead | undefined][] = [
    ['first', heads[0]],
    ['prev', heads[at - 1]],
    ['next', heads[at + 1]],
    ['last', heads.at(-1)],
  ];
  const mementos = new Map<VersionHead, string[]>([[shown, []]]);
  for (const [relation, head] of relations) {
    if (head) mementos.set(head, [...(mementos.get(head) ?? []), relation]);
  }
  const links = [...mementos].map(([head, relation]) => mementoLink(app, article, head, relation));
  return {
    'memento-datetime': httpDate(shown.capturedAt),
    link: [...aboutOriginal(app, article), ...links].join(', '),
  };
}

function timeGate(app: App): RequestHandler {
  return async (request, response) => {
    const { article, heads } = await historyAt(app, targetOf(request.originalUrl, '/timegate/'));
    const wanted = request.get('accept-datetime');
    const chosen = wanted === undefined ? heads.at(-1)! : inForce(heads, parseHttpDate(wanted));
    response.setHeader('vary', 'accept-datetime');
    response.setHeader('link', aboutOriginal(app, article, 'timemap').join(', '));
    response.setHeader('cache-control', 'private, no-cache');
    response.redirect(302, mementoUrl(app, article, chosen));
  };
}

function timeMap(app: App): RequestHandler {
  return async (request, response) => {
    const { article, heads } = await historyAt(app, targetOf(request.originalUrl, '/timemap/link/'));
    const [first, last] = [heads[0]!, heads.at(-1)!];
    const self = `<${uri(`${app.publicUrl}/timemap/link/${article.url}`)}>; rel="self"; type="application/link-format"; from="${httpDate(first.capturedAt)}"; until="${httpDate(last.capturedAt)}"`;
    const mementos = heads.map((head) =>
      mementoLink(app, article, head, [
        ...(head === first ? ['first'] : []),
        ...(head === last ? ['last'] : []),
      ]),
    );
    response.setHeader('cache-control', 'private, no-cache');
    response.type('application/link-format');
    response.send(`${[...aboutOriginal(app, article, 'timegate'), self, ...mementos].join(',\n')}\n`);
  };
}

/** The address as it stands behind the prefix: its own `?` and `//` belong to it. */
function targetOf(asked: string, prefix: string): string {
  const raw = asked.slice(asked.indexOf(prefix) + prefix.length);
  // Some clients escape the whole of it, some proxies merge the two slashes.
  const address = /^https?%3a/i.test(raw) ? decodeURIComponent(raw) : raw;
  return address.replace(/^(https?:)\/(?!\/)/i, '$1//');
}

async function historyAt(app: App, url: string): Promise<{ article: Article; heads: VersionHead[] }> {
  const checked = checkUrl(url, { allowNets: app.allowNets });
  if (checked.kind === 'refused') throw new HttpError(400, checked.code, checked.reason);
  const article = await findArticleByKey(app.db, canonicalUrl(checked.href));
  const heads = article ? await versionHeads(app.db, article.id) : [];
  if (!article || heads.length === 0) {
    throw new VariorumError('not-found', 'not_found', `There is no version of ${checked.href} here.`);
  }
  return { article, heads };
}

/** The version that stood at that time; the first one for any time before it. */
function inForce(heads: readonly VersionHead[], at: number): VersionHead {
  return heads.findLast((head) => Date.parse(head.capturedAt) <= at) ?? heads[0]!;
}

/** RFC 7089 §2.1.1.1 takes the fixed form of RFC 1123 only. */
function parseHttpDate(text: string): number {
  const fixed = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
  const at = fixed.test(text.trim()) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new HttpError(
    400,
    'invalid_datetime',
    'Accept-Datetime must look like "Thu, 31 May 2007 20:35:00 GMT".',
  );
}

type Service = 'timegate' | 'timemap';

function aboutOriginal(app: App, article: Article, only?: Service): string[] {
  const links = [`<${uri(article.url)}>; rel="original"`];
  if (only !== 'timemap') links.push(`<${uri(`${app.publicUrl}/timegate/${article.url}`)}>; rel="timegate"`);
  if (only !== 'timegate') {
    links.push(
      `<${uri(`${app.publicUrl}/timemap/link/${article.url}`)}>; rel="timemap"; type="application/link-format"`,
    );
  }
  return links;
}

function mementoLink(app: App, article: Article, head: VersionHead, relation: readonly string[]): string {
  const rel = [...relation, 'memento'].join(' ');
  return `<${mementoUrl(app, article, head)}>; rel="${rel}"; datetime="${httpDate(head.capturedAt)}"`;
}

const mementoUrl = (app: App, article: Article, head: VersionHead): string =>
  `${app.publicUrl}/articles/${article.id}/versions/${head.number}`;

const httpDate = (instant: string): string => new Date(instant).toUTCString();

/** What would end the brackets or the list is escaped; the URL parser leaves it alone in queries. */
const uri = (url: string): string => url.replaceAll('>', '%3E').replaceAll('<', '%3C').replaceAll('"', '%22');
