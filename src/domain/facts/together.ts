/**
 * The facts of a story asked of one article at once. A number answers one question: where two are read from one place, it is left to the
 * one that names it more plainly, and the other takes its next best or says nothing. Two facts that show the same number are the kind of
 * mistake that a reader sees first.
 */
import type { FactQuestion, Sighting } from '../model/facts.ts';
import { wordsOf } from './candidates.ts';
import { familiesIn } from './families/index.ts';
import { observeHistory, type Step } from './history.ts';
import { coverage, type Ground, presence } from './nearness.ts';
import { sameCounted } from './nouns.ts';
import { readQuestion, type Sought } from './question.ts';
import type { Testimony } from './testimony.ts';

/** One question of consecutive versions of an article; the steps of all that are asked together are the same versions. */
export interface Asking {
  question: FactQuestion;
  steps: readonly Step[];
  /** What was last stated ahead of the first of them. */
  before?: Sighting | null;
  /** What the story's other articles state of the fact. */
  heard?: readonly Testimony[];
}

/** What a fact states in a version. */
export interface Answer {
  question: FactQuestion;
  sighting: Sighting;
}

/**
 * @param told for each step, what facts that are not asked now state there: it stands
 * @returns for each question what each version states, `null` where it does not
 */
export function observeTogether(
  askings: readonly Asking[],
  told: readonly (readonly Answer[])[] = [],
): (Sighting | null)[][] {
  const readings = askings.map((asking) => new Reading(asking));
  // Every turn bars a place that was not barred, so that it comes to an end.
  for (let lost = nextLost(readings, told); lost !== null; lost = nextLost(readings, told))
    lost.reading.bar(lost.step);
  return readings.map(({ seen }) => [...seen]);
}

/** A place that another fact names more plainly; `null` when there is none. */
function nextLost(
  readings: readonly Reading[],
  told: readonly (readonly Answer[])[],
): { reading: Reading; step: number } | null {
  for (const reading of readings)
    for (const [step, { content }] of reading.asking.steps.entries()) {
      const mine = content === null ? null : reading.answerAt(step);
      if (mine === null) continue;
      const others = readings.flatMap((one) => (one === reading ? [] : (one.answerAt(step) ?? [])));
      if ([...others, ...(told[step] ?? [])].some((other) => yieldsTo(mine, other))) return { reading, step };
    }
  return null;
}

/** What one question states in the versions, without the places that are other facts'. */
class Reading {
  readonly asking: Asking;
  readonly #barred: Sighting[][];
  seen: readonly (Sighting | null)[];

  constructor(asking: Asking) {
    this.asking = asking;
    this.#barred = asking.steps.map(() => []);
    this.seen = this.#read();
  }

  answerAt(k: number): Answer | null {
    const sighting = this.seen[k] ?? null;
    return sighting === null ? null : { question: this.asking.question, sighting };
  }

  /** Looks for what it states in the step elsewhere. */
  bar(k: number): void {
    this.#barred[k]!.push(this.seen[k]!);
    this.seen = this.#read();
  }

  #read(): (Sighting | null)[] {
    const { question, steps, before = null, heard = [] } = this.asking;
    return observeHistory(question, steps, { before, heard, barred: this.#barred });
  }
}

/** Both are read from one place and ask for different things, and the other names it more plainly. */
export function yieldsTo(one: Answer, other: Answer): boolean {
  return (
    isOnePlace(one.sighting, other.sighting) &&
    !asksTheSame(one.question, other.question) &&
    titleTo(other, one.question) - titleTo(one, other.question) >= CLEARLY
  );
}
const CLEARLY = 0.1;

/**
 * How good its title to the number is: how sure it is of it, and how much of what only it asks stands in the sentence. "12 rescuers were killed"
 * belongs to the rescuers killed before the people killed.
 */
function titleTo({ question, sighting }: Answer, other: FactQuestion): number {
  const { core, topic, measure } = readQuestion(question);
  const own = [...core, ...topic, ...measure].filter((word) => presence(word, groundIn(other.label)) < SAME);
  const said = own.length === 0 ? HALF : coverage(own, groundIn(sighting.quote));
  return Math.min(sighting.strength, SURE) + SAID * said;
}
/** Above this the trail from version to version speaks, and not the words. */
const SURE = 0.9;
const SAID = 0.5;
const HALF = 0.5;

const groundIn = (text: string): Ground => ({
  words: wordsOf(text),
  families: familiesIn(text.toLowerCase()),
});

/** "92 to 85" has one slot for its two numbers, and "from 15 August to 31 December" one for the day it begins and the day it ends. */
const isOnePlace = (a: Sighting, b: Sighting): boolean =>
  a.quote === b.quote &&
  a.start < b.end &&
  b.start < a.end &&
  !(a.unit === 'vote' && b.unit === 'vote' && a.value !== b.value) &&
  !(a.raw === b.raw && isDay(a) && isDay(b) && a.value !== b.value);

const isDay = ({ value }: Sighting): boolean => typeof value === 'string' && /^\d{4}-\d{2}/.test(value);

/** "People killed" and "death toll": a story may follow one thing under two labels. */
function asksTheSame(one: FactQuestion, other: FactQuestion): boolean {
  const [a, b] = [readQuestion(one), readQuestion(other)];
  const said = ({ core, head }: Sought, label: string): boolean => {
    const deed = core.filter((word) => head === null || !sameCounted(word.singular, head));
    return deed.length === 0 || coverage(deed, groundIn(label)) >= SAME;
  };
  return (
    (a.head === b.head || sameCounted(a.head ?? '', b.head ?? '')) &&
    said(a, other.label) &&
    said(b, one.label)
  );
}

/** Of the words that must stand near, by themselves or in other words. */
const SAME = 0.85;
