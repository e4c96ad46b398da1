/**
 * Which way the verbs around a date point. Newspapers drop "last" and "next" before weekdays and months, so the verb is all
 * there is. The nearest verb before the date decides, else the first one after it.
 *
 * Two traps. "to" belongs to a verb, a place or a number: only an infinitive looks ahead, and only under a verb that plans ("agreed to
 * meet on Friday"), for "voted to join on Friday" tells when they voted. And the plain present of what has a timetable is a plan ("planners
 * meet on Thursday") while that of anything else tells nothing; those verbs are listed, because without a tagger any noun in -s would do.
 */
import type { DateWords } from '../lang/dates.ts';
import type { Language } from '../lang/language.ts';
import { isCapitalized, type Token } from '../text.ts';

/** -1 past, 1 to come, 0 when nothing tells. */
export type Tense = -1 | 0 | 1;

/** How many words a verb may stand from its date. */
const WINDOW = 24;

/** Tense for the date that takes tokens `from` to `to`, end exclusive. */
export function tenseAround(
  tokens: readonly Token[],
  lang: Language,
  words: DateWords,
  from: number,
  to: number,
): Tense {
  return new Verbs(tokens, lang, words).around(from, to);
}

class Verbs {
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #words: DateWords;

  constructor(tokens: readonly Token[], lang: Language, words: DateWords) {
    this.#tokens = tokens;
    this.#lang = lang;
    this.#words = words;
  }

