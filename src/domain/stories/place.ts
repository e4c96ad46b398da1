/** Same event, or only the same topic? */
import { lex } from '../claims/text.ts';
import { dateInWords } from '../date-words.ts';
import type { ClaimSet } from '../model/claims.ts';
import type { Instant } from '../model/primitives.ts';
import { type Evidence, evidenceOf, likelihood, type Shared } from './evidence.ts';
import { type Fingerprint, fingerprint, nameKey, numberKey, termKey } from './fingerprint.ts';
import { type Rarity, rarityAmong } from './rarity.ts';

export interface PlaceCandidate {
  title: string | null;
  claims: ClaimSet;
  publishedAt: Instant | null;
  lang: string | null;
}

export interface StoryMark {
  id: string;
  fingerprint: Fingerprint;
}

export interface Placed {
  /** `null`: no story fits, open one. */
  storyId: string | null;
  /** 0..1, of the best story whether or not it was good enough. */
  score: number;
  reasons: string[];
}

/**
 * From here two reports are of one event, unless something speaks against it. A story too many is mended by a merge; what was merged wrongly
 * has told its subscribers already: so high that one of 578 development articles was merged wrongly by weights that had not seen its story.
 */
const ENOUGH = 0.72;
/** Telling numbers in common that say what a name says. */
const TELLING = 0.9;
/** One day and one number that both speak of say what a name says, from here: so much else is alike. */
const CERTAIN = 0.9;
/** A story that has been silent for longer is over: the next report on its topic is of the next event. */
const OVER_DAYS = 30;
/** From here the time between is a part of why it is not taken for the same event. */
const LATE_DAYS = 3;

/**
 * @param separated stories that a user took this article, or one like it, out of: they are not considered
 */
export function placeArticle(
  candidate: PlaceCandidate,
  stories: readonly StoryMark[],
  separated: ReadonlySet<string> = new Set(),
): Placed {
  const own = fingerprint(candidate.claims, candidate.publishedAt);
  const rarity = rarityAmong(stories.map((story) => story.fingerprint));
  const ranked = stories
    .filter((story) => !separated.has(story.id))
    .map((story) => ({ story, ...compare(own, story.fingerprint, rarity) }))
    .toSorted(
      (a, b) =>
        Number(a.against !== null) - Number(b.against !== null) ||
        b.score - a.score ||
        (a.story.id < b.story.id ? -1 : 1),
    );
  const best = ranked[0];
  if (best === undefined) return { storyId: null, score: 0, reasons: ['there is no story to compare with'] };
  const told = reasonsOf(best.shared, spokenIn(candidate.claims));
  const against = best.against ?? (best.score < ENOUGH ? doubtOf(best.shared) : null);
  const score = Number(best.score.toFixed(3));
  if (against === null) return { storyId: best.story.id, score, reasons: told };
  // Read by whoever wonders why it stands alone.
  const [first = '', ...others] = told;
  return {
    storyId: null,
    score,
    reasons: ['no other story tells of the same event', `of the nearest: ${first}`, ...others, against],
  };
}

interface Comparison {
  score: number;
  /** The rule that makes it another event whatever the score, or `null`. */
  against: string | null;
  shared: Shared;
}

/** For `npm run fit:placement`, which learns from pairs that no rule decides. */
export function weighable(own: Fingerprint, story: Fingerprint, rarity: Rarity): Evidence | null {
  const { against, shared } = compare(own, story, rarity);
  return against === null ? shared.evidence : null;
}

function compare(own: Fingerprint, story: Fingerprint, rarity: Rarity): Comparison {
  const shared = evidenceOf(own, story, rarity);
  return { score: likelihood(shared.evidence), against: ruleAgainst(shared), shared };
}

function ruleAgainst({ evidence, carried, nameless, daysApart }: Shared): string | null {
  if (daysApart !== null && daysApart > OVER_DAYS)
    return `the story was silent for ${Math.floor(daysApart)} days: the next event of its kind`;
  if (evidence.numbers >= TELLING) return null;
  if (evidence.sameDay === 1 && evidence.numbers > 0 && likelihood(evidence) >= CERTAIN) return null;
  if (nameless)
    return 'it names nobody and no place, and states no number that would tell one event from another';
  if (!carried) return 'no name carries both: one topic is not one event';
  return null;
}

/** Why names alone were not enough. */
function doubtOf({ names, evidence }: Shared): string {
  if (names.length === 0) return 'the same numbers, and not enough besides to say that it is one event';
  const late = evidence.apart > Math.log1p(LATE_DAYS) ? ', or long after it' : '';
  return `the same names in another matter${late}: not enough in common to say that it is one event`;
}

const AT_MOST = 4;

function reasonsOf(shared: Shared, spoken: (key: string) => string): string[] {
  const list = (keys: readonly string[]): string => keys.slice(0, AT_MOST).map(spoken).join(', ');
  const apart = shared.daysApart === null ? null : Math.floor(shared.daysApart);
  // Families of words (`~crash`) are told by the words that make them up.
  const words = shared.terms.filter((key) => !key.startsWith('~'));
  return [
    shared.names.length === 0 ? 'no name in common' : `both name ${list(shared.names)}`,
    words.length === 0 ? 'no telling word in common' : `both speak of ${list(words)}`,
    apart === null
      ? 'time unknown'
      : apart === 0
        ? 'published while the story was moving'
        : `published ${apart} ${apart === 1 ? 'day' : 'days'} apart`,
    ...(shared.days.length > 0
      ? [`both speak of ${shared.days.slice(0, AT_MOST).map(dateInWords).join(', ')}`]
      : []),
    ...(shared.numbers.length > 0 ? [`both say ${list(shared.numbers)}`] : []),
  ];
}

/** How the article writes what the fingerprint keeps as a key. */
function spokenIn(claims: ClaimSet): (key: string) => string {
  const written = new Map<string, string>();
  const learn = (key: string | null, text: string): void => {
    if (key !== null && !written.has(key)) written.set(key, text);
  };
  const sentences = claims.sentences.toSorted(
    (a, b) => Number(a.block === 'title') - Number(b.block === 'title'),
  );
  for (const sentence of sentences) {
    for (const slot of sentence.claims.flatMap((claim) => claim.slots))
      if (slot.type === 'quantity') learn(numberKey(slot), slot.raw);
    for (const { kind, norm, text } of lex(sentence.text))
      if (kind === 'word') {
        learn(nameKey(norm), text);
        learn(termKey(norm), text.toLowerCase());
      }
  }
  return (key) => written.get(key) ?? key;
}
