/**
 * Text set in lines for a picture.
 *
 * In: pieces of text and how large, in how many lines of what width. Out: lines that know their font and direction, and
 * their SVG. Always: what could reorder, hide or break out of a line is taken out or escaped; text in a script that no font
 * here has is not drawn as empty boxes, but the line says so.
 */
import { type Font, fontFor, MAIN_FONT } from '../../adapters/pictures/widths.ts';
import type { WordSegment } from '../../domain/model/diff.ts';
import { xml } from '../markup.ts';
import { breakLines, type Line } from './lines.ts';

export const INK = { text: '#1d1c1a', quiet: '#5d5a54', delete: '#8c1d18', insert: '#125231' } as const;

export interface Setting {
  /** Of the font, in pixels. */
  size: number;
  weight?: 'regular' | 'bold';
  fill?: string;
  /** Of a line, in pixels. */
  width: number;
  lines: number;
}

export interface TextLine {
  words: Line;
  font: Font;
  /** Runs from the right. */
  rtl: boolean;
  size: number;
  bold: boolean;
  fill: string;
  /** In pixels, about. */
  width: number;
}

const UNDRAWABLE = 'In a script that pictures here have no letters for; the page shows it.';

export function setText(words: readonly WordSegment[], setting: Setting): TextLine[] {
  const { size, weight = 'regular', fill = INK.text, width, lines } = setting;
  const readable = words.map(({ op, text }) => ({ op, text: plain(text) }));
  const whole = readable.map(({ text }) => text).join('');
  const found = fontFor(whole);
  const font = found ?? MAIN_FONT;
  const pieces: WordSegment[] = found
    ? apart(readable.map(({ op, text }) => ({ op, text: [...text].filter(font.has).join('') })))
    : [{ op: 'equal', text: UNDRAWABLE }];
  const widthOf = (text: string): number => font.widthOf(text, size, weight);
  return breakLines(pieces, { width, lines, widthOf }).map((line) => ({
    words: line,
    font,
    rtl: isRightToLeft(found ? whole : UNDRAWABLE),
    size,
    bold: weight === 'bold',
    fill,
    width: line.reduce((sum, { text }) => sum + widthOf(text), 0),
  }));
}

/** Deleted words are struck, inserted ones underlined, both colored. */
export function textSvg(
  { words, font, rtl, size, bold, fill }: TextLine,
  at: { x: number; y: number },
): string {
  const spans = words.map(({ op, text }) =>
    op === 'equal'
      ? xml(text)
      : `<tspan fill="${INK[op]}" text-decoration="${op === 'delete' ? 'line-through' : 'underline'}">${xml(text)}</tspan>`,
  );
  // An isolate gives the line its direction; the renderer knows no attribute for it.
  const content = rtl ? `\u2067${spans.join('')}\u2069` : spans.join('');
  return `<text x="${at.x}" y="${at.y}"${rtl ? ' text-anchor="end"' : ''} font-family="${font.family}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${fill}" xml:space="preserve">${content}</text>`;
}

/** Without line breaks, controls, and marks that turn the direction of what follows. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll(/\p{Cf}/gu, '');

/** "26" struck and "30" put in its place would read as one number. */
function apart(pieces: readonly WordSegment[]): WordSegment[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const touching =
      before &&
      before.op !== 'equal' &&
      piece.op !== 'equal' &&
      !/\s$/.test(before.text) &&
      !/^\s/.test(piece.text);
    return touching ? [{ op: 'equal', text: ' ' } as const, piece] : [piece];
  });
}

/** By the first letter that has a direction, as browsers do with dir="auto". */
const isRightToLeft = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '');
