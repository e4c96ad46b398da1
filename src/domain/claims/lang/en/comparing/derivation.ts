/** How English spells, derives and negates by the parts of a word. */

/** One spelling for both sides of the Atlantic: by ending, because lists are never complete. */
export function spelling(word: string): string {
  if (word.includes(' ')) return word.split(' ').map(spelling).join(' ');
  if (word.length < 4) return word;
  return word
    .replace(/^grey/, 'gray')
    .replace(/is(?=(?:|ation|ing|er)$)/, 'iz')
    .replace(/ys$/, 'yz')
    .replace(/our(?=(?:|abl|ful|it|hood|less)$)/, 'or')
    .replace(/([^aeiou])re$|([^aeiou])r$/, '$1$2er')
    .replace(/ence$|enc$/, 'ens')
    .replace(/ogue$|ogu$/, 'og')
    .replace(/([aeiou])ll/, '$1l')
    .replace(/ae|oe/, 'e')
    .replace(/programm$/, 'program')
    .replace(/e$/, '');
}

const SUFFIX =
  /(?:ational|ization|isation|ation|ition|ition|ution|sion|tion|ment|ness|ity|ally|ily|ly|ance|ence|anc|enc|ing|er|or|al|ful|iv|ic|ous|ist|ism|ship|age|ag|y|ion|abl|ibl|ant|ent|ian|an|at|iz|is|ify|en|s)$/;

/** One stem of at least four letters with different derivational endings. */
export function derived(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)];
  return x.length >= 4 && x === y;
}

function stem(word: string): string {
  let short = word;
  for (let i = 0; i < 2; i++) {
    const next = short.replace(SUFFIX, '');
    if (next.length < 4) break;
    short = next;
  }
  return short.replace(/[eiydst]$/, '');
}

/** `un-`, `in-`, `dis-`, `non-`, `il-`, `ir-`, `im-` and `-less` against the bare word. */
export function negatedBy(negative: string, positive: string): boolean {
  if (withoutPrefix(negative) === positive) return true;
  return (
    negative.endsWith('less') && positive.endsWith('ful') && negative.slice(0, -4) === positive.slice(0, -3)
  );
}

/** `named` of `unnamed`; `undefined` for a word that no prefix of denial opens. */
export const withoutPrefix = (word: string): string | undefined =>
  /^(?:un|in|dis|non|il|ir|im|mis)(?=.{4})(.+)$/.exec(word)?.[1];

/** Of the prefixes the two that do nothing else: `discover` does not deny what covers. */
export const withoutNegation = (word: string): string | undefined =>
  /^(?:un|non-?)(?=.{4})(.+)$/.exec(word)?.[1];
