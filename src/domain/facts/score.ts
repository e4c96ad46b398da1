/** How well one slot answers a question: a score with its reasons. Rules add up; each says what it saw. */

import type { UnitClass } from '../model/claims.ts';
import { MEASURES } from './asked.ts';
import { type Candidate, candidatesOf, type Line, type ValueSlot } from './candidates.ts';
import { cannotBear } from './cannot-bear.ts';
import { isDeadline } from './days.ts';
import { doubtsOf } from './doubts.ts';
import { type Fit, fitOf } from './fit.ts';
import { isNamedSo, isOnlyHolder, isTold, isToldOf } from './names.ts';
import {
  coverage,
  type Ground,
  groundOf,
  nearCoverage,
  presence,
  reachCoverage,
  type Surroundings,
  surroundingsOf,
} from './nearness.ts';
import { ANYBODY, areOthers, isKnownThing, isPerson, isSomeOf, PARTS, sameCounted } from './nouns.ts';
import type { Sought } from './question.ts';
import { lacksDeed, lacksFate, lacksHinge, lacksPart, rivalOf } from './required.ts';
import { toldAs, toldFor } from './told.ts';
import type { Wanted } from './wanted.ts';
import { isAnaphoric } from './whose-role.ts';

export interface Scored {
  candidate: Candidate;
  score: number;
  /** Without the bonus for standing where the value stood before. */
  own: number;
  /** Something speaks against it. */
  doubted: boolean;
  /** Its own words would not have been enough: it was read by what other articles state. */
  borrowed: boolean;
  reasons: string[];
  figures: Figures;
}

/** What the score was made of, as far as it tells how likely the answer is right. */
export interface Figures {
  /** Points for being the kind of thing asked for. */
  fit: number;
  /** 0..1: of the core that stands near; 1 where there is none. */
  core: number;
  /** 0..1: words given to find it. */
  given: number;
  /** Sum of what speaks against it, 0 or less. */
  doubt: number;
}

export interface Article {
  lines: readonly Line[];
  /** Headline and opening. */
  opening: Ground;
  /** Publication, in milliseconds; `null` when unknown. */
  at: number | null;
  /** It names a day that is still to come. */
  looksAhead: boolean;
}

/** Below this nothing is said: a missing value is better than a wrong one. */
export const ENOUGH = 0.5;

const CORE = { sentence: 0.8, before: 0.45, opening: 0.3 };
const TOPIC = { sentence: 0.9, before: 0.6, opening: 0.6 };
/** Less of the core than this near the slot, and it is about something else. */
const LEAST_CORE = 0.4;
/** Words were given to find it, and none of them are there. */
const LEAST_CORE_UNAIDED = 0.55;
/** Body sentences that open the article. */
const LEAD = 3;

/**
 * `null` when the slot cannot be an answer: wrong unit, wrong thing, something else became of it.
 * @param least of the core that must stand near, where more than the words speaks for the slot
 */
