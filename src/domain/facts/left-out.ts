/** What a sentence leaves out of its numbers and any reader supplies: the noun they count, the unit they are measured in. */
import { isPlural, singular } from '../claims/lang/en/lemma.ts';
import type { ClaimSet, QuantitySlot } from '../model/claims.ts';
import type { Line, ValueSlot } from './candidates.ts';
import { isPerson } from './nouns.ts';
import { PART_OF_WHOLE, TOTALLED } from './signs.ts';

/** The one currency of a version; `null` where it tells sums in none or in several. */
export function currencyOf({ sentences }: ClaimSet): string | null {
  const units = new Set(
    sentences.flatMap(({ claims }) =>
      claims.flatMap(({ slots }) =>
        slots.flatMap((slot) =>
          slot.type === 'quantity' && slot.unitClass === 'currency' ? [slot.unit] : [],
        ),
      ),
    ),
  );
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/** "Six of the nine members" and "six of the members": six are members too. */
export function withLeftOut(lower: string, slots: Line['slots'], currency: string | null): Line['slots'] {
  return slots.map((entry, k) => {
    const { slot } = entry;
    if (slot.type !== 'quantity' || slot.value < 1) return entry;
    if (slot.unitClass === 'number' && isAge(lower, slot))
      return { ...entry, slot: { ...slot, unitClass: 'age', unit: 'year' } };
    const added = numbered(lower.slice(0, slot.start)) === undefined ? toTotal(lower, slots, k) : null;
    if (added !== null)
      return { ...entry, slot: { ...slot, unitClass: added.unitClass, unit: added.unit, head: added.head } };
    const leader = slots
      .slice(0, k)
      .findLast((one): one is typeof one & { slot: QuantitySlot } => isMeasured(one.slot))?.slot;
    if (isBare(slot) && leader !== undefined && leavesUnitOut(lower, leader, slot))
      return { ...entry, slot: { ...slot, unitClass: leader.unitClass, unit: leader.unit, head: null } };
    const money = leader?.unitClass === 'currency' ? leader.unit : currency;
    if (slot.unitClass === 'number' && money !== null && isSumOfMoney(lower, leader, slot))
      return { ...entry, slot: { ...slot, unitClass: 'currency', unit: money } };
    const next = slots[k + 1]?.slot;
    const whole =
      next?.type === 'quantity' &&
      next.unitClass === 'count' &&
      PART_OF_WHOLE.test(lower.slice(slot.end, next.start))
        ? next
        : null;
    const [before, after] = [lower.slice(0, slot.start), lower.slice(slot.end)];
    const noun =
      areThey(after) ??
      ofThem(after, next === undefined ? undefined : next.start - slot.end) ??
      fewer(after) ??
      numberedAfter(after) ??
      heldBy(before, after) ??
      listed(before, after) ??
      numbered(before);
    const counted = whole ?? (slot.unitClass === 'number' ? besideCount(lower, slots, k) : null);
    if (counted !== null)
      return { ...entry, slot: { ...slot, unitClass: 'count', unit: counted.unit, head: counted.head } };
    if (noun === undefined || slot.unitClass !== 'number') return entry;
    return { ...entry, slot: { ...slot, unitClass: 'count', unit: singular(noun), head: singular(noun) } };
  });
}

/** "A pensioner (81)", "She was 29.", "He was 81 and died": nobody is counted. */
const isAge = (lower: string, { value, raw, start, end }: QuantitySlot): boolean =>
  value >= 3 &&
  value <= 110 &&
  /^\d+$/.test(raw) &&
  ((lower[start - 1] === '(' && lower[end] === ')') ||
    (/(?:^|[,;.–—“"] ?|\b(?:and|who|but|because) )(?:he|she) (?:is|was|is only|was only|was just|is just|turned|turns) $/.test(
      lower.slice(0, start),
    ) &&
      /^(?:[.,;]|$| (?:and|when|but|at|then)\b)/.test(lower.slice(end))));

/** "Has flown two more to hospital, which makes six", "expelled five more diplomats, bringing to 12 the number": the sum counts what was added. */
function toTotal(lower: string, slots: Line['slots'], k: number): QuantitySlot | null {
  const slot = slots[k]?.slot;
  const before = slots[k - 1]?.slot;
  if (slot?.type !== 'quantity' || before?.type !== 'quantity') return null;
  if (slot.unitClass !== 'number' || before.unitClass !== 'count' || slot.value <= before.value) return null;
  return TOTALLED.test(lower.slice(before.end, slot.start)) ? before : null;
}

/** "From 12 points to nine", "four rather than five workers": both count the same. */
function besideCount(lower: string, slots: Line['slots'], k: number): QuantitySlot | null {
  const slot = slots[k]!.slot;
  const [before, next] = [slots[k - 1]?.slot, slots[k + 1]?.slot];
  if (
    before !== undefined &&
    isCount(before) &&
    /\bfrom (?:about |some |around |the )?$/.test(lower.slice(0, before.start)) &&
    /^ [\p{L} -]{2,30} to (?:about |some |around |only |just |the )?$/u.test(
      lower.slice(before.end, slot.start),
    ) &&
    CLOSED.test(lower.slice(slot.end))
  )
    return before;
  return next !== undefined &&
    isCount(next) &&
    /^,? (?:rather than|instead of|and not|not) (?:the )?$/.test(lower.slice(slot.end, next.start))
    ? next
    : null;
}

const isCount = (slot: ValueSlot): slot is QuantitySlot =>
  slot.type === 'quantity' && slot.unitClass === 'count';

/** "Thirty-five of them are minors": what they are is counted. */
function areThey(after: string): string | undefined {
  const noun = ARE.exec(after)?.[1];
  return noun !== undefined && isPlural(noun) && isPerson(singular(noun)) ? noun : undefined;
}
const ARE =
  /^ of (?:them|those(?: [\p{L} ]{2,30})?|the \p{L}+(?: [\p{L} ]{2,30})?) (?:are|were) (\p{L}+)(?=[.,;]|$| (?:and|who)\b)/u;

/** "Six of the bears". */
function ofThem(after: string, gap: number | undefined): string | undefined {
  const [said = '', noun = ''] = /^ of (?:the|its|their) (\p{L}+)/u.exec(after) ?? [];
  // "340 of the four thousand on board"
  return noun === '' || said.length - noun.length === gap ? undefined : noun;
}

/** "A reduction of 26 in the number of teachers". */
const fewer = (after: string): string | undefined => /^ in the number of (\p{L}+)/u.exec(after)?.[1];

/** "Bringing to six the number of those killed", "to 189 the number of its soldiers who have died". */
function numberedAfter(after: string): string | undefined {
  const [, owner, noun] = NUMBER_OF.exec(after) ?? [];
  if (owner === undefined) return undefined;
  return owner === 'those' || owner === 'people'
    ? 'people'
    : noun !== undefined && isPlural(noun)
      ? noun
      : undefined;
}
const NUMBER_OF = /^ the (?:number|total|count) of (?:(those|people|the|its|their) )(\p{L}+)/u;

/** "A workforce of 2,850", "a crowd of perhaps 2,000": it counts what the noun before it holds. */
const heldBy = (before: string, after: string): string | undefined =>
  ENDS.test(after) ? HOLDER.exec(before)?.[1] : undefined;

const HOLDER =
  /\b(?:an?|the|its|their|whose) (?:\p{L}+ )?(\p{L}+) of (?:(?:about|some|perhaps|around|nearly|almost|only|more than|at least|up to|over) )?$/u;
/** No noun of its own follows. */
const ENDS =
  /^\s*(?:[.,;:)]|$|\p{Ll}*(?<=\b(?:and|was|were|is|are|have|has|had|in|at|on|gathered|cheered|watched|who|that))\b)/u;

/** "Staff, 4,300 in all", "the manuscripts, 6,400 of them, are safe". */
const listed = (before: string, after: string): string | undefined =>
  /^(?:,? (?:in all|in total|altogether)\b| of (?:them|these)(?=[,.;)]|$))/.test(after)
    ? /(\p{L}+), $/u.exec(before)?.[1]
    : undefined;

