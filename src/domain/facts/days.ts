/** Which of the days of a sentence is the one that holds. */
import { ENGLISH } from '../claims/lang/en/index.ts';
import { stretchOf } from '../diff/values/calendar.ts';
import type { DateSlot } from '../model/claims.ts';
import type { Candidate } from './candidates.ts';
import type { Doubt } from './doubts.ts';
import type { Family } from './families/index.ts';
import { coverage, type Ground, groundOf, presence } from './nearness.ts';
import { isFramed, isOccasion } from './occasions.ts';
import type { Sought } from './question.ts';

/** "Moved the deadline from 6 March to 20 March" is no stretch of time: the second day is the one that holds. */
export const afterMove = (lower: string, slot: DateSlot): DateSlot =>
  slot.until !== null && isMove(lower, slot) ? { ...slot, value: slot.until, until: null } : slot;

/** Both days stand in one slot, the one that was left and the one that holds. */
export const isMove = (lower: string, { start, raw }: DateSlot): boolean =>
  (MOVED_FROM.test(lower.slice(0, start)) && /^[^.;]*\bto\b/i.test(raw)) ||
  (PUT_OFF_ON.test(lower.slice(0, start)) && /\b(?:until|till)\b/i.test(raw));

/** "Was adjourned on Tuesday until May 22": the first day is when that was said. */
const PUT_OFF_ON =
  /\b(?:postpon\w+|adjourn\w*|delay\w*|put (?:off|back)|push(?:ed|es) back|defer(?:s|red)|reschedul\w+)(?: (?:again|once more|late|early))? (?:on )?$/;
const MOVED_FROM =
  /\b(?:moved?|moving|moves|postpon\w+|delay\w*|push(?:ed|es)|put(?:s)? (?:off|back)|brought forward|reschedul\w+|defer(?:s|red)|extend(?:s|ed)|shift(?:s|ed)|adjourn\w*|chang(?:es|ed)|slid(?:es)?|slip(?:s|ped))\b[^.;]* from (?:the )?$/;

/** "Planned for Thursday, has been put off to 31 January": the day that was left is told first. */
function isLeftDay({ line, slot }: Candidate): boolean {
  return (
    slot.type === 'date' &&
    !isMove(line.lower, slot) &&
    (AT_FIRST.test(line.lower.slice(0, slot.start)) ||
      POSTPONED_FROM.test(line.lower.slice(0, slot.start)) ||
      SHOULD_HAVE.test(line.lower.slice(0, slot.start)) ||
      ((PLANNED.test(line.lower.slice(0, slot.start)) || WAS_TO.test(line.lower.slice(0, slot.start))) &&
        (PUT_OFF.test(line.lower.slice(slot.end)) || CALLED_OFF.test(line.lower.slice(slot.end)))))
  );
}

const PLANNED = /\b(?:planned|due|scheduled|set|meant|foreseen|listed|fixed) (?:for|on|to \w+ on) (?:the )?$/;
/** "First listed for 7 June", "originally to 30 November". */
const AT_FIRST =
  /\b(?:first|originally|initially|previously) (?:(?:planned|listed|set|fixed|scheduled|due|foreseen|expected) )?(?:for|on|to|until|till) (?:the )?$/u;
const WAS_TO = /\b(?:was|were) to (?:\p{L}+ ){1,4}(?:on |in |from )?(?:the )?$/u;
const SHOULD_HAVE =
  /\b(?:should have|(?:was|were) to have|had been (?:due|planned|scheduled|set)|(?:was|were) (?:supposed|meant) to)\b[^.;,]{0,40}$/;
const POSTPONED_FROM =
  /\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred|shifted|adjourned) from (?:the )?$/;
const CALLED_OFF =
  /^,? (?:and|but) (?:was|were|has|have|is|are|now|did|will) (?:\p{L}+ )?(?:not|now)\b|^,? (?:(?:was|were|is|are|has been|have been|had been) )?(?:\p{L}+ )?(?:scrubbed|called off|cancell?ed|postponed|put off|aborted|abandoned|scrapped|suspended)\b/u;
const PUT_OFF =
  /^[^.;]*?\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred|shifted|adjourned)\b[^.;]{0,30}? (?:to|until|till|for)\b/;

