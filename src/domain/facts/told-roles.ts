/**
 * Which name a sentence gives to a role or a thing: "the surgeon Dr. Ivo Banner", "Karin Oftedal, who heads the project", "designed by
 * Studio Halvard", "the tanker Halcyon Grace". Any other name of the sentence only stands near.
 */
import type { NameSlot } from '../model/claims.ts';
import type { AskedRole } from './asked-role.ts';
import type { Line } from './candidates.ts';
import { comesAfter, type Frame, framesOf } from './frames.ts';
import { asPronoun, callingOf, isTitle, masked } from './masks.ts';
import { coverage, pronounLineAfter } from './nearness.ts';
import { placesIn } from './places.ts';
import type { Sought } from './question.ts';
import { REPLACES } from './role.ts';
import { belongs, isOfAnother, isOffice, isOfOther, isTheOneAsked, speaksOf } from './whose-role.ts';

/** What a sentence says of its names and the role: who has it, by which words, and who has another of it. */
export interface Told {
  have: ReadonlyMap<NameSlot, string>;
  /** The deputy where the mayor is asked for, the head of something else, whoever has just resigned. */
  haveAnother: ReadonlySet<NameSlot>;
  /** Of those who have it, whoever comes after another: "is succeeded by". */
  heirs: ReadonlySet<NameSlot>;
  /** Of those who have it, whose sentence says of what: "chief of the band". */
  ofIt: ReadonlySet<NameSlot>;
}

/** What the line says, and who in it comes after somebody whom another line gives the role. */
export function toldIn(line: Line, sought: Sought, lines: readonly Line[]): Told {
  const told = toldAlone(line, sought, lines);
  if (sought.role?.type !== 'person' || sought.role.former) return told;
  const later = successions(sought, lines).get(line);
  if (later === undefined) return told;
  return {
    ...told,
    have: new Map([...told.have, ...later.map((slot) => [slot, 'comes after'] as const)]),
    haveAnother: new Set([...told.haveAnother].filter((slot) => !later.includes(slot))),
    heirs: new Set([...told.heirs, ...later]),
  };
}

const SUCCESSIONS = new WeakMap<Sought, { lines: readonly Line[]; found: ReadonlyMap<Line, NameSlot[]> }>();

/** "Hector Balan takes the place of Ana Olmo": whoever she is, he is now. */
function successions(sought: Sought, lines: readonly Line[]): ReadonlyMap<Line, NameSlot[]> {
  const known = SUCCESSIONS.get(sought);
  if (known?.lines === lines) return known.found;
  const found = new Map<Line, NameSlot[]>();
  SUCCESSIONS.set(sought, { lines, found });
  const had = new Set(
    lines.flatMap((line) => {
      const { have, gone } = toldAlone(line, sought, lines);
      return [...have.keys(), ...gone].map(({ key }) => key);
    }),
  );
  if (had.size === 0) return found;
  for (const line of lines) {
    const names = namesOf(line);
    if (names.length < 2) continue;
    const heirs = names.filter((slot) =>
      names.some(
        (other) =>
          other.key !== slot.key &&
          had.has(other.key) &&
          comesAfter(masked(line, names, slot), { start: other.start + callingOf(other), end: other.end }),
      ),
    );
    if (heirs.length > 0) found.set(line, heirs);
  }
  return found;
}

const READ = new WeakMap<Sought, Map<Line, LineTold>>();

function toldAlone(line: Line, sought: Sought, lines: readonly Line[]): LineTold {
  const memo = READ.get(sought) ?? new Map<Line, LineTold>();
  READ.set(sought, memo);
  const known = memo.get(line);
  if (known !== undefined) return known;
  const told = new LineTold(line, sought, lines);
  memo.set(line, told);
  return told;
}

const FRAMES = new WeakMap<AskedRole, readonly Frame[]>();

function framesFor(role: AskedRole): readonly Frame[] {
  const known = FRAMES.get(role);
  if (known !== undefined) return known;
  const frames = framesOf(role);
  FRAMES.set(role, frames);
  return frames;
}

/** What one line says, with the lines beside it that go on about its names or led up to them. */
class LineTold implements Told {
  readonly have = new Map<NameSlot, string>();
  readonly haveAnother = new Set<NameSlot>();
  readonly heirs = new Set<NameSlot>();
  readonly ofIt = new Set<NameSlot>();
  /** Of those who have another: whoever had it until now. */
  readonly gone = new Set<NameSlot>();
  readonly #line: Line;
  readonly #lines: readonly Line[];
  readonly #sought: Sought;

