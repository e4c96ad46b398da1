/**
 * Removal of furniture: ordered steps, each a rule with a reason. A step marks a range of runs and changes nothing
 * else, and no step may take what holds a large share of the page's prose: names lie more often than prose does.
 */
import { wordTable } from '../word-table.ts';
import { consentIn } from './consent.ts';
import {
  anyFurnitureName,
  articleNames,
  bodyNames,
  FURNITURE_ROLES,
  furnitureNames,
  furnitureTextNames,
  words,
} from './names.ts';
import { BOILERPLATE, CALL } from './phrases.ts';
import { type Prose, proseIn } from './prose.ts';
import type { AppliedRules } from './rules.ts';
import { markTeasers, type Teasers } from './teasers.ts';
import type { Box, Tree } from './tree.ts';

/** Why each run was dropped; `null` keeps it. */
export type Dropped = (string | null)[];

export interface Removed {
  dropped: Dropped;
  teasers: Teasers;
}

interface Verdict {
  reason: string;
  /** The largest share of the page's prose that this reason may take. */
  limit: number;
  /** Boxes judged by one name stand or fall together. */
  key: string;
}

const FURNITURE_TAGS = wordTable<Verdict>(
  Object.fromEntries(
    (
      [
        ['nav', 'navigation', 0.4],
        ['footer', 'footer', 0.4],
        ['aside', 'aside', 0.4],
        ['form', 'form', 0.25],
        ['menu', 'menu', 0.4],
        ['dialog', 'dialog', 0.5],
        ['fieldset', 'form', 0.25],
        ['legend', 'form', 0.25],
        ['label', 'form', 0.1],
      ] as const
    ).map(([tag, reason, limit]) => [tag, { reason, limit, key: '' }]),
  ),
);
/** Comments can outweigh the article they hang under. */
const COMMENTS_LIMIT = 0.85;
const NAME_LIMIT = 0.35;

/** How much may be believed: `lenient` leaves names alone, for pages whose names lie. */
export type Strictness = 'strict' | 'lenient';

export function removeFurniture(
  tree: Tree,
  prose: Prose,
  strictness: Strictness,
  rules: AppliedRules,
): Removed {
  const dropped: Dropped = new Array(tree.runs.length).fill(null);
  const judge = judgeOf(tree, strictness);
  const headline = onlyHeadline(tree);
  const shares = shareByName(tree, prose, judge);
  let until = 0;
  let keptUntil = 0;
  for (const [i, box] of tree.boxes.entries()) {
    const ruled = rules.drop.get(box.element);
    if (ruled !== undefined && box.end > until) {
      dropped.fill(ruled, box.start, box.end);
      until = box.end;
    }
    if (rules.keep.has(box.element)) keptUntil = Math.max(keptUntil, box.end);
    // Boxes come in document order: whatever starts inside a dropped range is dropped already, and is not judged.
    if (box.start === box.end || box.end <= until || box.start < keptUntil) continue;
    const verdict = judge(i);
    if (!verdict) continue;
    // What holds the headline is the article's, whatever it is called.
    if (verdict.key !== '' && headline >= box.start && headline < box.end) continue;
    const own = proseIn(prose, box.start, box.end);
    const limit = isConsent(tree, box, verdict) ? 1 : verdict.limit;
    if (Math.max(own, shares.get(verdict.key) ?? 0) > prose.total * limit) continue;
    dropped.fill(verdict.reason, box.start, box.end);
    until = box.end;
  }
  markSignups(tree, prose, dropped);
  return { dropped, teasers: markTeasers(tree, prose, dropped) };
}

/** Asks for consent by its words as by its name: beside a short article it may well be most of the page. */
function isConsent(tree: Tree, box: Box, { reason }: Verdict): boolean {
  if (!MAY_ASK.has(reason) || box.end - box.start > MOST_RUNS) return false;
  const text = tree.runs.slice(box.start, box.end).map((run) => run.text);
  return consentIn(text.join('\n')).length >= LEAST_WORDS;
}
const MAY_ASK: ReadonlySet<string> = new Set([
  'consent',
  'overlay',
  'dialog',
  'role dialog',
  'role alertdialog',
]);
const MOST_RUNS = 60;
const LEAST_WORDS = 3;

