/** Which group of statements a claim joins: by the facts that were read from it, by its words, or on a model's word. */
import type { OpinionsById } from '../opinion.ts';
import type { Item } from './claims-across.ts';
import { answeredIn, bondsOf, type SharedFact, type StatedClaim } from './shared-facts.ts';

/** What one fact was read from is one thing, more surely than any wording tells. */
export const BOUND = 2;

/** Whichever way round; a claim's id is its article's own. */
export const pairId = (a: Item, b: Item): string => [a.claim.id, b.claim.id].toSorted().join(' ');

export interface Group {
  members: Item[];
  /** What its members answer alike. A claim that answers two facts brings the two together in no group: it is of one of them. */
  answers: readonly SharedFact[];
}

/** How much a claim belongs to a group: by a fact above all, the more so the less else either of them answers; then by its words. */
export function pull(
  group: Group,
  item: Item,
  answers: readonly SharedFact[],
  facts: readonly SharedFact[],
  kinship: (a: Item, b: Item) => number,
): number {
  const common = group.answers.filter((fact) => answers.includes(fact));
  // What answers another fact is about another thing, whatever words it shares.
  if (common.length === 0 && group.answers.length > 0 && answers.length > 0) return 0;
  return Math.max(
    ...group.members.map((member) => {
      const bonds = common.length === 0 ? 0 : bondsOf(common, stated(member), stated(item)).length;
      if (bonds === 0) return kinship(member, item);
      return BOUND + bonds / new Set([...answers, ...answeredIn(facts, stated(member))]).size;
    }),
  );
}

export const stated = ({ version, claim }: Item): StatedClaim => ({
  articleId: version.articleId,
  claimId: claim.id,
});

/** Puts the item where a model says that it belongs, and says so; only where no rule found it a place. */
export function joinByOpinion(groups: readonly Item[][], item: Item, opinions: OpinionsById): boolean {
  for (const members of groups)
    for (const member of members) {
      const opinion = opinions.get(pairId(member, item));
      if (opinion?.kind !== 'answer' || opinion.answer !== 'same') continue;
      members.push({ ...item, joinedBy: opinion.by });
      return true;
    }
  return false;
}
