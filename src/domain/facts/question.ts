/** What a question asks for, read from its words once: kind and unit of the answer, and the words that must stand near it. */
import { isPlural, singular } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import type { NameType, UnitClass } from '../model/claims.ts';
import type { FactAnchor, FactKind, FactQuestion } from '../model/facts.ts';
import { ASKING, HINGES, MEASURED_IN, MEASURES, MONEY, NEAR_HINGES, SIZES } from './asked.ts';
import { type AskedRole, nameTypeOf, roleAsked } from './asked-role.ts';
import { type Family, familiesIn } from './families/index.ts';
import { isPerson } from './nouns.ts';
import { measuresAsked } from './told.ts';
import { namesUnit, unitNamed, unitOf } from './unit-asked.ts';
import { unitClassOf } from './values.ts';
import { asOccasions, type Wanted, wantedOf } from './wanted.ts';

export interface Sought {
  kind: FactKind;
  /** Canonical unit wanted, `null` when any will do. */
  unit: string | null;
  /** What it may be measured in, by its unit or else by its words; empty when nothing tells. */
  unitClasses: readonly UnitClass[];
  /** For counts: the noun that is counted, singular. */
  head: string | null;
  /** Its unit is what is counted, "tonnes of oil leaked": what it is of may stand anywhere near. */
  counted: boolean;
  /** The proper adjective before the noun that is counted: "Orlian" of "Orlian diplomats expelled", in lower case. */
  proper: string | null;
  /** Every word of it, in lower case. */
  words: ReadonlySet<string>;
  /** Words that must stand near the value. */
  core: Wanted[];
  /** Words that say what it is all about: they may stand anywhere near, or in the headline. */
  topic: Wanted[];
  /** What it is all about goes by a name: "mayor of Weldon", not "mayor of the town". */
  topicNamed: boolean;
  /** Names of measures, which the unit stands for. */
  measure: Wanted[];
  /** It is asked as the measure of something: "cost of the bridge", not "inflation rate". */
  measureOf: boolean;
  /** Alternatives of `match`, each as its words. */
  alternatives: Wanted[][];
  /** Nouns among them, singular: what is counted may be called so. */
  nouns: ReadonlySet<string>;
  /** Families with rivals that the question is asked in. */
  exclusive: ReadonlySet<Family>;
  /** What a number must be told as: "puts the bill at" for the damage. */
  measures: ReadonlySet<Family>;
  /** What the sentence must say as well. */
  hinges: readonly RegExp[];
  /** What the number's own stretch must say as well. */
  nearHinges: readonly RegExp[];
  nameType: NameType | null;
  /** What a name is asked by: "surgeon", "owner", "name of the ship". */
  role: AskedRole | null;
  /** What the one asked for does, "runs" of "company that runs the survey": it is not the one it is done to. */
  deed: Wanted[];
  anchor: FactAnchor | null;
  /** Which number of a vote: "31 to 18" is 31 in favor and 18 against. */
  tally: 'first' | 'second' | null;
  /** It asks for room, which is otherwise no count of anything. */
  room: boolean;
  /** Those who are left are asked for: "still inside", "remaining". */
  stock: boolean;
  /** Asked as a rate: "per day", "for each". */
  rate: boolean;
  /** The year is asked for, and no day. */
  year: boolean;
  /** A day is asked for, not the hour of it. */
  day: boolean;
  /** One end of a stretch is asked for: "date the ban begins". */
  edge: 'start' | 'end' | null;
  /** A day is asked for that may lie far back: "start of the trial", "last inspection". */
  longGone: boolean;
  /** A time limit is asked for: "deadline", "date by which". */
  limit: boolean;
  /** Asked as something to come: "reopens", "is expected to", "deadline". `next` can be nothing else. */
  ahead: 'next' | 'likely' | null;
}

const BREAK = new Set(
  'of in for on at from with by between among behind outside inside near within about over under during after before since until who that which where when the a an'.split(
    ' ',
  ),
);