/** Index of the page's one `h1`; -1 where it has none or several. */
function onlyHeadline(tree: Tree): number {
  const first = tree.runs.findIndex((run) => run.level === 1);
  return first !== -1 && tree.runs.findLastIndex((run) => run.level === 1) === first ? first : -1;
}

const LONGEST_SIGNUP = 400;

/**
 * A form that asks for an e-mail address, with the few lines around it that say what for. Lines that read as a call are
 * believed whatever the page's length; others only once, and only where the article is much longer than they are: one
 * step further stands the entry, or the article, that the form interrupts.
 */
function markSignups(tree: Tree, prose: Prose, dropped: Dropped): void {
  const most = Math.min(LONGEST_SIGNUP, prose.total * 0.15);
  for (const nearest of tree.emailFields) {
    let box: Box | null = nearest;
    let widest: Box | null = null;
    let said = { own: 0, other: 0 };
    while (box && box.tag !== 'article' && box.tag !== 'main' && !hasTitle(box)) {
      const own = proseIn(prose, box.start, box.end);
      const other = own - callsIn(tree, prose, box);
      if (own > LONGEST_SIGNUP || other > most || (said.own > 0 && other > said.other)) break;
      said = { own, other };
      widest = box;
      box = box.parent;
    }
    if (widest) for (let i = widest.start; i < widest.end; i++) dropped[i] ??= 'sign-up form';
  }
}

/** Prose of the box that only furniture says. */
function callsIn(tree: Tree, prose: Prose, box: Box): number {
  let sum = 0;
  for (let i = box.start; i < box.end; i++) {
    const { text } = tree.runs[i]!;
    if (prose.weight[i]! > 0 && text.length < 300 && (BOILERPLATE.test(text) || CALL.test(text)))
      sum += prose.weight[i]!;
  }
  return sum;
}

/** Prose under each name, counting nested boxes of one name once: a widget of which the article is built is no widget. */
function shareByName(tree: Tree, prose: Prose, judge: Judge): Map<string, number> {
  const shares = new Map<string, number>();
  const until = new Map<string, number>();
  for (const [i, box] of tree.boxes.entries()) {
    const own = proseIn(prose, box.start, box.end);
    const key = own === 0 ? '' : (judge(i)?.key ?? '');
    if (key === '' || box.start < (until.get(key) ?? 0)) continue;
    until.set(key, box.end);
    shares.set(key, (shares.get(key) ?? 0) + own);
  }
  return shares;
}

/** Of the box at an index. */
type Judge = (index: number) => Verdict | null;

/** Each box is judged once, though what hangs on one name is asked before anything is dropped. */
function judgeOf(tree: Tree, strictness: Strictness): Judge {
  const names: NameVerdicts = new Map();
  const known: (Verdict | null | undefined)[] = new Array(tree.boxes.length).fill(undefined);
  return (index) => {
    let verdict = known[index];
    if (verdict === undefined) known[index] = verdict = judgeBox(tree.boxes[index]!, tree, strictness, names);
    return verdict;
  };
}

function judgeBox(box: Box, tree: Tree, strictness: Strictness, names: NameVerdicts): Verdict | null {
  const { tag, attribs } = box;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === '#root') return null;
  if (isHidden(attribs)) return { reason: 'hidden', limit: 0.6, key: '' };
  const byTag = FURNITURE_TAGS[tag];
  if (byTag) return tag === 'aside' ? surer(byTag, judgeByName(box, names)) : byTag;
  if (tag === 'article' && isAnotherPost(box)) return ANOTHER_POST;
  // A button with a sentence on it opens a part of the article (a question, a chapter).
  if (tag === 'button' || attribs.role === 'button')
    return isPlainButton(box, tree) ? { reason: 'button', limit: 0.1, key: '' } : null;
  if (attribs.role !== undefined && FURNITURE_ROLES.has(attribs.role))
    return { reason: `role ${attribs.role}`, limit: 0.4, key: '' };
  if (tag === 'header')
    return !hasTitle(box) && !insideArticle(box) ? { reason: 'page header', limit: 0.2, key: '' } : null;
  return strictness === 'strict' ? judgeByName(box, names) : null;
}