/** "The number of farms with bird flu has gone up to four": the noun that was to be numbered. */
function numbered(before: string): string | undefined {
  const found =
    /\b(?:number|count|tally) of ((?:[\p{L}-]+ ){1,3})(?:[^.,;:\d]{0,60} )?(?:to|at|is|was|reached|now|hit|passed) (?:now |about |some |at least |nearly )?$/u.exec(
      before,
    );
  return found?.[1]?.split(' ').find((word) => isPlural(word) && !HAS.has(word));
}

/** End as plurals do. */
const HAS: ReadonlySet<string> = new Set(['has', 'was', 'is']);

/** "31 deep" counts no deeps. */
const isBare = ({ unitClass, unit }: QuantitySlot): boolean =>
  unitClass === 'number' ||
  (unitClass === 'count' && /^(?:deep|wide|high|tall|long|across|thick)$/.test(unit ?? ''));

const isMeasured = (slot: ValueSlot): slot is QuantitySlot =>
  slot.type === 'quantity' && /^(?:currency|percent|length)$/.test(slot.unitClass);

/**
 * "A bike for 12 euros and a dog for 25"; "19 percent, behind the Center Party on 26 and the National Front on 23"; "52 million euros, and rolls
 * over to 60 million this week"; "a ticket costs 3.40 euros and the monthly pass 69"; "36 meters across and 31 deep".
 */
