/** SVG to PNG, in whatever thread calls it. It reads the fonts and the renderer once, and nothing else of the world. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT_FILES, readFont } from './fonts.ts';

let ready: Promise<Uint8Array[]> | null = null;

async function prepare(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return FONT_FILES.flatMap((files) => [readFont(files, 'regular'), readFont(files, 'bold')]);
}

/** @param svg complete, with its width and height in pixels; it may not refer to anything outside */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: FONT_FILES[0].family } });
  try {
    const image = picture.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    picture.free();
  }
}