  constructor(line: Line, sought: Sought, lines: readonly Line[]) {
    this.#line = line;
    this.#lines = lines;
    this.#sought = sought;
    const { role } = sought;
    if (role === null) return;
    const names = namesOf(line);
    this.#readNames(names, role);
    this.#readAgain(names, role);
    this.#readHeirs(names, role);
    this.#readOn(names, role);
  }

  #tell(slot: NameSlot, text: string, on: Line, role: AskedRole): void {
    const said = wordsThatTell(text, on, this.#sought, role);
    if (said === null) return;
    if (said === 'another' || said === 'gone') {
      this.haveAnother.add(slot);
      if (said === 'gone') this.gone.add(slot);
      return;
    }
    // "The Marren Isles" are no ship for their article, where things happen in them.
    if (said.words === 'the' && placesIn(this.#lines).has(slot.key)) return;
    this.have.set(slot, said.words);
    if (said.heir) this.heirs.add(slot);
    if (said.ofIt) this.ofIt.add(slot);
  }

  #isOpen(slot: NameSlot): boolean {
    return !this.have.has(slot) && !this.haveAnother.has(slot);
  }

  #readNames(names: readonly NameSlot[], role: AskedRole): void {
    for (const slot of names) {
      const kind = role.thing ? kindIn(slot, role) : null;
      if (kind === null) this.#tell(slot, masked(this.#line, names, slot), this.#line, role);
      else this.have.set(slot, kind);
    }
  }

