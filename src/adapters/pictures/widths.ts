/**
 * How wide text will be, read off the fonts themselves, so that lines can be broken before anything is drawn.
 *
 * Read are the tables cmap and hmtx of OpenType, one advance a character. Kerning and the joining of Arabic letters make
 * lines a little narrower than measured, never much wider. A full shaping library would be exact and ten times this size.
 */
import { FONT_FILES, type FontFiles, readFont, type Weight } from './fonts.ts';

export interface Font {
  family: string;
  has(character: string): boolean;
  /** @param size of the font, in pixels; the width comes in pixels too */
  widthOf(text: string, size: number, weight: Weight): number;
}

/** What everything is set in that is not somebody else's text. */
export const MAIN_FONT: Font = openFont(FONT_FILES[0]);
const FONTS: readonly Font[] = [MAIN_FONT, ...FONT_FILES.slice(1).map(openFont)];

/** The first font that has every letter of the text; null when none has. */
export function fontFor(text: string): Font | null {
  const letters = [...new Set(text.match(/[\p{L}\p{N}]/gu) ?? [])];
  return FONTS.find((font) => letters.every(font.has)) ?? null;
}

/** The advance of a character in em; null when the face has no glyph for it. */
type Face = (character: string) => number | null;

/** Reads the files when they are first needed: most processes never draw. */
function openFont(files: FontFiles): Font {
  const faces = new Map<Weight, Face>();
  const faceOf = (weight: Weight): Face => {
    const known = faces.get(weight) ?? readFace(readFont(files, weight));
    faces.set(weight, known);
    return known;
  };
  return {
    family: files.family,
    has: (character) => faceOf('regular')(character) !== null,
    widthOf(text, size, weight) {
      let em = 0;
      for (const character of text) em += faceOf(weight)(character) ?? 0;
      return em * size;
    },
  };
}

function readFace(font: Buffer): Face {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(at('head') + 18);
  // Glyphs past the last with an advance of its own share it.
  const lastOwn = font.readUInt16BE(at('hhea') + 34) - 1;
  const glyphOf = readCharacters(font, at('cmap'));
  return (character) => {
    const glyph = glyphOf.get(character.codePointAt(0) ?? 0);
    return glyph === undefined
      ? null
      : font.readUInt16BE(at('hmtx') + Math.min(glyph, lastOwn) * 4) / unitsPerEm;
  };
}

/** Character to glyph, from the first subtable of the format that all fonts have. */
function readCharacters(font: Buffer, cmap: number): Map<number, number> {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(subtable) === 4) return readSegments(font, subtable);
  }
  throw new Error('The font has no character map of format 4.');
}

/** cmap format 4: segments of characters, each with a delta or a list of glyphs. */
function readSegments(font: Buffer, table: number): Map<number, number> {
  const double = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + double];
  const [deltas, ranges] = [starts + double, starts + 2 * double];
  const glyphOf = new Map<number, number>();
  for (let at = 0; at < double; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, range] = [font.readUInt16BE(deltas + at), font.readUInt16BE(ranges + at)];
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const listed =
        range === 0 ? codePoint : font.readUInt16BE(ranges + at + range + 2 * (codePoint - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphOf.set(codePoint, glyph);
    }
  }
  return glyphOf;
}
