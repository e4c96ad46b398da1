/**
 * The parser's tokenizer, with its one inner loop done by the engine's own string search. Most of a page is text between
 * tags and long attributes; the tokenizer goes through both letter by letter to the next `<` or quote, and a search that
 * looks at many letters at once takes a fifth off the parse (measured on 131 pages).
 *
 * The loop is private to htmlparser2, whose version is pinned. A release without it would make this slower and not
 * wrong; tests/extract/parse.test.ts tells.
 */
import { Tokenizer } from 'htmlparser2';

/** What of the tokenizer's state the loop touches. */
interface Scan {
  buffer: string;
  /** Characters of earlier buffers. */
  offset: number;
  /** The character looked at, counted from the first buffer. */
  index: number;
  fastForwardTo(code: number): boolean;
}

export class LeapingTokenizer extends Tokenizer {
  static {
    /** Goes to the next `code` behind the index; without one, to the last character of the buffer. */
    (LeapingTokenizer.prototype as unknown as Scan).fastForwardTo = function (code) {
      const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
      this.index = this.offset + (at === -1 ? this.buffer.length - 1 : at);
      return at !== -1;
    };
  }
}
