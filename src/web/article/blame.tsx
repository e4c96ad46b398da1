/** The newest text, each sentence with the version it came in and the one that last changed it. */
import { sentencesFrom } from '../../adapters/store/passages.ts';
import { findOutline, stepsOfArticle } from '../../adapters/store/versions.ts';
import type { App } from '../../app/ports.ts';
import type { Article } from '../../domain/records.ts';
import { Empty, Tag, Time, Wide } from '../parts/common.tsx';
import { PartsNav } from '../parts/parts-nav.tsx';
import { PART_LENGTH, partAsked } from '../text-parts.ts';
import type { Asked } from './asked.ts';
import { originsOf } from './origins.ts';

/** Steps that are followed back; what is older is called "or earlier". */
const STEPS_FOLLOWED = 200;

export async function blameOf(app: App, article: Article, { count, part: asked, now }: Asked) {
  const version = count === 0 ? null : await findOutline(app.db, article.id, count);
  if (!version) return <Empty title="No version yet." />;
  const part = partAsked(asked, version.sentences);
  const sentences = await sentencesFrom(app.db, version.id, part * PART_LENGTH, PART_LENGTH);
  const steps = await stepsOfArticle(app.db, article.id, STEPS_FOLLOWED);
  const origins = originsOf(sentences, version.number, steps);
  return (
    <>
      <Wide label="Where each sentence came from">
        <table class="stack blame">
          <thead>
            <tr>
              <th scope="col">Came in</th>
              <th scope="col">Last changed</th>
              <th scope="col">Sentence, as version {version.number} has it</th>
            </tr>
          </thead>
          <tbody>
            {sentences.map((sentence, index) => {
              const origin = origins[index];
              return (
                origin && (
                  <tr class={sentence.block}>
                    <td class="nowrap">
                      <a href={`/articles/${article.id}/versions/${origin.came.number}`}>
                        {origin.came.number}
                      </a>
                      {origin.came.exact ? '' : ' or earlier'}
                      {origin.came.at !== null && (
                        <span class="quiet">
                          {' '}
                          <Time at={origin.came.at} now={now} />
                        </span>
                      )}
                    </td>
                    <td class="nowrap">
                      {origin.changed ? (
                        <>
                          <a
                            href={`/articles/${article.id}/diffs/${origin.changed.number - 1}..${origin.changed.number}#${origin.changed.changeId}`}
                          >
                            {origin.changed.number}
                          </a>{' '}
                          <Tag tone={origin.changed.tier}>{origin.changed.kind}</Tag>
                          {origin.times > 1 && <span class="quiet"> {origin.times} times</span>}
                        </>
                      ) : (
                        <span class="quiet">never</span>
                      )}
                    </td>
                    <td class="serif">{sentence.text}</td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </Wide>
      <PartsNav
        href={(to) => `/articles/${article.id}?view=blame&part=${to}`}
        part={part}
        sentences={version.sentences}
      />
    </>
  );
}
