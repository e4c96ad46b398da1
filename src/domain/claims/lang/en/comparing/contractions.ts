/** Auxiliaries, and the short forms they are hidden in. */
import { wordTable } from '../../../../word-table.ts';

/** What follows a pronoun in short; "'d" and "'s" as they are most often meant. */
const AFTER_PRONOUN = wordTable<string>({
  d: 'would',
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  s: 'is',
});

/** What stands before "n't". */
const VERBS_WITH_NOT = wordTable<string>({
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

export const AUXILIARIES: ReadonlySet<string> = new Set(Object.values(VERBS_WITH_NOT));

/** `shouldn't` is two words, `should` and `not`, so that it equals them written out. */
export function writtenOut(norm: string): readonly string[] | null {
  const joint = /^(i|you|he|she|it|we|they|that|there|who|what)'(d|ll|re|ve|m|s)$/.exec(norm);
  const tail = AFTER_PRONOUN[joint?.[2] ?? ''];
  if (joint?.[1] !== undefined && tail !== undefined) return [joint[1], tail];
  if (norm === 'cannot') return ['can', 'not'];
  const verb = VERBS_WITH_NOT[/^(\p{L}+)n'?t$/u.exec(norm)?.[1] ?? ''];
  return verb === undefined ? null : [verb, 'not'];
}
