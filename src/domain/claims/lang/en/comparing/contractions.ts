/** Auxiliaries, and the short forms they are hidden in. */
import { wordTable } from '../../../../word-table.ts';

/** What follows a pronoun in short; "'d" and "'s" as they are most often meant. */
export const AFTER_PRONOUN: Record<string, string> = {
  d: 'would',
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  s: 'is',
};

/** What stands before "n't". */
export const VERBS_WITH_NOT = wordTable<string>({
  is: 'is',
  are: 'are',
  was: 'was',
  were: 'were',
  do: 'do',
  does: 'does',
  did: 'did',
  has: 'has',
  have: 'have',
  had: 'had',
  ca: 'can',
  could: 'could',
  wo: 'will',
  would: 'would',
  should: 'should',
  must: 'must',
  might: 'might',
  need: 'need',
});

/** They decide certainty whatever decides the clause: an `advice` is the weaker obligation. */
export const MODALS = wordTable<'hedged' | 'expected' | 'obligation' | 'advice'>({
  may: 'hedged',
  might: 'hedged',
  will: 'expected',
  shall: 'expected',
  must: 'obligation',
  should: 'advice',
});
export const AUXILIARIES = wordTable<true>(
  Object.fromEntries(Object.values(VERBS_WITH_NOT).map((verb) => [verb, true as const])),
);
