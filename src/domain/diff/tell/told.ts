/**
 * What differs in one change, as an editor tells it: whole phrases instead of the values inside them. A phrase that came is one thing
 * that came ("down from 54 in March"), though it holds a number and a month; a phrase rewritten without a value in the place of another
 * is told as it was and as it is. Paired values stay as they are. For readers only: programs have `details`, one entry a value.
 */
import { DANGLING, OPENS_ON } from '../../claims/lang/choose.ts';
import type { Change, ChangeDetail, DetailSide, WordSegment } from '../../model/diff.ts';
import type { Span } from '../../model/primitives.ts';

type SideName = 'before' | 'after';
const SIDES: readonly SideName[] = ['before', 'after'];

/** A run of difference: where its words stood and where they stand; a side without words is `null`. */
type Run = Record<SideName, Span | null>;

/** Words of one side that are told together. */
interface Phrase extends Span {
  side: SideName;
  loose: ChangeDetail[];
  /** The run that it is the whole of, where nothing in it is told by itself. */
  run: Run | null;
}

export function toldDetails(change: Change): ChangeDetail[] {
  const { details, before, after } = change;
  if (before === null || after === null) return details;
  const texts = { before: before.text, after: after.text };
  const runs = runsOf(change.words);
  const phrases = SIDES.flatMap((side) => phrasesOf(side, texts[side], details, runs));
  const told: ChangeDetail[] = [];
  const spent = new Set<Phrase>();
  for (const detail of details) {
    if (!isLoose(detail)) {
      told.push(detail);
      continue;
    }
    const own = phrases.filter((phrase) => phrase.loose.includes(detail));
    if (own.some((phrase) => spent.has(phrase))) continue;
    const isPartner = (phrase: Phrase): boolean =>
      phrase.run !== null && own.some(({ run }) => run === phrase.run);
    const parts = phrases.filter((phrase) => own.includes(phrase) || isPartner(phrase));
    for (const part of parts) spent.add(part);
    const sideOf = (side: SideName): DetailSide | null => {
      const part = parts.find((phrase) => phrase.side === side);
      return part === undefined ? null : bare(part, texts[side]);
    };
    const aspects = parts.flatMap(({ loose }) => loose.map(({ aspect }) => aspect));
    told.push({
      aspect: aspects.includes('meaning') ? 'meaning' : 'scope',
      before: sideOf('before'),
      after: sideOf('after'),
    });
  }
  return told;
}

/** Nothing but words, or a value that nothing stands against. */
const isLoose = ({ aspect, before, after }: ChangeDetail): boolean =>
  aspect === 'meaning' || (aspect === 'scope' && (before === null || after === null));

/** Neighboring segments that differ are one run, whatever their order. */
function runsOf(words: readonly WordSegment[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  const at = { before: 0, after: 0 };
  for (const { op, text } of words) {
    if (op === 'equal') {
      open = null;
      at.before += text.length;
      at.after += text.length;
      continue;
    }
    if (open === null) {
      open = { before: null, after: null };
      runs.push(open);
    }
    const side = op === 'delete' ? 'before' : 'after';
    open[side] = { start: open[side]?.start ?? at[side], end: at[side] + text.length };
    at[side] += text.length;
  }
  return runs;
}

/** Runs without what is told by itself, joined with the loose details that they touch. */
function phrasesOf(
  side: SideName,
  text: string,
  details: readonly ChangeDetail[],
  runs: readonly Run[],
): Phrase[] {
  const spans = (loose: boolean): DetailSide[] =>
    details.flatMap((detail) => (isLoose(detail) === loose ? (detail[side] ?? []) : []));
  const alone = spans(false);
  const pieces = runs.flatMap((run): Phrase[] => {
    const whole = run[side];
    if (whole === null) return [];
    const rest = without(whole, alone);
    const other = run[side === 'before' ? 'after' : 'before'];
    const isWhole = rest.length === 1 && rest[0]?.start === whole.start && rest[0].end === whole.end;
    return rest.map((span) => ({ ...span, side, loose: [], run: isWhole && other !== null ? run : null }));
  });
  const parts: Phrase[] = [
    ...pieces,
    ...spans(true).map(({ start, end }) => ({ start, end, side, loose: [], run: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Phrase[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, part.start).trim() === '') {
      last.end = Math.max(last.end, part.end);
      last.run ??= part.run;
    } else joined.push({ ...part });
  }
  for (const phrase of joined)
    phrase.loose = details.filter((detail) => {
      const span = isLoose(detail) ? detail[side] : null;
      return span != null && span.start >= phrase.start && span.end <= phrase.end;
    });
  return joined.filter(({ loose, run }) => loose.length > 0 || run !== null);
}

/** The span in pieces, with the others cut out. */
function without(span: Span, others: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const { start, end } of others)
    pieces = pieces.flatMap((piece) =>
      end <= piece.start || piece.end <= start
        ? [piece]
        : [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((rest) => rest.start < rest.end),
    );
  return pieces;
}

/** The words without the signs and small words that only joined them on. */
function bare({ start, end }: Span, text: string): DetailSide | null {
  const raw = text.slice(start, end);
  const lead = OPENS_ON.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(lead).replace(DANGLING, '');
  return words === '' ? null : { raw: words, start: start + lead, end: start + lead + words.length };
}