/** "Will not start on 5 June, but three weeks later": the day that is denied. */
const isDeniedDay = ({ line, slot }: Candidate): boolean =>
  slot.type === 'date' &&
  /\b(?:not|no|no longer|never|rather than|instead of)\b(?: \p{L}+){0,6} $/u.test(
    line.lower.slice(0, slot.start),
  ) &&
  !/\b(?:before|until|till|later than|earlier than) (?:the )?$/.test(line.lower.slice(0, slot.start)) &&
  (WILL_NOT.test(line.lower.slice(0, slot.start)) ||
    line.slots.some((one) => one.slot.type === 'date' && one.slot !== slot));
const WILL_NOT = /\b(?:will|would|does|do|is|are|can|could) not (?:\p{L}+ ){0,3}(?:on )?(?:the )?$/u;

/** "By Wednesday 1,650 nurses had joined": how far things were by then. */
const isByThen = ({ line: { lower }, slot }: Candidate): boolean =>
  /\bby (?:the )?$/.test(lower.slice(0, slot.start)) && /^[^.;]*\bhad\b/.test(lower.slice(slot.end));

/** "Has been standing still since Saturday" tells when that began. */
const isSince = ({ line, slot }: Candidate, { words }: Sought): boolean =>
  slot.type === 'date' &&
  /\bsince (?:the |shortly |just |about |early |late |before |after ){0,2}(?:noon on |midnight on |an? (?:\w+ ){1,2}(?:on|of) )?$/.test(
    line.lower.slice(0, slot.start),
  ) &&
  !(RUNS_AGAIN.test(line.lower) && [...words].some((word) => STARTS.test(word))) &&
  ![...words].some((word) =>
    /^(?:since|began?|begun|start\w*|onset|outbreak|clos\w*|shut\w*|last|missing|disappear\w*|vanish\w*|lost)$/.test(
      word,
    ),
  );

/** "Has been open again since Saturday", "in force since 8 August": the state that was asked for began then. */
const RUNS_AGAIN =
  /\b(?:again|back|open|reopened|restored|resumed|in (?:force|effect|operation|service|use)|under way|available)\b/;
const STARTS =
  /^(?:re-?open\w*|open\w*|resum\w*|restart\w*|restor\w*|return\w*|again|back|begins?|starts?|appl(?:y|ies)|effect|force|introduc\w*|launch\w*|available)$/;

/** "The strike began on 3 February" tells nothing of when it ends. */
const isOtherEnd = ({ line: { lower }, slot }: Candidate, { edge, words }: Sought): boolean =>
  edge !== null &&
  // What begins may be a closure.
  !(edge === 'start' && [...words].some((word) => /^(?:clos|shut|bann|barr|forbid|suspend)/.test(word))) &&
  slot.type === 'date' &&
  slot.until === null &&
  (edge === 'end' ? BEGINS.test(lower) && !ENDS.test(lower) : ENDS.test(lower) && !BEGINS.test(lower));
const BEGINS =
  /\b(?:beg[aiu]n\w*|start(?:s|ed|ing)?|broke out|open(?:s|ed|ing)?|launch(?:es|ed)?|from|since)\b/;
const ENDS =
  /\b(?:end(?:s|ed|ing)?|expir\w+|over|until|till|lift(?:s|ed)?|clos(?:e|es|ed)|finish\w*|last(?:s|ed)?|runs?|up|through|stop(?:s|ped)?|call(?:s|ed)? off|concluded?|by)\b/;

/** "The draw of 12 March": the day is that of what stands right before it, however long ago. */
export const isDayOf = ({ line, slot }: Candidate, { core }: Sought): boolean => {
  const before = line.words.findLast(
    (word) => word.end <= slot.start && !/^(?:of|on|from|in|the)$/.test(word.norm),
  );
  return (
    before !== undefined &&
    /^,? (?:(?:of|on|from|in) )?(?:the )?$/.test(line.lower.slice(before.end, slot.start)) &&
    core.some((want) => presence(want, { words: [before], families: new Set() }) === 1)
  );
};

