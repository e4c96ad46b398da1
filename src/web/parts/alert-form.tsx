/** On the page of a fact, a story or a saved search: an alert about just this, with nothing to know beforehand. */
import type { EventType } from '../../domain/model/events.ts';

export function AlertForm(props: {
  title: string;
  about: string;
  filter: { factIds?: string; storyIds?: string; searchId?: string };
  /** Without it, what an endpoint hears of by itself. */
  eventTypes?: readonly EventType[];
  feed: string;
}) {
  return (
    <section class="panel alert-form" aria-labelledby="alert">
      <h2 id="alert">{props.title}</h2>
      <form method="post" action="/endpoints" class="row">
        {Object.entries(props.filter).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {props.eventTypes?.map((type) => (
          <input type="hidden" name="eventTypes" value={type} />
        ))}
        <input type="hidden" name="description" value={props.about.slice(0, 300)} />
        <label>
          Send a signed webhook to
          <input type="url" name="url" required placeholder="https://example.org/hooks/variorum" />
        </label>
        <button type="submit">Set the alert</button>
      </form>
      <p class="quiet">
        No server of your own? Any feed reader will do: <a href={`${props.feed}/feed.atom`}>Atom</a>,{' '}
        <a href={`${props.feed}/feed.json`}>JSON Feed</a>.
      </p>
    </section>
  );
}
