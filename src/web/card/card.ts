/**
 * A diff as a picture to pass on: what changed most, in large, and its sentence with the words that differ.
 *
 * In: what is to be said. Out: SVG of 1200 × 630, the size that previews of links have. Text from outlets is escaped, and
 * what could reorder or hide it is taken out. Right-to-left text runs from the right.
 */
import { MAIN_FONT } from '../../adapters/pictures/widths.ts';
import { type Change, type Diff, LOUDEST_FIRST, type WordSegment } from '../../domain/model/diff.ts';
import { changeInWords, toldOf } from '../diff/words.ts';
import { KIND_WORDS, TIER_WORDS } from '../words.ts';
import { aroundChanges } from './lines.ts';
import { INK, type Setting, setText, type TextLine, textSvg } from './type.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardContent {
  /** The outlet, or what is compared. */
  source: string;
  /** Which versions, and when. */
  where: string;
  title: string;
  disclosure: Diff['disclosure']['status'];
  /** null when nothing differs. */
  change: Change | null;
  /** Other changes that matter. */
  more: number;
  /** Where the page is, as people read it. */
  address: string;
}

const PAPER = '#fbfaf7';
const RULE = '#dfdbd2';
const TIER_INK = { alert: '#9b1c1c', review: '#7a4d00', silent: '#55524d' } as const;
const [LEFT, RIGHT] = [72, 1136];
const WIDTH = RIGHT - LEFT;
/** Characters of unchanged text around a change. */
const CONTEXT = 90;

/** The weightiest change, or the one asked for. */
export function contentOf(
  diff: Diff,
  about: Omit<CardContent, 'change' | 'more' | 'disclosure'>,
  changeId: string | null,
): CardContent {
  // As on the page: a fact that changed is seen before the note that admits it.
  const order = diff.changes.toSorted(
    (a, b) =>
      LOUDEST_FIRST.indexOf(a.tier) - LOUDEST_FIRST.indexOf(b.tier) || b.significance - a.significance,
  );
  const change = order.find(({ id }) => id === changeId) ?? order[0] ?? null;
  const more = order.filter((other) => other !== change && other.tier !== 'silent').length;
  return { ...about, change, more, disclosure: diff.disclosure.status };
}

/** For whoever cannot see it: the same in words. */
export function altOf({ source, title, change, more }: CardContent): string {
  if (!change) return `${source}: ${title}. No statement differs.`;
  const told = changeInWords(change);
  const sides = [
    change.before && `Before: ${change.before.text}`,
    change.after && `After: ${change.after.text}`,
  ];
  return [
    `${source}: ${title}.`,
    `${told}.`,
    ...sides.filter(Boolean),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ]
    .join(' ')
    .slice(0, 600)
    .toWellFormed();
}

export function cardSvg(content: CardContent): string {
  const { change } = content;
  const top = heading(content);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAPER}"/>`,
    `<rect width="16" height="${CARD.height}" fill="${change ? TIER_INK[change.tier] : INK.quiet}"/>`,
    ...top.svg,
    ...(change
      ? changeBody(change, top.bottom)
      : put('No statement differs.', top.bottom + 90, { size: 44 })),
    ...footer(content),
    '</svg>',
  ].join('\n');
}

interface Part {
  svg: string[];
  bottom: number;
}

const textOf = (text: string): WordSegment[] => [{ op: 'equal', text }];

/** Lines one under another, each from the side that its text begins on. */
const placed = (lines: readonly TextLine[], y: number, leading = 0): string[] =>
  lines.map((line, index) => textSvg(line, { x: line.rtl ? RIGHT : LEFT, y: y + index * leading }));

/** One line of plain text, cut where there is no more room. */
const put = (text: string, y: number, setting: Partial<Setting> & { size: number }, x = LEFT): string[] =>
  setText(textOf(text), { width: WIDTH, lines: 1, ...setting }).map((line) =>
    textSvg({ ...line, rtl: false }, { x, y }),
  );

