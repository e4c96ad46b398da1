/**
 * The fonts that pictures are set in. A text is set in the first that has all its letters, whole: a renderer that mixes
 * fonts in one line loses words where letters join into one, as in Arabic.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Weight = 'regular' | 'bold';

export interface FontFiles {
  family: string;
  /** Something of the package that it lets be found; its fonts lie in a folder beside it. */
  beside: string;
  folder: string;
  regular: string;
  bold: string;
}

export const FONT_FILES = [
  // Latin, Greek and Cyrillic.
  {
    family: 'Noto Sans',
    beside: '@embedpdf/fonts-latin',
    folder: '../fonts',
    regular: 'NotoSans-Regular.ttf',
    bold: 'NotoSans-Bold.ttf',
  },
  // Those, and Arabic, Hebrew, Armenian, Georgian and more.
  {
    family: 'DejaVu Sans',
    beside: 'dejavu-fonts-ttf/package.json',
    folder: 'ttf',
    regular: 'DejaVuSans.ttf',
    bold: 'DejaVuSans-Bold.ttf',
  },
] as const satisfies readonly FontFiles[];

export function readFont(files: FontFiles, weight: Weight): Buffer {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(join(dirname(resolve(files.beside)), files.folder, files[weight]));
}
