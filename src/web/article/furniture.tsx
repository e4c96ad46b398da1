/** What of the page was not taken for the article, and why. */
import { findVersion } from '../../adapters/store/versions.ts';
import type { App } from '../../app/ports.ts';
import type { QualityStatus } from '../../domain/model/extraction.ts';
import type { Article } from '../../domain/records.ts';
import { type Column, Table } from '../parts/table.tsx';
import { counted, numberInWords } from '../words.ts';
import type { Asked } from './asked.ts';
import { NoVersion } from './no-version.tsx';

const REMOVALS_SHOWN = 300;

/** Only the first three become versions; the others are there so that none is forgotten. */
const TAKEN_FOR: Record<QualityStatus, string> = {
  article: 'an article',
  'live-blog': 'a live blog',
  stub: 'a short notice',
  index: 'a list of articles',
  challenge: 'a question whether its reader is a person',
  consent: 'a question for consent',
  error: 'an error page',
  shell: 'a page without text',
};

const COLUMNS: readonly Column[] = [
  { head: 'Begins with', class: 'serif', bare: true, long: true },
  { head: 'Why it is no part of the article', bare: true },
  { head: 'Characters', figures: true },
];

export async function furnitureOf(app: App, article: Article, { count }: Asked) {
  const version = count === 0 ? null : await findVersion(app.db, article.id, count);
  if (!version) return <NoVersion articleId={article.id} />;
  const { quality } = version.extraction;
  const { container, removals } = version.extraction.explain;
  return (
    <>
      <p>
        Version {version.number} was read as {TAKEN_FOR[quality.status]}: {quality.reasons.join('; ')}.{' '}
        {removals.length === 0
          ? 'Nothing of the page was left out.'
          : `${counted(removals.length, 'piece')} of the page ${removals.length === 1 ? 'was' : 'were'} left out as furniture.`}
        {version.engine.rules !== undefined && (
          <>
            {' '}
            It was read by the rules of its outlet, <code>{version.engine.rules}</code>.
          </>
        )}
      </p>
      {removals.length > 0 && (
        <Table
          label="What was left out"
          columns={COLUMNS}
          rows={removals
            .slice(0, REMOVALS_SHOWN)
            .map(({ rule, excerpt, chars }) => ({ cells: [excerpt, rule, numberInWords(chars)] }))}
        />
      )}
      {removals.length > REMOVALS_SHOWN && <p class="quiet">and {removals.length - REMOVALS_SHOWN} more</p>}
      {container && (
        <p class="quiet">
          Where the article stands in the page: <code>{container.path}</code>
        </p>
      )}
    </>
  );
}
