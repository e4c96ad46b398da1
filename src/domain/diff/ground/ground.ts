import type { Language } from '../../claims/lang/language.ts';
import type { Hunk, Term } from './terms.ts';

/** What one comparison stands on: the terms of both sides and the runs in which they differ, in their language. */
export interface Ground {
  lang: Language;
  before: Term[];
  after: Term[];
  hunks: Hunk[];
}
