/**
 * Versions and diffs, addressed by number. A number is not a name for all time: a capture that arrives late takes its
 * right place and moves the later numbers up, and a better engine derives content anew. So answers carry a strong tag
 * to ask again with, not a promise to stay; only a comparison, which is never derived again, is immutable.
 */
import { z } from 'zod';
import { listVersions } from '../adapters/store/versions.ts';
import { requireArticle } from '../app/change-article.ts';
import { diffOf, requireVersion } from '../app/diff-versions.ts';
import { ok, operation } from './operation.ts';
import { presentHead, VersionSummary } from './shapes/article.ts';
import { ById, Id, listOf, listQuery, mapPage, pageRequest, VersionNumber } from './shapes/common.ts';
import { Diff, presentDiff } from './shapes/diff.ts';
import { presentVersion, Version } from './shapes/version.ts';

export const list = operation({
  params: ById,
  query: listQuery('number', {}),
  replies: { 200: { description: 'Newest first.', schema: listOf(VersionSummary, 'VersionList') } },
  async handle({ app, params, query }) {
    const article = await requireArticle(app, params.id);
    return ok(mapPage(await listVersions(app.db, article.id, pageRequest(query)), presentHead));
  },
});

export const read = operation({
  params: z.strictObject({ id: Id, n: VersionNumber }),
  replies: { 200: { description: 'The version with its blocks and claims.', schema: Version } },
  async handle({ app, params }) {
    const article = await requireArticle(app, params.id);
    const version = await requireVersion(app, article.id, params.n);
    return ok(presentVersion(version));
  },
});

export const diff = operation({
  params: z.strictObject({ id: Id, from: VersionNumber, to: VersionNumber }),
  description: 'Any two versions, in either direction.',
  replies: { 200: { description: 'What changed.', schema: Diff } },
  async handle({ app, params }) {
    return ok(presentDiff(await diffOf(app, params.id, params.from, params.to)));
  },
});
