/** Whether a role that a sentence tells is the one that was asked for: of the same body, of the same office, and not the deputy's. */
import { ACTING, type AskedRole, CONTRASTS } from './asked-role.ts';
import { ANAPHORS, BODY, FUNCTIONS, isSameBody, LOCALITIES, OFFICES_OF } from './callings.ts';
import type { Line } from './candidates.ts';
import { coverage, groundOf, presence } from './nearness.ts';
import type { Sought } from './question.ts';
import type { Wanted } from './wanted.ts';

/** The deputy is not the mayor, another of its ships not the ship; and who asks for the deputy does not ask for the mayor. */
export function isTheOneAsked(before: string, { contrast }: AskedRole): boolean {
  const near = /(?:[\p{L}-]+ ){0,3}(?:[\p{L}]+-)?$/u.exec(before)?.[0] ?? '';
  const said = CONTRASTS.filter((one) => one.test(near));
  // Whoever is acting director directs.
  return contrast === null ? said.every((one) => one === ACTING) : contrast.test(near);
}

/** "Head of the union" is not told by "head of the bank": whose the role is, where that is said, must be what was asked for. */
export function belongs(
  line: Line,
  text: string,
  at: { start: number; end: number },
  sought: Sought,
): boolean {
  if (sought.topic.length === 0) return true;
  const after = text.slice(at.end);
  const of = SPAN.test(after) ? null : /^ (?:of|for|at) ([^,.;:@]+)/.exec(after);
  const whose = /([\p{L}#-]+(?: #+)?)['’]s? (?:[\p{L}-]+ ){0,2}$/u.exec(text.slice(0, at.start));
  if (of === null && whose === null) return true;
  const spans = [
    ...(of === null ? [] : [{ start: at.end, end: at.end + of[0].length }]),
    ...(whose === null ? [] : [{ start: at.start - whose[0].length, end: at.start }]),
  ];
  return spans.some((span) => {
    const ground = groundOf(line, span);
    // "The company's chief" for Meriva's, "Meriva's chief" for the company's.
    const named = text.slice(span.start, span.end).includes('#');
    const either = named
      ? isAnaphoric(sought)
      : ground.words.some(({ singular }) => ANAPHORS.has(singular)) && !isAnaphoric(sought);
    return (
      either ||
      coverage(sought.topic.concat(officeOf(sought)), ground) > 0 ||
      (named && of !== null && span.start === at.end && isCalledSo(line, text, span, sought)) ||
      (span.start === at.end &&
        ground.words.some((word) => sought.topic.some((want) => isSameBody(word.singular, want.singular))))
    );
  });
}

/** "Founder of Humlebryg" for the founder of the brewery: a name of which nothing says that it is of another kind. */
function isCalledSo(
  line: Line,
  text: string,
  span: { start: number; end: number },
  { topic, topicNamed }: Sought,
): boolean {
  if (
    topicNamed ||
    !/^ (?:of|at) (?:the )?#+(?: (?:of|and) (?:the )?#+)*$/.test(text.slice(span.start, span.end).trimEnd())
  )
    return false;
  const inside = line.slots.flatMap(({ slot }) =>
    slot.type === 'name' && slot.start >= span.start && slot.end <= span.end ? [slot] : [],
  );
  return inside.every(
    ({ value, nameType }) =>
      !BODY.test(value) && (nameType !== 'place' || topic.some(({ singular }) => LOCALITIES.has(singular))),
  );
}

/** "For nine years", "at the time", "at his own request": when, and not of what. */
const SPAN =
  /^ (?:for|at) (?:(?:more than|only|nearly|almost|about|over|the (?:last|past|next)|at least) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|an? (?:year|month|week|decade|day)|years|decades|months|weeks|now|good|life|once|the (?:time|moment|age)|(?:his|her|their) own)\b/;

/** "Energy" of "energy minister", as in "minister of energy". */
const officeOf = ({ core, role }: Sought): Wanted[] =>
  core.filter(
    ({ norm }) => role !== null && !new RegExp(`^(?:${role.nouns})$`, 'u').test(norm) && OFFICES_OF.has(norm),
  );

/**
 * "Interior minister" is not the finance minister, and the "finance chief" not the chief: what an office is of, where it stands right before it,
 * must be what was asked for.
 */
export function isOffice(line: Line, text: string, start: number, { core, topic }: Sought): boolean {
  const before = line.words.findLast((word) => word.end <= start);
  if (before === undefined || !/^[ -]$/.test(text.slice(before.end, start))) return true;
  const isOf = OFFICES_OF.has(before.norm);
  if (!isOf && !FUNCTIONS.has(before.norm)) return true;
  const asked = [...core, ...topic];
  const ground = groundOf(line, { start: before.start, end: before.end });
  if (asked.some((word) => presence(word, ground) > 0)) return true;
  return isOf && !asked.some((word) => OFFICES_OF.has(word.singular) && !ANAPHORS.has(word.singular));
}

/** Whose the role is goes by a noun that stands for whatever was named before: "head of the company". */
export const isAnaphoric = ({ topic }: Sought): boolean => topic.every((word) => ANAPHORS.has(word.singular));

/** "General Tal led the army" tells nothing of whoever leads the rebels: what is led is named, and is another. */
export function isOfOther(line: Line, rest: string, from: number, sought: Sought): boolean {
  const { topic, role } = sought;
  if (topic.length === 0 || role?.object.length !== 0 || role.type !== 'person' || isAnaphoric(sought))
    return false;
  const led = /^(?: for| of)? (?:the|an?|its|their|his|her) ([\p{L} '’-]{1,40})/u.exec(rest);
  if (led === null) return false;
  const ground = groundOf(line, { start: from, end: from + led[0].length });
  return coverage(topic, ground) === 0 && !ground.words.some(({ singular }) => ANAPHORS.has(singular));
}

/** "Veloria recalls 132,000 cars" made the cars, and tells nothing of whoever made their batteries. */
export function isOfAnother(line: Line, said: string, from: number, { topic }: Sought): boolean {
  const recalled = /^(?:is |are )?(?:recall\p{L}*|call\p{L}* back) [^.;:]{1,40}/u.exec(said);
  if (recalled === null || topic.length === 0) return false;
  return coverage(topic, groundOf(line, { start: from, end: from + recalled[0].length })) === 0;
}

/** The sentence speaks of what the deed was asked of, or calls it "it". */
export const speaksOf = (line: Line, { object }: AskedRole): boolean =>
  object.length === 0 ||
  coverage(object, line) > 0 ||
  /\b(?:it|they|them|which|this|these|the (?:event|show|contest|contract|order|tender|commission|competition|tournament|race|match|game|vote|deal|project|scheme|case|attack|outbreak|scare|product|goods)|suspected|suspicion)\b/.test(
    line.lower,
  );
