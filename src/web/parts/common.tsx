/** Small things that stand on many pages. */
import type { ComponentChildren } from 'preact';
import type { Disclosure, Tier } from '../../domain/model/diff.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { TIER_WORDS, whenInWords } from '../words.ts';

export function Time({ at, now, seconds = false }: { at: Instant; now: Instant; seconds?: boolean }) {
  return (
    <time datetime={at} title={at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}>
      {whenInWords(at, now, seconds)}
    </time>
  );
}

/** A word in a pill; the color repeats what the word says. */
export function Tag({
  tone,
  children,
  title,
}: {
  tone: string;
  children: ComponentChildren;
  title?: string;
}) {
  return (
    <span class={`tag ${tone}`} title={title}>
      {children}
    </span>
  );
}

export const TierTag = ({ tier }: { tier: Tier }) => (
  <Tag tone={tier} title={TIER_WORDS[tier].means}>
    {TIER_WORDS[tier].name}
  </Tag>
);

const DISCLOSURE: Record<Disclosure['status'], { name: string; means: string } | null> = {
  disclosed: { name: 'Disclosed', means: 'The outlet says that it changed the text.' },
  silent: { name: 'Silent', means: 'Facts changed and the outlet does not say so.' },
  none: null,
};

export function DisclosureTag({ status }: { status: Disclosure['status'] }) {
  const words = DISCLOSURE[status];
  return (
    words && (
      <Tag tone={status === 'silent' ? 'hidden' : 'disclosed'} title={words.means}>
        {words.name}
      </Tag>
    )
  );
}

/** A button that sends one thing to one address. */
export function Button(props: {
  action: string;
  children: ComponentChildren;
  fields?: Record<string, string>;
  tone?: 'plain' | 'small' | 'danger' | 'main';
  label?: string;
}) {
  return (
    <form method="post" action={props.action} class="button-form">
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={props.tone ?? 'plain'} aria-label={props.label}>
        {props.children}
      </button>
    </form>
  );
}

/** What cannot be undone takes two steps: what goes along is read before there is a button. */
export function Deletion(props: {
  action: string;
  /** What folds it out. */
  name: string;
  /** What the button does. */
  button: string;
  /** What goes and what stays. */
  children: ComponentChildren;
  /** Not inside of another panel. */
  alone?: boolean;
}) {
  return (
    <details class={props.alone ? 'panel manage' : undefined}>
      <summary>{props.name}</summary>
      <p>{props.children} This cannot be undone.</p>
      <Button action={props.action} tone="danger">
        {props.button}
      </Button>
    </details>
  );
}

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);

/** Links to the rest of a list, kept as parameters of this page. */
export function Older({ href, children }: { href: string | null; children?: ComponentChildren }) {
  return href === null ? null : (
    <p class="pager">
      <a href={href} rel="next">
        {children ?? 'Older'}
      </a>
    </p>
  );
}

export function Tabs({
  tabs,
  label,
}: {
  tabs: readonly { href: string; name: string; current: boolean }[];
  label: string;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, name, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/**
 * What may be wider than the screen scrolls sideways on its own, by keyboard too. Where it fits, scripts take it out of the
 * order of the keyboard; it is no landmark, for a page has many.
 */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: nothing in it belongs to a form
  <div class="wide" role="group" aria-label={label} tabindex={0}>
    {children}
  </div>
);

/** One of a few, or any. */
export function Choice(props: {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {props.label}
      <select name={props.name}>
        <option value="">any</option>
        {props.options.map(([value, name]) => (
          <option value={value} selected={value === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
