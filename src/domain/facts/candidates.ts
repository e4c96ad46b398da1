/** Every slot of a version that could be a value of the kind asked for, with the words that stand around it. */
import { lemma, singular } from '../claims/lang/en/lemma.ts';
import { foldAccents, lex, type Token } from '../claims/text.ts';
import type { Claim, ClaimSet, DateSlot, NameSlot, QuantitySlot, Sentence, Slot } from '../model/claims.ts';
import type { FactKind } from '../model/facts.ts';
import { afterMove } from './days.ts';
import { type Family, familiesIn } from './families/index.ts';
import { firstWord } from './first-words.ts';
import { currencyOf, withLeftOut } from './left-out.ts';
import { asLevel, isLevel, levelsIn } from './levels.ts';
import { PART_OF_WHOLE, TOTALLED } from './signs.ts';

export type ValueSlot = QuantitySlot | DateSlot | NameSlot;

export interface Word {
  norm: string;
  base: string;
  singular: string;
  start: number;
  end: number;
}

/** A sentence as matching sees it. Offsets index the sentence's text. */
export interface Line {
  sentence: Sentence;
  index: number;
  /** Place among the sentences of the body, from 0; -1 for title and byline. */
  bodyIndex: number;
  /** Lower case, as long as the sentence. */
  lower: string;
  words: Word[];
  /** Families that the sentence speaks in. */
  families: ReadonlySet<Family>;
  /** Slots that can hold values, in order. */
  slots: { slot: ValueSlot; claim: Claim }[];
}

export interface Candidate {
  line: Line;
  claim: Claim;
  slot: ValueSlot;
  /** The slot's own stretch of the sentence: from the boundary to the slot before it to the one after it. */
  zone: { start: number; end: number };
}

const READ = new WeakMap<ClaimSet, Line[]>();

/** Sentences as matching sees them. A version is asked many questions: it is read once. */
export function linesOf(claims: ClaimSet): readonly Line[] {
  const known = READ.get(claims);
  if (known !== undefined) return known;
  let body = 0;
  const currency = currencyOf(claims);
  const spoken = new Set(
    claims.sentences.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}{4,}/gu) ?? []),
  );
  const lines = claims.sentences.map((sentence, index): Line => {
    const lower = lowered(sentence.text);
    const taken = sentence.claims.flatMap((claim) => claim.slots.filter((slot) => slot.type !== 'quote'));
    const opening = firstWord(sentence, taken, spoken);
    return {
      sentence,
      index,
      bodyIndex: sentence.block === 'title' || sentence.block === 'byline' ? -1 : body++,
      lower,
      words: wordsOf(sentence.text),
      families: familiesIn(lower),
      slots: withLeftOut(
        lower,
        sentence.claims
          .flatMap((claim) =>
            claim.slots.flatMap((slot) =>
              isValue(slot)
                ? [{ slot: slot.type === 'date' ? afterMove(lower, slot) : asLevel(lower, slot), claim }]
                : [],
            ),
          )
          .concat(levelsIn(lower, sentence), opening ?? [])
          .toSorted((a, b) => a.slot.start - b.slot.start),
        currency,
      ),
    };
  });
  READ.set(claims, lines);
  return lines;
}

/** Folding may change the length ("…" is three points); offsets count more than accents. */
function lowered(text: string): string {
  const folded = foldAccents(text).toLowerCase();
  return folded.length === text.length ? folded : text.toLowerCase();
}

const isValue = (slot: Slot): slot is ValueSlot => slot.type !== 'quote';

export function wordsOf(text: string): Word[] {
  return lex(text)
    .filter((token) => token.kind !== 'symbol')
    .map((token: Token) => ({
      norm: token.norm,
      base: lemma(token.norm),
      singular: singular(token.norm),
      start: token.start,
      end: token.end,
    }));
}

/** Notes and bylines tell about the article, not about the world. */
export function candidatesOf(lines: readonly Line[], kind: FactKind): Candidate[] {
  if (kind === 'text') return [];
  return lines.flatMap((line) => {
    if (line.sentence.block === 'byline' || line.sentence.block === 'correction') return [];
    const own = line.slots.filter(
      ({ slot }) =>
        slot.type === kind &&
        !(slot.type === 'quantity' && (isMereRank(line.lower, slot) || isClock(line.lower, slot))),
    );
    return own.map(({ slot, claim }, k) => ({
      line,
      claim,
      slot,
      zone: {
        start: zoneStart(line.lower, own, k),
        end: zoneEnd(line.lower, own, k),
      },
    }));
  });
}

