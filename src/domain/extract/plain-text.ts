/** Plain text as an article: paragraphs parted by blank lines, with `# ` headings, list marks and `> ` quotes. */
import type { Block, BlockKind, Extraction } from '../model/extraction.ts';
import type { Instant } from '../model/primitives.ts';
import { isCorrection } from './corrections.ts';
import { judgePlainText } from './quality.ts';
import { normalizeText } from './text.ts';

export interface PlainText {
  text: string;
  title?: string | null;
  publishedAt?: Instant | null;
  lang?: string | null;
}

const MARKS: [RegExp, BlockKind][] = [
  [/^#{1,6} +/, 'heading'],
  [/^(?:[-*•] +|\d{1,2}[.)] +)/, 'list-item'],
  [/^> ?/, 'quote'],
];

/** Nothing is dropped and nothing is guessed: who pushes text says what the article is. */
export function extractionFromText(input: PlainText): Extraction {
  const blocks: Block[] = [];
  for (const paragraph of input.text.split(/\r?\n[ \t]*(?:\r?\n)+|\u2029/))
    for (const each of readParagraph(paragraph)) blocks.push(each);
  return {
    title: input.title == null ? null : normalizeText(input.title) || null,
    standfirst: null,
    byline: null,
    publishedAt: input.publishedAt ?? null,
    modifiedAt: null,
    lang: input.lang ?? null,
    canonicalUrl: null,
    siteName: null,
    section: null,
    accessibleForFree: null,
    zoneOffsetMinutes: null,
    times: { published: [], modified: [] },
    blocks,
    quality: judgePlainText(blocks),
    explain: { container: null, candidates: [], removals: [] },
  };
}

/** Lines of one paragraph are joined, unless each bears a list mark of its own. A heading needs no blank line after it. */
function readParagraph(paragraph: string): Block[] {
  const lines = paragraph.split(/\r?\n/).filter((line) => line.trim() !== '');
  const marks = lines.map((line) => MARKS.find(([mark]) => mark.test(line.trimStart()))?.[1]);
  const found = marks.findIndex((mark) => mark !== 'heading');
  const body = found === -1 ? lines.length : found;
  const headings = lines.slice(0, body).flatMap((line) => block(line));
  const rest = lines.slice(body);
  if (rest.length === 0) return headings;
  if (marks.slice(body).every((mark) => mark === 'list-item'))
    return [...headings, ...rest.flatMap((line) => block(line))];
  const quoted = marks[body] === 'quote';
  const joined = rest.map((line) => (quoted ? line.replace(/^\s*> ?/, '') : line)).join(' ');
  return [...headings, ...block(joined, marks[body])];
}

function block(raw: string, known?: BlockKind): Block[] {
  const line = raw.trimStart();
  const mark = MARKS.find(([pattern]) => pattern.test(line));
  // "1) " and "- " alone are marks; "2024. A year" is not, nor is a dash of dialogue in a lone paragraph's middle.
  const text = normalizeText(mark ? line.replace(mark[0], '') : line);
  if (text === '') return [];
  return [{ kind: isCorrection(text) ? 'correction' : (mark?.[1] ?? known ?? 'paragraph'), text }];
}