/** Families of an end of something; what begins or ends is named beside them. */
const EDGES: ReadonlySet<string> = new Set(['begin', 'end', 'finish', 'ready', 'reopen', 'close']);
/** "It reopened on 18 April": what it is was said before. */
const GOES_ON =
  /^(?:(?:but|and|now|still|then|so|yet|from|on|until|till|before|by) [^,.;:]{0,30}|[^,.;:]{1,40}, )?(?:it|he|she|they|this|these|all of (?:it|them)|both|the (?:two|three|four|five|six|seven|eight|nine|ten))\b/;
const UNTIL =
  /\b(?:until|till|by|before|no later than|not later than|at the latest(?: by)?|up to|deadline[^.;]{0,40}) (?:(?:the|midnight on|noon on|the evening of|end of) ){0,2}$/;

/** A time limit is set for days to come, and is told as one: "by", "until", "the deadline of 15 October has passed". */
function doubtsOfLimit(candidate: Candidate, published: number | null): Doubt[] {
  const { line, slot } = candidate;
  const before = line.lower.slice(0, slot.start);
  if (isDeadline(candidate)) return [{ points: 0.2, reason: 'it is called the deadline' }];
  const stretch = slot.type === 'date' && slot.value !== null ? stretchOf(slot.value) : null;
  if (published !== null && stretch !== null && stretch.to < published)
    return [{ points: -0.4, reason: 'a time limit is still to come' }];
  if (UNTIL.test(before)) return [{ points: 0.15, reason: 'the day until when' }];
  return LIMITS.test(line.lower) ? [] : [{ points: -0.2, reason: 'nothing is to be done by then' }];
}

/** The sentence calls the day a deadline, or lets something expire or fall due on it. */
export const isDeadline = ({ line, slot }: Candidate): boolean =>
  DEADLINE_OF.test(line.lower.slice(0, slot.start)) ||
  DUE_BY.test(line.lower.slice(0, slot.start)) ||
  DEADLINE_AFTER.test(line.lower.slice(slot.end));

const DUE_BY =
  /\b(?:(?:is|are|was|were|be|falls?) due|expires?|expired|runs? out|ran out|laps\w+|clos(?:e|es|ed)) (?:\p{L}+ )?(?:by|on|at|until|before) (?:the |midnight on |noon on )?$/u;
const DEADLINE_OF =
  /\b(?:deadline|ultimatum|cut-?off|time limit)(?: (?:of|on|is|was|to|until|for|at|falls on|had been|expires?d?|runs? out|ran out|passe[sd]|midnight)){0,3} (?:the )?$/;
