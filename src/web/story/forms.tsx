/** What can be done with a story as a whole. */
import type { VNode } from 'preact';
import type { Article, Story } from '../../domain/records.ts';
import { Deletion } from '../parts/common.tsx';
import { sourceName } from '../words.ts';

/** Any two of the sources, as they stand now. */
export function CompareSources({ storyId, articles }: { storyId: string; articles: readonly Article[] }) {
  if (articles.length < 2) return null;
  return (
    <form method="get" action={`/stories/${storyId}/sources`} class="pick">
      <PickArticle name="one" label="Compare what" articles={articles} chosen={0} />
      <PickArticle name="other" label="says with" articles={articles} chosen={1} />
      <button type="submit">Compare</button>
    </form>
  );
}

function PickArticle(props: { name: string; label: string; articles: readonly Article[]; chosen: number }) {
  return (
    <label for={`pick-${props.name}`}>
      <span>{props.label}</span>{' '}
      <select id={`pick-${props.name}`} name={props.name}>
        {props.articles.map((article, index) => (
          <option value={article.id} selected={index === props.chosen}>
            {sourceName(article.source)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function AddArticles({ storyId }: { storyId: string }) {
  return (
    <form method="post" action={`/stories/${storyId}/articles`} class="panel row">
      <label>
        Add an article
        <textarea name="urls" rows={1} required placeholder="https://…" spellcheck={false} />
      </label>
      <button type="submit">Add</button>
    </form>
  );
}

export function Manage({ story, others, split }: { story: Story; others: readonly Story[]; split: VNode }) {
  return (
    <details class="panel manage">
      <summary>Manage this story</summary>
      <form method="post" action={`/stories/${story.id}/rename`} class="row">
        <label>
          Name
          <input type="text" name="title" required maxLength={300} value={story.title} />
        </label>
        <button type="submit">Rename</button>
      </form>
      {others.length > 0 && (
        <form method="post" action={`/stories/${story.id}/merge`} class="row">
          <label>
            Merge into this one
            <select name="from" required>
              {others.map((other) => (
                <option value={other.id}>{other.title}</option>
              ))}
            </select>
          </label>
          <button type="submit">Merge</button>
        </form>
      )}
      {split}
      <p>
        <a href={`/tasks?story=${story.id}`}>Follow many articles in it, export it, or read it again</a>
      </p>
      <Deletion
        name="Delete this story"
        action={`/stories/${story.id}/delete`}
        button="Delete the story and its history"
      >
        Its articles, their history and its facts go too.
      </Deletion>
    </details>
  );
}