  around(from: number, to: number): Tense {
    if (this.#words.since.has(this.#norm(from - 1))) return -1;
    // "The vote is on Sunday"
    if (this.#words.beforeDay.has(this.#norm(from - 1)) && this.#words.takesPlace.has(this.#norm(from - 2)))
      return 1;
    if (this.#isGivenDay(from, to) || this.#isArranged(from, to) || this.#isGivenTime(from)) return 1;
    if (this.#isBidden(from)) return 1;
    const told = this.#before(from, to) || this.#after(to);
    return told !== 1 && this.#isDeadline(from) && !(told === -1 && this.#ended(from)) ? 1 : told;
  }

  /** "Closed until Wednesday", "repaid by the end of September". */
  #isDeadline(from: number): boolean {
    return this.#words.deadline.has(this.#norm(this.#opening(from)));
  }

  /** The preposition that opens the phrase the date stands in. */
  #opening(from: number): number {
    const { position, ofMonth } = this.#words;
    let at = from - 1;
    while (
      position.has(this.#norm(at)) ||
      ofMonth.has(this.#norm(at)) ||
      this.#lang.determiners.has(this.#norm(at))
    )
      at -= 1;
    return at;
  }

  /**
   * Did what is told go on, or come about, before the deadline that is in the past as well? "By Saturday nine had been found", "the road was
   * closed until Friday", "the fire burned until noon" did; "the airline suspended flights until Friday" did not.
   */
  #ended(from: number): boolean {
    const opening = this.#norm(this.#opening(from));
    if (!this.#words.goesOn.has(opening)) return true;
    for (let i = from - 1; i >= Math.max(0, from - WINDOW) && !this.#ends(i); i -= 1) {
      if (this.#at(i) !== -1) continue;
      return (
        this.#words.past.has(this.#norm(i)) ||
        this.#words.past.has(this.#norm(i - 1)) ||
        this.#words.lasting.has(this.#norm(i))
      );
    }
    return true;
  }

  /** "Extended the strike to Friday", "declared Monday a day of mourning": done, and the day is still to come. */
  #isGivenDay(from: number, to: number): boolean {
    if (this.#words.proclaimed.has(this.#norm(from - 1)))
      return this.#lang.numbers.articles.has(this.#norm(to));
    if (!this.#words.to.has(this.#norm(from - 1))) return false;
    for (let i = from - 2; i >= Math.max(0, from - WINDOW) && !this.#ends(i); i -= 1)
      if (this.#at(i) !== 0) return this.#words.putOff.has(this.#norm(i));
    return false;
  }

  /** "They have until Monday", whoever says so. */
  #isGivenTime(from: number): boolean {
    const { goesOn, given } = this.#words;
    return goesOn.has(this.#norm(from - 1)) && given.has(this.#norm(from - 2));
  }

  /** "Has chartered a plane for Sunday", not "blamed for Sunday's fire": what is arranged lies ahead of whoever arranged it. */
  #isArranged(from: number, to: number): boolean {
    const { arrangedFor, weekdays } = this.#words;
    return (
      arrangedFor.has(this.#norm(from - 1)) &&
      weekdays.has(this.#norm(from)) &&
      !/^['’]/.test(this.#norm(to)) &&
      !(this.#tokens[to]?.kind === 'word' && !this.#lang.isFunctionWord(this.#norm(to)))
    );
  }

  /** "Has invited both sides to talks on Thursday", "was summoned to a hearing on Monday": whoever is asked to come has yet to. */
  #isBidden(from: number): boolean {
    const { bidden, appointments, beforeDay, to } = this.#words;
    const at = beforeDay.has(this.#norm(from - 1)) ? from - 2 : from - 1;
    if (!appointments.has(this.#norm(at))) return false;
    let i = at - 1;
    while (this.#lang.determiners.has(this.#norm(i)) || this.#lang.numbers.articles.has(this.#norm(i)))
      i -= 1;
    if (!to.has(this.#norm(i))) return false;
    for (i -= 1; i >= Math.max(0, from - WINDOW) && !this.#ends(i); i -= 1)
      if (this.#at(i) !== 0) return bidden.has(this.#norm(i));
    return false;
  }

  #before(from: number, to: number): Tense {
    let infinitive = false;
    for (let i = from - 1; i >= Math.max(0, from - WINDOW) && !this.#ends(i); i -= 1) {
      const found = this.#at(i);
      if (found === -1) return infinitive && this.#words.planned.has(this.#norm(i)) ? 1 : -1;
      if (found === 1) return 1;
      if (this.#isScheduled(i)) return this.#pastFollows(to) ? -1 : 1;
      if (this.#isInfinitive(i)) {
        // "are to meet"
        if (this.#lang.be.has(this.#norm(i - 1))) return 1;
        infinitive = true;
      }
    }
    return infinitive ? 1 : 0;
  }

  #after(to: number): Tense {
    let reported = false;
    for (let i = to; i < Math.min(this.#tokens.length, to + WINDOW) && !this.#ends(i); i += 1) {
      const found = this.#at(i);
      if (found !== 0) return found;
      if (this.#isScheduled(i)) return 1;
      if (this.#isInfinitive(i)) return 1;
      reported ||= this.#words.reported.has(this.#norm(i));
    }
    // "On Thursday, the ministry says": what is told in the present was said in the past.
    return reported ? -1 : 0;
  }

  #at(i: number): Tense {
    const token = this.#tokens[i]!;
    if (token.kind !== 'word') return 0;
    if (this.#words.future.has(token.norm)) return 1;
    // "to be held", "will be opened": the participle of what is still to come
    if (this.#lang.isPast(token.norm) && this.#words.passiveFuture.has(this.#norm(i - 1))) return 1;
    // "is to cost", "to cut": forms that are past and infinitive at once
    if (this.#words.infinitive.has(this.#norm(i - 1)) && this.#isInfinitive(i - 1)) return 0;
    // "is expected" and "scheduled" look ahead although they are participles: they stand in `future`, which is asked first.
    return this.#words.past.has(token.norm) || this.#lang.isPast(token.norm) ? -1 : 0;
  }

  /** "to meet", not "to 18", "to London", "to the end" or "to voters". */
  #isInfinitive(i: number): boolean {
    const next = this.#tokens[i + 1];
    if (!this.#words.infinitive.has(this.#norm(i)) || next?.kind !== 'word' || next.text !== next.norm)
      return false;
    if (this.#lang.auxiliaries.has(next.norm)) return true;
    return (
      !this.#lang.isFunctionWord(next.norm) &&
      !this.#lang.isPlural(next.norm) &&
      !this.#lang.numbers.small.has(next.norm)
    );
  }

  /** A plain present of a timetable behind its subject: "planners gather", "the bridge closes", "talks, which began in May, resume". */
  #isScheduled(i: number): boolean {
    const { norm, text } = this.#tokens[i]!;
    const many = this.#words.scheduled.has(norm);
    if (text !== norm || !(many || this.#words.scheduledOne.has(norm))) return false;
    let at = this.#lang.adverbs.has(this.#norm(i - 1)) ? i - 2 : i - 1;
    if (this.#norm(at) === ',')
      return this.#tokens.slice(0, at).some((token) => this.#lang.relatives.has(token.norm));
    // "Dock workers at Port Ellery go": the name is where the subject is.
    if (many) {
      const name = at;
      while (this.#isName(at)) at -= 1;
      if (at < name && this.#lang.names.locative.has(this.#norm(at))) at -= 1;
    }
    const subject = this.#norm(at);
    if (this.#lang.subjects.has(subject)) return true;
    if (this.#tokens[at]?.kind !== 'word' || this.#lang.isFunctionWord(subject)) return false;
    return this.#lang.isPlural(subject) === many;
  }

  #isName(i: number): boolean {
    const token = this.#tokens[i];
    return token?.kind === 'word' && isCapitalized(token.text) && !this.#lang.isPlural(token.norm);
  }

  /** A verb of the past behind the date makes a noun of what looked like a present: "the air strikes on Sunday killed nine". */
  #pastFollows(to: number): boolean {
    for (let i = to; i < Math.min(this.#tokens.length, to + WINDOW); i += 1) {
      if (this.#tokens[i]!.kind === 'symbol' || this.#lang.clauseOpeners.has(this.#norm(i))) return false;
      if (this.#words.beforeDay.has(this.#norm(i))) return false;
      if (this.#at(i) === -1) return true;
    }
    return false;
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  #ends(i: number): boolean {
    const { text } = this.#tokens[i]!;
    return text === ';' || text === '.';
  }
}
