/** Numbers, dates and names of an aligned pair: paired substitution changes a fact, a value on one side is detail. */
import { ARTICLE, GOVERNMENT, JOINS, ORDINALS, RANKED } from '../claims/lang/en/comparing/small-words.ts';
import { COUNTS_PEOPLE } from '../claims/lang/en/lives.ts';
import type { DateSlot, NameSlot, QuantitySlot, Slot } from '../model/claims.ts';
import type { Aspect, ChangeDetail } from '../model/diff.ts';
import type { Span } from '../model/primitives.ts';
import { settleReckoned } from './arithmetic.ts';
import { calledOtherwise } from './called.ts';
import { deltaOf, type Finding, slotSide } from './findings.ts';
import { settleImplied } from './implied.ts';
import { isCapital, words } from './names.ts';
import { type Ground, type Pairing, pairSlots, placeScore, type SlotPair } from './pairing.ts';
import { similarWords } from './relations.ts';
import { settleRestated } from './restated.ts';
import { deedOf } from './roles.ts';
import type { Side } from './sides.ts';
import type { Story } from './story.ts';
import type { Term } from './terms.ts';
import { isTogether, together } from './together.ts';
import { compareDates, compareNames, compareQuantities, digitsOf } from './values.ts';

export interface SlotFindings {
  findings: Finding[];
  /** Slots whose value is accounted for: their words say nothing more. */
  settled: Set<Slot>;
  /** Values that are equal though written otherwise, and why. */
  equal: string[];
  /** Two names changed places: who does it and to whom is told with them. */
  exchanged: boolean;
  /** Values that one side tells as no longer holding, beside those that took their place. */
  earlier: Slot[];
  /** Words that say what a settled number counts. */
  heads: Record<'before' | 'after', Span[]>;
}

export function compareSlots(before: Side, after: Side, ground: Ground, story: Story): SlotFindings {
  const findings: Finding[] = [];
  const settled = new Set<Slot>();
  const quantities = pairSlots(
    only(before, 'quantity'),
    only(after, 'quantity'),
    compareQuantities,
    ground,
    (rest, pairs) => together(rest, pairs, before, after),
  );
  const implied = settleImplied(quantities, ground);
  const dates = pairSlots(only(before, 'date'), only(after, 'date'), compareDates, ground);
  const restated = [settleRestated(quantities, before, after), settleRestated(dates, before, after)];
  for (const slot of restated.flatMap(({ settled: slots }): Slot[] => slots)) settled.add(slot);
  const reckoned = settleReckoned(quantities, dates, before, after);
  for (const slot of reckoned.settled) settled.add(slot);
  const names = outsideAttribution(
    pairSlots(only(before, 'name'), only(after, 'name'), compareNames, ground),
    before,
    after,
  );
  for (const slot of toldTwice(names)) settled.add(slot);
  const called = calledOtherwise(names, ground, story);
  for (const slot of called.settled) settled.add(slot);
  const mixed = acrossTypes(quantities, dates, ground);
  report('quantity', spelledOut(quantities, before, after, settled), findings, settled);
  report('quantity', mixed, findings, settled, (a, b) =>
    a.type !== b.type && (isRank(a, b) || clocksOf(a, b) !== null) ? 'date' : 'quantity',
  );
  tellRates(quantities, findings, before, after);
  report('date', dates, findings, settled);
  report('name', names, findings, settled);
  const traded = exchanged('name', names, ground);
  findings.push(...exchanged('quantity', quantities, ground), ...exchanged('date', dates, ground), ...traded);
  findings.push(...implied.findings.filter(({ detail }) => !countsSources(detail, before, after)));
  for (const slot of implied.settled) settled.add(slot);
  const equal = [quantities, dates, names, mixed].flatMap(
    (pairing: Pairing<QuantitySlot | DateSlot | NameSlot>) =>
      pairing.pairs
        .filter((pair) => pair.comparison.verdict === 'equal' && pair.before.raw !== pair.after.raw)
        .map((pair) => `equal: "${pair.before.raw}" and "${pair.after.raw}", ${pair.comparison.reason}`),
  );
  return {
    findings,
    settled,
    equal: [
      ...equal,
      ...implied.equal,
      ...reckoned.equal,
      ...restated.flatMap((told) => told.equal),
      ...called.equal,
    ],
    exchanged: traded.length > 0,
    earlier: [...quantities.earlier, ...dates.earlier, ...names.earlier],
    heads: {
      before: [
        ...heads(quantities, 'before'),
        ...implied.words.before,
        ...called.words.before,
        ...governments(names, ground, 'before'),
      ],
      after: [
        ...heads(quantities, 'after'),
        ...implied.words.after,
        ...called.words.after,
        ...governments(names, ground, 'after'),
      ],
    },
  };
}