function leavesUnitOut(lower: string, leader: QuantitySlot, { start, end }: QuantitySlot): boolean {
  const between = lower.slice(leader.end, start);
  const after = lower.slice(end);
  if (leader.unitClass === 'length')
    return (
      (DIMENSION.test(after) && /^[^.;:]{0,40}$/.test(between)) ||
      (/,? and the [\p{L} ]{3,30} (?:as|at) $/u.test(between) && CLOSED.test(after))
    );
  return (
    (LINKED.test(between) && GOES_ON.test(after)) ||
    (leader.unitClass === 'currency' &&
      ((PARALLEL.test(between) && CLOSED.test(after)) ||
        (/^ for [^.,;:]{3,40},(?: and)? $/.test(between) && / for /.test(after.slice(0, 5)))))
  );
}

const LINKED =
  /\b(?:at|on|to|from|for|of|against|gets|gives|pays?|instead of|rather than|that (?:for|of|on) (?:the )?[\p{L}]+) (?:about |some |around |nearly )?$/u;
const GOES_ON = /^(?:[.,;)]|$| (?:and|while|but|this|next|now|in(?! the number of)|on)\b)/;
const CLOSED = /^(?:[.,;)]|$)/;
const PARALLEL = /(?:,| and) (?:the|an?) (?:[\p{L}-]+ ){1,3}$/u;
const DIMENSION = /^ (?:deep|wide|high|tall|long|across|thick|in (?:depth|width|height|length|diameter))\b/;

/** "Has received 118 million in donations", where the version tells all its sums in euros. */
const isSumOfMoney = (lower: string, leader: QuantitySlot | undefined, { raw, end }: QuantitySlot): boolean =>
  /(?:million|billion|m|bn)$/i.test(raw) &&
  !/^ (?:people|of (?:them|us|these|those))\b/.test(lower.slice(end)) &&
  (leader?.unitClass === 'currency' || OF_MONEY.test(lower));

const OF_MONEY =
  /\b(?:cost(?:s|ing)?|pay(?:s|ing|ments?)?|paid|worth|ow(?:e|es|ed|ing)|spen(?:d|ds|t|ding)|donat\w+|reserves?|offer(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|wants?|wanted|charity|deficits?|debts?|loss(?:es)?|profits?|budgets?|funds?|funding|jackpots?|prizes?|fines?|ransoms?|aid|bailouts?|subsid\w+|revenues?|turnover|loans?|invest\w*|grants?|savings?|damages?|compensation|price[sd]?|fees?|bills?)\b/;
