/** The newest text, each sentence with the version it came in and the one that last changed it. */
import { sentencesFrom } from '../../adapters/store/passages.ts';
import { findOutline, stepsOfArticle } from '../../adapters/store/versions.ts';
import type { App } from '../../app/ports.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Article } from '../../domain/records.ts';
import { Tag, Time } from '../parts/common.tsx';
import { PartsNav } from '../parts/parts-nav.tsx';
import { Table } from '../parts/table.tsx';
import { PART_LENGTH, partAsked } from '../text-parts.ts';
import type { Asked } from './asked.ts';
import { NoVersion } from './no-version.tsx';
import { type Origin, originsOf } from './origins.ts';

/** Steps that are followed back; what is older is called "or earlier". */
const STEPS_FOLLOWED = 200;

export async function blameOf(app: App, article: Article, { count, part: asked, now }: Asked) {
  const version = count === 0 ? null : await findOutline(app.db, article.id, count);
  if (!version) return <NoVersion articleId={article.id} />;
  const part = partAsked(asked, version.sentences);
  const sentences = await sentencesFrom(app.db, version.id, part * PART_LENGTH, PART_LENGTH);
  const steps = await stepsOfArticle(app.db, article.id, STEPS_FOLLOWED);
  const origins = originsOf(sentences, version.number, steps);
  return (
    <>
      <Table
        label="Where each sentence came from"
        class="blame"
        columns={[
          { head: 'Came in', nowrap: true },
          { head: 'Last changed', nowrap: true },
          { head: `Sentence, as version ${version.number} has it`, class: 'serif', bare: true, long: true },
        ]}
        rows={sentences.flatMap((sentence, index) => {
          const origin = origins[index];
          if (!origin) return [];
          const { came, changed, times } = origin;
          const cells = [
            <Came article={article} came={came} now={now} />,
            <Changed article={article} changed={changed} times={times} />,
            sentence.text,
          ];
          return [{ class: sentence.block, cells }];
        })}
      />
      <PartsNav
        href={(to) => `/articles/${article.id}?view=blame&part=${to}`}
        part={part}
        sentences={version.sentences}
      />
    </>
  );
}

type OfArticle = { article: Article };

const Came = ({ article, came, now }: OfArticle & { came: Origin['came']; now: Instant }) => (
  <>
    <a href={`/articles/${article.id}/versions/${came.number}`}>{came.number}</a>
    {came.exact ? '' : ' or earlier'}
    {came.at !== null && (
      <span class="quiet">
        {' '}
        <Time at={came.at} now={now} />
      </span>
    )}
  </>
);

function Changed({ article, changed, times }: OfArticle & Pick<Origin, 'changed' | 'times'>) {
  if (!changed) return <span class="quiet">never</span>;
  const { number, changeId, tier, kind } = changed;
  return (
    <>
      <a href={`/articles/${article.id}/diffs/${number - 1}..${number}#${changeId}`}>{number}</a>{' '}
      <Tag tone={tier}>{kind}</Tag>
      {times > 1 && <span class="quiet"> {times} times</span>}
    </>
  );
}