/** "Three officials said" → "one official said": how many vouch is a matter of who says so. */
const countsSources = (detail: ChangeDetail | null, before: Side, after: Side): boolean =>
  [
    [detail?.before, before],
    [detail?.after, after],
  ].every(([span, side]) =>
    (side as Side).claims.some(
      ({ attribution }) =>
        attribution !== null &&
        span != null &&
        attribution.start <= (span as Span).start &&
        (span as Span).end <= attribution.end,
    ),
  );

type Kind = { quantity: QuantitySlot; date: DateSlot; name: NameSlot };

function only<K extends keyof Kind>(side: Side, type: K): Kind[K][] {
  return side.slots.filter((slot): slot is Kind[K] => slot.type === type);
}

/**
 * Who says so is compared as attribution, so a source that has no equal is left to it. Equal names are paired wherever
 * they stand: whether a name opens an attribution is not always seen on both sides.
 */
function outsideAttribution(pairing: Pairing<NameSlot>, before: Side, after: Side): Pairing<NameSlot> {
  const spans = (side: Side) =>
    side.claims.flatMap((claim) => (claim.attribution === null ? [] : [claim.attribution]));
  const [old, now] = [spans(before), spans(after)];
  const inside = (slot: NameSlot, list: typeof old): boolean =>
    list.some((span) => span.start <= slot.start && slot.end <= span.end);
  return {
    pairs: pairing.pairs.filter(
      (pair) =>
        pair.comparison.verdict === 'equal' || (!inside(pair.before, old) && !inside(pair.after, now)),
    ),
    earlier: pairing.earlier,
    before: pairing.before.filter(
      (slot) => !inside(slot, old) && (pairing.earlier.includes(slot) || !written(slot, after)),
    ),
    after: pairing.after.filter(
      (slot) => !inside(slot, now) && (pairing.earlier.includes(slot) || !written(slot, before)),
    ),
  };
}

/** "The World Meteorological Organization (WMO)": one of two forms of a name has its counterpart. Takes the other out of the pairing. */
function toldTwice(names: Pairing<NameSlot>): NameSlot[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const paired = names.pairs.map((pair) => pair[side].key);
    const twice = names[side].filter(({ key }) => paired.includes(key));
    for (const slot of twice) names[side].splice(names[side].indexOf(slot), 1);
    return twice;
  });
}

/** The same words stand on the other side, where they were not taken for a name or belong to the source. */
const written = (slot: NameSlot, other: Side): boolean =>
  ` ${words(other.text).join(' ')} `.includes(` ${words(slot.raw).join(' ')} `);

/** "1,200" may be read as a number on one side and, as "1200", for a year on the other; "20-30" → "2030" likewise. */
function acrossTypes(
  quantities: Pairing<QuantitySlot>,
  dates: Pairing<DateSlot>,
  ground: Ground,
): Pairing<QuantitySlot | DateSlot> {
  const pairs: Pairing<QuantitySlot | DateSlot>['pairs'] = [];
  const join = (a: QuantitySlot[] | DateSlot[], b: QuantitySlot[] | DateSlot[]): void => {
    for (const x of [...a]) {
      const y = [...b].find(
        (slot) =>
          placeScore(x, slot, ground) >= 1.5 || digitsOf(x.raw) === digitsOf(slot.raw) || isClock(x, slot),
      );
      if (y === undefined) continue;
      const clock = isClock(x, y) && sameClock(x, y);
      if (!isClock(x, y) && (digitsOf(x.raw) === '' || digitsOf(y.raw) === '')) continue;
      (a as Slot[]).splice((a as Slot[]).indexOf(x), 1);
      (b as Slot[]).splice((b as Slot[]).indexOf(y), 1);
      const same = clock || digitsOf(x.raw) === digitsOf(y.raw);
      pairs.push({
        before: x,
        after: y,
        comparison: {
          verdict: same ? 'equal' : 'disjoint',
          reason: clock ? 'one time of day' : same ? 'same digits' : `${x.raw} against ${y.raw}`,
        },
      });
    }
  };
  join(quantities.before, dates.after);
  join(dates.before, quantities.after);
  return { pairs, before: [], after: [], earlier: [] };
}

