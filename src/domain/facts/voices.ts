/**
 * Who speaks for themselves. Outlets print one agency's words: near-identical text across outlets is one voice, however many
 * mastheads stand above it, and so are two articles of one source.
 */
import { tokenize } from '../claims/text.ts';
import { sha256 } from '../hash.ts';
import type { ClaimSet } from '../model/claims.ts';

const WORDS = 5;
/** Share of the shorter text found in the longer one from which both are one copy. */
export const WIRE_CONTAINMENT = 0.8;
/** Texts shorter than this many shingles say too little to be called copies. */
const FEWEST = 12;

/** Hashes of every run of five words of the body; numbers masked, so that one updated figure does not make a second voice. */
export function shinglesOf(claims: ClaimSet): string[] {
  const words = claims.sentences
    .filter(
      (sentence) =>
        sentence.block !== 'title' && sentence.block !== 'byline' && sentence.block !== 'correction',
    )
    .flatMap((sentence) =>
      tokenize(sentence.text).map((token) => (token.kind === 'number' ? '#' : token.norm)),
    );
  const shingles = new Set<string>();
  for (let k = 0; k + WORDS <= words.length; k++)
    shingles.add(sha256(words.slice(k, k + WORDS).join(' ')).slice(0, 12));
  return [...shingles];
}

/** Share of the smaller set that the larger one holds. */
export function containmentOf(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.length === 0 ? 0 : small.filter((shingle) => large.has(shingle)).length / small.length;
}

export interface Speaker {
  articleId: string;
  source: string;
  shingles?: readonly string[];
}

/** Article id → the voice it is part of, named by its first article. Copies of copies are one voice too. */
export function voicesOf(speakers: readonly Speaker[]): Map<string, string> {
  const voice = new Map<string, string>();
  for (const speaker of speakers) {
    const earlier = speakers.slice(0, speakers.indexOf(speaker)).filter((other) => oneVoice(speaker, other));
    const named = earlier.map((other) => voice.get(other.articleId) ?? other.articleId);
    const first = named[0] ?? speaker.articleId;
    voice.set(speaker.articleId, first);
    // This article may join voices that were apart until now.
    for (const [id, of] of voice) if (named.includes(of)) voice.set(id, first);
  }
  return voice;
}

function oneVoice(a: Speaker, b: Speaker): boolean {
  if (a.source === b.source) return true;
  const [x, y] = [a.shingles ?? [], b.shingles ?? []];
  return Math.min(x.length, y.length) >= FEWEST && containmentOf(x, y) >= WIRE_CONTAINMENT;
}
