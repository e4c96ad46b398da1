/** Plain text as an article: paragraphs parted by blank lines, with `# ` headings, list marks and `> ` quotes. */
import type { Block, BlockKind, Extraction, Instant } from '../model.ts';
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
    blocks.push(...readParagraph(paragraph));
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

/** Lines of one paragraph are joined, unless each bears a list mark of its own. */
function readParagraph(paragraph: string): Block[] {
  const lines = paragraph.split(/\r?\n/).filter((line) => line.trim() !== '');
  const marked = lines.map((line) => MARKS.find(([mark]) => mark.test(line.trimStart())));
  if (lines.length > 0 && marked.every((mark) => mark?.[1] === 'list-item'))
    return lines.flatMap((line) => block(line));
  // A heading needs no blank line after it.
  if (marked[0]?.[1] === 'heading' && lines.length > 1)
    return [...block(lines[0]!), ...readParagraph(lines.slice(1).join('\n'))];
  return block(
    lines.map((line) => (marked[0]?.[1] === 'quote' ? line.replace(/^\s*> ?/, '') : line)).join(' '),
    marked[0]?.[1],
  );
}

function block(raw: string, known?: BlockKind): Block[] {
  const line = raw.trimStart();
  const mark = MARKS.find(([pattern]) => pattern.test(line));
  // "1) " and "- " alone are marks; "2024. A year" is not, nor is a dash of dialogue in a lone paragraph's middle.
  const text = normalizeText(mark ? line.replace(mark[0], '') : line);
  if (text === '') return [];
  return [{ kind: isCorrection(text) ? 'correction' : (mark?.[1] ?? known ?? 'paragraph'), text }];
}
