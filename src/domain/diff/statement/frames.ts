/**
 * Who did what to whom, where both are common nouns: "exports exceeded imports" → "imports exceeded exports". Names, numbers and dates
 * that change places are found by their slots. Narrow on purpose: the two words stand right beside the same form of the same verb, so that
 * a fronted phrase, a passive or a converse verb is none.
 */
import type { Language } from '../../claims/lang/language.ts';
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Term } from '../ground/terms.ts';

interface Frame {
  subject: Term;
  verb: Term;
  object: Term;
}

export function compareFrames(before: Side, after: Side, ground: Ground): Finding[] {
  const found = findingIn(before.text, after.text);
  const frames = framesOf(ground.after, ground.lang);
  for (const x of framesOf(ground.before, ground.lang)) {
    const y = frames.find(
      ({ subject, verb, object }) =>
        verb.norm === x.verb.norm && subject.base === x.object.base && object.base === x.subject.base,
    );
    if (y === undefined) continue;
    return [
      found(
        'polarity',
        'alert',
        [x.subject, x.object],
        [y.subject, y.object],
        `"${x.subject.text}" and "${x.object.text}" changed places around "${x.verb.text}"`,
      ),
    ];
  }
  return [];
}

/** A content word between two others, articles left out: the middle one may be a verb. Forms of saying turn round freely. */
function framesOf(terms: readonly Term[], { comparing }: Language): Frame[] {
  const { small, speech } = comparing;
  const plain = terms.filter((term) => !small.article.test(term.norm));
  return plain.flatMap((verb, at): Frame[] => {
    const [subject, object] = [plain[at - 1], plain[at + 1]];
    const noun = (term: Term | undefined): term is Term =>
      term !== undefined && term.kind === 'word' && term.content && term.slot === null;
    if (!noun(subject) || !noun(object) || !noun(verb) || speech.says.test(verb.norm)) return [];
    return subject.base === object.base ? [] : [{ subject, verb, object }];
  });
}