/** Read once for all versions that are asked; everything in it is lower case but names of units. */
export function readQuestion(asked: FactQuestion): Sought {
  const question = { ...asked, label: asked.label.replace(ON_BOARD, 'people') };
  const unit = unitOf(question);
  const segments = segmentsOf(question.label, unit, question.kind === 'quantity');
  const label = question.label.toLowerCase();
  const alternatives = (question.match ?? '')
    .split('|')
    .map((words) => wantedOf(words))
    .filter((list) => list.length > 0);
  const all = segments.flat();
  const measure = all.filter((word) => MEASURES.has(word.singular));
  const counted =
    question.kind === 'quantity' &&
    unitNamed(question.label)?.heads === true &&
    unit !== null &&
    unitClassOf(unit) !== 'duration';
  const [core, topic] = rolesOf(
    question.kind === 'date' ? segments.map((segment) => asOccasions(label, segment)) : segments,
    question.kind,
    { counted, share: unit === '%', label },
  );
  const families = familiesIn(`${label} ${(question.match ?? '').toLowerCase()}`);
  const exclusive = new Set([...families].filter(({ group }) => group !== null));
  const unitClasses =
    AGE.test(label) && (unit === null || unitClassOf(unit) === 'duration')
      ? all.some(({ singular: noun }) => isPerson(noun))
        ? AGES
        : AGES_OF_THINGS
      : unit === null
        ? classesOf(question, label, segments)
        : [unitClassOf(unit)];
  const role = question.kind === 'name' ? roleAsked(label, core.concat(topic)) : null;
  return {
    kind: question.kind,
    unit,
    unitClasses,
    head: question.kind === 'quantity' ? headOf(unit, unitClasses, core, exclusive, question.anchor) : null,
    counted,
    proper:
      /^(?:the |number of )?(\p{Lu}\p{Ll}{3,}(?:an|ic|ese|ish|ch|i)) \p{Ll}+s\b/u
        .exec(question.label)?.[1]
        ?.toLowerCase() ?? null,
    words: new Set(tokenize(label).map(({ norm }) => norm)),
    core,
    topic,
    topicNamed: topic.some(({ start }) => /^\p{Lu}/u.test(question.label.slice(start))),
    measure,
    measureOf:
      measure.length > 0 &&
      core.every((word) => /\b(?:of|for) /.test(label.slice(measure[0]!.start, word.start))),
    alternatives,
    nouns: new Set(alternatives.flatMap((words) => (words.length === 1 ? words[0]!.singular : []))),
    exclusive,
    measures: question.kind === 'quantity' ? measuresAsked(label) : NONE,
    hinges: HINGES.filter(({ asked }) => asked.test(label)).map(({ said }) => said),
    nearHinges:
      question.kind === 'quantity'
        ? NEAR_HINGES.filter(({ asked }) => asked.test(label)).map(({ said }) => said)
        : [],
    nameType:
      question.kind === 'name' ? (role?.type ?? (role?.thing === true ? null : nameTypeOf(label))) : null,
    role,
    deed: question.kind === 'name' ? deedOf(label, core.concat(topic)) : [],
    anchor: question.anchor,
    tally: tallyOf(exclusive),
    room: /\b(?:capacity|room|seats)\b/.test(label),
    stock: /\b(?:still|remaining)\b/.test(label),
    rate: /\b(?:per|each|every)\b|\ban? (?:second|minute|hour|day|night|week|month|year)\b|\b(?:hour|dai|week|month|year|annual)ly\b/.test(
      label,
    ),
    year: question.kind === 'date' && /^(?:the |in )?(?:which |what )?year\b/.test(label),
    day: question.kind === 'date' && /\b(?:date|day|deadline)\b/.test(label),
    edge: /\b(?:begins?|began|beginning|starts?|started|opens?|opening|(?:is|are|be) (?:closed|shut|banned|barred|forbidden|suspended))\b/.test(
      label,
    )
      ? 'start'
      : /\b(?:ends?|ended|expires?|expired|expiry|closes?|closing)\b/.test(label)
        ? 'end'
        : null,
    longGone: question.kind === 'date' && LONG_GONE.test(label),
    limit:
      question.kind === 'date' &&
      /\b(?:deadline|by which|by when|until which|until when|last day (?:to|for)|ultimatum|time limit|cut-?off)\b/.test(
        label,
      ),
    ahead: /\bnext\b/.test(label) ? 'next' : AHEAD.test(label) ? 'likely' : null,
  };
}

