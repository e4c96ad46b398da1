/**
 * Which name a sentence gives to a role or a thing: "the surgeon Dr. Ivo Banner", "Karin Oftedal, who heads the project", "designed by
 * Studio Halvard", "the tanker Halcyon Grace". Any other name of the sentence only stands near.
 */
import type { NameSlot } from '../model/claims.ts';
import { type AskedRole, CONTRASTS } from './asked-role.ts';
import type { Candidate, Line } from './candidates.ts';
import { type Frame, framesOf } from './frames.ts';
import { coverage, groundOf } from './nearness.ts';
import type { Sought } from './question.ts';
import { ANAPHORS, BODY, CALLINGS, REPLACES } from './roles.ts';

/** What a sentence says of its names and the role: who has it, by which words, and who has another of it. */
interface Told {
  have: ReadonlyMap<NameSlot, string>;
  /** The deputy where the mayor is asked for, the head of something else, whoever has just resigned. */
  haveAnother: ReadonlySet<NameSlot>;
}

const FRAMES = new WeakMap<AskedRole, readonly Frame[]>();
const TOLD = new WeakMap<Sought, Map<Line, Told>>();
const NOTHING: Told = { have: new Map(), haveAnother: new Set() };

function toldIn(line: Line, sought: Sought): Told {
  const { role } = sought;
  if (role === null) return NOTHING;
  const lines = TOLD.get(sought) ?? new Map<Line, Told>();
  TOLD.set(sought, lines);
  const known = lines.get(line);
  if (known !== undefined) return known;
  const frames = FRAMES.get(role) ?? framesOf(role);
  FRAMES.set(role, frames);
  const names = line.slots.flatMap(({ slot }) => (slot.type === 'name' ? [slot] : []));
  const have = new Map<NameSlot, string>();
  const haveAnother = new Set<NameSlot>();
  for (const slot of names) {
    const said = wordsThatTell(masked(line, names, slot), line, sought, role, frames);
    if (said === 'another') haveAnother.add(slot);
    else if (said !== null) have.set(slot, said.words);
  }
  const told = { have, haveAnother };
  lines.set(line, told);
  return told;
}

function wordsThatTell(
  text: string,
  line: Line,
  sought: Sought,
  role: AskedRole,
  frames: readonly Frame[],
): { words: string } | 'another' | null {
  let another = false;
  for (const { pattern, called } of frames)
    for (const found of text.matchAll(pattern)) {
      const [start, end] = found.indices?.groups?.role ?? [found.index, found.index];
      // "Ostrow replaces Lindqvist as captain" tells of Ostrow.
      const left =
        found.groups?.between !== undefined && !role.former && LEFT.test(text.slice(0, found.index));
      // "Its chief executive, Tone Sagvik, resigned": it is nobody's now.
      const gone = !role.former && role.type === 'person' && GONE.test(text.slice(text.lastIndexOf('@') + 1));
      const other =
        called && !(isTheOneAsked(text.slice(0, start), role) && belongs(line, text, { start, end }, sought));
      if (left || gone || other) another = true;
      else if (called || role.object.length === 0 || speaksOf(line, role))
        return { words: line.lower.slice(start, end) };
    }
  return another ? 'another' : null;
}

const LEFT = new RegExp(`(?:${REPLACES}) (?:the )?(?:\\p{L}+ ){0,2}$`, 'u');

const GONE =
  /^,? (?:who )?(?:(?:has |had )?(?:resign(?:s|ed)|step(?:s|ped) down|quit)|had left|(?:was|has been|is|is being|will be) (?:sacked|dismissed|fired|removed|ousted|replaced|(?:\p{L}+ ){1,4}and (?:sacked|dismissed|fired|removed|ousted|replaced)))\b/u;

/** The sentence with this name as `@`, the others as `#`, letter for letter. */
function masked(line: Line, names: readonly NameSlot[], own: NameSlot): string {
  let text = line.lower;
  for (const slot of names) {
    const start = slot.start + callingOf(slot);
    text = `${text.slice(0, start)}${(slot === own ? '@' : '#').repeat(slot.end - start)}${text.slice(slot.end)}`;
  }
  return text;
}

/** Letters of the slot that are no part of the name: "Captain " of "Captain Pavlos Mertzos". */
function callingOf({ raw, value }: NameSlot): number {
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

/** The deputy is not the mayor, another of its ships not the ship; and who asks for the deputy does not ask for the mayor. */
function isTheOneAsked(before: string, { contrast }: AskedRole): boolean {
  const near = /(?:[\p{L}-]+ ){0,3}(?:[\p{L}]+-)?$/u.exec(before)?.[0] ?? '';
  const said = CONTRASTS.filter((one) => one.test(near));
  return contrast === null ? said.length === 0 : said.includes(contrast);
}

/** "Head of the union" is not told by "head of the bank": whose the role is, where that is said, must be what was asked for. */
function belongs(line: Line, text: string, at: { start: number; end: number }, sought: Sought): boolean {
  if (sought.topic.length === 0) return true;
  const of = /^ (?:of|for|at) ([^,.;:@]+)/.exec(text.slice(at.end));
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
    return either || coverage(sought.topic, ground) > 0;
  });
}

