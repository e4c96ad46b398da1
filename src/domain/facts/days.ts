/** Which of the days of a sentence is the one that holds. */
import type { Candidate } from './candidates.ts';

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
