/** "Schülerinnen und Schüler", "Schüler:innen" and "Schüler" are the same people: a matter of style, and the house decides it. */
import type { Language } from '../../claims/lang/language.ts';
import type { Term } from './terms.ts';

export function withoutDoubles(terms: readonly Term[], text: string, { comparing }: Language): Term[] {
  const { forms, small } = comparing;
  const gone = new Set<number>();
  terms.forEach(({ base, start }, at) => {
    const [before, joint, other] = [terms[at - 1], terms[at + 1], terms[at + 2]];
    if (other !== undefined && small.joins.test(joint?.norm ?? '') && forms.isOfWomen(base, other.base))
      gone.add(at).add(at + 1);
    // The sign stands for both.
    if (
      before !== undefined &&
      /^[:*_/]$/.test(text.slice(before.end, start)) &&
      forms.isOfWomen(before.base + base, before.base)
    )
      gone.add(at);
  });
  return gone.size === 0
    ? [...terms]
    : terms.filter((_, at) => !gone.has(at)).map((term, index) => ({ ...term, index }));
}
