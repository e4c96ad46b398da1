/** How well one slot answers a question: a score with its reasons. Rules are additive; each says what it saw. */
import { similarWords } from '../diff/lexicon/relations.ts';
import type { QuantitySlot } from '../model.ts';
import type { Candidate, Line, Word } from './candidates.ts';
import { CAPACITY, EARLIER, ELSEWHERE, fatesOf, PARTIAL, PARTS, sameCounted } from './lexicon.ts';
import type { Sought, Wanted } from './question.ts';
import { convertible } from './units.ts';

export interface Scored {
  candidate: Candidate;
  score: number;
  reasons: string[];
}

/** `null` when the slot cannot be an answer at all: wrong unit, wrong thing, wrong fate. */
export function scoreSlot(candidate: Candidate, sought: Sought, about: ReadonlySet<string>): Scored | null {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    if (points !== 0) reasons.push(reason);
  };

  const fit = fitOf(candidate, sought);
  if (fit === null) return null;
  add(fit.points, fit.reason);

  const zone = within(candidate.line, candidate.zone);
  const fates = fateVerdict(candidate, zone, sought);
  if (fates === 'other') return null;
  if (fates === 'same') add(0.2, 'the same thing is said to have happened');

  const subject = sought.words.filter((word) => word.singular !== sought.head);
  const near = coverage(subject, zone);
  const whole = coverage(subject, candidate.line.words);
  const topic =
    subject.length === 0 ? 1 : subject.filter((word) => about.has(word.base)).length / subject.length;
  if (subject.length > 0) {
    add(
      0.35 * near + 0.15 * whole + 0.1 * topic,
      `${Math.round(whole * 100)} % of the words asked for stand in the sentence`,
    );
  } else add(0.25, 'nothing but the noun was asked for');
  if (sought.alternatives.length > 0) {
    const best = Math.max(...sought.alternatives.map((words) => coverage(words, zone)));
    const loose = Math.max(...sought.alternatives.map((words) => coverage(words, candidate.line.words)));
    if (best === 1) add(0.25, 'words given to find it stand beside it');
    else if (loose === 1) add(0.15, 'words given to find it stand in its sentence');
  }
  if (subject.length > 0 && whole === 0 && fates !== 'same' && fit.points < 0.3) return null;

  for (const [points, reason] of doubts(candidate)) add(points, reason);
  if (candidate.line.sentence.block === 'title') add(0.05, 'in the headline');
  else if (candidate.line.sentence.block === 'heading' || candidate.line.sentence.block === 'caption')
    add(-0.05, `in a ${candidate.line.sentence.block}`);
  return { candidate, score, reasons };
}

function fitOf(candidate: Candidate, sought: Sought): { points: number; reason: string } | null {
  const { slot } = candidate;
  switch (slot.type) {
    case 'quantity':
      return fitOfQuantity(slot, sought);
    case 'date':
      if (slot.value === null) return null;
      return /^(?:day|hour|minute|part-of-day)$/.test(slot.granularity)
        ? { points: 0.3, reason: 'a day' }
        : { points: 0.2, reason: `a ${slot.granularity}` };
    case 'name':
      if (sought.nameType === null) return { points: 0.2, reason: 'a name' };
      if (slot.nameType === sought.nameType) return { points: 0.3, reason: `a ${slot.nameType}` };
      return slot.nameType === 'other' ? { points: 0.15, reason: 'a name' } : null;
  }
}