export function scoreSlot(
  candidate: Candidate,
  sought: Sought,
  article: Article,
  least?: number,
): Scored | null {
  const fit = fitOf(candidate.slot, sought) ?? fitByDeed(candidate, sought);
  if (fit === null || cannotBear(candidate, sought, article.lines)) return null;
  // A name is told by calling something so; other sources may have done that.
  if (sought.role?.given && least === undefined && !isNamedSo(candidate, sought, article.lines)) return null;
  const around = surroundingsOf(candidate, article.lines, article.opening, rivalsOf(candidate, sought));
  const rival = rivalOf(candidate, sought);
  if (rival === 'other' || lacksHinge(candidate, sought, article.lines)) return null;
  // What other articles state need not be told in its words here: "the 38 have been disembarked" are those evacuated.
  const vouched = least === 0;
  if (rival === 'none' && !vouched && lacksFate(candidate, sought, around)) return null;
  if (lacksPart(candidate, sought, around)) return null;
  if (rival === 'none' && least === undefined && lacksDeed(candidate, sought, around)) return null;
  const given = givenWords(sought, around);
  const loosely =
    sought.kind === 'date' || (sought.role !== null && !isTold(candidate, sought, article.lines));
  const givenOfCore = Math.max(givenWords(besidesMeasure(sought), around), MERELY_MEASURED * given);
  const reasons = [fit.reason];
  const figures: Figures = { fit: fit.points, core: 1, given: 0, doubt: 0 };
  let score = fit.points;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };

  // The noun that is counted is the slot's own business, and so are both sides of a vote.
  const { head } = sought;
  const { slot } = candidate;
  const tally = slot.type === 'quantity' && slot.unitClass === 'vote';
  const core = tally ? [] : sought.core.filter((word) => head === null || !sameCounted(word.singular, head));
  if (core.length > 0) {
    const told = isTold(candidate, sought, article.lines);
    const near = told
      ? 1
      : sought.kind === 'quantity'
        ? nearCoverage(core, around, CORE)
        : reachCoverage(core, candidate, around, CORE);
    // Words that a person gave to find it stand for the words of the label; headline and first sentence are about the story's own subject, so
    // that "at a cost of $1.4bn" there is the cost of whatever the story is about.
    const measured =
      sought.measureOf &&
      coverage(sought.measure, around.zone) > 0 &&
      (candidate.line.bodyIndex < 1 || near >= MEASURED || isDimension(slot));
    // What only the sentence before says counts for a bare number; one with a noun or a unit of its own has its own subject.
    const borrowed =
      sought.kind === 'quantity' && fit.points >= NAMED && coverage(core, around.sentence) === 0;
    // "The site covers 640 acres": a size is named by its unit.
    const byUnit =
      slot.type === 'quantity' &&
      sought.unitClasses.includes(slot.unitClass) &&
      core.every((word) => MEASURES.has(word.singular));
    // "It expires on 31 October": there is seldom more than one deadline in a story.
    const limit = sought.limit && isDeadline(candidate);
    const enough = Math.max(
      borrowed ? near * BORROWED : near,
      (loosely ? GIVEN_LOOSELY : GIVEN) * givenOfCore,
      measured || isRateAsked(candidate, sought) ? OPENED : 0,
      byUnit ? OPENED : 0,
      limit ? OPENED : 0,
    );
    const vague = sought.alternatives.length > 0 && given === 0 && !limit;
    // "Company" is like "group", which alone makes no bank the group behind the attack.
    if (sought.kind === 'name' && given === 0 && !told && !saidItself(core, around, least === 0)) return null;
    figures.core = near;
    if (enough < (least ?? (vague ? LEAST_CORE_UNAIDED : LEAST_CORE))) return null;
    add(
      0.4 * enough,
      `${Math.round(near * 100)} % of "${core.map((word) => word.norm).join(' ')}" stands near`,
    );
  } else if (sought.head !== null || sought.counted) {
    // A number without a noun is nobody's in particular: something else must speak for it.
    const about =
      sought.topic.length > 0 &&
      (sought.counted
        ? coverage(sought.topic, around.sentence)
        : nearCoverage(sought.topic, around, TOPIC)) >= HALF;
    const own =
      fit.points >= OWN_NOUN ||
      (fit.points >= NAMED && (head === null ? sought.hinges.length > 0 : ANYBODY.has(head)));
    // Nine people are nobody's nine suspects, unless the sentence speaks of suspects or of what was asked of them.
    const named = coverage(sought.core.concat(sought.measure), around.sentence) > 0;
    add(own || about || (fit.points >= NAMED && named) ? 0.3 : 0.1, 'it is what was to be counted');
  }
  if (sought.topic.length > 0) {
    const near = nearCoverage(sought.topic, around, TOPIC);
    const told = isTold(candidate, sought, article.lines);
    if (
      sought.kind === 'name' &&
      near === 0 &&
      (told
        ? isOfElse(sought) && !isOfTheStory(candidate, sought, article)
        : nearCoverage(core, around, CORE) < HALF)
    )
      return null;
    add(
      0.2 * near,
      `${Math.round(near * 100)} % of "${sought.topic.map((word) => word.norm).join(' ')}" stands near`,
    );
    const here = coverage(sought.topic, around.sentence);
    const anybody = sought.head !== null && ANYBODY.has(sought.head);
    const hangs = sought.counted && sought.hinges.length > 0;
    if (
      core.length === 0 &&
      here === 0 &&
      !hangs &&
      (anybody || (near < 0.5 && candidate.line.bodyIndex >= LEAD))
    )
      add(-0.25, 'far from what it should be about');
  }
  if (coverage(sought.measure, around.zone) > 0) add(0.1, 'the measure is named');
  const telling = givenWords(besidesNoun(besidesMeasure(sought), slot), around);
  figures.given = telling;
  if (telling === 1) add(loosely ? 0.1 : 0.2, 'words given to find it stand beside it');
  else if (telling > 0) add(0.12, 'words given to find it stand in its sentence');
  else if (given > 0) add(0.08, 'it counts what was given to find it');
  // "Fifteen killed": what became of them stands for the noun that the headline leaves out.
  if (rival === 'same' && !isMerelyPriced(candidate, sought))
    add(fit.points < NAMED ? 0.2 : 0.1, sameAs(candidate, sought));
  else if (toldFor(candidate, sought.measures) === 'other')
    add(-0.2, `its sentence tells it as ${toldAs(candidate)[0]?.name}`);
  const doubts = doubtsOf(candidate, sought, article, rival === 'same');
  for (const doubt of doubts) add(doubt.points, doubt.reason);
  figures.doubt = doubts.reduce((sum, { points }) => sum + points, 0);
  if (sought.nameType !== null && sought.nameType !== 'place' && opensSentence(candidate))
    add(0.12, 'it is what the sentence is about');
  if (candidate.line.bodyIndex >= 0 && candidate.line.bodyIndex < LEAD) add(0.05, 'near the top');
  return {
    candidate,
    score,
    own: score,
    doubted: doubts.some(({ points }) => points < 0),
    borrowed: false,
    reasons,
    figures,
  };
}

