/** One aligned pair: do both sides state the same, and if not, what differs? */
import type { Language } from '../claims/lang/language.ts';
import { normalizeForMatch } from '../claims/text.ts';
import type { ChangeDetail } from '../model/diff.ts';
import type { Span } from '../model/primitives.ts';
import type { Finding } from './ground/findings.ts';
import type { Ground } from './ground/ground.ts';
import type { Side } from './ground/sides.ts';
import type { Story } from './ground/story.ts';
import { hunksOf, joinTurned, type Term, termsOf } from './ground/terms.ts';
import { compareSlots, type SlotFindings } from './slots/compare-slots.ts';
import { compareAssertion } from './statement/compare-assertion.ts';
import { compareAttribution } from './statement/compare-attribution.ts';
import { compareQuotes } from './statement/compare-quotes.ts';
import { compareFrames } from './statement/frames.ts';
import { compareMood } from './statement/mood.ts';
import { compareVoice } from './statement/voice.ts';
import { compareDigits, compareWords } from './words/compare-words.ts';
import { compareDirections } from './words/directions.ts';
import { residueOf } from './words/residue.ts';
import { isPlainWords, isRewrite, isStray } from './words/rewrite.ts';

export interface Verdict {
  findings: Finding[];
  /** Why the pair is quiet, when it is. */
  quiet: string[];
  /** The findings are listed, but silent. */
  heldBack: boolean;
  /** How many words of either side found nothing to stand for them, whatever became of them. */
  left: { before: number; after: number };
}

/** @param story What either whole version tells of its people and things. */
export function compareSides(before: Side, after: Side, story: Story): Verdict {
  const { lang } = story;
  const [own, other] = [termsOf(before, lang), termsOf(after, lang)];
  if (normalizeForMatch(before.text) === normalizeForMatch(after.text) && haveSameWords(own, other))
    return { findings: [], quiet: ['only typography or case differs'], heldBack: false, left: NOTHING_LEFT };
  const a = joinTurned(before, own, other, lang);
  const b = joinTurned(after, other, own, lang);
  const ground: Ground = { lang, before: a, after: b, hunks: hunksOf(a, b, lang) };
  const slots = compareSlots(before, after, ground, story);
  const attribution = compareAttribution(before, after, ground, story);
  const quotes = compareQuotes(before, after, lang);
  const shown = [
    ...attribution,
    ...quotes.filter(
      (finding) => finding.aspect === 'quote' && finding.detail?.before && finding.detail.after,
    ),
  ];
  const residues = residueOf(ground, slots.settled, covered(shown, slots, before, after, lang));
  const findings = [
    ...slots.findings,
    ...attribution,
    ...compareAssertion(before, after, ground, residues, slots.earlier, quotes),
    ...compareMood(before, after, ground),
    ...compareFrames(before, after, ground),
    ...(slots.exchanged ? [] : compareVoice(before, after, ground)),
    ...quotes,
    ...compareDigits(
      before,
      outside(a, slots.findings, 'before'),
      after,
      outside(b, slots.findings, 'after'),
    ),
    ...compareWords(before, after, residues, ground, story),
    ...compareDirections(before, after, ground),
  ];
  const left = {
    before: residues.reduce((sum, residue) => sum + residue.before.length, 0),
    after: residues.reduce((sum, residue) => sum + residue.after.length, 0),
  };
  if (findings.length === 0)
    return { findings, quiet: ['wording differs, facts equal', ...slots.equal], heldBack: false, left };
  if (findings.some((finding) => !isPlainWords(finding))) {
    const stray = findings.filter((finding) => isStray(finding, lang));
    return {
      findings: findings.filter((finding) => !stray.includes(finding)),
      quiet: stray.map((finding) => `beside it, ${toldOf(finding)}`),
      heldBack: false,
      left,
    };
  }
  if (!isRewrite(findings, residues, ground)) return { findings, quiet: [], heldBack: false, left };
  // One exchange alone is named for what it is, and still not announced; a word more or less and several are a rewording.
  if (findings.length === 1 && findings[0]?.aspect === 'meaning' && ground.hunks.length === 1)
    return { findings, quiet: ['held back: a word exchanged as a rewriter does'], heldBack: true, left };
  return {
    findings: [],
    heldBack: false,
    left,
    quiet: ['held back: words exchanged as a rewriter does', ...findings.map(toldOf)],
  };
}

/** An accent alone may make another word: "konnte", "könnte". */
const haveSameWords = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.every(({ norm }, at) => norm === b[at]?.norm);

const NOTHING_LEFT = { before: 0, after: 0 };

/** "scope: detail added: "again"". */
const toldOf = ({ reason, detail }: Finding): string =>
  `${reason}: ${[detail?.before, detail?.after].flatMap((side) => (side == null ? [] : `"${side.raw}"`)).join(' → ')}`;

/** Words that a finding has already shown, and qualifiers beside a number. */
function covered(
  found: readonly Finding[],
  slots: SlotFindings,
  old: Side,
  now: Side,
  { comparing }: Language,
): (term: Term, side: 'before' | 'after') => boolean {
  const { qualifier, bound } = comparing.numbers;
  const details = found.map((finding) => finding.detail);
  const quantities = slots.findings.filter(
    (finding) => finding.aspect === 'quantity' || finding.reason.includes('the quantity'),
  );
  return (term, side) => {
    if (slots.heads[side].some((span) => span.start <= term.start && term.start < span.end)) return true;
    const { text } = side === 'before' ? old : now;
    if (details.some((detail) => within(term, wholeSource(detail, side, text)))) return true;
    if (!qualifier.test(term.norm)) return false;
    const own = side === 'before' ? old : now;
    // "A minimum of 12": the words of the bound itself, which the value has in it.
    const bounds = own.slots.some(
      (slot) =>
        slot.type === 'quantity' &&
        slots.settled.has(slot) &&
        term.end <= slot.start &&
        (bound.test(own.text.slice(term.start, slot.start)) ||
          (slot.qualifier !== 'exactly' && slot.start - term.end === 1)),
    );
    return (
      bounds ||
      quantities.some((finding) => {
        const span = finding.detail?.[side];
        return span != null && term.start >= span.start - 24 && term.end <= span.end + 12;
      })
    );
  };
}

/** A source is all that stands between the comma and the verb: "…, a group based in Geneva said". */
function wholeSource(detail: ChangeDetail | null, side: 'before' | 'after', text: string): Span | null {
  const span = detail?.[side] ?? null;
  if (span === null || detail?.aspect !== 'attribution') return span;
  const comma = text.lastIndexOf(',', span.start);
  return comma !== -1 && span.start - comma < LONGEST_SOURCE ? { start: comma, end: span.end } : span;
}

/** In characters. */
const LONGEST_SOURCE = 80;

/** Terms that no finding has shown yet. */
const outside = (terms: readonly Term[], findings: readonly Finding[], side: 'before' | 'after'): Term[] =>
  terms.filter((term) => !findings.some((finding) => within(term, finding.detail?.[side] ?? null)));

const within = (term: Term, span: { start: number; end: number } | null): boolean =>
  span !== null && span.start <= term.start && term.end <= span.end;