function fitOfQuantity(slot: QuantitySlot, sought: Sought): { points: number; reason: string } | null {
  if (slot.unitClass === 'rank') return null;
  if (sought.unitClass !== null && sought.unitClass !== 'count' && sought.unitClass !== 'number') {
    if (slot.unitClass !== sought.unitClass) return null;
    if (sought.unit !== null && !convertible(slot, sought.unit)) return null;
    return { points: 0.35, reason: `measured in ${slot.unit}` };
  }
  if (sought.head === null) return { points: 0.15, reason: 'a number' };
  if (slot.unitClass !== 'count' && slot.unitClass !== 'number') return null;
  const nouns = [slot.unit, ...(slot.head ?? '').split(' ')].filter(
    (noun): noun is string => noun !== null && noun !== '',
  );
  if (nouns.length === 0) return { points: 0.15, reason: 'a bare number' };
  if (nouns.includes(sought.head)) return { points: 0.4, reason: `counts ${sought.head}` };
  if (nouns.some((noun) => sameCounted(noun, sought.head ?? '')))
    return { points: 0.35, reason: `counts ${nouns[0]}, another word for ${sought.head}` };
  if (nouns.some((noun) => fatesOf(noun).some((fate) => sought.fates.has(fate))))
    return { points: 0.3, reason: `counts ${nouns[0]}` };
  if (sought.head === 'person' && nouns.some((noun) => PARTS.has(noun)))
    return { points: 0.1, reason: `counts ${nouns[0]}, a part of all people` };
  return null;
}

/** The fates of the nearest words; a number's own zone decides before the sentence does. */
function fateVerdict(candidate: Candidate, zone: readonly Word[], sought: Sought): 'same' | 'other' | 'none' {
  if (candidate.slot.type !== 'quantity') return 'none';
  const spoken = new Set(zone.flatMap((word) => [...fatesOf(word.base), ...fatesOf(word.norm)]));
  if (sought.fates.size === 0) return spoken.size > 0 && sought.head === 'person' ? 'other' : 'none';
  if ([...sought.fates].some((fate) => spoken.has(fate))) return 'same';
  return spoken.size > 0 ? 'other' : 'none';
}

export const within = (line: Line, zone: { start: number; end: number }): Word[] =>
  line.words.filter((word) => word.start >= zone.start && word.end <= zone.end);

/** Share of the wanted words that are there, synonyms and derivations counted a little less. */
export function coverage(wanted: readonly Wanted[], words: readonly Word[]): number {
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const want of wanted) {
    if (words.some((word) => word.base === want.base || word.singular === want.singular)) sum += 1;
    else if (words.some((word) => similarWords(word, want) || sharesFate(word, want))) sum += 0.85;
  }
  return sum / wanted.length;
}

const sharesFate = (a: Word, b: Wanted): boolean =>
  fatesOf(a.base).some((fate) => fatesOf(b.base).includes(fate));

/** What speaks against a slot that otherwise fits. */
function doubts(candidate: Candidate): [number, string][] {
  const found: [number, string][] = [];
  const text = candidate.line.sentence.text.toLowerCase();
  const before = text.slice(candidate.zone.start, candidate.slot.start);
  const zone = text.slice(candidate.zone.start, candidate.zone.end);
  const has = (list: readonly string[], where: string): string | undefined =>
    list.find((phrase) => ` ${where.replace(/[^\p{L}\p{N}']+/gu, ' ')} `.includes(` ${phrase} `));
  const earlier = has(EARLIER, zone);
  if (earlier !== undefined) found.push([-0.3, `"${earlier}" marks an earlier figure`]);
  const part = has(PARTIAL, before);
  if (part !== undefined) found.push([-0.25, `"${part}" marks a part`]);
  const elsewhere = has(ELSEWHERE, text);
  if (elsewhere !== undefined) found.push([-0.25, `"${elsewhere}" marks another place`]);
  if (candidate.slot.type === 'quantity') {
    const room = has(CAPACITY, zone);
    if (room !== undefined) found.push([-0.3, `"${room}" marks room, not a count`]);
    if (/\bfrom\s*$/.test(before) && /^\s*to\b/.test(text.slice(candidate.slot.end)))
      found.push([-0.5, 'the figure that was left']);
  }
  if (
    candidate.slot.type === 'date' &&
    /\b(?:said|told|wrote|announced|added|reported)\b[^,]{0,30}$/.test(before)
  )
    found.push([-0.3, 'the day it was said']);
  if (!candidate.claim.checkable) found.push([-0.2, 'not a statement']);
  if (candidate.claim.modality === 'conditional' || candidate.claim.modality === 'hedged')
    found.push([-0.05, `the statement is ${candidate.claim.modality}`]);
  return found;
}
