/** A name on one side, and on the other a pronoun or a description that the story itself ties to it: nobody came or went. */
import type { NameSlot, Slot } from '../../model/claims.ts';
import type { Span } from '../../model/primitives.ts';
import type { Ground } from '../ground/ground.ts';
import { areOneThing, type Story } from '../ground/story.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { words } from '../values/names.ts';
import type { Pairing } from './pairing.ts';

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
