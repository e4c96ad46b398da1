/** Two texts or addresses compared without following anything; the result has an address of its own. */
import { findComparison } from '../../adapters/store/comparisons.ts';
import type { HttpError } from '../../api/problem.ts';
import { type CompareSide, type ComparisonResult, compare } from '../../app/compare.ts';
import { badInput, notFound } from '../../domain/errors.ts';
import { altOf } from '../card/card.ts';
import { cardOfComparison } from '../cards.ts';
import { ChangeList, changesShown, MoreChanges, pageOfChanges } from '../diff/changes.tsx';
import { Time } from '../parts/common.tsx';
import { Refusal, refilled } from '../refilled.tsx';
import type { Act, Form, Page, Show } from '../visit.ts';
import { summaryInWords } from '../words.ts';
import { Share, shareText } from './diff.tsx';

const MOST = 10_000_000;

interface Filled {
  old: string;
  new: string;
  publishedAt: string;
}

const comparePage = (filled: Filled, refusal: HttpError | null): Page => ({
  title: 'Compare',
  body: (
    <>
      <h1>Compare two texts</h1>
      <p class="lead">
        Paste two texts, two pages of HTML, or two addresses. Nothing is followed; the result can be shared.
      </p>
      <form method="post" action="/compare" class="panel compare">
        {refusal && <Refusal refusal={refusal} />}
        <div class="columns even">
          <Side name="old" title="Older" text={filled.old} />
          <Side name="new" title="Newer" text={filled.new} />
        </div>
        <label class="inline">
          Published on <input type="date" name="publishedAt" value={filled.publishedAt} />{' '}
          <span class="quiet">so that “Thursday” is read as the right day</span>
        </label>
        <button type="submit" class="main">
          Compare
        </button>
      </form>
    </>
  ),
});

export const showCompare: Show = async () => comparePage({ old: '', new: '', publishedAt: '' }, null);

const Side = ({ name, title, text }: { name: string; title: string; text: string }) => (
  <label>
    {title}
    <textarea name={name} rows={12} required placeholder="Text, HTML, or https://…">
      {text}
    </textarea>
  </label>
);

/** An address alone is fetched, what begins like a page is read as one, the rest is text. */
function sideOf(form: Form, name: 'old' | 'new'): CompareSide {
  const given = form.body(name, MOST);
  if (given === null)
    throw badInput('missing_side', `The ${name === 'old' ? 'older' : 'newer'} text is missing.`);
  const bare = given.trim();
  if (/^https?:\/\/\S+$/i.test(bare)) return { url: bare };
  return /^<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(bare)
    ? { html: given }
    : { text: given };
}

const compareSides: Act = async ({ app, form }) => {
  const day = form.text('publishedAt', 10);
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw badInput('invalid_date', 'The date is not one.');
  const result = await compare(app, {
    old: sideOf(form, 'old'),
    new: sideOf(form, 'new'),
    publishedAt: day === null ? null : `${day}T12:00:00.000Z`,
  });
  return { goTo: `/compare/${result.id}` };
};

export const makeComparison = refilled(compareSides, ({ form }, refusal) =>
  comparePage(
    {
      old: form.body('old', MOST) ?? '',
      new: form.body('new', MOST) ?? '',
      publishedAt: form.text('publishedAt', 10) ?? '',
    },
    refusal,
  ),
);

export const showComparison: Show = async ({ app, params, query, now }) => {
  const comparison = await findComparison(app.db, params.id ?? '');
  if (!comparison) throw notFound('comparison', params.id ?? '');
  // Written by app/compare.ts and nothing else.
  const result = comparison.result as ComparisonResult;
  const title = result.newTitle ?? result.oldTitle ?? 'Two texts compared';
  const shown = changesShown(result, query('changes'));
  const link = `${app.publicUrl}/compare/${result.id}`;
  const card = { path: `/compare/${result.id}/card.png`, alt: altOf(cardOfComparison(app, result, null)) };
  return {
    title,
    card,
    body: (
      <>
        <p class="crumbs">
          <a href="/compare">Compare</a> › <Time at={comparison.createdAt} now={now} />
        </p>
        <h1 class="serif">{title}</h1>
        <p class="meta">
          {summaryInWords(result.summary)}, {result.summary.unchanged} unchanged.
        </p>
        <section aria-labelledby="changes">
          <h2 id="changes">Changes</h2>
          <ChangeList
            {...shown}
            link={(change) => `${link}${pageOfChanges(shown.page)}#${change.id}`}
            picture={(change) => `${card.path}?change=${change.id}`}
          />
          <MoreChanges {...shown} href={(page) => `/compare/${result.id}${pageOfChanges(page)}#changes`} />
        </section>
        <Share text={shareText(title, null, link, result)} link={link} card={card} />
        <p>
          <a href="/compare">Compare two others</a>
        </p>
      </>
    ),
  };
};