/** "Half past seven" beside "7.30", which alone may be any number. */
const isClock = (a: QuantitySlot | DateSlot, b: QuantitySlot | DateSlot): boolean =>
  clocksOf(a, b) !== null && [a, b].some(({ type, raw }) => type === 'date' && !/\d/.test(raw));

const sameClock = (a: QuantitySlot | DateSlot, b: QuantitySlot | DateSlot): boolean =>
  new Set(clocksOf(a, b)).size === 1;

/** Hour of twelve and minute of both, where the one is a time of day and the other may be. */
function clocksOf(a: QuantitySlot | DateSlot, b: QuantitySlot | DateSlot): string[] | null {
  const clocks = [a, b].flatMap((slot) => {
    const form =
      slot.type === 'date'
        ? /T(\d{2}):(\d{2})$/.exec(slot.value ?? '')
        : /^(\d{1,2})\.([0-5]\d)$/.exec(slot.raw);
    return form === null ? [] : [`${Number(form[1]) % 12}:${form[2]}`];
  });
  return clocks.length === 2 ? clocks : null;
}

/** What was counted, after the number: its word changes with the sum ("women and children" → "people"). */
function heads(pairing: Pairing<QuantitySlot>, side: 'before' | 'after'): Span[] {
  return pairing.pairs.flatMap((pair) => {
    const { end, head, per } = pair[side];
    const toll = pair.before.unit !== pair.after.unit && [pair.before, pair.after].every(countsPeople);
    if (toll || isTogether(pair.comparison)) return [{ start: end, end: end + 4 + (head ?? '').length }];
    // "400 barrels a day" → "400 barrels an hour"
    const rate = pair.before.per !== pair.after.per ? per : null;
    return rate === null ? [] : [{ start: end, end: end + PER_WORDS + (head ?? '').length + rate.length }];
  });
}

const countsPeople = ({ unit }: QuantitySlot): boolean => unit !== null && COUNTS_PEOPLE.test(unit);

/** "London" → "the British government": a capital that stands for its country's government has the word for it in its name. */
const governments = ({ pairs }: Pairing<NameSlot>, ground: Ground, side: 'before' | 'after'): Span[] =>
  pairs.flatMap((pair) => {
    const other = pair[side === 'before' ? 'after' : 'before'];
    if (pair.comparison.verdict !== 'equal' || !isCapital(other.raw) || isCapital(pair[side].raw)) return [];
    const next = ground[side].filter(({ start }) => start >= pair[side].end).slice(0, 2);
    return next.filter(({ norm }) => GOVERNMENT.test(norm));
  });

/** In characters: what may stand between a number and what it is reckoned by, its head left out. */
const PER_WORDS = 8;

/** "Friday the 13th" and an ordinal: a day of the month that was read as a rank on one side. */
const isRank = (...slots: Slot[]): boolean =>
  slots.some((slot) => slot.type === 'quantity' && slot.unitClass === 'rank');

/**
 * "3rd-largest" and "third-largest", "6.1-magnitude" and "magnitude-6.1": a number that stands inside a compound on the other side,
 * where it is not read as one, is no detail.
 */
