/** Tells a table of data, whose rows are statements, from a table that only lays out a page. */
import type { ElementNode, PageNode } from './nodes.ts';

const BLOCKS = new Set('div p ul ol h1 h2 h3 h4 h5 h6 blockquote article section figure form'.split(' '));
/** Cells longer than this are columns of a layout; the scan stops there. */
const LONGEST_CELL = 300;

/**
 * True for a table without a table inside, with at least two cells in most of its rows, none of them long or built
 * of several blocks. Stops at the first sign of layout, so nested layout tables stay cheap.
 */
export function isDataTable(table: ElementNode): boolean {
  if (table.attribs.role === 'presentation') return false;
  const counts = { rows: 0, wide: 0 };
  if (!scan(table.children, counts)) return false;
  return counts.rows >= 2 && counts.wide * 2 >= counts.rows;
}

function scan(nodes: readonly PageNode[], counts: { rows: number; wide: number }): boolean {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.name === 'tr') {
      const cells = node.children.filter(
        (child) => child.type === 'tag' && (child.name === 'td' || child.name === 'th'),
      );
      counts.rows++;
      if (cells.length >= 2) counts.wide++;
      for (const cell of cells) {
        const weight = { chars: 0, blocks: 0 };
        if (!weigh(cell, weight) || weight.chars > LONGEST_CELL || weight.blocks > 6) return false;
      }
    } else if (node.name === 'table') return false;
    else if (!scan(node.children, counts)) return false;
  }
  return true;
}

/** False as soon as the cell holds a table or too much. */
function weigh(node: PageNode, weight: { chars: number; blocks: number }): boolean {
  if (node.type === 'text') {
    weight.chars += node.data.trim().length;
    return weight.chars <= LONGEST_CELL;
  }
  if (node.type === 'tag') {
    if (node.name === 'table') return false;
    if (node.name === 'script' || node.name === 'style' || node.name === 'svg') return true;
    if (BLOCKS.has(node.name)) weight.blocks++;
  }
  for (const child of node.children) if (!weigh(child, weight)) return false;
  return true;
}
