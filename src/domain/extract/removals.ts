/**
 * Removal of furniture: ordered steps, each a rule with a reason. A step marks a range of runs and changes nothing
 * else, and no step may take what holds a large share of the page's prose: names lie more often than prose does.
 */
import {
  articleNames,
  bodyNames,
  FURNITURE_ROLES,
  furnitureNames,
  furnitureTextNames,
  words,
} from './names.ts';
import { type Prose, proseIn } from './prose.ts';
import type { Box, Tree } from './tree.ts';

/** Why each run was dropped; `null` keeps it. */
export type Dropped = (string | null)[];

interface Verdict {
  reason: string;
  /** The largest share of the page's prose that this reason may take. */
  limit: number;
}

const FURNITURE_TAGS: Record<string, Verdict> = {
  nav: { reason: 'navigation', limit: 0.4 },
  footer: { reason: 'footer', limit: 0.4 },
  aside: { reason: 'aside', limit: 0.4 },
  form: { reason: 'form', limit: 0.25 },
  button: { reason: 'button', limit: 0.25 },
  menu: { reason: 'menu', limit: 0.4 },
  dialog: { reason: 'dialog', limit: 0.5 },
  fieldset: { reason: 'form', limit: 0.25 },
  legend: { reason: 'form', limit: 0.25 },
  label: { reason: 'form', limit: 0.1 },
};
/** Comments can outweigh the article they hang under. */
const COMMENTS_LIMIT = 0.85;
const NAME_LIMIT = 0.35;

export function removeFurniture(tree: Tree, prose: Prose): Dropped {
  const dropped: Dropped = new Array(tree.runs.length).fill(null);
  const verdicts = new NameVerdicts();
  let until = 0;
  for (const box of tree.boxes) {
    // Boxes come in document order: whatever starts inside a dropped range is dropped already.
    if (box.end <= until || box.end === box.start) continue;
    const verdict = judge(box, verdicts);
    if (!verdict) continue;
    if (proseIn(prose, box.start, box.end) > prose.total * verdict.limit) continue;
    dropped.fill(verdict.reason, box.start, box.end);
    until = box.end;
  }
  return dropped;
}

function judge(box: Box, verdicts: NameVerdicts): Verdict | null {
  const { tag, attribs } = box;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === '#root') return null;
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true' || isStyledAway(attribs.style))
    return { reason: 'hidden', limit: 0.6 };
  const byTag = FURNITURE_TAGS[tag];
  if (byTag) return byTag;
  if (attribs.role !== undefined && FURNITURE_ROLES.has(attribs.role))
    return { reason: `role ${attribs.role}`, limit: 0.4 };
  if (tag === 'header')
    return box.children.length > 0 && !hasHeading(box) && !insideArticle(box)
      ? { reason: 'page header', limit: 0.2 }
      : null;
  return verdicts.of(box);
}

const isStyledAway = (style: string | undefined): boolean =>
  style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);

function hasHeading(box: Box): boolean {
  return box.children.some((child) => child.tag === 'h1' || hasHeading(child));
}

function insideArticle(box: Box): boolean {
  for (let up = box.parent; up; up = up.parent) if (up.tag === 'article' || up.tag === 'main') return true;
  return false;
}

/** Verdicts by name, remembered: a page repeats few names many times. */
class NameVerdicts {
  private readonly known = new Map<string, Verdict | null>();

  of(box: Box): Verdict | null {
    const { attribs, tag } = box;
    const text = tag === 'p' || tag === 'li' || tag === 'blockquote' || /^h[1-6]$/.test(tag);
    const raw = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-component'] ?? ''}`;
    if (raw.length < 5) return null;
    const key = text ? `p ${raw}` : tag === 'article' ? `a ${raw}` : raw;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const verdict = judgeName(words(raw.slice(0, 400)), text);
    this.known.set(key, verdict);
    return verdict;
  }
}

function judgeName(name: string, text: boolean): Verdict | null {
  if (text) return furnitureTextNames.test(name) ? { reason: 'name of furniture', limit: 0.1 } : null;
  for (const [reason, pattern] of furnitureNames) {
    if (!pattern.test(name)) continue;
    if (reason === 'comments') return { reason, limit: COMMENTS_LIMIT };
    return { reason, limit: bodyNames.test(name) || articleNames.test(name) ? 0.15 : NAME_LIMIT };
  }
  return null;
}
