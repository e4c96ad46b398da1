/** What becomes of the addresses that were pasted: asked beforehand, and done. */
import { findArticleByKey } from '../../adapters/store/articles.ts';
import { addArticles, type Submission } from '../../app/add-article.ts';
import type { App } from '../../app/ports.ts';
import { createStory } from '../../app/stories.ts';
import { urlPolicyOf } from '../../app/url-policy.ts';
import { addressesIn } from '../../domain/address-list.ts';
import { badInput } from '../../domain/errors.ts';
import { canonicalUrl, checkUrl } from '../../domain/url.ts';
import { Tag } from '../parts/common.tsx';
import { SubmitForm } from '../parts/submit-form.tsx';
import { Table } from '../parts/table.tsx';
import type { Act } from '../visit.ts';
import { addressInShort, counted } from '../words.ts';

const MOST_URLS = 1000;
/** Addresses whose fate is told one by one beforehand. */
const CHECKED = 20;

export const submit: Act = async ({ app, form }) => {
  const urls = addressesIn(form.body('urls', 400_000) ?? '');
  if (urls.length === 0) throw badInput('invalid_url', 'Paste at least one address.');
  if (urls.length > MOST_URLS)
    throw badInput('too_many_urls', `At most ${MOST_URLS} addresses are taken at once.`);
  const storyId = form.text('storyId');
  const title = form.text('title', 300);
  if (storyId === null && title !== null) {
    const { story } = await createStory(app, { title, urls });
    return { goTo: `/stories/${story.id}` };
  }
  const submissions = await addArticles(app, { urls, storyId });
  const [only] = submissions;
  const refused = submissions.filter((submission) => submission.kind === 'refused');
  if (refused.length === 0 && storyId !== null) return { goTo: `/stories/${storyId}` };
  if (submissions.length === 1 && only && only.kind !== 'refused') {
    return {
      goTo: only.kind === 'known' ? `/articles/${only.article.id}` : `/stories/${only.article.storyId}`,
    };
  }
  if (submissions.length === 1 && only?.kind === 'refused') {
    return {
      title: 'Not followed',
      status: 422,
      body: (
        <div class="narrow">
          <h1>That address cannot be followed</h1>
          <SubmitForm url={only.url} first={false} problem={only.reason} />
        </div>
      ),
    };
  }
  return {
    title: 'Submitted',
    status: refused.length > 0 ? 422 : 200,
    body: <Submitted submissions={submissions} />,
  };
};

/** What would become of each address, without doing it. */
export const checkSubmission: Act = async ({ app, form }) => {
  const text = form.body('urls', 400_000) ?? '';
  const urls = addressesIn(text);
  const fates: Fate[] = [];
  for (const url of urls.slice(0, CHECKED)) fates.push(await fateOf(app, url));
  return {
    title: 'What would happen',
    body: (
      <div class="narrow">
        <h1>What would happen</h1>
        {urls.length === 0 && <p class="lead">Nothing: there is no address in it.</p>}
        <ul id="fates">
          {fates.map(({ url, tone, words, href }) => (
            <li>
              <span class="address">{addressInShort(url)}</span>: <Tag tone={tone}>{words}</Tag>{' '}
              {href !== null && <a href={href}>see it</a>}
            </li>
          ))}
          {urls.length > CHECKED && <li class="quiet">and {counted(urls.length - CHECKED, 'more')}</li>}
        </ul>
        <form method="post" action="/submit">
          <input type="hidden" name="urls" value={urls.join('\n')} />
          <input type="hidden" name="title" value={form.text('title', 300) ?? ''} />
          <p class="buttons">
            <button type="submit" class="main">
              Follow
            </button>
            <a href={`/?url=${encodeURIComponent(urls.slice(0, CHECKED).join('\n'))}`}>Change it</a>
          </p>
        </form>
      </div>
    ),
  };
};

interface Fate {
  url: string;
  tone: string;
  words: string;
  href: string | null;
}

async function fateOf(app: App, url: string): Promise<Fate> {
  const checked = checkUrl(url, urlPolicyOf(app));
  if (checked.kind === 'refused') return { url, tone: 'alert', words: checked.reason, href: null };
  const known = await findArticleByKey(app.db, canonicalUrl(checked.href));
  if (known)
    return { url: checked.href, tone: 'silent', words: 'followed already', href: `/articles/${known.id}` };
  return {
    url: checked.href,
    tone: 'agreed',
    words: 'read at once, then again whenever it may have changed',
    href: null,
  };
}

function Submitted({ submissions }: { submissions: readonly Submission[] }) {
  return (
    <div class="narrow">
      <h1>What became of each address</h1>
      <Table
        label="Each address and its outcome"
        columns={[
          { head: 'Address', class: 'address', bare: true, long: true },
          { head: 'Outcome', bare: true },
        ]}
        rows={submissions.map((submission) => ({
          cells:
            submission.kind === 'refused'
              ? [
                  addressInShort(submission.url),
                  <>
                    <Tag tone="alert">Refused</Tag> {submission.reason}
                  </>,
                ]
              : [
                  addressInShort(submission.article.url),
                  <a href={`/articles/${submission.article.id}`}>
                    {submission.kind === 'added' ? 'Followed from now on' : 'Followed already'}
                  </a>,
                ],
        }))}
      />
      <p>
        <a href="/">All stories</a>
      </p>
    </div>
  );
}