/** "The cost of the outage at two million euros a day", where the cost per day is asked: few stories tell two such rates. */
const isRateAsked = ({ slot, line }: Candidate, { rate, measure }: Sought): boolean =>
  rate && slot.type === 'quantity' && slot.per !== null && coverage(measure, line) > 0;

/** "With a dry mass of 3.9 tonnes": stories seldom give a height or a mass of two things. */
const isDimension = (slot: ValueSlot): boolean => slot.type === 'quantity' && DIMENSIONS.has(slot.unitClass);
const DIMENSIONS: ReadonlySet<UnitClass> = new Set(['length', 'area', 'volume', 'mass', 'speed']);

/** Nobody else has the role here, and what it is of is what the version is about. */
const isOfTheStory = (candidate: Candidate, sought: Sought, { lines }: Article): boolean =>
  (sought.role?.type === 'person' || sought.role?.type === 'organization') &&
  isOnlyHolder(candidate, sought, lines) &&
  (sought.role.ofStory ||
    isToldOf(candidate, sought, lines) ||
    lines.some((line) => coverage(sought.topic, line) >= HALF));

/** "A day card costs 4.20 euros and the yearly card 390": both are prices, and the frame stands with one of them. */
const isMerelyPriced = (candidate: Candidate, { core, measures }: Sought): boolean => {
  const told = toldAs(candidate).filter((family) => measures.has(family) && family.group === null);
  return told.length > 0 && !core.some((word) => told.some((family) => word.families.has(family)));
};

/**
 * Whoever heads something else does not head the inquiry, and the carmaker did not make the cells. One word for what it is may be replaced by
 * another; of several, one would be said.
 */
const isOfElse = (sought: Sought): boolean =>
  !isAnaphoric(sought) &&
  (sought.role?.type === 'person' || (sought.role?.type === 'organization' && sought.topic.length > 1));

/** Why a number is of the kind: its sentence calls it so, or says the same of what it counts. */
function sameAs(candidate: Candidate, { measures }: Sought): string {
  const family = toldAs(candidate).find((one) => measures.has(one));
  return family === undefined ? 'the same became of it' : `its sentence tells it as ${family.name}`;
}

/**
 * "Putting 1,200 people out of work" for jobs lost, "99 lawmakers backing it" for votes: the noun is another, and what was asked for is said of it.
 */
function fitByDeed(candidate: Candidate, sought: Sought): Fit | null {
  const { slot, line, zone } = candidate;
  const { head } = sought;
  if (
    slot.type !== 'quantity' ||
    slot.unitClass !== 'count' ||
    head === null ||
    !Number.isInteger(slot.value)
  )
    return null;
  const noun = slot.unit ?? '';
  const deed = sought.core.concat(sought.topic).filter((word) => word.singular !== head);
  const said =
    rivalOf(candidate, sought) === 'same' ||
    isDoneByEach(head, noun, candidate) ||
    (deed.length > 0 &&
      // A place is nothing that was done.
      deed.some((word) => sought.core.includes(word)) &&
      isPerson(noun) === isPerson(head) &&
      coverage(deed, groundOf(line, zone)) >= SAID);
  // "Nine officials walked out" for resignations: what was asked for is the deed itself.
  const byDeed = toldAs(candidate).some(
    (family) =>
      sought.measures.has(family) &&
      sought.core.some((word) => word.singular === head && word.families.has(family)),
  );
  if (byDeed && (isPerson(noun) || noun === 'time'))
    return { points: NAMED, reason: `counts ${noun}, one for each` };
  // A case is somebody who is ill, where illness is what it is told of.
  const ill =
    noun === 'case' && isPerson(head) && toldAs(candidate).some((family) => sought.measures.has(family));
  if (ill) return { points: NAMED, reason: 'counts cases, one for each' };
  if (!said || (rivalOf(candidate, sought) === 'same' && isPerson(head) && !isPerson(noun))) return null;
  // Of people who were freed it is said whence they come, and that counts no countries.
  if (isKnownThing(head) && !HELD_BY_ONE.has(head) && isPerson(noun)) return null;
  if (isKnownThing(noun) || PARTS.has(noun) || areOthers(noun, head) || isSomeOf(head, noun)) return null;
  return { points: 0.2, reason: `counts ${noun}, of which it is said` };
}

