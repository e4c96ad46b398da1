/** What an address asks of a view of an article. */
import type { Instant } from '../../domain/model/primitives.ts';

export interface Asked {
  /** Versions that the article has. */
  count: number;
  cursor: string | null;
  part: string | null;
  now: Instant;
}
