/** How the service does: what waits, how outlets answer, why which page is looked at next. */
import { HISTORY_ENGINE } from '../../adapters/analysis/stages.ts';
import { readClock } from '../../adapters/clock.ts';
import {
  capturesPutAside,
  dueRows,
  nextLooks,
  slowHosts,
  sourceHealth,
} from '../../adapters/store/overview.ts';
import { countBehind, listTasks } from '../../adapters/store/tasks.ts';
import { countsUnlessAway } from '../../app/queue-counts.ts';
import { BOARD } from '../board.ts';
import { Empty, Tag, Time } from '../parts/common.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { TasksUnderWay } from '../tasks/progress.tsx';
import type { Show } from '../visit.ts';
import {
  addressInShort,
  counted,
  millisecondsInWords,
  outcomeInWords,
  sourceName,
  spanInWords,
} from '../words.ts';

const KEPT_IN = {
  pglite: 'in the embedded database, for this one process',
  postgres: 'in PostgreSQL',
  redis: 'on Redis',
};

export const showOperations: Show = async ({ app, now }) => {
  const due = await dueRows(app.db);
  const counts = await countsUnlessAway(app);
  const sources = await sourceHealth(app.db, 100);
  const hosts = await slowHosts(app.db, 10);
  const next = await nextLooks(app.db, 20);
  const aside = await capturesPutAside(app.db, 20);
  const tasks = await listTasks(app.db, { limit: 20, cursor: null });
  const clock = await readClock(app.db);
  const behind = await countBehind(app.db, HISTORY_ENGINE);
  return {
    title: 'Operations',
    body: (
      <>
        <h1>Operations</h1>
        {clock.isWrong && (
          <p class="problem" role="alert">
            The clock of this machine is {spanInWords(Math.abs(clock.skewMs))}{' '}
            {clock.skewMs > 0 ? 'ahead of' : 'behind'} the database’s. The times written here are wrong until
            it is set right (NTP); workers whose clock is wrong take no jobs.
          </p>
        )}
        <section aria-labelledby="due">
          <h2 id="due">What is due</h2>
          <dl class="numbers">
            <Amount name="articles to look at" value={due.articles} late={due.articlesLate} />
            <Amount name="captures to read" value={due.captures} late={0} />
            <Amount name="messages to send" value={due.deliveries} late={due.deliveriesLate} />
            <Amount name="captures put aside in a day" value={due.quarantined} late={0} />
          </dl>
          {due.articlesLate + due.deliveriesLate > 0 && (
            <p class="quiet">Late is what should have been done five minutes ago.</p>
          )}
        </section>
        <section aria-labelledby="queues">
          <h2 id="queues">Queues</h2>
          {counts === null ? (
            <p class="problem" role="alert">
              The queue does not answer. Nothing is lost: what is due is kept in rows, and is taken up when it
              is back.
            </p>
          ) : (
            <Table
              label="Jobs by state"
              columns={JOB_COLUMNS}
              rows={Object.entries(counts).map(([name, count]) => ({
                cells: [name, count.waiting, count.active, count.delayed, count.failed],
              }))}
            />
          )}
          <p>
            <a href={BOARD}>Board of queues</a>: every job, what it bears and how it fared; try again, or
            drop.
            {app.queue.backend === 'pglite' &&
              ' It says “No workers”, for the embedded database keeps no list of who is connected; they run in this process.'}
          </p>
          <p class="quiet">
            The jobs are kept {KEPT_IN[app.queue.backend]}. They only nudge; what is due is kept in rows, and
            the sweep finds it whatever becomes of a job.
          </p>
        </section>
        <section aria-labelledby="health">
          <h2 id="health">Sources</h2>
          {sources.length === 0 ? (
            <Empty title="No source yet." />
          ) : (
            <Table
              label="How sources answer"
              columns={SOURCE_COLUMNS}
              rows={sources.map((source) => ({
                cells: [
                  source.source,
                  source.articles,
                  source.troubled > 0 ? (
                    <Tag tone="alert">{counted(source.troubled, 'article')} in trouble</Tag>
                  ) : (
                    <Tag tone="agreed">Well</Tag>
                  ),
                  `${source.okOfRecent} of ${source.recent}`,
                  source.medianMs === null ? '–' : millisecondsInWords(source.medianMs),
                  source.lastLookAt === null ? '–' : <Time at={source.lastLookAt} now={now} seconds />,
                ],
              }))}
            />
          )}
        </section>
        <section aria-labelledby="tasks" id="live-tasks">
          <h2 id="tasks">Tasks</h2>
          <TasksUnderWay tasks={tasks.data} />
          {behind > 0 && (
            <p>
              {counted(behind, 'history', 'histories')} {behind === 1 ? 'was' : 'were'} read by an older
              engine or other rules of the outlet. Each is read again before a fresh capture joins it;{' '}
              <a href="/tasks">read them again now</a>, or by <code>variorum rederive --behind</code>.
            </p>
          )}
        </section>
        {hosts.length > 0 && (
          <section aria-labelledby="hosts">
            <h2 id="hosts">Slowest hosts</h2>
            <Table
              label="How long hosts take"
              columns={HOST_COLUMNS}
              rows={hosts.map(({ host, looks, medianMs, slowestMs }) => ({
                cells: [host, looks, millisecondsInWords(medianMs), millisecondsInWords(slowestMs)],
              }))}
            />
          </section>
        )}
        <section aria-labelledby="next">
          <h2 id="next">Next looks</h2>
          {next.length === 0 ? (
            <Empty title="No look is planned." />
          ) : (
            <ol class="activity">
              {next.map((look) => (
                <li>
                  <Time at={look.nextLookAt} now={now} seconds />
                  <div>
                    <a href={`/articles/${look.id}`}>{look.title ?? addressInShort(look.url)}</a>{' '}
                    <span class="quiet">
                      {sourceName(look.source)}: {look.nextLookReason}
                    </span>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </section>
        <section aria-labelledby="aside">
          <h2 id="aside">Captures put aside</h2>
          {aside.length === 0 ? (
            <Empty title="Every capture was believed." />
          ) : (
            <ol class="activity">
              {aside.map((capture) => (
                <li>
                  <Time at={capture.at} now={now} seconds />
                  <div>
                    <a href={`/articles/${capture.articleId}?view=looks`}>
                      {capture.title ?? addressInShort(capture.url)}
                    </a>{' '}
                    <Tag tone="review">{outcomeInWords(capture.outcome)}</Tag>{' '}
                    <span class="quiet">
                      {sourceName(capture.source)}: {capture.reason}
                    </span>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </section>
        <p>
          For machines: <a href="/metrics">/metrics</a>, <a href="/healthz">/healthz</a>,{' '}
          <a href="/readyz">/readyz</a>
        </p>
      </>
    ),
  };
};

const JOB_COLUMNS: readonly Column[] = [
  { head: 'Job', names: true },
  { head: 'Waiting', figures: true },
  { head: 'Running', figures: true },
  { head: 'Delayed', figures: true },
  { head: 'Failed', figures: true },
];

const SOURCE_COLUMNS: readonly Column[] = [
  { head: 'Source', names: true },
  { head: 'Articles', figures: true },
  { head: 'Health', bare: true },
  { head: 'Looks answered in a day', figures: true },
  { head: 'Median time', figures: true },
  { head: 'Last look', nowrap: true },
];

const HOST_COLUMNS: readonly Column[] = [
  { head: 'Host', names: true },
  { head: 'Looks', figures: true },
  { head: 'Median time', figures: true },
  { head: 'Slowest', figures: true },
];

function Amount({ name, value, late }: { name: string; value: number; late: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {late > 0 && <Tag tone="alert">{late} late</Tag>}
      </dd>
    </div>
  );
}
