/** The pure stages under the names that threads call them by; the inline adapter calls the same functions. */
import type {
  ClaimsRequest,
  DiffRequest,
  ExtractRequest,
  ExtractResult,
  GroupRequest,
  ObserveRequest,
  PlaceRequest,
} from '../../app/ports.ts';
import { CLAIMS_ENGINE, extractClaims } from '../../domain/claims/index.ts';
import { DIFF_ENGINE, diffClaims } from '../../domain/diff/index.ts';
import { decodeHtml } from '../../domain/extract/charset.ts';
import {
  articleText,
  EXTRACT_ENGINE,
  extractArticle,
  extractionFromText,
  wholeText,
} from '../../domain/extract/index.ts';
import { parseWithin, textBeyond } from '../../domain/extract/limits.ts';
import {
  type ClaimGroup,
  doubtfulPairs,
  FACTS_ENGINE,
  type GroupVersion,
  groupClaims,
  observeTogether,
  type SuggestedFact,
  type SuggestVersion,
  suggestFacts,
} from '../../domain/facts/index.ts';
import { sha256 } from '../../domain/hash.ts';
import type { ClaimSet } from '../../domain/model/claims.ts';
import type { Diff } from '../../domain/model/diff.ts';
import type { Engine, HistoryEngine } from '../../domain/model/engine.ts';
import type { Extraction } from '../../domain/model/extraction.ts';
import type { Sighting } from '../../domain/model/facts.ts';
import type { PairQuestion } from '../../domain/opinion.ts';
import { type Placed, placeArticle } from '../../domain/stories/index.ts';

/** What versions and diffs bear. */
export const ENGINE: Engine = { extract: EXTRACT_ENGINE, claims: CLAIMS_ENGINE, diff: DIFF_ENGINE };
/** What histories bear: with the stage that answers questions of facts. */
export const HISTORY_ENGINE: HistoryEngine = { ...ENGINE, facts: FACTS_ENGINE };

export const stages = {
  extract({ source, rules, now }: ExtractRequest): ExtractResult {
    if (source.kind === 'text') {
      const reason = textBeyond(source.text);
      return reason === null
        ? extracted(extractionFromText(source))
        : { kind: 'refused', code: 'too_complex', reason };
    }
    const { html } = decodeHtml(source.bytes, source.contentType);
    const parsed = parseWithin(html);
    if (parsed.kind !== 'ok') return { kind: 'refused', code: 'too_complex', reason: parsed.reason };
    return extracted(extractArticle(parsed.document, { url: source.url, now, rules }));
  },
  claims({ extraction, ...options }: ClaimsRequest): ClaimSet {
    return extractClaims(extraction, options);
  },
  diff({ before, after, ...options }: DiffRequest): Diff {
    return diffClaims(before, after, options);
  },
  observe({ asked, told }: ObserveRequest): (Sighting | null)[][] {
    return observeTogether(asked, told);
  },
  suggest(versions: SuggestVersion[]): SuggestedFact[] {
    return suggestFacts(versions);
  },
  doubts(versions: GroupVersion[]): PairQuestion[] {
    return doubtfulPairs(versions);
  },
  group({ versions, opinions, facts }: GroupRequest): ClaimGroup[] {
    return groupClaims(versions, opinions, facts);
  },
  place({ candidate, stories, separated }: PlaceRequest): Placed {
    return placeArticle(candidate, stories, separated);
  },
};

export type StageName = keyof typeof stages;

function extracted(extraction: Extraction): ExtractResult {
  return {
    kind: 'extracted',
    extraction,
    text: articleText(extraction),
    textHash: sha256(wholeText(extraction)),
  };
}
