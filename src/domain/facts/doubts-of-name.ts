/** What speaks against a name that otherwise fits: it is whom it was told to, where it is, which of them. Each doubt says what it saw. */
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { type Candidate, inAttribution, type Line } from './candidates.ts';
import type { Doubt } from './doubts.ts';
import { familiesIn } from './families/index.ts';
import { isAnother, isTold, roleDoubt } from './names.ts';
import { presence } from './nearness.ts';
import type { Sought } from './question.ts';

/** "the Fenwick bridge" is a bridge; whoever says the sentence is its source and seldom its subject. */
export function doubtsOfName(candidate: Candidate, sought: Sought, lines: readonly Line[]): Doubt[] {
  const { line, slot } = candidate;
  const role = roleDoubt(candidate, sought, lines);
  const doubts: Doubt[] = role === null ? [] : [role];
  if (isTold(candidate, sought, lines) || isAnother(candidate, sought, lines)) return doubts;
  const before = line.lower.slice(0, slot.start);
  const owner = /\b(?:belong(?:s|ed|ing)? to|owned by|sold to|bought by) (?:the )?(?:\w+ )?$/.test(before);
  const located =
    !owner &&
    (/\b(?:in|into|at|near|to|from|off|outside|around) (?:the )?(?:\w+ )?$/.test(before) ||
      IN_TOWN_OF.test(before));
  if (HEARER.test(before)) doubts.push({ points: -0.6, reason: 'it is whom it was told to' });
  if (isDoneTo(candidate, sought)) doubts.push({ points: -0.4, reason: 'it is what that is done to' });
  if (located && (sought.nameType === 'person' || sought.nameType === 'organization'))
    doubts.push({ points: -0.12, reason: 'it is where' });
  if (!located && sought.nameType === 'place')
    doubts.push({ points: -0.1, reason: 'nothing is said to be there' });
  const next = line.words.find((word) => word.start >= slot.end);
  const modifies =
    next !== undefined &&
    next.start === slot.end + 1 &&
    /^[a-z]/.test(line.sentence.text.slice(next.start)) &&
    !FUNCTION_WORDS.has(next.norm) &&
    (!/(?:s|ed)$/.test(next.norm) || isCounted(candidate));
  if (modifies && (DETERMINED.test(line.lower.slice(0, slot.start)) || isCounted(candidate)))
    doubts.push({ points: -0.25, reason: `it only says which ${next.norm}` });
  if (/^\s*:/.test(line.lower.slice(slot.end)) && line.bodyIndex >= 0 && slot.start === 0)
    doubts.push({ points: -0.3, reason: 'it is who speaks' });
  else if (titleAsked(candidate, sought))
    doubts.push({ points: 0.2, reason: 'it bears the title asked for' });
  else if (inAttribution(candidate)) doubts.push({ points: -0.15, reason: 'it is who says so' });
  return doubts;
}

/** "Governor Irena Sobek" for the governor. */
const titleAsked = ({ line, slot }: Candidate, sought: Sought): boolean =>
  sought.role?.byDeed !== true &&
  line.words.some(
    (word) =>
      word.start >= slot.start && word.end <= slot.end && sought.core.some((want) => want.base === word.base),
  );

/** "Skerry Air" of "wants to buy Skerry Air", where the buyer is asked for. */
function isDoneTo({ line, slot }: Candidate, sought: Sought): boolean {
  const verb = line.words.findLast(
    (word) =>
      word.end <= slot.start && !/^(?:the|a|an|its|their|his|her|remains|of|all|what)$/.test(word.norm),
  );
  return (
    verb !== undefined &&
    !/\bby\b/.test(line.lower.slice(verb.start, slot.start)) &&
    sought.deed.some((want) => presence(want, { words: [verb], families: familiesIn(verb.norm) }) > 0)
  );
}

/** "In the town of Merzdorf", "in her home town, Merzdorf". */
const IN_TOWN_OF =
  /\b(?:in|into|at|near|to|from|outside) (?:(?:the|its|his|her|their) )?(?:\w+ ){0,2}(?:town|city|village|port|district|suburb|capital)(?:,| of)? $/;

/** "The historian told Overland Radio". */
const HEARER = /\b(?:told|tells|telling) (?:the )?$/;

/** "The southern Rovan town". */
const DETERMINED = /\b(?:the|an?|its|their) (?:\p{L}+ ){0,2}$/u;
/** "Seventeen Barbary macaques". */
const isCounted = ({ line, slot }: Candidate): boolean =>
  line.slots.some(
    (one) => one.slot.type === 'quantity' && one.slot.end >= slot.start - 1 && one.slot.start < slot.start,
  );
