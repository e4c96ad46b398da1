import { partsIn } from '../text-parts.ts';

/** From part to part of a long text. */
export function PartsNav(props: { href: (part: number) => string; part: number; sentences: number }) {
  const { href, part, sentences } = props;
  const count = partsIn(sentences);
  if (count === 1) return null;
  return (
    <nav class="steps" aria-label="Parts of the text" data-parts>
      {part > 0 && <a href={href(part)}>← Earlier in the text</a>}
      <span>
        Part {part + 1} of {count}
      </span>
      {part + 1 < count && <a href={href(part + 2)}>Further in the text →</a>}
    </nav>
  );
}
