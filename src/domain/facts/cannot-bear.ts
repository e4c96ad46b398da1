/** Which names can have no role of the sort that was asked for, whatever stands near them. */
import type { NameSlot } from '../model/claims.ts';
import type { AskedRole } from './asked-role.ts';
import { BODY } from './callings.ts';
import type { Candidate, Line } from './candidates.ts';
import { callingOf, isTitle } from './masks.ts';
import { isTold } from './names.ts';
import { placesIn } from './places.ts';
import type { Sought } from './question.ts';

/**
 * A surgeon is no town and no club, a ship is nobody: where form or place in the sentence tell what a name is, it takes no role of another
 * sort. What the sentence calls it outright holds against that.
 */
export function cannotBear(candidate: Candidate, sought: Sought, lines: readonly Line[]): boolean {
  const { line, slot } = candidate;
  const { role } = sought;
  if (role === null || slot.type !== 'name') return false;
  if (isTitle(line, slot) || isOfCountry(line, slot) || isItself(slot, role)) return true;
  const body = BODY.test(slot.value);
  // "The Courier has learned": nobody is called "the Lindqvist".
  if (role.type === 'person' && /\bthe $/.test(line.lower.slice(0, slot.start)) && callingOf(slot) === 0)
    return true;
  if (role.type === 'person' && (body || OFFICE.test(slot.value) || isWhoseRole(line, slot, role)))
    return true;
  const told = isTold(candidate, sought, lines);
  if (
    role.thing &&
    ((!told && (body || callingOf(slot) > 0)) || SECOND.test(line.lower.slice(0, slot.start)))
  )
    return true;
  if (role.type === 'place' || told) return false;
  const located = LOCATED.test(line.lower.slice(0, slot.start)) || placesIn(lines).has(slot.key);
  if (role.thing) return located || slot.nameType === 'place';
  return located || (role.type === 'person' && slot.nameType === 'place');
}

/** "The Northern Song Contest" does not host the contest. */
const isItself = ({ value }: NameSlot, { object, byDeed }: AskedRole): boolean =>
  byDeed && object.some(({ norm }) => value.toLowerCase().endsWith(` ${norm}`));

/** "Korean" of "the Korean manufacturer Daesan", "Carvenian" of "the Carvenian port of Dravos". */
function isOfCountry(line: Line, { raw, start, end }: NameSlot): boolean {
  const after = /^ (?:[\p{Ll}-]+ ){1,2}(?:of )?/u.exec(line.sentence.text.slice(end));
  if (
    !DEMONYM.test(raw) ||
    after === null ||
    !/\b(?:the|an?|its|their|whose) (?:\p{Ll}+ )?$/u.test(line.lower.slice(0, start))
  )
    return false;
  const next = end + after[0].length;
  return line.slots.some(({ slot }) => slot.type === 'name' && slot.start === next);
}
const DEMONYM = /^\p{Lu}\p{Ll}+(?:[aei]n|ese|ish|ic|ch|i)$/u;

/** "Office of the President" is no president. */
const OFFICE = /^(?:office|ministry|department|house|court|bank|university|embassy|league|union) of\b/i;

/** "She is caretaker prime minister of Tirelia": the role is held there. */
const isWhoseRole = (line: Line, slot: NameSlot, { nouns }: AskedRole): boolean =>
  new RegExp(`(?<![\\p{L}-])(?:${nouns}) of (?:the )?$`, 'u').test(line.lower.slice(0, slot.start));

/** "Another of its ships, the Halcyon Star". */
const SECOND = /\b(?:another|other|second|sister)\b[^.;:]{0,40}$/;

const LOCATED =
  /\b(?:in|into|off|near|outside|around|across|throughout|island of|town of|city of|port of) (?:the )?$/;
