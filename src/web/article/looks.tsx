/** Every look at the page, with what came of it. */
import { listCaptures } from '../../adapters/store/captures.ts';
import type { App } from '../../app/ports.ts';
import type { Article } from '../../domain/records.ts';
import { Empty, Older, Tag, Time, Wide } from '../parts/common.tsx';
import { bytesInWords } from '../words.ts';
import type { Asked } from './asked.ts';

const LOOKS_SHOWN = 50;
const GOOD = new Set(['ok', 'not_modified']);

export async function looksOf(app: App, article: Article, { cursor, now }: Asked) {
  const page = await listCaptures(app.db, article.id, { limit: LOOKS_SHOWN, cursor });
  if (page.data.length === 0) return <Empty title="Nobody has looked yet." />;
  return (
    <>
      <Wide label="Every look at the page">
        <table class="history">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Outcome</th>
              <th scope="col">Reason</th>
              <th scope="col" class="num">
                Answer
              </th>
              <th scope="col" class="num">
                Size
              </th>
              <th scope="col" class="num">
                Took
              </th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((capture) => (
              <tr id={capture.id}>
                <td class="nowrap">
                  <Time at={capture.capturedAt} now={now} seconds />
                </td>
                <td>
                  <Tag
                    tone={
                      capture.state === 'quarantined'
                        ? 'review'
                        : GOOD.has(capture.outcome)
                          ? 'agreed'
                          : 'alert'
                    }
                  >
                    {capture.state === 'quarantined' ? 'Put aside' : capture.outcome.replaceAll('_', ' ')}
                  </Tag>
                </td>
                <td>{capture.reason}</td>
                <td class="num">{capture.kind === 'fetch' ? (capture.httpStatus ?? '–') : 'pushed in'}</td>
                <td class="num nowrap">
                  {capture.bodyBytes === null ? '–' : bytesInWords(capture.bodyBytes)}
                  {capture.bodyDroppedAt !== null && ', dropped'}
                </td>
                <td class="num nowrap">{capture.durationMs === null ? '–' : `${capture.durationMs} ms`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <Older
        href={
          page.nextCursor &&
          `/articles/${article.id}?view=looks&cursor=${encodeURIComponent(page.nextCursor)}`
        }
      >
        Earlier looks
      </Older>
    </>
  );
}