/** Things of which each has somebody. */
const HELD_BY_ONE: ReadonlySet<string> = new Set(
  'job post position role vote ballot seat place bed berth case contract license ticket'.split(' '),
);

/** "Signed by 14,600 people" for signatures, "nine teachers will lose their jobs" for jobs: one for each of them. */
const isDoneByEach = (head: string, noun: string, { line, zone }: Candidate): boolean =>
  isPerson(noun) &&
  (head === 'signature'
    ? /\bsign(?:s|ed|ing)?\b/.test(line.lower.slice(zone.start, zone.end))
    : /^(?:job|post|position)$/.test(head) &&
      /\blos(?:e|es|t|ing) their (?:jobs|posts|positions|work)\b/.test(
        line.lower.slice(zone.start, zone.end),
      ));

/** All of what was asked, or as good as that. */
const SAID = 0.85;

/** The other numbers of the sentence that fit as well. */
function rivalsOf({ line, slot }: Candidate, sought: Sought): Candidate[] {
  if (slot.type !== 'quantity') return [];
  return candidatesOf([line], 'quantity').filter(
    (other) =>
      other.slot !== slot &&
      fitOf(other.slot, sought) !== null &&
      // "Has risen from nine to 14": what is said of the nine is said of the 14.
      !/\bfrom (?:about |some |the |around )?$/.test(line.lower.slice(0, other.slot.start)),
  );
}

const opensSentence = ({ line, slot }: Candidate): boolean =>
  line.words.every((word) => word.start >= slot.start || /^(?:the|a|an|mr|mrs|ms|dr|sir)$/.test(word.norm));

/** 1 when the words of an alternative stand beside the slot, less when elsewhere in its sentence, 0 when nowhere. */
function givenWords({ alternatives }: Pick<Sought, 'alternatives'>, around: Surroundings): number {
  const best = (ground: Ground): number =>
    Math.max(0, ...alternatives.map((words) => coverage(words, ground)));
  if (best(around.zone) >= ALL_OF_IT) return 1;
  return best(around.sentence) >= ALL_OF_IT ? 0.7 : 0;
}

/** Without what only names the measure again, `cost` for "cost of the recall": every cost has it. */
function besidesMeasure(sought: Sought): Pick<Sought, 'alternatives' | 'head'> {
  const { alternatives, core, head, measure } = sought;
  if (core.every((word) => MEASURES.has(word.singular))) return { alternatives, head };
  const isMeasure = (word: Wanted): boolean =>
    measure.some(
      (one) =>
        one.singular === word.singular || [...one.families].some((family) => word.families.has(family)),
    );
  return { head, alternatives: alternatives.filter((words) => !words.every(isMeasure)) };
}

/** Without the noun that the slot counts, which is its own: `players` beside "96 players" says nothing more. */
const besidesNoun = (
  { alternatives, head }: Pick<Sought, 'alternatives' | 'head'>,
  slot: ValueSlot,
): Pick<Sought, 'alternatives'> => ({
  alternatives:
    slot.type !== 'quantity' || head === null
      ? alternatives
      : alternatives.filter((words) => words.length > 1 || words[0]!.singular !== slot.unit),
});

/** A fit below this has no noun of its own. */
export const NAMED = 0.3;
/** From here it is the noun that was asked for, or one that newsrooms exchange for it. */
export const OWN_NOUN = 0.32;
const GIVEN = 0.85;
/** What words that name no more than the measure stand for, of those that name what is measured. */
const MERELY_MEASURED = 0.6;
/** Words given to find a day, or somebody, name what it is the day of, or whose role; much happens to that, and many stand near it. */
const GIVEN_LOOSELY = 0.5;
const OPENED = 0.5;
/** Of what is measured, where the sentence names the measure: "it would cost". */
const MEASURED = 0.25;
/** Presence of the word itself, or of its family; less is likeness. */
const ITSELF = 0.9;
const BORROWED = 0.8;
const HALF = 0.5;
const ALL_OF_IT = 0.87;

/** One of the words, or of its family, stands in the sentence or in the one before; `anywhere`: or in the opening. */
const saidItself = (
  core: readonly Wanted[],
  { sentence, before, opening }: Surroundings,
  anywhere: boolean,
): boolean =>
  core.some(
    (word) =>
      presence(word, sentence) >= ITSELF ||
      (before !== null && presence(word, before) >= ITSELF) ||
      (anywhere && presence(word, opening) >= ITSELF),
  );
