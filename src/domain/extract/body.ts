/** From the annotated page to the blocks of its article: removals, container, blocks, filters, trimming. */
import type { ExtractExplanation, Removal } from '../model/extraction.ts';
import { type Draft, draftBlocks } from './blocks.ts';
import { type Candidate, pathOf, rankContainers } from './container.ts';
import type { PageWords } from './filter-rules.ts';
import { filterBlocks } from './filters.ts';
import { measureProse, type Prose } from './prose.ts';
import { type Dropped, type Removed, removeFurniture } from './removals.ts';
import type { AppliedRules } from './rules.ts';
import { outsideBody, type Standfirst, standfirstOf } from './standfirst.ts';
import { trim } from './tail.ts';
import type { Teasers } from './teasers.ts';
import { excerpt } from './text.ts';
import type { Box, Tree } from './tree.ts';

export interface Body {
  standfirst: string | null;
  drafts: Draft[];
  container: Box | null;
  prose: Prose;
  dropped: Dropped;
  teasers: Teasers;
  explain: ExtractExplanation;
}

export interface BodyContext {
  words: PageWords;
  rules: AppliedRules;
}

const SHOWN_CANDIDATES = 5;

export function readBody(tree: Tree, context: BodyContext): Body {
  const prose = measureProse(tree);
  const { dropped, candidates, teasers } = chooseContainer(tree, prose, context.rules);
  const chosen = candidates[0];
  const removals: Removal[] = tree.inlineRemovals.map(({ rule, text }) => ({
    rule,
    excerpt: excerpt(text),
    chars: text.length,
  }));
  removals.push(...stretches(tree, dropped));
  let standfirst: Standfirst | null = null;
  let drafts: Draft[] = [];
  if (chosen) {
    const { title } = context.words;
    const lead = outsideBody(tree, chosen.box, dropped, title);
    const inside = draftBlocks(tree, chosen.box, dropped);
    const filtered = filterBlocks(lead ? [lead, ...inside] : inside, context.words);
    standfirst = standfirstOf(tree, chosen.box, filtered.kept, title);
    const trimmed = trim(filtered.kept.filter((draft) => draft !== standfirst?.draft));
    drafts = trimmed.kept;
    removals.push(...filtered.removals, ...trimmed.removals);
  }
  const shown = candidates.slice(0, SHOWN_CANDIDATES).map(shownCandidate);
  return {
    standfirst: standfirst?.draft.text ?? null,
    drafts,
    container: chosen?.box ?? null,
    prose,
    dropped,
    teasers,
    explain: {
      container: shown[0] ?? null,
      candidates: shown.slice(1),
      ...(standfirst ? { standfirst: standfirst.reason } : {}),
      removals,
    },
  };
}

const shownCandidate = ({ box, score }: Candidate): { path: string; score: number } => ({
  path: pathOf(box),
  score: Math.round(score),
});

type Look = Removed & { candidates: Candidate[] };

/** Names may take so much before they are doubted, and a second look must find so much more to be believed. */
const LEAST_KEPT = 0.4;
const LEAST_GAIN = 2.5;

/** Believes names first; where they took most of the prose with them, looks again without. */
function chooseContainer(tree: Tree, prose: Prose, rules: AppliedRules): Look {
  const strict = look(tree, prose, 'strict', rules);
  const score = strict.candidates[0]?.score ?? 0;
  if (score > prose.total * LEAST_KEPT || rules.container !== null) return strict;
  const lenient = look(tree, prose, 'lenient', rules);
  return (lenient.candidates[0]?.score ?? 0) > score * LEAST_GAIN ? lenient : strict;
}

function look(tree: Tree, prose: Prose, strictness: 'strict' | 'lenient', rules: AppliedRules): Look {
  const { dropped, teasers } = removeFurniture(tree, prose, strictness, rules);
  const candidates = rankContainers(tree, prose, dropped);
  const ruled = rules.container && tree.boxes.find((box) => box.element === rules.container);
  if (!ruled) return { dropped, teasers, candidates };
  return { dropped, teasers, candidates: [{ box: ruled, score: candidates[0]?.score ?? 0 }, ...candidates] };
}

/** One removal for each stretch of runs dropped for one reason. */
function stretches(tree: Tree, dropped: Dropped): Removal[] {
  const removals: Removal[] = [];
  let last: string | null = null;
  for (const [i, reason] of dropped.entries()) {
    const { text } = tree.runs[i]!;
    if (reason !== null && reason === last) removals[removals.length - 1]!.chars += text.length;
    else if (reason !== null) removals.push({ rule: reason, excerpt: excerpt(text), chars: text.length });
    last = reason;
  }
  return removals;
}
