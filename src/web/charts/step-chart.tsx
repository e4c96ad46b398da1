/**
 * A fact over time as an SVG made here: one stepped line a source, a mark for each change of value that tells whether the
 * outlet said so. Lines are told apart by dash and by the letter that ends them, the same that stands beside the source's
 * name everywhere on the page, so that color is not needed and no name is cut. What it shows is in the table beside it
 * too; to a screen reader it is a title and its marks, each a link to a sentence.
 */
import type { Instant } from '../../domain/model/primitives.ts';
import { letterOf } from '../parts/source-badge.tsx';
import { dayInWords, whenInWords } from '../words.ts';
import { linear, place } from './scale.ts';

export interface ChartPoint {
  at: Instant;
  value: number | string;
  /** As the chart writes it at the axis. */
  label: string;
  /** In full. */
  words: string;
  href: string;
  /** What is not confirmed moves no line: it stands beside it. */
  mark: 'first' | 'same' | 'changed' | 'disclosed' | 'silent' | 'unconfirmed';
}

export interface ChartLine {
  name: string;
  /** Place of the source among those of its story: its letter, color and dash. */
  place: number;
  points: readonly ChartPoint[];
  /** When it was last seen to say so. */
  until: Instant;
  /** Whether that is what it says now. */
  stands: boolean;
}

/** In a card among others, or alone on a page. Drawn about as large as it is shown, so that text keeps its size. */
const WIDTHS = { card: 340, page: 960 } as const;
const ROW = 26;
const TOP = 14;
const BOTTOM = 26;
const RIGHT = 54;
/** A source that was seen once has a line too. */
const SHORTEST = 14;
const BADGE = 9;
/** About what a letter of the axis takes. */
const LETTER = 7.2;
const LONGEST_LEVEL = 18;

export const MARK_WORDS: Record<ChartPoint['mark'], string> = {
  first: 'first seen',
  same: 'unchanged',
  changed: 'changed',
  disclosed: 'changed and said so',
  silent: 'changed without saying so',
  unconfirmed: 'not confirmed',
};

