/** What of the page was not taken for the article, and why. */
import { findVersion } from '../../adapters/store/versions.ts';
import type { App } from '../../app/ports.ts';
import type { Article } from '../../domain/records.ts';
import { Empty, Wide } from '../parts/common.tsx';
import { counted } from '../words.ts';
import type { Asked } from './asked.ts';

const REMOVALS_SHOWN = 300;

export async function furnitureOf(app: App, article: Article, { count }: Asked) {
  const version = count === 0 ? null : await findVersion(app.db, article.id, count);
  if (!version) return <Empty title="No version yet." />;
  const { container, removals } = version.extraction.explain;
  return (
    <>
      <p>
        Of the page as version {version.number} saw it, {counted(removals.length, 'piece')} were left out as
        furniture.
        {container && (
          <>
            {' '}
            The article was found in <code>{container.path}</code>.
          </>
        )}{' '}
        It was taken for: {version.extraction.quality.status} ({version.extraction.quality.reasons.join('; ')}
        ).
        {version.engine.rules !== undefined && (
          <>
            {' '}
            It was read by the rules of its outlet, <code>{version.engine.rules}</code>.
          </>
        )}
      </p>
      {removals.length > 0 && (
        <Wide label="What was left out">
          <table class="history">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Begins with</th>
                <th scope="col" class="num">
                  Characters
                </th>
              </tr>
            </thead>
            <tbody>
              {removals.slice(0, REMOVALS_SHOWN).map((removal) => (
                <tr>
                  <td>{removal.rule}</td>
                  <td class="serif">{removal.excerpt}</td>
                  <td class="num">{removal.chars}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {removals.length > REMOVALS_SHOWN && <p class="quiet">and {removals.length - REMOVALS_SHOWN} more</p>}
    </>
  );
}
