/** Which of the days of a sentence is the one that holds. */
import { stretchOf } from '../diff/calendar.ts';
import type { DateSlot } from '../model/claims.ts';
import type { Candidate } from './candidates.ts';
import type { Doubt } from './doubts.ts';
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
    PLANNED.test(line.lower.slice(0, slot.start)) &&
    PUT_OFF.test(line.lower.slice(slot.end))
  );
}

const PLANNED = /\b(?:planned|due|scheduled|set|meant|foreseen) (?:for|on|to \w+ on) (?:the )?$/;
const PUT_OFF =
  /^[^.;]*?\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred)\b[^.;]{0,30}? (?:to|until|till|for)\b/;

/** "Will not start on 5 June, but three weeks later": the day that is denied. */
const isDeniedDay = ({ line, slot }: Candidate): boolean =>
  slot.type === 'date' &&
  /\b(?:not|no longer|never|rather than|instead of)\b(?: \p{L}+){0,4} $/u.test(
    line.lower.slice(0, slot.start),
  ) &&
  !/\b(?:before|until|till|later than|earlier than) (?:the )?$/.test(line.lower.slice(0, slot.start)) &&
  line.slots.some((one) => one.slot.type === 'date' && one.slot !== slot);

/** "Has been standing still since Saturday" tells when that began. */
const isSince = ({ line, slot }: Candidate, { words }: Sought): boolean =>
  slot.type === 'date' &&
  /\bsince (?:the |shortly |just |about |early |late |before |after ){0,2}(?:noon on |midnight on )?$/.test(
    line.lower.slice(0, slot.start),
  ) &&
  ![...words].some((word) =>
    /^(?:since|began?|begun|start\w*|onset|outbreak|clos\w*|shut\w*|last)$/.test(word),
  );

/** The sentence tells when something else happens, or of a day gone by where one to come is asked and named. */
export function doubtsOfDay(
  candidate: Candidate,
  sought: Sought,
  { published, at }: { published: number | null; at: number | null },
): Doubt[] {
  const { line, slot } = candidate;
  const doubts: Doubt[] = [];
  if (isDeniedDay(candidate)) doubts.push({ points: -0.5, reason: 'the day that is denied' });
  if (isSince(candidate, sought)) doubts.push({ points: -0.35, reason: 'the day since when' });
  if (isLeftDay(candidate)) doubts.push({ points: -0.5, reason: 'the day it was planned for before' });
  const asked = new Set(sought.core.flatMap((word) => [...word.families]));
  const told = line.families;
  if (asked.size > 0 && told.size > 0 && ![...asked].some((family) => told.has(family)))
    doubts.push({ points: -0.12, reason: 'it is when something else happens' });
  const stretch = slot.type === 'date' && slot.value !== null ? stretchOf(slot.value) : null;
  const known = sought.ahead === 'next' ? published : at;
  if (sought.ahead !== null && known !== null && stretch !== null && stretch.from < known)
    doubts.push({
      points: sought.ahead === 'next' ? -0.3 : -0.12,
      reason: 'it was asked as something to come',
    });
  return doubts;
}
