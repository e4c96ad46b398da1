/** A capture that was recorded and not yet read, as a look leaves it behind. */
import { claimDueCaptures, insertCapture } from '../../src/adapters/store/captures.ts';
import type { App } from '../../src/app/ports.ts';

export async function dueCapture(
  app: App,
  articleId: string,
  content: { title: string; text: string; capturedAt: string },
): Promise<string> {
  const id = app.system.newId('cap');
  const body = Buffer.from(content.text);
  await insertCapture(app.db, {
    id,
    articleId,
    kind: 'text',
    capturedAt: content.capturedAt,
    recordedAt: app.system.now(),
    outcome: 'ok',
    reason: 'for this test',
    httpStatus: null,
    finalUrl: null,
    contentType: null,
    headers: {},
    bodyHash: await app.blobs.put(body),
    bodyBytes: body.length,
    durationMs: null,
    statedTitle: content.title,
    state: 'due',
  });
  return id;
}

/** The job of it, whoever held it before; undefined when it was read. */
export async function claimCapture(
  app: App,
  id: string,
): Promise<{ id: string; leaseSeq: number } | undefined> {
  await app.db.query('update capture set leased_until = null where id = $1', [id]);
  const [job] = await claimDueCaptures(app.db, { limit: 1, leaseSeconds: 60, only: [id] });
  return job;
}
