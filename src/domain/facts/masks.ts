/** A sentence as the frames of roles are laid over it: one name is `@`, every other one `#`. */
import type { NameSlot } from '../model/claims.ts';
import { BODIES, CALLINGS, FUNCTIONS, OFFICES_OF } from './callings.ts';
import type { Line } from './candidates.ts';

/** The sentence with whom it calls he or she as `@`, the others as `#`. */
export function asPronoun(line: Line): string {
  const names = line.slots.flatMap(({ slot }) => (slot.type === 'name' ? [slot] : []));
  const text = masked(line, names, null);
  const found = /\b(?:he|she)\b/.exec(text);
  return found === null
    ? text
    : `${text.slice(0, found.index)}${'@'.repeat(found[0].length)}${text.slice(found.index + found[0].length)}`;
}

/** The sentence with this name as `@`, the others as `#`, letter for letter. */
export function masked(line: Line, names: readonly NameSlot[], own: NameSlot | null): string {
  let text = line.lower;
  for (const slot of names) {
    if (slot !== own && isMereBody(line, slot)) continue;
    const start = slot.start + callingOf(slot);
    text = `${text.slice(0, start)}${(slot === own ? '@' : '#').repeat(slot.end - start)}${text.slice(slot.end)}`;
  }
  return text;
}

/** Letters of the slot that are no part of the name: "Captain " of "Captain Pavlos Mertzos". */
export function callingOf({ raw, value }: NameSlot): number {
  const own = new Set(
    bareName(value)
      .toLowerCase()
      .split(/[\s-]+/),
  );
  let at = 0;
  for (const word of raw.split(' ')) {
    const plain = word.toLowerCase().replace(/\.$/, '');
    if (own.has(plain) || own.has(word.toLowerCase()) || at + word.length >= raw.length) break;
    at += word.length + 1;
  }
  return at;
}

/** "Sam Ostrow" of "Goalkeeper Sam Ostrow": what somebody does is no part of the name. */
export function bareName(name: string): string {
  const words = name.split(' ');
  let from = VESSEL.test(words[0]!) && words.length > 1 ? 1 : 0;
  while (words.length - from > 2 && CALLINGS.has(words[from]!.toLowerCase())) from += 1;
  return words.slice(from).join(' ');
}

/** "MT Halcyon Grace" is the Halcyon Grace. */
const VESSEL = /^(?:M[TVS]|S[SY]|HMS|USS)$/;

/** "Minister of Energy", "the Leader", "Chief Executive Officer": a title in capitals names nobody. */
export function isTitle(line: Line, { raw, start }: NameSlot): boolean {
  const words = raw.toLowerCase().split(/[\s-]+/);
  const head = (words.includes('of') ? words.slice(0, words.indexOf('of')) : words).at(-1) ?? '';
  if (!TITLE.has(head) && !CALLINGS.has(head)) return false;
  // Somebody may be called Baker; nobody is called "the Baker".
  if (words.length === 1) return DEFINITE.test(line.lower.slice(0, start));
  return words.every(
    (word) =>
      TITLE.has(word) ||
      SMALL.has(word) ||
      CALLINGS.has(word) ||
      FUNCTIONS.has(word) ||
      OFFICES_OF.has(word) ||
      BODIES.has(word),
  );
}

const TITLE: ReadonlySet<string> = new Set('leader head chief officer acting prime general first'.split(' '));
const SMALL: ReadonlySet<string> = new Set('of the and for'.split(' '));
const DEFINITE = /(?:\b(?:the|its|their|our|his|her)|['’]s) $/;

/** "The Council", "the Opposition": in capitals or not, it is the council. */
const isMereBody = (line: Line, { raw, start }: NameSlot): boolean =>
  (BODIES.has(raw.toLowerCase()) || OFFICES_OF.has(raw.toLowerCase())) &&
  DEFINITE.test(line.lower.slice(0, start));