/** Tag and name say the same; a short article may well stand beside a longer rail. */
const surer = (byTag: Verdict, byName: Verdict | null): Verdict =>
  byName?.reason === 'sidebar' ? { ...byTag, limit: SURE_LIMIT } : byTag;
const SURE_LIMIT = 0.9;

/** WordPress numbers its posts: `post-12` inside the article `post-7` is the next story of an endless page. */
function isAnotherPost(box: Box): boolean {
  const own = postNumber(box);
  if (own === null) return false;
  for (let up = box.parent; up; up = up.parent) {
    const around = up.tag === 'article' ? postNumber(up) : null;
    if (around !== null) return around !== own;
  }
  return false;
}
const postNumber = ({ attribs }: Box): string | null =>
  /(?:^|\s)post-(\d+)(?:\s|$)/.exec(`${attribs.id ?? ''} ${attribs.class ?? ''}`)?.[1] ?? null;
const ANOTHER_POST: Verdict = { reason: 'another post', limit: 0.9, key: '' };

function isPlainButton(box: Box, tree: Tree): boolean {
  const { text, level } = tree.runs[box.start]!;
  return box.end - box.start === 1 && text.length < 40 && level === 0 && !/[?？]$/.test(text);
}

const isHidden = (attribs: Box['attribs']): boolean =>
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style));

const hasTitle = (box: Box): boolean => box.children.some((child) => child.tag === 'h1' || hasTitle(child));

function insideArticle(box: Box): boolean {
  for (let up = box.parent; up; up = up.parent) if (up.tag === 'article' || up.tag === 'main') return true;
  return false;
}

/** A post that the article shows is quoted, however social its name. */
const EMBED = /embed|tweet|instagram-media|social-post/i;

const HEADING = /^h[1-6]$/;

/** Verdicts of the page by name: items of a list and rows of teasers share theirs. */
type NameVerdicts = Map<string, Verdict | null>;

function judgeByName({ attribs, tag }: Box, known: NameVerdicts): Verdict | null {
  const { class: classes, id, 'data-testid': test, 'data-component': component } = attribs;
  if (classes === undefined && id === undefined && test === undefined && component === undefined) return null;
  if (classes !== undefined && EMBED.test(classes)) return null;
  const heading = HEADING.test(tag);
  const text = heading || tag === 'p' || tag === 'li' || tag === 'blockquote';
  // The id of a heading is its own text, not a name.
  const named = heading || (id?.length ?? 0) > 40 ? '' : (id ?? '');
  const raw = `${classes ?? ''} ${named} ${test ?? ''} ${component ?? ''}`;
  const key = text ? `p ${raw}` : raw;
  let verdict = known.get(key);
  if (verdict === undefined) {
    verdict = judgeName(words(raw.slice(0, 400)), text, key);
    known.set(key, verdict);
  }
  return verdict;
}

function judgeName(name: string, text: boolean, key: string): Verdict | null {
  if (text) return furnitureTextNames.test(name) ? { reason: 'name of furniture', limit: 0.1, key } : null;
  if (!anyFurnitureName.test(name)) return null;
  for (const [reason, pattern] of furnitureNames) {
    if (!pattern.test(name)) continue;
    if (reason === 'comments') return { reason, limit: COMMENTS_LIMIT, key };
    return { reason, limit: bodyNames.test(name) || articleNames.test(name) ? 0.15 : NAME_LIMIT, key };
  }
  return null;
}
