/** Two events in one story: its reader ticks what belongs elsewhere, and it becomes a story of its own. */

import type { FactView } from '../../app/read-fact.ts';
import { splitStory } from '../../app/split-story.ts';
import { badInput } from '../../domain/errors.ts';
import type { Article, Story } from '../../domain/records.ts';
import type { Act } from '../visit.ts';

export function SplitForm(props: {
  story: Story;
  articles: readonly Article[];
  facts: readonly Pick<FactView, 'id' | 'label'>[];
}) {
  const { story, articles, facts } = props;
  if (articles.length < 2) return null;
  return (
    <details>
      <summary>Split this story</summary>
      <p>
        What you tick goes to a story of its own, and is not joined with this one again by itself. To undo it,
        merge the new story into this one.
      </p>
      <form method="post" action={`/stories/${story.id}/split`}>
        <fieldset>
          <legend>Articles</legend>
          {articles.map(({ id, title, url, source }) => (
            <label class="check-line">
              <input type="checkbox" name="article" value={id} />
              <span>
                {source}: {title ?? url}
              </span>
            </label>
          ))}
        </fieldset>
        {facts.length > 0 && (
          <fieldset>
            <legend>Facts that go along</legend>
            {facts.map(({ id, label }) => (
              <label class="check-line">
                <input type="checkbox" name="fact" value={id} /> <span>{label}</span>
              </label>
            ))}
          </fieldset>
        )}
        <label>
          Name of the new story{' '}
          <input type="text" name="title" maxLength={300} placeholder="that of its first article" />
        </label>
        <button type="submit">Split</button>
      </form>
    </details>
  );
}

export const split: Act = async ({ app, params, form }) => {
  const articleIds = form.all('article');
  if (articleIds.length === 0)
    throw badInput('nothing_named', 'Tick the articles that go to a story of their own.');
  const story = await splitStory(app, params.id ?? '', {
    articleIds,
    factIds: form.all('fact'),
    title: form.text('title', 300),
  });
  return { goTo: `/stories/${story.id}` };
};