function heading({ source, where, title, change, disclosure }: CardContent): Part {
  const tags = [
    ...(change ? [TIER_WORDS[change.tier].name] : []),
    ...(disclosure === 'none' ? [] : [disclosure === 'silent' ? 'Silent' : 'Disclosed']),
  ].join(' · ');
  const tag = tags === '' ? 0 : MAIN_FONT.widthOf(tags, 26, 'bold') + 40;
  const fill = change ? TIER_INK[change.tier] : INK.quiet;
  const dashes = disclosure === 'silent' ? ' stroke-dasharray="7 5"' : '';
  const titles = setText(textOf(title), { size: 36, weight: 'bold', width: WIDTH, lines: 2 });
  return {
    svg: [
      ...put(source, 84, { size: 32, weight: 'bold', width: WIDTH - tag - 24 }),
      ...put(where, 122, { size: 24, fill: INK.quiet, width: WIDTH - tag - 24 }),
      ...(tags === ''
        ? []
        : [
            `<rect x="${RIGHT - tag}" y="50" width="${tag}" height="48" rx="24" fill="none" stroke="${fill}" stroke-width="2.5"${dashes}/>`,
            ...put(tags, 83, { size: 26, weight: 'bold', fill }, RIGHT - tag + 20),
          ]),
      ...placed(titles, 182, 46),
    ],
    bottom: 182 + (titles.length - 1) * 46,
  };
}

const LAST_LINE = 540;
const LEADING = 46;

function changeBody(change: Change, from: number): string[] {
  const values = valuesOf(change, from + 84);
  const start = values.bottom + 62;
  const lines = Math.max(1, Math.floor((LAST_LINE - start) / LEADING) + 1);
  const words = setText(aroundChanges(change.words, CONTEXT), { size: 32, width: WIDTH, lines });
  return [...values.svg, ...placed(words, start, LEADING)];
}

const ARROW = 76;

/** What it is about, and the values if they are short enough to be read at a glance. */
function valuesOf(change: Change, y: number): Part {
  const told = toldOf(change);
  const first = told.find(({ before, after }) => before !== null && after !== null) ?? told[0];
  const label = first?.label ?? KIND_WORDS[change.kind];
  const alone = { svg: put(label, y, { size: 34, fill: INK.quiet }), bottom: y };
  if (first?.before == null || first.after === null) return alone;
  for (const size of [60, 44]) {
    const setting: Setting = { size, weight: 'bold', width: WIDTH, lines: 2 };
    const before = setText([{ op: 'delete', text: first.before }], setting);
    const after = setText([{ op: 'insert', text: first.after }], setting);
    const [one, other] = [before[0], after[0]];
    if (!one || !other || before.length + after.length > 2) continue;
    const arrow = LEFT + one.width + 18;
    if (one.width + ARROW + other.width > WIDTH) continue;
    const at = y + 58;
    return {
      svg: [
        ...put(label, y, { size: 28, fill: INK.quiet }),
        textSvg({ ...one, rtl: false }, { x: LEFT, y: at }),
        `<path d="M${arrow} ${at - size / 3}h36m-13 -13l13 13l-13 13" fill="none" stroke="${INK.quiet}" stroke-width="4"/>`,
        textSvg({ ...other, rtl: false }, { x: arrow + ARROW - 18, y: at }),
      ],
      bottom: at,
    };
  }
  return alone;
}

function footer({ address, more }: CardContent): string[] {
  const rest = more > 0 ? `and ${more} more ${more === 1 ? 'change' : 'changes'}` : '';
  const restWidth = MAIN_FONT.widthOf(rest, 24, 'regular');
  return [
    `<path d="M${LEFT} 566H${RIGHT}" stroke="${RULE}" stroke-width="2"/>`,
    ...put('Variorum', 602, { size: 26, weight: 'bold' }),
    ...put(address, 602, { size: 22, fill: INK.quiet, width: WIDTH - 150 - restWidth - 24 }, LEFT + 150),
    ...(rest === '' ? [] : put(rest, 602, { size: 24, fill: INK.quiet }, RIGHT - restWidth)),
  ];
}
