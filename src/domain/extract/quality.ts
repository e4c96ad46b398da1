/** What the page is, with reasons an operator understands. */
import type { Block, Quality } from '../model.ts';
import { wordCount } from './text.ts';

export function judgeQuality(blocks: readonly Block[]): Quality {
  const words = blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  if (words === 0) return { status: 'shell', reasons: ['the page has no readable text'] };
  if (words < 50) return { status: 'stub', reasons: [`only ${words} words`] };
  return { status: 'article', reasons: [`${words} words in ${blocks.length} blocks`] };
}
