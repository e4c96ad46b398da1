/** Engine versions, raised when a stage would answer differently; derived rows bear them. */
export interface Engine {
  extract: number;
  claims: number;
  diff: number;
  /** The model that was heard on a diff; absent where none took part. */
  model?: string;
  /** The outlet's rules that a version, or a whole history, was read by (`rulesId`); absent where the outlet has none. */
  rules?: string;
}

/** What derived an article's history as a whole: its versions, their claims and diffs, and what they say about facts. */
export interface HistoryEngine extends Engine {
  facts: number;
}
