/**
 * Extraction: one page of HTML comes in, one ordered article goes out, with the reason for everything left out.
 *
 *   parse → annotate (tree) → metadata → removals → container → blocks → filters → tail → quality
 *
 * In: decoded HTML that passed the limits (limits.ts), the URL it came from, the instant of the capture, the outlet's
 * rules. Out: `Extraction`. Always holds: the same input gives the same output; nothing is thrown; text is normalized
 * (text.ts), title and byline stand beside the blocks and never in them; extracting the rendered output again gives
 * the same blocks.
 */
import type { Block, Extraction, Instant, Removal } from '../model.ts';
import { draftBlocks } from './blocks.ts';
import { type Candidate, pathOf, rankContainers } from './container.ts';
import { filterBlocks } from './filters.ts';
import { readMetadata } from './metadata.ts';
import { measureProse, type Prose } from './prose.ts';
import { judgeQuality } from './quality.ts';
import { type Dropped, removeFurniture } from './removals.ts';
import { trim } from './tail.ts';
import { excerpt } from './text.ts';
import { annotate, parse, type Tree } from './tree.ts';

export { extractionFromText, type PlainText } from './plain-text.ts';
export { comparableText, normalizeText } from './text.ts';

/** Raised whenever the same page would give another text, so that a better engine never looks like an edit. */
export const EXTRACT_ENGINE = 1;

export interface ExtractOptions {
  url?: string;
  /** When the page was captured: what "in the future" and "2 hours ago" are read against. */
  now?: Instant;
}

export function extractArticle(html: string, options: ExtractOptions = {}): Extraction {
  const tree = annotate(parse(html));
  const { linked: _linked, ...metadata } = readMetadata(tree, options);
  const prose = measureProse(tree);
  const { dropped, candidates } = chooseContainer(tree, prose);
  const container = candidates[0]?.box ?? null;
  const removals: Removal[] = tree.inlineRemovals.map(({ rule, text }) => ({
    rule,
    excerpt: excerpt(text),
    chars: text.length,
  }));
  let blocks: Block[] = [];
  if (container) {
    removals.push(...describe(tree, dropped));
    const filtered = filterBlocks(draftBlocks(tree, container, dropped), {
      ...metadata,
      url: options.url ?? metadata.canonicalUrl,
    });
    const cut = trim(filtered.kept);
    removals.push(...filtered.removals, ...cut.removals);
    blocks = cut.kept.map(({ kind, text }) => ({ kind, text }));
  }
  return {
    ...metadata,
    blocks,
    quality: judgeQuality(blocks),
    explain: {
      container: candidates[0]
        ? { path: pathOf(candidates[0].box), score: Math.round(candidates[0].score) }
        : null,
      candidates: candidates
        .slice(0, 5)
        .map(({ box, score }) => ({ path: pathOf(box), score: Math.round(score) })),
      removals,
    },
  };
}

/** Believes names first; where they took most of the prose with them, looks again without. */
function chooseContainer(tree: Tree, prose: Prose): { dropped: Dropped; candidates: Candidate[] } {
  const dropped = removeFurniture(tree, prose, 'strict');
  const candidates = rankContainers(tree, prose, dropped);
  const score = candidates[0]?.score ?? 0;
  if (score > prose.total * 0.4) return { dropped, candidates };
  const kept = removeFurniture(tree, prose, 'lenient');
  const wider = rankContainers(tree, prose, kept);
  return (wider[0]?.score ?? 0) * 0.4 > score
    ? { dropped: kept, candidates: wider }
    : { dropped, candidates };
}

/** The article as plain text: blocks parted by a blank line, without title and byline. */
export const articleText = (extraction: Extraction): string =>
  extraction.blocks.map((block) => block.text).join('\n\n');

/** One removal for each stretch of runs dropped for one reason. */
function describe(tree: Tree, dropped: Dropped): Removal[] {
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