const DEADLINE_AFTER =
  /^,? (?:when |as )?(?:the|its|their|his|her|that|an?) (?:\p{L}+['’]s? )?(?:\p{L}+ )?(?:deadline|ultimatum|cut-?off|time limit)\b/u;
const LIMITS =
  /\b(?:deadlines?|ultimatum|cut-?off|time limit|until|till|by|before|not? later than|at the latest|up to|expir\w+|runs? out|clos(?:es?|ing|ed)|laps\w+|within|due|must|last (?:day|chance|date))\b/;

/** "The 2038 harvest began on 2 September", where the day was read in the year of the article: the year before the noun is another's. */
function otherEdition({ line, slot }: Candidate, { words }: Sought): string | null {
  if (slot.type !== 'date' || !slot.relative) return null;
  const year = /\b(?:the|its|their|last|[\p{L}]+['’]s?) (\d{4}) \p{L}+/u.exec(
    line.lower.slice(0, slot.start),
  )?.[1];
  return year === undefined || slot.value?.startsWith(year) || words.has(year) ? null : year;
}

/**
 * "Was halted on Monday", "ruled on Wednesday that", "took the test on Monday": the verb that stands right before a day has it, and what is asked
 * is told by another. Verbs by which anything takes place tell nothing.
 */
function otherVerb({ line, slot }: Candidate, { core, alternatives }: Sought): string | null {
  if (slot.type !== 'date') return null;
  const before = line.words.filter(({ end }) => end <= slot.start).slice(-VERB_REACH);
  const verb = before.findLast(({ norm }) => ENGLISH.isPast(norm) && !ANY_VERB.test(norm));
  if (verb === undefined) return null;
  const between = line.lower.slice(verb.end, slot.start);
  if (!/(?:^| )on $/.test(between) || NEXT_CLAUSE.test(between)) return null;
  const from = Math.max(
    0,
    ...[...line.lower.slice(0, verb.start).matchAll(CLAUSE_BEGINS)].map(
      ({ index, 0: said }) => index + said.length,
    ),
  );
  const clause = groundOf(line, { start: from, end: slot.start });
  const told = [...core, ...alternatives.flat()];
  return told.length === 0 ||
    told.some((word) => presence(word, clause) > 0 || isToldIn(word, line.lower.slice(from)))
    ? null
    : verb.norm;
}
const isToldIn = ({ families }: Sought['core'][number], text: string): boolean =>
  [...families].some(({ pattern }) => pattern.test(text));
const VERB_REACH = 4;
const OTHER_VERB = -0.2;
const NEXT_CLAUSE = /[,;:–—(]|\b(?:to|and|but|that|who|which|when|until|by|for|from|not)\b/;
const CLAUSE_BEGINS = /[;:–—(]|, |\b(?:and|but|that|who|which|when|while|after|before|because|as) /g;
const ANY_VERB =
  /^(?:was|were|been|had|has|did|is|are|held|took|taken|happened|came|went|set|put|planned|scheduled|due|listed|fixed|postponed|moved|pushed|delayed|adjourned|brought|expected|said|told|announced|called|foreseen|slated|booked|dated|last|next|first)$/;

/** The sentence tells when something else happens, or of a day gone by where one to come is asked and named. */
export function doubtsOfDay(
  candidate: Candidate,
  sought: Sought,
  {
    published,
    at,
    before,
    opening,
  }: {
    published: number | null;
    at: number | null;
    before?: Ground | undefined;
    opening?: Ground | undefined;
  },
): Doubt[] {
  const { line, slot } = candidate;
  const doubts: Doubt[] = [];
  if (isDeniedDay(candidate)) doubts.push({ points: -0.5, reason: 'the day that is denied' });
  if (isByThen(candidate)) doubts.push({ points: -0.3, reason: 'how far things were by then' });
  if (isSince(candidate, sought)) doubts.push({ points: -0.35, reason: 'the day since when' });
  if (isOtherEnd(candidate, sought)) doubts.push({ points: -0.3, reason: 'the other end of it' });
  if (isLeftDay(candidate)) doubts.push({ points: -0.5, reason: 'the day it was planned for before' });
  const edition = otherEdition(candidate, sought);
  if (edition !== null) doubts.push({ points: -0.45, reason: `it is of ${edition}` });
  const verb = otherVerb(candidate, sought);
  if (verb !== null) doubts.push({ points: OTHER_VERB, reason: `it is the day of "${verb}"` });
  const asked = new Set(sought.core.flatMap((word) => [...word.families]));
  const told = line.families;
  const tells = (family: Family): boolean =>
    told.has(family) ||
    (isOccasion(family) && (family.pattern.test(line.lower) || isFramed(family, candidate)));
  if (asked.size > 0 && told.size > 0 && ![...asked].some(tells))
    doubts.push({ points: -0.12, reason: 'it is when something else happens' });
  // "The visa office will close from 27 February" says nothing of the trial, whatever begins.
  const what = sought.core.filter(({ families }) => ![...families].some(({ name }) => EDGES.has(name)));
  if (
    what.length > 0 &&
    what.length < sought.core.length &&
    !GOES_ON.test(line.lower) &&
    // What was given to find it names it.
    !sought.alternatives.some((given) => coverage(given, line) > 0) &&
    coverage(what, line) === 0 &&
    [before, opening].every((ground) => ground === undefined || coverage(what, ground) === 0)
  )
    doubts.push({ points: -0.15, reason: `"${what.at(-1)!.norm}" is not named` });
  const stretch = slot.type === 'date' && slot.value !== null ? stretchOf(slot.value) : null;
  if (sought.limit) doubts.push(...doubtsOfLimit(candidate, published));
  const known = sought.ahead === 'next' ? published : at;
  if (sought.ahead !== null && known !== null && stretch !== null && stretch.from < known)
    doubts.push({
      points: sought.ahead === 'next' ? -0.3 : -0.12,
      reason: 'it was asked as something to come',
    });
  return doubts;
}
