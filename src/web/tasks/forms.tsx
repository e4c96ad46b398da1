/** Forms that begin long work, about an article, a story, or everything; and what each of them does. */
import { requireArticle } from '../../app/change-article.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import { beginExport, beginFromArchive, beginImport, beginRederivation } from '../../app/tasks/tasks.ts';
import { badInput } from '../../domain/errors.ts';
import type { Task } from '../../domain/records.ts';
import { FORMATS } from '../../domain/tables.ts';
import type { Act, Form } from '../visit.ts';

/** As much as a form may carry. */
const LONGEST_LIST = 8_000_000;

/** What the forms are about: an article, a story, or everything. */
export interface About {
  articleId: string | null;
  storyId: string | null;
  name: string;
  href: string | null;
}

export async function aboutWhat(app: App, articleId: string | null, storyId: string | null): Promise<About> {
  if (articleId !== null) {
    const article = await requireArticle(app, articleId);
    const href = `/articles/${article.id}`;
    return { articleId: article.id, storyId: null, name: article.title ?? article.url, href };
  }
  if (storyId !== null) {
    const story = await requireStory(app, storyId);
    return { articleId: null, storyId: story.id, name: story.title, href: `/stories/${story.id}` };
  }
  return { articleId: null, storyId: null, name: 'everything', href: null };
}

const Scope = ({ about }: { about: About }) => (
  <>
    {about.articleId !== null && <input type="hidden" name="articleId" value={about.articleId} />}
    {about.storyId !== null && <input type="hidden" name="storyId" value={about.storyId} />}
  </>
);

export function ImportForm({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/import" class="panel">
      <h2>Follow many articles{about.storyId !== null && ' in this story'}</h2>
      <Scope about={about} />
      <label>
        Addresses, one a line; or the text of a CSV, sitemap, feed or OPML file
        <textarea name="text" rows={5} spellcheck={false} autocapitalize="off" id="import-text" />
      </label>
      <label class="needs-script">
        Or choose a file
        <input type="file" data-fill="import-text" accept=".txt,.csv,.tsv,.xml,.opml,.rss,.atom,text/*" />
      </label>
      <label>
        Of a CSV: the heading of the column with addresses
        <input type="text" name="column" maxLength={200} placeholder="the first that holds addresses" />
      </label>
      <label>
        Or the address of a sitemap, feed or OPML file
        <input type="url" name="url" placeholder="https://example.org/news-sitemap.xml" />
      </label>
      <button type="submit" class="main">
        Follow
      </button>
    </form>
  );
}

export function ArchiveForm({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/archive" class="panel">
      <h2>Fetch its past from a web archive</h2>
      <Scope about={about} />
      <p>Each capture that the archive has takes its place in the history. The archive is asked slowly.</p>
      <div class="row">
        <label>
          Archive
          <input type="url" name="archive" placeholder="https://web.archive.org" />
        </label>
        <label>
          From day
          <input type="date" name="from" />
        </label>
        <label>
          to day
          <input type="date" name="to" />
        </label>
        <button type="submit">Fetch</button>
      </div>
    </form>
  );
}

export function ExportForm({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/export" class="panel">
      <h2>Export {about.href === null ? 'everything' : 'its history'}</h2>
      <Scope about={about} />
      <div class="row">
        <label>
          Versions, claims, changes and observations as
          <select name="format">
            <option value="csv">CSV, for spreadsheets</option>
            <option value="jsonl">JSON lines, for programs</option>
          </select>
        </label>
        <button type="submit">Export</button>
      </div>
    </form>
  );
}

export function RederiveForm({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/rederive" class="panel">
      <h2>Read again</h2>
      <Scope about={about} />
      <p>
        Makes the history again from the stored captures, as the engine reads them now. Nobody is told: no
        outlet changed anything.
      </p>
      {about.href === null && (
        <label class="check-line">
          <input type="checkbox" name="behind" value="yes" checked />
          Only what an older engine or other rules read
        </label>
      )}
      <button type="submit">Read again</button>
    </form>
  );
}

const scopeOf = (form: Form) => ({ articleId: form.text('articleId'), storyId: form.text('storyId') });
/** The page that follows it. */
const shown = (task: Task) => ({ goTo: `/tasks/${task.id}` });

export const importMany: Act = async ({ app, form }) => {
  const url = form.text('url');
  const text = form.body('text', LONGEST_LIST);
  if ((url === null) === (text === null)) {
    throw badInput('one_list', 'Paste a list, or give the address of one: one of the two.');
  }
  const list = url === null ? { text: text ?? '', column: form.text('column') } : { url };
  return shown(await beginImport(app, { list, storyId: form.text('storyId') }));
};

export const writeOut: Act = async ({ app, form }) => {
  const format = FORMATS.find((name) => name === form.text('format')) ?? 'csv';
  return shown(await beginExport(app, { ...scopeOf(form), format }));
};

export const readAgain: Act = async ({ app, form }) =>
  shown(await beginRederivation(app, { ...scopeOf(form), behind: form.has('behind') }));

export const fetchPast: Act = async ({ app, form }) => {
  const archive = form.text('archive');
  if (archive !== null && !URL.canParse(archive)) {
    throw badInput('invalid_url', `"${archive}" is not the address of an archive.`);
  }
  const digits = (name: string) => form.text(name)?.replaceAll('-', '') ?? null;
  const articleId = form.text('articleId') ?? '';
  return shown(await beginFromArchive(app, articleId, { archive, from: digits('from'), to: digits('to') }));
};
