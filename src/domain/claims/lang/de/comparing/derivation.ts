/** How German spells, derives and denies by the parts of a word. */
import { lemma } from '../lemma.ts';

/** One spelling for "Muenchen" and "München", "Photo" and "Foto", "Delphin" and "Delfin". */
export function spelling(word: string): string {
  return word
    .replace(/(?<![aeq])ue/g, 'u')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ph/g, 'f')
    .replace(/rh(?=y)/g, 'r')
    .replace(/ssch/g, 'sch');
}

/** Of a verb or an adjective: "Sperrung" of "sperren", "Sicherheit" of "sicher". */
const OF_A_DEED = /(?:ung|heit|keit)(?:en)?$/;

const withoutEnding = (word: string): string | undefined => {
  const bare = word.replace(OF_A_DEED, '');
  return bare !== word && bare.length >= 3 ? bare : undefined;
};

/** Two derivations of one stem, of which one at least is made of the other. */
export function derived(a: string, b: string): boolean {
  const [x, y] = [withoutEnding(a), withoutEnding(b)];
  if (x === undefined && y === undefined) return false;
  return same(x ?? a, y ?? b);
}

/** "Verhandlung" has lost the `e` of "verhandeln". */
const same = (a: string, b: string): boolean =>
  a === b || a.replace(/l$/, 'el') === b || b.replace(/l$/, 'el') === a;

/** What may stand between the parts: "Regierungssprecher", "Stellenabbau". */
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er'];

export const isCompoundOf = (whole: string, head: string, of: string): boolean =>
  head.length > 2 &&
  of.length > 1 &&
  whole.endsWith(head) &&
  LINKS.some((link) => whole === of + link + head);

/**
 * "Unfall" is an accident and "Fall" a case, "Inland" a part of "Land": only before an adjective, or what is made of one, these deny.
 */
const DENIED =
  /^(?:un|nicht-?)((?:.+(?:ig|lich|isch|bar|sam|haft|los|iv|al|ell|end|voll|heit|keit)|(?:be|ge|ver|er|ent|zer).+(?:t|en)|schuldig|sicher|klar|gleich|fair|echt|treu|wahr|recht|gunst|gerecht|bekannt|ruhe|schuld|zufrieden|beliebt|moglich)(?:e[nrms]?)?)$/;
const FOREIGN =
  /^(?:il(?=l)|ir(?=r)|in(?=akz|off|stab|toler|kons|kompet|aktiv|direkt|kompl|korrekt|human|diskret|eff)|dis(?=harm|kontin))(.{4,})$/;

export const withoutNegation = (word: string): string | undefined => DENIED.exec(word)?.[1];

export const withoutPrefix = (word: string): string | undefined =>
  withoutNegation(word) ?? FOREIGN.exec(word)?.[1];

export function negatedBy(negative: string, positive: string): boolean {
  const bare = withoutPrefix(negative);
  if (bare !== undefined) return lemma(bare) === lemma(positive);
  const without = /^(.{3,})los$/.exec(lemma(negative))?.[1];
  return without !== undefined && new RegExp(`^${without}(?:voll|reich)$`).test(lemma(positive));
}
