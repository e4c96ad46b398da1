/** A name on one side, and on the other a pronoun or a description that the story itself ties to it: nobody came or went. */
import type { NameSlot, Slot } from '../model/claims.ts';
import type { Span } from '../model/primitives.ts';
import { words } from './names.ts';
import type { Ground, Pairing } from './pairing.ts';
import type { Residue } from './residue.ts';
import { areOneThing, type Story } from './story.ts';
import type { Hunk, Term } from './terms.ts';

export interface Called {
  settled: Slot[];
  equal: string[];
  /** The words that stand for the name. */
  words: { before: Span[]; after: Span[] };
}

/** Takes the names that are called otherwise out of the pairing. */
export function calledOtherwise(pairing: Pairing<NameSlot>, ground: Ground, story: Story): Called {
  const out: Called = { settled: [], equal: [], words: { before: [], after: [] } };
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const)
    for (const slot of [...pairing[side]]) {
      const call = callOf(slot, side, other, ground, story);
      if (call.length === 0) continue;
      pairing[side].splice(pairing[side].indexOf(slot), 1);
      out.settled.push(slot);
      out.words[other].push(...call);
      out.equal.push(
        `equal: "${slot.raw}" and "${call.map(({ text }) => text).join(' ')}", one in this story`,
      );
    }
  return out;
}

/**
 * "It published nothing" → "the committee published nothing", "they kept the forest" → "the couple kept the forest": a pronoun gave way to
 * what the version calls it elsewhere, or to a word for anybody.
 */
export function describedAnew({ hunk, before, after }: Residue, story: Story): boolean {
  const { callsAnybody, definite, pronoun, possessive } = story.lang.comparing.small;
  const [side, other, words] =
    before.length === 0 ? (['after', 'before', after] as const) : (['before', 'after', before] as const);
  const [noun, ...rest] = words;
  if (noun === undefined || rest.length > 0 || noun.slot !== null) return false;
  const run = hunk[side];
  const at = run.indexOf(noun);
  const told = callsAnybody.test(noun.norm) || (story[side].words.get(noun.base) ?? 0) > 1;
  return (
    told &&
    at > 0 &&
    definite.test(run[at - 1]?.norm ?? '') &&
    hunk[other].some(({ norm }) => pronoun.test(norm) && !possessive.test(norm))
  );
}

function callOf(slot: NameSlot, side: keyof Hunk, other: keyof Hunk, ground: Ground, story: Story): Term[] {
  const { comparing, lemma } = story.lang;
  const place = ground.hunks.find((hunk) => hunk[side].some((term) => term.slot === slot));
  if (place === undefined) return [];
  const pronoun = place[other].find((term) => comparing.small.pronoun.test(term.norm));
  if (pronoun !== undefined && story[other].names.has(slot.key)) return [pronoun];
  const described = place[other].filter((term) => term.content && term.slot === null);
  const bases = described.map(({ base }) => base);
  return areOneThing(words(slot.raw, story.lang).map(lemma), bases, story) ? described : [];
}
