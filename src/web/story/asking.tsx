/** What to follow next in a story: what the service proposes, and what somebody says in words. */
import type { FactSuggestion } from '../../app/across-sources.ts';
import { listed, sourceName } from '../words.ts';

export function Suggestions({
  storyId,
  suggestions,
}: {
  storyId: string;
  suggestions: readonly FactSuggestion[];
}) {
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">Worth following</h2>
      <ul class="suggestions">
        {suggestions.map(({ label, kind, unit, claimId, slot, quote, seenIn }) => (
          <li>
            <form method="post" action={`/stories/${storyId}/facts`} class="button-form">
              <input type="hidden" name="label" value={label} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="unit" value={unit ?? ''} />
              <input type="hidden" name="claimId" value={claimId} />
              <input type="hidden" name="slot" value={slot} />
              <button type="submit" aria-label={`Follow ${label}`}>
                Follow
              </button>
            </form>{' '}
            <b>{label}</b>: <span class="value">{slot}</span>{' '}
            <span class="quiet">in {listed(seenIn.map(sourceName))}</span>
            <p class="serif quote">“{quote}”</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function AskFact({ storyId }: { storyId: string }) {
  return (
    <form method="post" action={`/stories/${storyId}/facts`} class="panel ask">
      <h2>Follow a fact in your own words</h2>
      <label>
        What to follow
        <input type="text" name="label" required maxLength={300} placeholder="countries in the coalition" />
      </label>
      <details>
        <summary>More exactly</summary>
        <label>
          It is
          <select name="kind">
            <option value="">whatever the words suggest</option>
            <option value="quantity">a number</option>
            <option value="date">a date</option>
            <option value="name">a name</option>
            <option value="text">words</option>
          </select>
        </label>
        <label>
          Unit
          <input type="text" name="unit" maxLength={60} placeholder="country, EUR, %" />
        </label>
        <label>
          Words near it, parted by |
          <input type="text" name="match" maxLength={300} placeholder="coalition|alliance" />
        </label>
      </details>
      <button type="submit" class="main">
        Follow this fact
      </button>
    </form>
  );
}
