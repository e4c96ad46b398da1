/**
 * Which name a sentence gives to a role or a thing: "the surgeon Dr. Ivo Banner", "Karin Oftedal, who heads the project", "designed by
 * Studio Halvard", "the tanker Halcyon Grace". Any other name of the sentence only stands near.
 */
import type { NameSlot } from '../model/claims.ts';
import { ACTING, type AskedRole, CONTRASTS } from './asked-role.ts';
import { ANAPHORS, BODY, CALLINGS, FUNCTIONS, isSameBody, LOCALITIES, OFFICES_OF } from './callings.ts';
import type { Candidate, Line } from './candidates.ts';
import { comesAfter, type Frame, framesOf } from './frames.ts';
import { asPronoun, callingOf, isTitle, masked } from './masks.ts';
import { coverage, groundOf, presence, pronounLineAfter } from './nearness.ts';
import type { Sought } from './question.ts';
import { REPLACES } from './role.ts';
import type { Wanted } from './wanted.ts';

/** What a sentence says of its names and the role: who has it, by which words, and who has another of it. */
interface Told {
  have: ReadonlyMap<NameSlot, string>;
  /** The deputy where the mayor is asked for, the head of something else, whoever has just resigned. */
  haveAnother: ReadonlySet<NameSlot>;
  /** Of those who have it, whoever comes after another: "is succeeded by". */
  heirs: ReadonlySet<NameSlot>;
  /** Of those who have it, whose sentence says of what: "chief of the band". */
  ofIt: ReadonlySet<NameSlot>;
}

const FRAMES = new WeakMap<AskedRole, readonly Frame[]>();
const TOLD = new WeakMap<Sought, Map<Line, Told & { gone: ReadonlySet<NameSlot> }>>();
const NOTHING: Told & { gone: ReadonlySet<NameSlot> } = {
  gone: new Set(),
  have: new Map(),
  haveAnother: new Set(),
  heirs: new Set(),
  ofIt: new Set(),
};

