/** What a language must tell of who says so, how certain it is and whether it is denied. */
import type { Attribution, Modality } from '../../model/claims.ts';

export type Strength = Attribution['strength'];

export interface SpeechWords {
  /** Every form of a verb of speech → its lemma and how strongly it vouches. */
  verbs: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** `according to`, `in the words of`. */
  phrases: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** What stands behind the source: `zufolge` of "der Polizei zufolge". */
  phrasesBehind: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** Open a clause that tells of nothing but who says so: `wie` of "wie die Polizei am Dienstag mitteilte". */
  tellingClause: ReadonlySet<string>;
  /** Behind a comma, with nothing but the source behind it: `so` of "…, so die Ministerin". */
  tags: ReadonlySet<string>;
  /** `reportedly`, `allegedly`: said by nobody in particular. */
  adverbs: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** Heads of sources that are no names: `official`, `source`, `witness`. */
  unnamed: ReadonlySet<string>;
  /** Words that open what was said: `that`. */
  that: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Verbs with a hearer or a place behind them: "told reporters", "wrote on her channel". */
  addressed: ReadonlySet<string>;
  /** Words of comparison, behind which nobody speaks: "later than first announced". */
  than: ReadonlySet<string>;
  /** `yes`, `no`: who says so answers, and tells nothing. */
  answers: ReadonlySet<string>;
  /** What is said may follow behind a comma with no such word: "der Minister erklärte, er sei krank". */
  bareClause: boolean;
  /** What splits off a verb of speech and closes its clause: `mit` of "teilte die Polizei mit". */
  splitOff: ReadonlySet<string>;
  /** `to`: a verb of speech behind it is an infinitive. */
  infinitive: ReadonlySet<string>;
  /** The plain verb: `say`. */
  plain: string;
}

export interface ModalityWords {
  /** Phrases → modality, longest first wins. */
  cues: ReadonlyMap<string, Modality>;
  /** Cues that are other words in another writing: `may`, not `May`; `könnte`, not `konnte`. */
  written: ReadonlyMap<string, RegExp>;
}

export interface PolarityWords {
  /** Phrases that negate: `not`, `no longer`, `failed to`. */
  cues: ReadonlySet<string>;
  /** Phrases that look negative and are not: `not only`, `no doubt`. */
  exempt: ReadonlySet<string>;
  /** Second halves of a pair, with the first they repeat: `nor` of `neither … nor`. */
  repeats: ReadonlyMap<string, string>;
  /** Endings of contractions: `n't`. */
  suffix: string | null;
}