/** Whose the role is goes by a noun that stands for whatever was named before: "head of the company". */
export const isAnaphoric = ({ topic }: Sought): boolean => topic.every((word) => ANAPHORS.has(word.singular));

/** The sentence speaks of what the deed was asked of, or calls it "it". */
const speaksOf = (line: Line, { object }: AskedRole): boolean =>
  coverage(object, line) > 0 || /\b(?:it|they|them|which|this|these)\b/.test(line.lower);

/** What speaks for or against a name by its role, in points; `null` where no role was asked for or none is told. */
export function roleDoubt(
  { line, slot }: Candidate,
  sought: Sought,
  lines: readonly Line[],
): { points: number; reason: string } | null {
  const { role } = sought;
  if (role === null || slot.type !== 'name') return null;
  const told = toldIn(line, sought);
  const said = told.have.get(slot);
  if (said !== undefined) return { points: TOLD_OF, reason: `"${said}" is said of it` };
  if (told.haveAnother.has(slot)) return { points: -0.6, reason: `it is another ${role.label}` };
  if ([...told.have.keys()].some((other) => other.key !== slot.key))
    return { points: -0.5, reason: `${role.label} is another one here` };
  const elsewhere = lines.flatMap((one) => [...toldIn(one, sought).have.keys()]);
  if (elsewhere.length === 0) return null;
  return elsewhere.some((other) => other.key === slot.key)
    ? { points: 0, reason: `${role.label} by another sentence` }
    : { points: -0.4, reason: `${role.label} is named elsewhere` };
}

/** What it is worth that the sentence says so. */
const TOLD_OF = 0.3;

/** The sentence itself says that the name has another role of the kind. */
export const isAnother = ({ line, slot }: Candidate, sought: Sought): boolean =>
  slot.type === 'name' && toldIn(line, sought).haveAnother.has(slot);

/** The sentence itself says that the name is what was asked for. */
export const isTold = ({ line, slot }: Candidate, sought: Sought): boolean =>
  slot.type === 'name' && toldIn(line, sought).have.has(slot);

/**
 * A surgeon is no town and no club, a ship is nobody: where form or place in the sentence tell what a name is, it takes no role of another
 * sort. What the sentence calls it outright holds against that.
 */
export function cannotBear(candidate: Candidate, sought: Sought, lines: readonly Line[]): boolean {
  const { line, slot } = candidate;
  const { role } = sought;
  if (role === null || slot.type !== 'name') return false;
  const body = BODY.test(slot.value);
  // "The Courier has learned": nobody is called "the Lindqvist".
  if (role.type === 'person' && /\bthe $/.test(line.lower.slice(0, slot.start)) && callingOf(slot) === 0)
    return true;
  if (role.type === 'person' && (body || isWhoseRole(line, slot, role))) return true;
  if (role.thing && (body || callingOf(slot) > 0 || SECOND.test(line.lower.slice(0, slot.start))))
    return true;
  if (role.type === 'place' || isTold(candidate, sought)) return false;
  const located = LOCATED.test(line.lower.slice(0, slot.start)) || placesIn(lines).has(slot.key);
  if (role.thing) return located || slot.nameType === 'place';
  return located || (role.type === 'person' && slot.nameType === 'place');
}

/** "She is caretaker prime minister of Tirelia": the role is held there. */
const isWhoseRole = (line: Line, slot: NameSlot, { nouns }: AskedRole): boolean =>
  new RegExp(`(?<![\\p{L}-])(?:${nouns}) of (?:the )?$`, 'u').test(line.lower.slice(0, slot.start));

const PLACES = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** What happens somewhere "in" it is a place, wherever else the version names it: "the cathedral of Valmont". */
function placesIn(lines: readonly Line[]): ReadonlySet<string> {
  const known = PLACES.get(lines);
  if (known !== undefined) return known;
  const places = new Set<string>();
  for (const { lower, slots } of lines)
    for (const { slot } of slots)
      if (slot.type === 'name' && IN_PLACE.test(lower.slice(0, slot.start))) places.add(slot.key);
  PLACES.set(lines, places);
  return places;
}

/** "Confidence in Lindqvist" is in nobody's streets. */
const IN_PLACE =
  /(?<!\b(?:confidence|trust|faith|interest|belief|believes?|believed|stake|shares?|holding|invested|investors?|disappointed|majority)(?: \p{L}+)?) (?:in|near|outside) (?:the )?$/u;

/** The version calls it what was asked for, here or elsewhere. */
export const isNamedSo = ({ slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' &&
  lines.some((line) => [...toldIn(line, sought).have.keys()].some(({ key }) => key === slot.key));

/** "Another of its ships, the Halcyon Star". */
const SECOND = /\b(?:another|other|second|sister)\b[^.;:]{0,40}$/;

const LOCATED =
  /\b(?:in|into|off|near|outside|around|across|throughout|island of|town of|city of|port of) (?:the )?$/;