/** What the line says, and who in it comes after somebody whom another line gives the role. */
function toldIn(line: Line, sought: Sought, lines: readonly Line[]): Told {
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

function toldAlone(
  line: Line,
  sought: Sought,
  lines: readonly Line[],
): Told & { gone: ReadonlySet<NameSlot> } {
  const { role } = sought;
  if (role === null) return NOTHING;
  const memo = TOLD.get(sought) ?? new Map<Line, Told & { gone: ReadonlySet<NameSlot> }>();
  TOLD.set(sought, memo);
  const known = memo.get(line);
  if (known !== undefined) return known;
  const frames = FRAMES.get(role) ?? framesOf(role);
  FRAMES.set(role, frames);
  const names = namesOf(line);
  const have = new Map<NameSlot, string>();
  const haveAnother = new Set<NameSlot>();
  const heirs = new Set<NameSlot>();
  const ofIt = new Set<NameSlot>();
  const gone = new Set<NameSlot>();
  const tell = (slot: NameSlot, text: string, on: Line): void => {
    const said = wordsThatTell(text, on, sought, role, frames);
    // "The Marren Isles" are no ship for their article, where things happen in them.
    if (said !== null && typeof said !== 'string' && said.words === 'the' && placesIn(lines).has(slot.key))
      return;
    if (said === 'another' || said === 'gone') haveAnother.add(slot);
    if (said === 'gone') gone.add(slot);
    else if (said !== null && said !== 'another') {
      have.set(slot, said.words);
      if (said.heir) heirs.add(slot);
      if (said.ofIt) ofIt.add(slot);
    }
  };
  for (const slot of names) {
    const kind = role.thing ? kindIn(slot, role) : null;
    if (kind === null) tell(slot, masked(line, names, slot), line);
    else have.set(slot, kind);
  }
  // "Ilse Brand will need that: she takes #'s chair as minister"
  for (const slot of names.slice(0, 1)) {
    if (have.has(slot) || haveAnother.has(slot) || slot.nameType === 'place') continue;
    const text = masked(line, names, null);
    const again = /[:;–—] (he|she)\b/.exec(text.slice(slot.end));
    if (again === null) continue;
    const at = slot.end + again.index + 2;
    const end = at + again[1]!.length;
    tell(slot, `${text.slice(0, at)}${'@'.repeat(end - at)}${text.slice(end)}`, line);
  }
  // "Its chief, #, has resigned. He will be replaced by @": the sentence before says what the role is.
  const before = line.bodyIndex > 0 ? lines[line.index - 1] : undefined;
  if (
    before !== undefined &&
    /\b(?:he|she|him|her|they|them|his|their|the (?:post|job|chair|place|role|case|inquiry|investigation)|takes the place of|took the place of|replac(?:es|ed)|succe(?:eds|eded))\b/.test(
      line.lower,
    )
  )
    for (const slot of names) {
      if (haveAnother.has(slot)) continue;
      const text = `${masked(before, namesOf(before), null)} ${masked(line, names, slot)}`;
      const found = frames.find(({ heir, pattern }) => heir && text.match(pattern) !== null);
      if (found === undefined) continue;
      if (!have.has(slot)) have.set(slot, 'comes after');
      heirs.add(slot);
    }
  // "Karel Vint played for Velsted. He takes over as coach": the next sentence goes on about the first of them.
  for (const slot of names) {
    if (have.has(slot) || haveAnother.has(slot)) continue;
    const next = pronounLineAfter({ line, slot }, lines);
    if (next !== null) tell(slot, asPronoun(next), next);
  }
  const told = { have, haveAnother, heirs, ofIt, gone };
  memo.set(line, told);
  return told;
}

const namesOf = (line: Line): NameSlot[] =>
  line.slots.flatMap(({ slot }) => (slot.type === 'name' && !isTitle(line, slot) ? [slot] : []));

function wordsThatTell(
  text: string,
  line: Line,
  sought: Sought,
  role: AskedRole,
  frames: readonly Frame[],
): { words: string; heir: boolean; ofIt: boolean } | 'another' | 'gone' | null {
  let another: 'another' | 'gone' | null = null;
  for (const { pattern, called, heir } of frames)
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

/** The deputy is not the mayor, another of its ships not the ship; and who asks for the deputy does not ask for the mayor. */
function isTheOneAsked(before: string, { contrast }: AskedRole): boolean {
  const near = /(?:[\p{L}-]+ ){0,3}(?:[\p{L}]+-)?$/u.exec(before)?.[0] ?? '';
  const said = CONTRASTS.filter((one) => one.test(near));
  // Whoever is acting director directs.
  return contrast === null ? said.every((one) => one === ACTING) : contrast.test(near);
}

/** "Head of the union" is not told by "head of the bank": whose the role is, where that is said, must be what was asked for. */
function belongs(line: Line, text: string, at: { start: number; end: number }, sought: Sought): boolean {
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
function isOffice(line: Line, text: string, start: number, { core, topic }: Sought): boolean {
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
function isOfOther(line: Line, rest: string, from: number, sought: Sought): boolean {
  const { topic, role } = sought;
  if (topic.length === 0 || role?.object.length !== 0 || role.type !== 'person' || isAnaphoric(sought))
    return false;
  const led = /^(?: for| of)? (?:the|an?|its|their|his|her) ([\p{L} '’-]{1,40})/u.exec(rest);
  if (led === null) return false;
  const ground = groundOf(line, { start: from, end: from + led[0].length });
  return coverage(topic, ground) === 0 && !ground.words.some(({ singular }) => ANAPHORS.has(singular));
}

/** "Veloria recalls 132,000 cars" made the cars, and tells nothing of whoever made their batteries. */
function isOfAnother(line: Line, said: string, from: number, { topic }: Sought): boolean {
  const recalled = /^(?:is |are )?(?:recall\p{L}*|call\p{L}* back) [^.;:]{1,40}/u.exec(said);
  if (recalled === null || topic.length === 0) return false;
  return coverage(topic, groundOf(line, { start: from, end: from + recalled[0].length })) === 0;
}

/** The sentence speaks of what the deed was asked of, or calls it "it". */
const speaksOf = (line: Line, { object }: AskedRole): boolean =>
  object.length === 0 ||
  coverage(object, line) > 0 ||
  /\b(?:it|they|them|which|this|these|the (?:event|show|contest|contract|order|tender|commission|competition|tournament|race|match|game|vote|deal|project|scheme|case|attack|outbreak|scare|product|goods)|suspected|suspicion)\b/.test(
    line.lower,
  );

/** What speaks for or against a name by its role, in points; `null` where no role was asked for or none is told. */
export function roleDoubt(
  { line, slot }: Candidate,
  sought: Sought,
  lines: readonly Line[],
): { points: number; reason: string } | null {
  const { role } = sought;
  if (role === null || slot.type !== 'name') return null;
  const told = toldIn(line, sought, lines);
  const said = told.have.get(slot);
  if (said !== undefined && hasHeir(slot, sought, lines))
    return { points: LEFT_IT, reason: `another comes after it as ${role.label}` };
  if (said !== undefined) return { points: TOLD_OF, reason: `"${said}" is said of it` };
  if (told.haveAnother.has(slot)) return { points: -0.6, reason: `it is another ${role.label}` };
  if ([...told.have.keys()].some((other) => other.key !== slot.key))
    return { points: -0.5, reason: `${role.label} is another one here` };
  const called = otherCalling(line, slot, sought);
  if (called !== null) return { points: -0.45, reason: `it is called ${called}` };
  if (isRefused(line, slot, role)) return { points: -0.6, reason: `it is not ${role.label}` };
  const elsewhere = lines.flatMap((one) => [...toldIn(one, sought, lines).have.keys()]);
  if (elsewhere.length === 0)
    return role.type === 'place' || role.thing
      ? null
      : { points: role.byDeed ? UNDONE : UNTOLD, reason: `nothing calls it ${role.label}` };
  return elsewhere.some((other) => other.key === slot.key)
    ? { points: 0, reason: `${role.label} by another sentence` }
    : { points: -0.4, reason: `${role.label} is named elsewhere` };
}

/** The version tells who comes after whoever it calls so. */
function hasHeir({ key }: NameSlot, sought: Sought, lines: readonly Line[]): boolean {
  if (sought.role === null || sought.role.former) return false;
  const heirs = lines.flatMap((line) => [...toldIn(line, sought, lines).heirs]);
  return heirs.length > 0 && heirs.every((heir) => heir.key !== key);
}
const LEFT_IT = -0.3;

/** "Inspector Ann Rode", "Ian Moat, a spokesman for the ministry": who is called something is that, and not what stands near. */
function otherCalling(line: Line, slot: NameSlot, { role, core }: Sought): string | null {
  if (role === null || role.type === 'organization' || role.type === 'place') return null;
  const at = callingOf(slot);
  const before = line.words.findLast((word) => word.end <= slot.start + at);
  const close =
    before !== undefined && /^,? $/.test(line.lower.slice(before.end, slot.start + at)) ? before.norm : '';
  const aside =
    /^(?:, \d{1,2})?, (?:an?|the|its|his|her|their) ([^,.;:]{3,60})/.exec(line.lower.slice(slot.end))?.[1] ??
    '';
  const said = [
    close,
    ...(aside.split(/ (?:of|for|at|in|from|to|with|who|that) /)[0] ?? '').split(' ').slice(-1),
  ];
  const own = new RegExp(`^(?:${role.nouns})$`, 'u');
  const found = said.find((word) => CALLINGS.has(word) && !own.test(word));
  return found === undefined || core.some((want) => want.norm === found) ? null : found;
}

/** "Who refused to become chief executive", "hopes to win". */
const isRefused = (line: Line, slot: NameSlot, { nouns }: AskedRole): boolean =>
  /^,? (?:who )?(?:still )?(?:would like|hop(?:es|ed)|wants?|wanted|aim(?:s|ed)|trie[sd]|fail(?:s|ed)|dreams?) (?:to|of)\b/.test(
    line.lower.slice(slot.end),
  ) ||
  new RegExp(
    `^[^.;]{0,20}\\b(?:refus\\w+|declin\\w+|turned down|rejected|(?:is|was|will|would) (?:not|never|no longer))\\b[^.;]{0,60}\\b(?:${nouns})\\b`,
    'u',
  ).test(line.lower.slice(slot.end));

/** Near a role stand many who do not have it. */
const UNTOLD = -0.12;
/** Asked by a deed, and nothing says that they did it. */
const UNDONE = -0.2;
/** What it is worth that the sentence says so. */
const TOLD_OF = 0.3;

/** One only has the role in the version, whatever else the sentence leaves unsaid: "Judge Beatriz Olmedo" of the one case it is about. */
export const isOnlyHolder = ({ slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  lines.every((line) => {
    const { have, haveAnother } = toldIn(line, sought, lines);
    return (
      haveAnother.size === 0 && [...have.keys()].every(({ key }) => slot.type === 'name' && key === slot.key)
    );
  });

/** The sentence itself says that the name has another role of the kind. */
export const isAnother = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).haveAnother.has(slot);

/** The sentence itself says of what the name has the role. */
export const isToldOf = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).ofIt.has(slot);

/** The sentence itself says that the name is what was asked for. */
export const isTold = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).have.has(slot);

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
  /(?<!\b(?:confidence|trust|faith|interest|belief|believes?|believed|stake|shares?|holding|invested|investors?|disappointed|majority)(?: \p{L}+)?)(?:^| )(?:in|near|outside) (?:the )?$/u;

/** The version calls it what was asked for, here or elsewhere. */
export const isNamedSo = ({ slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' &&
  lines.some((line) => [...toldIn(line, sought, lines).have.keys()].some(({ key }) => key === slot.key));

/** "Another of its ships, the Halcyon Star". */
const SECOND = /\b(?:another|other|second|sister)\b[^.;:]{0,40}$/;

const LOCATED =
  /\b(?:in|into|off|near|outside|around|across|throughout|island of|town of|city of|port of) (?:the )?$/;
