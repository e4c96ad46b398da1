/** What elements do to text: part it, bear it, or hold none of it. */
import type { ElementNode } from './nodes.ts';

/** Elements that part text. Any other (spans, links, unknown custom elements) does only when it wraps one of these. */
export const BLOCK = new Set(
  'html head body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const STRONG = new Set(['b', 'strong', 'i', 'em']);
/** Never text of an article. */
export const SKIPPED = new Set(
  'script style noscript template svg math canvas object embed applet iframe audio video map area select option textarea input datalist link meta title img picture source'.split(
    ' ',
  ),
);

/** Looks a few levels deep only: a block wrapped in more spans than that does not happen, and hostile pages stay cheap. */
export function wrapsBlock(element: ElementNode, depth: number): boolean {
  for (const child of element.children) {
    if (!(child.type === 'tag') || SKIPPED.has(child.name)) continue;
    if (BLOCK.has(child.name) || (depth < 3 && wrapsBlock(child, depth + 1))) return true;
  }
  return false;
}
