/**
 * The words of the house as types (docs/GLOSSARY.md), one file a stage: what it hands to the next. Every stage of the
 * pipeline speaks these and nothing else.
 *
 * Conventions: instants are ISO 8601 strings in UTC with `Z`; offsets are UTF-16 code units, end exclusive;
 * absent is `null`, never `undefined`; unbounded is `null`, never Infinity, so every value survives JSON.
 */

/** An instant, ISO 8601 UTC, `2025-03-15T14:02:11.000Z`. */
export type Instant = string;

/** Half-open range of UTF-16 offsets. What it indexes is said where it is used. */
export interface Span {
  start: number;
  end: number;
}