/** "The sixth attack this year" says that there were six; "the third floor" counts nothing. */
const isMereRank = (text: string, slot: QuantitySlot): boolean =>
  slot.unitClass === 'rank' &&
  !isLevel(slot) &&
  !/^ \p{L}+ (?:\S+ ){0,6}(?:this (?:year|month|week|season)|so far|since|in (?:a row|as many))\b/u.test(
    text.slice(slot.end),
  );

/** Of "three of the 12 bases were handed over" the verb is said of the three. */
function zoneEnd(text: string, own: Line['slots'], k: number): number {
  const [slot, next, after] = [own[k]!.slot, own[k + 1]?.slot, own[k + 2]?.slot];
  if (next === undefined) return text.length;
  const part =
    slot.type === 'quantity' &&
    next.type === 'quantity' &&
    slot.value < next.value &&
    PART_OF_WHOLE.test(text.slice(slot.end, next.start));
  // Of "402 of the 743 that were freed" the freeing is said of the whole.
  if (!part || !SAID_OF_PART.test(text.slice(next.end))) return boundary(text, slot.end, next.start);
  return after === undefined ? text.length : boundary(text, next.end, after.start);
}

const SAID_OF_PART =
  /^(?:(?: [\p{L}-]+){0,2} [\p{L}-]+s)? (?:have|has|had|were|was|are|is|will|would|could|can|may|took|take|voted|said)\b/u;

/** Of "rose from nine to 14" and "cut by four, to 32" both numbers have the words ahead of them: the second stands where the first stood. */
function zoneStart(text: string, own: Line['slots'], k: number): number {
  if (k === 0) return 0;
  const last = own[k - 1]!.slot;
  const { slot } = own[k]!;
  const step =
    /\b(?:from|by) (?:about |some |around |the )?$/.test(text.slice(0, last.start)) &&
    /^(?: \p{L}+)?,? to (?:about |some |around |at least |more than |level |category |stage |phase )?$/u.test(
      text.slice(last.end, slot.start),
    );
  // "The tax on farms will be 46 percent and that on firms 23"
  const same = /\band (?:that|those) (?:for|of|on|in|at) [\p{L} ]{2,30} $/u.test(
    text.slice(last.end, slot.start),
  );
  const total = slot.type === 'quantity' && TOTALLED.test(text.slice(last.end, slot.start));
  return step || total || same ? zoneStart(text, own, k - 1) : boundary(text, last.end, slot.start);
}

/** "Twenty past three", "at ten to one", "half past two", "at ten this morning". */
const isClock = (text: string, { unitClass, raw, start, end }: QuantitySlot): boolean =>
  unitClass === 'number' &&
  ((/^(?:five|ten|twenty|twenty-five) to \p{L}+$/iu.test(raw) &&
    /(?:^|\b(?:at|by|until|till|about|before|after|since) )$/.test(text.slice(0, start))) ||
    /\bpast $/.test(text.slice(0, start)) ||
    /^ (?:past |minutes past |to )\p{L}+ (?:when|this|on|in|,)/u.test(text.slice(end)) ||
    /^ (?:this|in the|tomorrow|yesterday) (?:morning|afternoon|evening|night)\b/.test(text.slice(end)));

/**
 * Where one value's words end and the next one's begin: the last comma, stop or joining word between them, so that "killed" of
 * "killed 12 people and injured 40" belongs to 12 and "injured" to 40. Without any, right before the second.
 */
function boundary(text: string, from: number, to: number): number {
  let at = -1;
  // "Falls, to 22 percent": the comma parts nothing.
  const until = to - (STEPS_ON.exec(text.slice(from, to))?.[0].length ?? 0);
  for (const found of text
    .slice(from, until)
    .matchAll(
      /[,;:()–—]|\b(?:and|but|while|with|as(?! (?:a whole|of|well|much|many|high|low|far)\b)|whereas|or|after|before|when|leaving)\b/g,
    ))
    at = found.index;
  return at === -1 ? to : from + at;
}

const STEPS_ON = /, (?:to|at) (?:about |some |around |at least |more than |nearly |just |only |a |the )*$/;

/** "Two" of "according to two people who followed the call". */
export const inAttribution = ({ claim: { attribution }, slot }: Candidate): boolean =>
  attribution !== null && slot.start >= attribution.start && slot.end <= attribution.end;
