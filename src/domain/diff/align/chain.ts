/** One possible link between a line of the old and a line of the new version. */
export interface Link {
  before: number;
  after: number;
  weight: number;
}

/**
 * The heaviest set of links that keeps order on both sides, each line used once: monotone alignment as a weighted
 * longest increasing subsequence, O(E log n) with a Fenwick tree of prefix maxima. The full matrix of the textbook
 * recurrence is never built, which is what keeps a live blog of thousands of lines linear.
 */
export function heaviestChain(links: readonly Link[], afterCount: number): Link[] {
  // Descending `after` inside one `before`, so that two links of one line never follow each other.
  const sorted = [...links].sort((x, y) => x.before - y.before || y.after - x.after);
  const best = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const tree = new Int32Array(afterCount + 2).fill(-1);
  let top = -1;
  sorted.forEach((link, index) => {
    const back = query(tree, best, link.after);
    previous[index] = back;
    best[index] = link.weight + (back === -1 ? 0 : (best[back] as number));
    update(tree, best, link.after + 1, index);
    if (top === -1 || (best[index] as number) > (best[top] as number)) top = index;
  });
  const chain: Link[] = [];
  for (let index = top; index !== -1; index = previous[index] as number) chain.push(sorted[index] as Link);
  return chain.reverse();
}

/** Best link among those whose `after` is below `end`; -1 if none. */
function query(tree: Int32Array, best: Float64Array, end: number): number {
  let found = -1;
  for (let i = end; i > 0; i -= i & -i) {
    const here = tree[i] as number;
    if (here !== -1 && (found === -1 || (best[here] as number) > (best[found] as number))) found = here;
  }
  return found;
}

function update(tree: Int32Array, best: Float64Array, position: number, index: number): void {
  for (let i = position; i < tree.length; i += i & -i) {
    const here = tree[i] as number;
    if (here === -1 || (best[index] as number) > (best[here] as number)) tree[i] = index;
  }
}
