/** What a language must tell of sentences, and of what a page says about itself. */

export interface SentenceWords {
  /** Lower-case abbreviations (without their last point) that never end a sentence: titles, mostly. */
  neverLast: ReadonlySet<string>;
  /** Abbreviations only when a number follows: `no`, `p`, `fig`. */
  beforeNumber: ReadonlySet<string>;
  /** Abbreviations that end a sentence only when a likely opener follows. */
  maybeLast: ReadonlySet<string>;
  /** Capitalized words that open sentences: after an ambiguous point they decide for a break. */
  openers: ReadonlySet<string>;
  /** Does this text go on from speech that just closed: `she said.` */
  isSpeechTail(text: string): boolean;
}

/** Patterns, from the start of a line, for what a page says about itself. */
export interface FurnitureWords {
  /** Lines that are nothing but numbers or times that tick by themselves: "1,204 comments", "Updated 2 hours ago". */
  counters: RegExp;
  /** Names of parts of a page, teasers of other stories, calls to the reader. */
  parts: RegExp;
  /** Lines by which an outlet says that it changed the text. */
  updated: RegExp;
  /** Ends right before the day on which a notice was written: "Correction, 16 August". */
  notice: RegExp;
}
