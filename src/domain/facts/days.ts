/** Which of the days of a sentence is the one that holds. */
import { stretchOf } from '../diff/calendar.ts';
import type { DateSlot } from '../model/claims.ts';
import type { Candidate } from './candidates.ts';
import type { Doubt } from './doubts.ts';
import type { Family } from './families/index.ts';
import { coverage, type Ground } from './nearness.ts';
import { isOccasion } from './occasions.ts';
import type { Sought } from './question.ts';

/** "Moved the deadline from 6 March to 20 March" is no stretch of time: the second day is the one that holds. */
export const afterMove = (lower: string, slot: DateSlot): DateSlot =>
  slot.until !== null && MOVED_FROM.test(lower.slice(0, slot.start)) && /^[^.;]*\bto\b/i.test(slot.raw)
    ? { ...slot, value: slot.until, until: null }
    : slot;

const MOVED_FROM =
  /\b(?:moved?|moving|moves|postpon\w+|delay\w*|push(?:ed|es)|put(?:s)? (?:off|back)|brought forward|reschedul\w+|defer(?:s|red)|extend(?:s|ed)|shift(?:s|ed)|chang(?:es|ed))\b[^.;]* from (?:the )?$/;

/** "Planned for Thursday, has been put off to 31 January": the day that was left is told first. */
function isLeftDay({ line, slot }: Candidate): boolean {
  return (
    slot.type === 'date' &&
    (POSTPONED_FROM.test(line.lower.slice(0, slot.start)) ||
      SHOULD_HAVE.test(line.lower.slice(0, slot.start)) ||
      (PLANNED.test(line.lower.slice(0, slot.start)) &&
        (PUT_OFF.test(line.lower.slice(slot.end)) || CALLED_OFF.test(line.lower.slice(slot.end)))))
  );
}

const PLANNED = /\b(?:planned|due|scheduled|set|meant|foreseen) (?:for|on|to \w+ on) (?:the )?$/;
const SHOULD_HAVE =
  /\b(?:should have|(?:was|were) to have|had been (?:due|planned|scheduled|set)|(?:was|were) (?:supposed|meant) to)\b[^.;,]{0,40}$/;
const POSTPONED_FROM =
  /\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred|shifted) from (?:the )?$/;
const CALLED_OFF =
  /^,? (?:(?:was|were|is|are|has been|have been|had been) )?(?:\p{L}+ )?(?:scrubbed|called off|cancell?ed|postponed|put off|aborted|abandoned|scrapped|suspended)\b/u;
const PUT_OFF =
  /^[^.;]*?\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred)\b[^.;]{0,30}? (?:to|until|till|for)\b/;

/** "Will not start on 5 June, but three weeks later": the day that is denied. */
const isDeniedDay = ({ line, slot }: Candidate): boolean =>
  slot.type === 'date' &&
  /\b(?:not|no longer|never|rather than|instead of)\b(?: \p{L}+){0,4} $/u.test(
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
  /\bsince (?:the |shortly |just |about |early |late |before |after ){0,2}(?:noon on |midnight on )?$/.test(
    line.lower.slice(0, slot.start),
  ) &&
  ![...words].some((word) =>
    /^(?:since|began?|begun|start\w*|onset|outbreak|clos\w*|shut\w*|last|missing|disappear\w*|vanish\w*|lost)$/.test(
      word,
    ),
  );

/** "The strike began on 3 February" tells nothing of when it ends. */
const isOtherEnd = ({ line: { lower }, slot }: Candidate, { edge }: Sought): boolean =>
  edge !== null &&
  slot.type === 'date' &&
  slot.until === null &&
  (edge === 'end' ? BEGINS.test(lower) && !ENDS.test(lower) : ENDS.test(lower) && !BEGINS.test(lower));
const BEGINS = /\b(?:beg[aiu]n\w*|start(?:s|ed|ing)?|broke out|opened|launched|from|since)\b/;
const ENDS =
  /\b(?:end(?:s|ed|ing)?|expir\w+|over|until|till|lift(?:s|ed)?|clos(?:e|es|ed)|finish\w*|last(?:s|ed)?|runs?|up|through|stop(?:s|ped)?|call(?:s|ed)? off|concluded?|by)\b/;

/** Families of an end of something; what begins or ends is named beside them. */
const EDGES: ReadonlySet<string> = new Set(['begin', 'end', 'finish', 'ready', 'reopen', 'close']);
const UNTIL =
  /\b(?:until|till|by|before|no later than|not later than|at the latest(?: by)?|up to|deadline[^.;]{0,40}) (?:(?:the|midnight on|noon on|the evening of|end of) ){0,2}$/;

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
  const asked = new Set(sought.core.flatMap((word) => [...word.families]));
  const told = line.families;
  const tells = (family: Family): boolean =>
    told.has(family) || (isOccasion(family) && family.pattern.test(line.lower));
  if (asked.size > 0 && told.size > 0 && ![...asked].some(tells))
    doubts.push({ points: -0.12, reason: 'it is when something else happens' });
  // "The visa office will close from 27 February" says nothing of the trial, whatever begins.
  const what = sought.core.filter(({ families }) => ![...families].some(({ name }) => EDGES.has(name)));
  if (
    what.length > 0 &&
    what.length < sought.core.length &&
    coverage(what, line) === 0 &&
    [before, opening].every((ground) => ground === undefined || coverage(what, ground) === 0)
  )
    doubts.push({ points: -0.15, reason: `"${what.at(-1)!.norm}" is not named` });
  const stretch = slot.type === 'date' && slot.value !== null ? stretchOf(slot.value) : null;
  // A time limit is set for days to come.
  if (sought.limit && published !== null && stretch !== null)
    if (stretch.to < published) doubts.push({ points: -0.4, reason: 'a time limit is still to come' });
    else if (UNTIL.test(line.lower.slice(0, slot.start)))
      doubts.push({ points: 0.15, reason: 'the day until when' });
  const known = sought.ahead === 'next' ? published : at;
  if (sought.ahead !== null && known !== null && stretch !== null && stretch.from < known)
    doubts.push({
      points: sought.ahead === 'next' ? -0.3 : -0.12,
      reason: 'it was asked as something to come',
    });
  return doubts;
}
