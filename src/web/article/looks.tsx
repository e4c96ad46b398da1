/** Every look at the page, with what came of it. */
import { listCaptures } from '../../adapters/store/captures.ts';
import type { App } from '../../app/ports.ts';
import type { Article, Capture } from '../../domain/records.ts';
import { Empty, Older, Tag, Time } from '../parts/common.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { bytesInWords, millisecondsInWords, outcomeInWords } from '../words.ts';
import type { Asked } from './asked.ts';

const LOOKS_SHOWN = 50;
const GOOD = new Set(['ok', 'not_modified']);

export async function looksOf(app: App, article: Article, { cursor, now }: Asked) {
  const page = await listCaptures(app.db, article.id, { limit: LOOKS_SHOWN, cursor });
  if (page.data.length === 0)
    return (
      <Empty title="Nobody has looked yet.">
        <p>The first look is due; this page shows it as soon as it is done.</p>
      </Empty>
    );
  return (
    <>
      <Table
        label="Every look at the page"
        columns={COLUMNS}
        rows={page.data.map((capture) => ({
          id: capture.id,
          cells: [
            <Time at={capture.capturedAt} now={now} seconds />,
            <Tag tone={toneOf(capture)}>
              {capture.state === 'quarantined' ? 'Put aside' : outcomeInWords(capture.outcome)}
            </Tag>,
            capture.reason,
            capture.kind === 'fetch' ? (capture.httpStatus ?? 'none') : 'pushed in',
            sizeInWords(capture),
            capture.durationMs === null ? '–' : millisecondsInWords(capture.durationMs),
          ],
        }))}
      />
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

const COLUMNS: readonly Column[] = [
  { head: 'When', nowrap: true, bare: true },
  { head: 'Outcome', bare: true },
  { head: 'Reason', bare: true, long: true },
  { head: 'Answer', figures: true },
  { head: 'Size', figures: true, nowrap: true },
  { head: 'Took', figures: true, nowrap: true },
];

function toneOf({ state, outcome }: Capture): string {
  if (state === 'quarantined') return 'review';
  return GOOD.has(outcome) ? 'agreed' : 'alert';
}

function sizeInWords({ bodyBytes, bodyDroppedAt }: Capture): string {
  if (bodyBytes === null) return '–';
  return `${bytesInWords(bodyBytes)}${bodyDroppedAt === null ? '' : ', dropped'}`;
}