  /** "Ilse Brand will need that: she takes #'s chair as minister". */
  #readAgain(names: readonly NameSlot[], role: AskedRole): void {
    const [slot] = names;
    if (slot === undefined || !this.#isOpen(slot) || slot.nameType === 'place') return;
    const text = masked(this.#line, names, null);
    const again = /[:;–—] (he|she)\b/.exec(text.slice(slot.end));
    if (again === null) return;
    const at = slot.end + again.index + 2;
    const end = at + again[1]!.length;
    this.#tell(slot, `${text.slice(0, at)}${'@'.repeat(end - at)}${text.slice(end)}`, this.#line, role);
  }

  /** "Its chief, #, has resigned. He will be replaced by @": the sentence before says what the role is. */
  #readHeirs(names: readonly NameSlot[], role: AskedRole): void {
    const before = this.#line.bodyIndex > 0 ? this.#lines[this.#line.index - 1] : undefined;
    if (before === undefined || !GOES_ON_ABOUT.test(this.#line.lower)) return;
    for (const slot of names) {
      if (this.haveAnother.has(slot)) continue;
      const text = `${masked(before, namesOf(before), null)} ${masked(this.#line, names, slot)}`;
      if (!framesFor(role).some(({ heir, pattern }) => heir && text.match(pattern) !== null)) continue;
      if (!this.have.has(slot)) this.have.set(slot, 'comes after');
      this.heirs.add(slot);
    }
  }

  /** "Karel Vint played for Velsted. He takes over as coach": the next sentence goes on about the first of them. */
  #readOn(names: readonly NameSlot[], role: AskedRole): void {
    for (const slot of names) {
      if (!this.#isOpen(slot)) continue;
      const next = pronounLineAfter({ line: this.#line, slot }, this.#lines);
      if (next !== null) this.#tell(slot, asPronoun(next), next, role);
    }
  }
}

const GOES_ON_ABOUT =
  /\b(?:he|she|him|her|they|them|his|their|the (?:post|job|chair|place|role|case|inquiry|investigation)|takes the place of|took the place of|replac(?:es|ed)|succe(?:eds|eded))\b/;

const namesOf = (line: Line): NameSlot[] =>
  line.slots.flatMap(({ slot }) => (slot.type === 'name' && !isTitle(line, slot) ? [slot] : []));

function wordsThatTell(
  text: string,
  line: Line,
  sought: Sought,
  role: AskedRole,
): { words: string; heir: boolean; ofIt: boolean } | 'another' | 'gone' | null {
  let another: 'another' | 'gone' | null = null;
  for (const { pattern, called, heir } of framesFor(role))
    for (const found of text.matchAll(pattern)) {
      const [start, end] = found.indices?.groups?.role ?? [found.index, found.index];
      // "Ostrow replaces Lindqvist as captain" tells of Ostrow.
      const left =
        found.groups?.between !== undefined && !role.former && LEFT.test(text.slice(0, found.index));
      // "Velmark sack coach Brill": the new one is somebody else.
      if (role.incoming && called && LEAVING.test(text) && !ARRIVING.test(text)) {
        another ??= 'another';
        continue;
      }
      // "Its chief executive, Tone Sagvik, resigned": it is nobody's now.
      const gone =
        !role.former &&
        !role.byDeed &&
        role.type === 'person' &&
        !heir &&
        (GONE.test(text.slice(text.lastIndexOf('@') + 1)) || SENT_AWAY.test(text.slice(0, start)));
      const other =
        called &&
        !(
          isTheOneAsked(text.slice(0, start), role) &&
          belongs(line, text, { start, end }, sought) &&
          isOffice(line, text, start, sought)
        );
      // "Will not land in Weldon"
      if (!called && !heir && DENIED.test(text.slice(0, start))) continue;
      // "To Torvik instead of Weldon" may be anything that goes there.
      if (heir && role.type === 'place' && coverage([...sought.core, ...sought.topic], line) === 0) continue;
      if (left || gone || other) another = gone && !other ? 'gone' : (another ?? 'another');
      else if (
        called
          ? true
          : speaksOf(line, role) &&
            !isOfOther(line, text.slice(end), end, sought) &&
            !isOfAnother(line, text.slice(start), start, sought)
      )
        return { words: line.lower.slice(start, end), heir, ofIt: called && OF_IT.test(text.slice(end)) };
    }
  return another;
}

const DENIED =
  /\b(?:not|never|nor|cannot|can['’]t|won['’]t|no longer|without|instead of|rather than|refus\w+ to|barred from)(?: (?:be|have|been|yet|even))? $/;
const OF_IT = /^ (?:of|at) /;

const LEFT = new RegExp(`(?:${REPLACES}) (?:the )?(?:\\p{L}+ ){0,2}$`, 'u');

const GONE =
  /^(?:, [^,;@#]{1,80},)?,? (?:who )?(?:(?:has |had |will |would |is to )?(?:resign(?:s|ed)?|step(?:s|ped)? (?:down|aside)|stand(?:s)? down|stood down|quits?|withdr[ae]w|drop(?:s|ped) out|g[ai]ve(?:s)? up the (?:case|post|job|inquiry|investigation)|hand(?:s|ed) (?:over )?the (?:case|inquiry|investigation|file))\b|is (?:resigning|stepping (?:down|aside)|standing down|quitting|leaving)|had left|has gone on leave|(?:was|has been|is|is being|will be|are|were) (?:sacked|dismissed|fired|removed|ousted|replaced|suspended|relieved|(?:\p{L}+ ){1,4}and (?:sacked|dismissed|fired|removed|ousted|replaced)))\b/u;
/** "The resignation of race director", "removed chief executive": whoever is named next has it no longer. */
const SENT_AWAY =
  /\b(?:(?:resignation|departure|dismissal|sacking|removal|ouster|suspension|exit) of|sack(?:s|ed)|dismiss(?:es|ed)|fired|oust(?:s|ed)|removed|removes|suspended|suspends|replaced|replaces) (?:(?:the|its|their|his|her|long-time|[\p{L}#]+['’]s?) ){0,2}(?:\p{L}+ ){0,2}$/u;

/** "Bridge" of "Fenwick Bridge", where the bridge is asked for: its name says what it is. */
function kindIn({ value }: NameSlot, { nouns }: AskedRole): string | null {
  const words = value.toLowerCase().split(' ');
  return words.length > 1
    ? (words.find((word) => new RegExp(`^(?:${nouns})$`, 'u').test(word)) ?? null)
    : null;
}

const LEAVING =
  /\b(?:sack(?:s|ed|ing)?|fire[sd]?|dismiss\w*|resign\w*|quits?|oust\w*|axed?|former|ex|outgoing|parted|parts|out|leav(?:es|ing)|left)\b/;
const ARRIVING =
  /\b(?:new|next|incoming|appoint\w*|nam(?:es|ed|ing)|succe\w+|replac\w+|tak(?:es|e|ing) (?:over|charge)|took (?:over|charge)|hire[sd]?|sign(?:s|ed)?|pick(?:s|ed)?|unveil\w*|install\w*|sworn|elected|chosen|will)\b/;
