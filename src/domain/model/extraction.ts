/** What `domain/extract` makes of a page. */
import type { Instant } from './primitives.ts';

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption' | 'table' | 'correction';

/** One piece of the article in reading order. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Own time of a live-blog entry, where the page states one. */
  publishedAt?: Instant;
}

/** What the page is. Only `article`, `live-blog` and `stub` may become a version; see domain/version.ts. */
export type QualityStatus =
  | 'article'
  | 'live-blog'
  | 'stub'
  | 'index'
  | 'challenge'
  | 'consent'
  | 'error'
  | 'shell';

export interface Quality {
  status: QualityStatus;
  /** One line each, in words an operator understands. Never empty. */
  reasons: string[];
}

/** A time as the page words it, beside how it was read. */
export interface StatedTime {
  raw: string;
  /** Where it was found: `json-ld`, `meta:article:published_time`, `time`, `text`, … */
  from: string;
  value: Instant | null;
  /** False when it cannot be trusted: before publication, in the future, or always "now". */
  reliable: boolean;
  reason?: string;
}

/** A subtree or block that was left out of the article, and the rule that left it out. */
export interface Removal {
  rule: string;
  /** First words of what was dropped. */
  excerpt: string;
  chars: number;
}

export interface ExtractExplanation {
  /** The container that was chosen, as a short CSS-like path, with its score, and the runners-up. */
  container: { path: string; score: number } | null;
  candidates: { path: string; score: number }[];
  /** Why a line is the standfirst; absent where none is. */
  standfirst?: string;
  removals: Removal[];
}

/** What one page says, free of furniture: the output of `domain/extract`. */
export interface Extraction {
  title: string | null;
  /** The sentence or two under the headline, where the page sets them apart from the body. */
  standfirst: string | null;
  byline: string | null;
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  /** BCP 47, lower-case primary tag at least, for example `en` or `pt-BR`. */
  lang: string | null;
  canonicalUrl: string | null;
  siteName: string | null;
  section: string | null;
  /** False when the page says that it is not accessible for free. */
  accessibleForFree: boolean | null;
  /** Minutes east of UTC of the publication time as stated, to read "today" as the reader of the outlet does. */
  zoneOffsetMinutes: number | null;
  times: { published: StatedTime[]; modified: StatedTime[] };
  blocks: Block[];
  quality: Quality;
  explain: ExtractExplanation;
}