function spelledOut(
  pairing: Pairing<QuantitySlot>,
  before: Side,
  after: Side,
  settled: Set<Slot>,
): Pairing<QuantitySlot> {
  const compounds = ({ text, slots }: Side): string[] =>
    [...text.matchAll(/(?<=\p{L}-)\d+(?:[.,]\d+)*/gu)]
      .filter(
        ({ index }) =>
          !slots.some(({ type, start, end }) => type !== 'quote' && start <= index && index < end),
      )
      .map(([digits]) => digitsOf(digits));
  // "The No. 4 seed" beside "the number four seed".
  const numbered = ({ text }: Side): number[] =>
    [...text.matchAll(/\bno\.?\s?(\d+)\b/gi)].map(([, digits]) => Number(digits));
  const without = (slots: QuantitySlot[], other: Side): QuantitySlot[] =>
    slots.filter((slot) => {
      const word = slot.unitClass === 'rank' ? ORDINALS[slot.value - 1] : undefined;
      const there =
        (word !== undefined && new RegExp(`\\b${word}-`, 'i').test(other.text)) ||
        (/\d/.test(slot.raw) && compounds(other).includes(digitsOf(slot.raw))) ||
        (!/\d/.test(slot.raw) && numbered(other).includes(slot.value));
      if (there) settled.add(slot);
      return !there;
    });
  return { ...pairing, before: without(pairing.before, after), after: without(pairing.after, before) };
}

function report<S extends Slot>(
  kind: Aspect,
  pairing: Pairing<S>,
  findings: Finding[],
  settled: Set<Slot>,
  aspectOf: (before: S, after: S) => Aspect = () => kind,
): void {
  for (const { before, after, comparison } of pairing.pairs) {
    settled.add(before);
    settled.add(after);
    if (comparison.verdict === 'equal') continue;
    const aspect = aspectOf(before, after);
    const single = before.type === 'quantity' && after.type === 'quantity' && !isTogether(comparison);
    const delta = single ? deltaOf(before, after) : null;
    findings.push({
      aspect,
      tier: comparison.verdict === 'disjoint' || comparison.verdict === 'incomparable' ? 'alert' : 'review',
      detail: {
        aspect,
        before: slotSide(before),
        after: slotSide(after),
        ...(delta === null ? {} : { delta }),
        ...(comparison.verdict === 'refinement' ? { transition: 'refinement' as const } : {}),
      },
      reason: `${aspect}: ${comparison.reason}`,
    });
  }
  for (const side of ['before', 'after'] as const)
    for (const slot of pairing[side])
      findings.push(oneSided(kind, slot, side, pairing.earlier.includes(slot)));
  for (const slot of [...pairing.before, ...pairing.after]) settled.add(slot);
}

/** "400 barrels a day" → "400 barrels an hour": the number is told with what it is reckoned by, for there the change is. */
function tellRates(
  { pairs }: Pairing<QuantitySlot>,
  findings: readonly Finding[],
  before: Side,
  after: Side,
): void {
  const whole = (slot: QuantitySlot, { text }: Side): Span & { raw: string } => {
    const at = slot.per === null ? -1 : text.indexOf(slot.per, slot.end);
    const end =
      at === -1 || at - slot.end > PER_WORDS + (slot.head ?? '').length
        ? slot.end
        : at + (slot.per ?? '').length;
    return { start: slot.start, end, raw: text.slice(slot.start, end) };
  };
  for (const pair of pairs) {
    if (pair.before.per === pair.after.per) continue;
    const detail = findings.find(({ detail }) => detail?.before?.start === pair.before.start)?.detail;
    if (detail?.before == null || detail.after == null || detail.aspect !== 'quantity') continue;
    Object.assign(detail.before, whole(pair.before, before));
    Object.assign(detail.after, whole(pair.after, after));
    delete detail.delta;
  }
}

function oneSided(aspect: Aspect, slot: Slot, side: 'before' | 'after', earlier: boolean): Finding {
  const shown = slotSide(slot);
  const told = earlier
    ? `is ${side === 'before' ? 'no longer' : 'now'} told as what held before`
    : side === 'before'
      ? 'is no longer stated'
      : 'was not stated before';
  return {
    aspect: 'scope',
    tier: 'review',
    detail: {
      aspect: 'scope',
      before: side === 'before' ? shown : null,
      after: side === 'after' ? shown : null,
    },
    reason: `scope: the ${aspect} "${slot.raw}" ${told}`,
  };
}

