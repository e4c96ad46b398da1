/** Numbers, dates and names of an aligned pair: paired substitution changes a fact, a value on one side is detail. */
import type { Language } from '../../claims/lang/language.ts';
import type { DateSlot, NameSlot, QuantitySlot, Slot } from '../../model/claims.ts';
import type { Aspect, ChangeDetail } from '../../model/diff.ts';
import type { Span } from '../../model/primitives.ts';
import { deltaOf, type Finding, slotSide } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Story } from '../ground/story.ts';
import { compareDates } from '../values/dates.ts';
import { compareNames, isCapital, words } from '../values/names.ts';
import { compareQuantities } from '../values/quantities.ts';
import { acrossTypes, aspectAcross } from './across-types.ts';
import { settleReckoned } from './arithmetic.ts';
import { calledOtherwise } from './called.ts';
import { exchanged } from './exchanged.ts';
import { settleImplied } from './implied.ts';
import { type Pairing, pairSlots } from './pairing.ts';
import { settleRestated } from './restated.ts';
import { spelledOut } from './spelled-out.ts';
import { isTogether, together } from './together.ts';

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
  const { lang } = ground;
  const findings: Finding[] = [];
  const settled = new Set<Slot>();
  const quantities = pairSlots(
    only(before, 'quantity'),
    only(after, 'quantity'),
    (a, b) => compareQuantities(a, b, lang),
    ground,
    (rest, pairs) => together(rest, pairs, before, after, lang),
  );
  const implied = settleImplied(quantities, ground);
  const dates = pairSlots(
    only(before, 'date'),
    only(after, 'date'),
    (a, b) => compareDates(a, b, lang),
    ground,
  );
  const restated = [
    settleRestated(quantities, before, after, lang),
    settleRestated(dates, before, after, lang),
  ];
  for (const slot of restated.flatMap(({ settled: slots }): Slot[] => slots)) settled.add(slot);
  const reckoned = settleReckoned(quantities, dates, before, after);
  for (const slot of reckoned.settled) settled.add(slot);
  const names = outsideAttribution(
    pairSlots(only(before, 'name'), only(after, 'name'), (a, b) => compareNames(a, b, lang), ground),
    before,
    after,
    lang,
  );
  for (const slot of toldTwice(names)) settled.add(slot);
  const called = calledOtherwise(names, ground, story);
  for (const slot of called.settled) settled.add(slot);
  const mixed = acrossTypes(quantities, dates, ground);
  report('quantity', spelledOut(quantities, before, after, settled, lang), findings, settled);
  report('quantity', mixed, findings, settled, aspectAcross);
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
        ...heads(quantities, 'before', lang),
        ...implied.words.before,
        ...called.words.before,
        ...governments(names, ground, 'before'),
      ],
      after: [
        ...heads(quantities, 'after', lang),
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
function outsideAttribution(
  pairing: Pairing<NameSlot>,
  before: Side,
  after: Side,
  lang: Language,
): Pairing<NameSlot> {
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
      (slot) => !inside(slot, old) && (pairing.earlier.includes(slot) || !written(slot, after, lang)),
    ),
    after: pairing.after.filter(
      (slot) => !inside(slot, now) && (pairing.earlier.includes(slot) || !written(slot, before, lang)),
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
const written = (slot: NameSlot, other: Side, lang: Language): boolean =>
  ` ${words(other.text, lang).join(' ')} `.includes(` ${words(slot.raw, lang).join(' ')} `);

/** What was counted, after the number: its word changes with the sum ("women and children" → "people"). */
function heads(pairing: Pairing<QuantitySlot>, side: 'before' | 'after', { comparing }: Language): Span[] {
  const countsPeople = ({ unit }: QuantitySlot): boolean =>
    unit !== null && comparing.numbers.people.test(unit);
  return pairing.pairs.flatMap((pair) => {
    const { end, head, per } = pair[side];
    const toll = pair.before.unit !== pair.after.unit && [pair.before, pair.after].every(countsPeople);
    if (toll || isTogether(pair.comparison)) return [{ start: end, end: end + 4 + (head ?? '').length }];
    // "400 barrels a day" → "400 barrels an hour"
    const rate = pair.before.per !== pair.after.per ? per : null;
    return rate === null ? [] : [{ start: end, end: end + PER_WORDS + (head ?? '').length + rate.length }];
  });
}

/** "London" → "the British government": a capital that stands for its country's government has the word for it in its name. */
const governments = ({ pairs }: Pairing<NameSlot>, ground: Ground, side: 'before' | 'after'): Span[] =>
  pairs.flatMap((pair) => {
    const { lang } = ground;
    const other = pair[side === 'before' ? 'after' : 'before'];
    if (pair.comparison.verdict !== 'equal' || !isCapital(other.raw, lang) || isCapital(pair[side].raw, lang))
      return [];
    const next = ground[side].filter(({ start }) => start >= pair[side].end).slice(0, 2);
    return next.filter(({ norm }) => lang.comparing.names.government.test(norm));
  });

/** In characters: what may stand between a number and what it is reckoned by, its head left out. */
const PER_WORDS = 8;

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
