/** Which of the days of a sentence is the one that holds. */
import { stretchOf } from '../diff/calendar.ts';
import type { Candidate } from './candidates.ts';
import type { Doubt } from './doubts.ts';
import type { Sought } from './question.ts';

/** "Planned for Thursday, has been put off to 31 January": the day that was left is told first. */
export function isLeftDay({ line, slot }: Candidate): boolean {
  return (
    slot.type === 'date' &&
    PLANNED.test(line.lower.slice(0, slot.start)) &&
    PUT_OFF.test(line.lower.slice(slot.end))
  );
}

const PLANNED = /\b(?:planned|due|scheduled|set|meant|foreseen) (?:for|on|to \w+ on) (?:the )?$/;
const PUT_OFF =
  /^[^.;]*?\b(?:put off|postponed|moved|delayed|pushed back|put back|brought forward|rescheduled|deferred)\b[^.;]{0,30}? (?:to|until|till|for)\b/;

/** The sentence tells when something else happens, or of a day gone by where one to come is asked and named. */
export function doubtsOfDay(
  { line, slot }: Candidate,
  sought: Sought,
  { published, at }: { published: number | null; at: number | null },
): Doubt[] {
  const doubts: Doubt[] = [];
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