/**
 * "Ines beat Kirsten" → "Kirsten beat Ines", "12 men and 14 women" → "14 men and 12 women": each stands where the other stood, after
 * the same word or before it. A fronted phrase or the passive moves them elsewhere and says the same.
 */
function exchanged<S extends Slot>(aspect: Aspect, pairing: Pairing<S>, ground: Ground): Finding[] {
  const placed = pairing.pairs
    .filter((pair) => pair.comparison.verdict === 'equal')
    .map((pair) => ({
      pair,
      from: company(pair.before, ground.before),
      to: company(pair.after, ground.after),
    }));
  for (const x of placed)
    for (const y of placed) {
      if (x.pair.before.start >= y.pair.before.start) continue;
      if (tradedRoles(x.pair, y.pair, ground)) {
        const reason = `${aspect}: "${x.pair.before.raw}" and "${y.pair.before.raw}" changed places in the same deed`;
        return [
          replaced(aspect, x.pair.before, y.pair.after, reason),
          replaced(aspect, y.pair.before, x.pair.after, reason),
        ];
      }
      if (x.pair.after.start <= y.pair.after.start) continue;
      const swapped = ([0, 1] as const).some(
        (k) => x.from[k] === y.to[k] && y.from[k] === x.to[k] && x.from[k] !== y.from[k],
      );
      if (!swapped || isReordered(x.pair, y.pair, ground)) continue;
      const reason = `${aspect}: "${x.pair.before.raw}" and "${y.pair.before.raw}" changed places`;
      return [
        replaced(aspect, x.pair.before, y.pair.after, reason),
        replaced(aspect, y.pair.before, x.pair.after, reason),
      ];
    }
  return [];
}

/** "Malo defeated Lenk" → "Malo was defeated by Lenk": the same deed, with the other one as the doer. */
function tradedRoles(x: SlotPair<Slot>, y: SlotPair<Slot>, ground: Ground): boolean {
  if (x.before.type !== 'name') return false;
  const was = deedOf(x.before, y.before, ground.before);
  const is = deedOf(x.after, y.after, ground.after);
  return (
    was !== null &&
    is !== null &&
    similarWords(was.verb, is.verb) &&
    (was.doer === x.before) !== (is.doer === x.after)
  );
}

/** "Bergen, Oslo and Turku" → "Turku, Oslo, and Bergen": a list in another order lists the same. */
function isReordered(x: SlotPair<Slot>, y: SlotPair<Slot>, ground: Ground): boolean {
  const listed = (a: Slot, b: Slot, terms: readonly Term[]): boolean => {
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    const between = terms.filter(({ start, end }) => first.end <= start && end <= second.start);
    return between.every(({ norm, slot }) => JOINS.test(norm) || ARTICLE.test(norm) || slot?.type === a.type);
  };
  if (ground.before.some(({ norm }) => RANKED.test(norm))) return false;
  return (
    x.before.type === 'name' &&
    listed(x.before, y.before, ground.before) &&
    listed(x.after, y.after, ground.after)
  );
}

/** The word before a slot and the word after it, articles skipped; empty at the ends of the sentence. */
function company(slot: Slot, terms: readonly Term[]): [string, string] {
  const plain = terms.filter((term) => !ARTICLE.test(term.norm));
  const before = plain.filter((term) => term.end <= slot.start).at(-1);
  const after = plain.find((term) => term.start >= slot.end);
  return [before?.base ?? '', after?.base ?? ''];
}

function replaced(aspect: Aspect, before: Slot, after: Slot, reason: string): Finding {
  const delta = before.type === 'quantity' && after.type === 'quantity' ? deltaOf(before, after) : null;
  const detail = {
    aspect,
    before: slotSide(before),
    after: slotSide(after),
    ...(delta === null ? {} : { delta }),
  };
  return { aspect, tier: 'alert', detail, reason };
}
