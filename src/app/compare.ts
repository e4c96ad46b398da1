/** A diff of two texts, pages or addresses without tracking anything. Kept, so that it can be shared by its address. */
import { insertComparison } from '../adapters/store/comparisons.ts';
import { VariorumError } from '../domain/errors.ts';
import type { ClaimSet } from '../domain/model/claims.ts';
import type { Diff } from '../domain/model/diff.ts';
import type { Engine } from '../domain/model/engine.ts';
import type { Extraction } from '../domain/model/extraction.ts';
import type { Instant } from '../domain/model/primitives.ts';
import { diffClaimSets } from './diff-claims.ts';
import { outletRules } from './outlet-rules.ts';
import { politeGet } from './polite-get.ts';
import type { App, ExtractRequest } from './ports.ts';

export type CompareSide = { html: string } | { text: string } | { url: string };

export interface ComparisonResult extends Diff {
  id: string;
  from: string;
  to: string;
  engine: Engine;
  oldTitle: string | null;
  newTitle: string | null;
}

/** Sides of one comparison are two versions of one text, so their claim ids share a scope. */
const SCOPE = 'compare';

/** @throws VariorumError when a URL cannot be fetched or a page cannot be read, naming the side. */
export async function compare(
  app: App,
  input: { old: CompareSide; new: CompareSide; publishedAt: Instant | null },
): Promise<ComparisonResult> {
  const id = app.system.newId('cmp');
  const [from, to] = [`${id}.old`, `${id}.new`];
  const [before, after] = [
    await read(app, input.old, 'old', input.publishedAt),
    await read(app, input.new, 'new', input.publishedAt),
  ];
  const { diff, engine } = await diffClaimSets(
    app,
    {
      before: before.claims,
      after: after.claims,
      fromId: from,
      toId: to,
      modifiedAt: { before: before.extraction.modifiedAt, after: after.extraction.modifiedAt },
      history: [],
    },
    'ask',
  );
  const result: ComparisonResult = {
    id,
    from,
    to,
    ...diff,
    engine,
    oldTitle: before.extraction.title,
    newTitle: after.extraction.title,
  };
  await insertComparison(app.db, {
    id,
    createdAt: app.system.now(),
    input: { old: nameOf(input.old), new: nameOf(input.new), publishedAt: input.publishedAt },
    result,
  });
  return result;
}

function nameOf(side: CompareSide): { kind: 'html' | 'text' } | { kind: 'url'; url: string } {
  if ('url' in side) return { kind: 'url', url: side.url };
  return { kind: 'html' in side ? 'html' : 'text' };
}

async function read(
  app: App,
  side: CompareSide,
  which: 'old' | 'new',
  publishedAt: Instant | null,
): Promise<{ extraction: Extraction; claims: ClaimSet }> {
  const result = await app.analysis.extract({
    source: await sourceOf(app, side, which),
    rules: 'url' in side ? outletRules(app, side.url) : null,
    now: app.system.now(),
  });
  if (result.kind === 'refused') {
    throw new VariorumError(
      'unprocessable',
      result.code,
      `The ${which} page cannot be read: ${result.reason}`,
    );
  }
  const { extraction } = result;
  const claims = await app.analysis.claims({
    extraction,
    scope: SCOPE,
    publishedAt: publishedAt ?? extraction.publishedAt ?? app.system.now(),
  });
  return { extraction, claims };
}

async function sourceOf(
  app: App,
  side: CompareSide,
  which: 'old' | 'new',
): Promise<ExtractRequest['source']> {
  if ('text' in side) return { kind: 'text', text: side.text, title: null };
  if ('html' in side) {
    return { kind: 'html', bytes: Buffer.from(side.html), contentType: 'text/html; charset=utf-8', url: '' };
  }
  const got = await politeGet(app, side.url);
  if (got.kind === 'denied') throw unavailable(which, side.url, got.code, got.reason);
  const { outcome } = got;
  if (outcome.kind === 'ok') {
    return { kind: 'html', bytes: outcome.body, contentType: outcome.contentType, url: outcome.finalUrl };
  }
  const why = 'reason' in outcome ? outcome.reason : `it answered ${outcome.status}`;
  throw unavailable(which, side.url, outcome.kind, why);
}

function unavailable(which: 'old' | 'new', url: string, code: string, why: string): VariorumError {
  return new VariorumError('unprocessable', code, `The ${which} page at ${url} cannot be had: ${why}`, {
    errors: [{ pointer: `/${which}/url`, detail: why }],
  });
}
