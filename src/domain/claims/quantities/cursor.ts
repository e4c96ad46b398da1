/** Looks at tokens by index, past either end without a fuss. */
import type { Token } from '../text.ts';

export class TokenCursor {
  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** Token `i` follows without a space. */
  glued(i: number): boolean {
    return this.tokens[i]?.glued === true;
  }

  isDigits(i: number, form = /^\d+$/): boolean {
    const token = this.tokens[i];
    return token?.kind === 'number' && form.test(token.text);
  }

  /** The token after a glued hyphen at `i`, else `i`. */
  afterHyphen(i: number): number {
    return this.norm(i) === '-' && this.glued(i) && this.glued(i + 1) ? i + 1 : i;
  }
}
