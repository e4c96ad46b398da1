/** The versions of an article, the newest first, with what changed at each step. */
import { type StepShape, stepShapes } from '../../adapters/store/overview.ts';
import { listVersions } from '../../adapters/store/versions.ts';
import type { App } from '../../app/ports.ts';
import type { Article } from '../../domain/records.ts';
import { DisclosureTag, Older, Tag, Time } from '../parts/common.tsx';
import { loudest } from '../parts/matrix.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { VersionBar } from '../parts/version-bar.tsx';
import { counted, summaryInWords, TRANSITION_WORDS } from '../words.ts';
import type { Asked } from './asked.ts';
import { NoVersion } from './no-version.tsx';

const VERSIONS_SHOWN = 50;

export async function historyOf(app: App, article: Article, { count, cursor, now }: Asked) {
  const page = await listVersions(app.db, article.id, { limit: VERSIONS_SHOWN, cursor });
  const newest = page.data[0];
  if (!newest) {
    return <NoVersion articleId={article.id} />;
  }
  const steps = await stepShapes(app.db, [article.id], VERSIONS_SHOWN, newest.number + 1);
  const stepTo = new Map(steps.map((step) => [step.toNumber, step]));
  return (
    <>
      <VersionBar articleId={article.id} versions={page.data.toReversed()} steps={stepTo} now={now} />
      <form method="get" action={`/articles/${article.id}/diffs`}>
        <Table
          label="Versions"
          class="versions"
          columns={COLUMNS}
          rows={page.data.map((version, index) => {
            const step = stepTo.get(version.number);
            const { number } = version;
            return {
              cells: [
                <Pick name="from" number={number} checked={index === Math.min(1, page.data.length - 1)} />,
                <Pick name="to" number={number} checked={index === 0} />,
                <a href={`/articles/${article.id}/versions/${number}`}>{number}</a>,
                <Time at={version.capturedAt} now={now} seconds />,
                <Time at={version.lastSeenAt} now={now} seconds />,
                step ? <StepWords step={step} /> : number === 1 ? 'first seen' : 'not compared yet',
              ],
            };
          })}
        />
        {count > 1 && (
          <button type="submit" class="main">
            Compare the two picked
          </button>
        )}
      </form>
      <Older
        href={page.nextCursor && `/articles/${article.id}?cursor=${encodeURIComponent(page.nextCursor)}`}
      >
        Older versions
      </Older>
    </>
  );
}

const COLUMNS: readonly Column[] = [
  { head: 'From', nowrap: true },
  { head: 'To', nowrap: true },
  { head: 'Version', figures: true },
  { head: 'First seen', nowrap: true },
  { head: 'Stood until', nowrap: true },
  { head: 'What changed', bare: true, long: true },
];

const Pick = ({ name, number, checked }: { name: 'from' | 'to'; number: number; checked: boolean }) => (
  <input
    type="radio"
    name={name}
    value={String(number)}
    checked={checked}
    aria-label={`Compare ${name} version ${number}`}
  />
);

function StepWords({ step }: { step: StepShape }) {
  const told = step.transitions.filter((transition) => transition !== 'update');
  return (
    <>
      <a href={`/articles/${step.articleId}/diffs/${step.fromNumber}..${step.toNumber}`}>
        {summaryInWords(step.summary)}
      </a>{' '}
      {step.tiers.alert > 0 && <Tag tone="alert">{counted(step.tiers.alert, 'fact')} changed</Tag>}{' '}
      {loudest(step) === 'silent' && <Tag tone="silent">Wording only</Tag>}{' '}
      <DisclosureTag status={step.disclosure.status} />{' '}
      {step.revertsTo !== null && <Tag tone="revert">Back to version {step.revertsTo}</Tag>}
      {told.length > 0 && (
        <span class="quiet"> {told.map((transition) => TRANSITION_WORDS[transition]).join(', ')}</span>
      )}
      {step.disclosure.correctionNote !== null && <p class="serif quote">{step.disclosure.correctionNote}</p>}
    </>
  );
}