/** They are told by what became of them: "passengers and crew who fell ill". */
const ON_BOARD =
  /\b(?:passengers|guests) and (?:the )?crew(?= (?:who|that|taken|infected|killed|injured|rescued|evacuated|missing)\b)/i;

const NONE: ReadonlySet<Family> = new Set();

/** It says no more than the role before it. */
const IN_CHARGE = /^(?!who\b)[\p{L} -]+ in charge$/iu;

/** "Last season" says when, not what. */
const SPANS = new Set('year season week month quarter decade night hour minute second today now'.split(' '));
const WHICH_SPAN = /\b(?:this|last|next|per|an?|each|every|current|previous) $/i;

/** Content words by the stretches between prepositions and articles: "people killed | in the crash". */
function segmentsOf(label: string, unit: string | null, numbers: boolean): Wanted[][] {
  const segments: Wanted[][] = [[]];
  const wanted = wantedOf(label, numbers);
  const named = numbers ? unitNamed(label) : null;
  for (const token of tokenize(label)) {
    if (BREAK.has(token.norm)) {
      if (segments.at(-1)!.length > 0) segments.push([]);
      continue;
    }
    const isUnit =
      namesUnit(token) ||
      (named !== null && token.start >= named.at.start && token.end <= named.at.end) ||
      (unit !== null && unitClassOf(unit) !== 'count' && singular(token.norm) === unit);
    const dated = SPANS.has(token.norm) && WHICH_SPAN.test(label.slice(0, token.start));
    // "Prosecutor in charge" is the prosecutor, as far as pages tell.
    const idle = token.norm === 'charge' && IN_CHARGE.test(label);
    if (ASKING.has(token.norm) || isUnit || dated || idle) continue;
    segments.at(-1)!.push(...wanted.filter((word) => word.start === token.start));
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Between who it is and what became of them. */
const WHO = /^\p{L}+ (?:who|that|which) (?:\p{L}+ )*$/u;
/** The first stretch that names more than a measure is the core; in questions about statements every word is. */
function rolesOf(
  segments: readonly Wanted[][],
  kind: FactKind,
  { counted, share, label }: { counted: boolean; share: boolean; label: string },
): [Wanted[], Wanted[]] {
  const telling = segments
    .map((segment) =>
      segment.filter(
        (word) => !MEASURES.has(word.singular) && !(kind === 'name' && BODIES.has(word.singular)),
      ),
    )
    .filter((segment) => segment.length > 0);
  if (telling.length === 0) return [segments.flat(), []];
  if (counted) return [[], telling.flat()];
  if (kind === 'text') return [telling.flat(), []];
  const [first, ...others] = telling;
  // "Members who died": what became of them, or what they did, is no less the question than they are, where there are words for it.
  const deed = kind === 'quantity' && !share ? deedAfterWho(label, first!, others[0]) : [];
  const rest = deed.length > 0 ? others.slice(1) : others;
  // "Share of people who want a vote": they may be called anything, or nothing; what is said of them tells.
  if (share && rest.length > 0 && first!.every(({ singular: noun }) => isPerson(noun)))
    return [rest.flat(), []];
  return [[...first!, ...deed], rest.flat()];
}

function deedAfterWho(
  label: string,
  first: readonly Wanted[],
  next: readonly Wanted[] | undefined,
): Wanted[] {
  const from = first.at(-1)!.start;
  return next !== undefined && WHO.test(label.slice(from, next[0]!.start)) && next.every(isToldInOtherWords)
    ? [...next]
    : [];
}

const isToldInOtherWords = ({ families }: Wanted): boolean =>
  [...families].some(({ group, told }) => group === 'fate' || told !== null);

/**
 * Without a unit the measured thing tells: "frozen assets", "size of the fund" and "cost of the bridge" are money. The head of the
 * first stretch is what is asked for ("aid pledged"), not what stands before it ("aid workers").
 */
function classesOf(
  question: FactQuestion,
  label: string,
  segments: readonly Wanted[][],
): readonly UnitClass[] {
  const [first, second] = segments;
  if (question.kind !== 'quantity' || question.anchor !== null || first === undefined || COUNTING.test(label))
    return [];
  const asked = headNoun(first);
  const measured = SIZES.has(asked) && second !== undefined ? headNoun(second) : asked;
  // Jobs, lives and homes are lost as well.
  const lost = measured === 'loss' && first.length > 1;
  if ([asked, measured].some((noun) => MONEY.has(noun)) && !lost) return ['currency'];
  if (/\bhow much\b/.test(label) && first.some((word) => MONEY.has(word.singular))) return ['currency'];
  return MEASURED_IN.get(/\bhow long\b/.test(label) ? 'length' : asked) ?? [];
}

/** The years of an age are a class of their own; only of things it is said without "old": seven years may be what the minister got. */
const AGE = /\bage\b|\bhow old\b/;
const AGES: readonly UnitClass[] = ['age'];
const AGES_OF_THINGS: readonly UnitClass[] = ['age', 'duration'];

const COUNTING = /\b(?:number|count) of\b|\bhow many\b/;

/** The last of the words that touch, participles aside: "aid" of "aid pledged", "damage" of "damage to homes". */
function headNoun(segment: readonly Wanted[]): string {
  const gap = segment.findIndex(
    (word, k) => k > 0 && word.start - segment[k - 1]!.start > segment[k - 1]!.norm.length + 1,
  );
  const touching = gap === -1 ? segment : segment.slice(0, gap);
  return (touching.findLast((word) => !/(?:ed|en|wn)$/.test(word.norm)) ?? touching[0]!).singular;
}

function tallyOf(exclusive: ReadonlySet<Family>): Sought['tally'] {
  const names = [...exclusive].map(({ name }) => name);
  return names.includes('in favor') ? 'first' : names.includes('against') ? 'second' : null;
}

/** The first plural of "countries in the coalition"; people, where the question is what became of them. */
function headOf(
  unit: string | null,
  unitClasses: readonly UnitClass[],
  core: readonly Wanted[],
  exclusive: ReadonlySet<Family>,
  anchor: FactAnchor | null,
): string | null {
  if (unit !== null) return unitClasses.includes('count') ? unit : null;
  if (unitClasses.length > 0) return null;
  const noun = core.find((word) => isPlural(word.norm));
  // "arrests" and "deaths" are counted in people: "nine demonstrators were arrested".
  const fate = (word: Wanted): boolean => [...word.families].some(({ group }) => group === 'fate');
  if (noun !== undefined) {
    // "Crew members" are crew.
    const before = core[core.indexOf(noun) - 1];
    if (before !== undefined && noun.singular === 'member' && CREWS.has(before.singular))
      return before.singular;
    return fate(noun) ? 'person' : noun.singular;
  }
  if ([...exclusive].some(({ group }) => group === 'fate')) return 'person';
  return anchor?.slot.type === 'quantity' ? anchor.slot.unit : null;
}

const CREWS: ReadonlySet<string> = new Set(['crew', 'cast', 'staff', 'team', 'audience', 'gang']);

/** "Was launched" is asked of a day that may lie far back. */
const LONG_GONE =
  /\b(?:start|started|began|beginning|founded|built|completed|last|born|(?:was|were) (?:first )?\p{L}+(?:ed|en|lt|ght|und|wn|t))\b/u;

const AHEAD =
  /\b(?:will|expected|planned|scheduled|due|set to|next|deadline|begins|starts|opens|reopens|resumes|returns|ends|closes|expires|takes (?:effect|place)|comes into|again|leaves?|arrives?|return|runs?|meets?|flies|docks|lands|decides?)\b/;

function deedOf(label: string, words: readonly Wanted[]): Wanted[] {
  const at = ACTOR.exec(label)?.index;
  return at === undefined ? [] : words.filter(({ start }) => start > at);
}

const ACTOR = /\b(?:that|which|who) (?!(?:was|were|is|are|has been|have been)\b)/;

/** They say what kind of name is asked for; any text may leave them out. */
const BODIES: ReadonlySet<string> = new Set(
  'country firm agency organization organisation club team'.split(' '),
);