export function StepChart({
  lines,
  title,
  size,
  now,
}: {
  lines: readonly ChartLine[];
  title: string;
  size: keyof typeof WIDTHS;
  now: Instant;
}) {
  const points = lines.flatMap((line) => line.points);
  const levels = levelsOf(points);
  if (points.length === 0) return null;
  const width = WIDTHS[size];
  const left = Math.max(...levels.map(({ label }) => short(label, LONGEST_LEVEL).length)) * LETTER + 16;
  const right = width - RIGHT;
  const height = Math.max(120, Math.min(260, levels.length * ROW + TOP + BOTTOM + 30));
  const times = [...points.map((point) => point.at), ...lines.map((line) => line.until)].map((at) =>
    Date.parse(at),
  );
  const x = linear(times, left, right);
  const places = levels.map((level) => level.place);
  const y = linear(places, height - BOTTOM - 10, TOP + 8);
  const yOf = (point: ChartPoint): number => {
    const size = levels.find((level) => level.key === keyOf(point))?.place ?? sizeOf(point.value) ?? 0;
    // One value of another size would press all others into one line: it stands at the edge, and its words tell it.
    return Math.min(Math.max(y(size), TOP), height - BOTTOM - 2);
  };
  const shownLevels = thin(levels, y);
  const [from, to] = endsInWords(Math.min(...times), Math.max(...times), (right - left) / LETTER, now);
  const ends = spread(
    lines.map((line) => {
      const last = line.points.findLast(isConfirmed) ?? line.points.at(-1);
      return last ? yOf(last) : 0;
    }),
    height - BOTTOM,
  );
  return (
    <svg class={`chart ${size}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{title}</title>
      {shownLevels.map((level) => (
        <g class="level">
          <line x1={place(left)} x2={right} y1={place(y(level.place))} y2={place(y(level.place))} />
          <text x={place(left - 8)} y={place(y(level.place) + 4)} text-anchor="end">
            {short(level.label, LONGEST_LEVEL)}
          </text>
        </g>
      ))}
      <g class="axis">
        <text x={place(left)} y={height - 6}>
          {from}
        </text>
        {to !== from && (
          <text x={right} y={height - 6} text-anchor="end">
            {to}
          </text>
        )}
      </g>
      {lines.map((line, index) => {
        const confirmed = line.points.filter(isConfirmed);
        const last = confirmed.at(-1);
        // Sources that say the same at the same time lie beside each other, not over each other.
        const shift = (index - (lines.length - 1) / 2) * 3;
        const steps = confirmed.map((point, at) => {
          const [px, py] = [place(x(Date.parse(point.at))), place(yOf(point) + shift)];
          return at === 0 ? `M${px} ${py}` : `H${px}V${py}`;
        });
        const seenLast = x(Date.parse(line.until));
        const until = last ? place(Math.max(seenLast, x(Date.parse(last.at)) + SHORTEST)) : seenLast;
        const letter = { x: width - BADGE - 2, y: place(ends[index] ?? 0) };
        return (
          <g class={`line line-${line.place % 6}`}>
            {last && <path d={`${steps.join('')}H${until}`} />}
            {last && line.stands && (
              <path
                class="since"
                d={`M${until} ${place(yOf(last) + shift)}H${right + SHORTEST}L${letter.x - BADGE} ${letter.y}`}
              />
            )}
            {line.points
              .filter((point) => point.mark !== 'same')
              .map((point) => (
                <a href={point.href} aria-label={wordsOf(line, point, now)}>
                  <title>{wordsOf(line, point, now)}</title>
                  <Mark mark={point.mark} x={place(x(Date.parse(point.at)))} y={place(yOf(point) + shift)} />
                </a>
              ))}
            {line.points.length > 0 && (
              <g class="end">
                <circle cx={letter.x} cy={letter.y} r={BADGE} />
                <text x={letter.x} y={place(letter.y + 4)} text-anchor="middle">
                  {letterOf(line.place)}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const wordsOf = (line: ChartLine, point: ChartPoint, now: Instant): string =>
  `${line.name}: ${point.words}, ${whenInWords(point.at, now, true)}, ${MARK_WORDS[point.mark]}`;

const isConfirmed = ({ mark }: ChartPoint): boolean => mark !== 'unconfirmed';

/** Filled where the outlet said so, hollow where it did not, a broken outline where it is not confirmed: shape, not color. */
export function Mark({ mark, x, y }: { mark: ChartPoint['mark']; x: number; y: number }) {
  if (mark === 'disclosed') return <rect class="mark-disclosed" x={x - 5} y={y - 5} width={10} height={10} />;
  if (mark === 'silent') return <circle class="mark-silent" cx={x} cy={y} r={5.5} />;
  if (mark === 'unconfirmed') {
    return <path class="mark-unconfirmed" d={`M${x} ${place(y - 6)}l6 6l-6 6l-6 -6Z`} />;
  }
  return <circle class="mark-plain" cx={x} cy={y} r={mark === 'first' ? 3.5 : 4.5} />;
}

interface Level {
  key: string;
  label: string;
  place: number;
}

const keyOf = (point: ChartPoint): string => String(point.value);

/** Numbers and dates by size, those that are confirmed; words one under another in the order they were first said. */
function levelsOf(all: readonly ChartPoint[]): Level[] {
  const sized = all.every((point) => sizeOf(point.value) !== null);
  const points = sized && all.some(isConfirmed) ? all.filter(isConfirmed) : all;
  const levels = new Map<string, Level>();
  for (const point of points) {
    const key = keyOf(point);
    if (!levels.has(key))
      levels.set(key, { key, label: point.label, place: sizeOf(point.value) ?? Number.NaN });
  }
  const inOrder = [...levels.values()];
  if (sized) return inOrder.toSorted((a, b) => b.place - a.place);
  return inOrder.map((level, index) => ({ ...level, place: -index }));
}

function sizeOf(value: number | string): number | null {
  if (typeof value === 'number') return value;
  const at = /^\d{4}(-\d{2}){0,2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** Labels that would print over each other are left out; the first and the last stay. */
function thin(levels: readonly Level[], y: (place: number) => number): Level[] {
  const kept: Level[] = [];
  for (const level of levels) {
    if (kept.every((other) => Math.abs(y(other.place) - y(level.place)) >= 14)) kept.push(level);
  }
  return kept;
}

const DAY_MS = 86_400_000;
const APART = 2 * BADGE + 2;

/** Moves letters apart that would print over each other. */
function spread(places: readonly number[], most: number): number[] {
  const order = places.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  const out = [...places];
  let free = 0;
  for (const { at, index } of order) {
    out[index] = Math.max(at, free);
    free = (out[index] ?? 0) + APART;
  }
  // Those pushed below the edge go back up, and move only what is in their way.
  let edge = most;
  for (const { index } of order.toReversed()) {
    out[index] = Math.min(out[index] ?? 0, edge);
    edge = (out[index] ?? 0) - APART;
  }
  return out;
}

const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;

/** Both ends of the axis as exactly as there is room for, counted in letters: a day that is known from the first is not said again. */
function endsInWords(start: number, end: number, room: number, now: Instant): [string, string] {
  const [first, last] = [new Date(start).toISOString(), new Date(end).toISOString()];
  const days: [string, string] = [dayInWords(first, now), dayInWords(last, now)];
  if (end - start > 3 * DAY_MS) return days;
  const seconds = end - start < 600_000;
  const times = (told: Instant): [string, string] => [
    whenInWords(first, now, seconds),
    whenInWords(last, told, seconds),
  ];
  const both = times(days[0] === days[1] ? last : now);
  return both.join('  ').length <= room ? both : days;
}
