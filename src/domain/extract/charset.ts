/**
 * From the bytes of a page to its text. Order: byte order mark, `Content-Type` header, `<meta>` in the first 8,192
 * bytes, valid UTF-8, windows-1252. Two things overrule a label: bytes that are plainly UTF-8 (servers that send
 * every page as latin1 are common, text that is valid multi-byte UTF-8 by accident is not), and `gb2312`/`gbk`, which
 * is read as its superset GB18030 because pages so labelled hold four-byte characters.
 *
 * Labels mean what the WHATWG Encoding Standard says they mean: `iso-8859-1` is windows-1252.
 */

import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { wordTable } from '../word-table.ts';

export interface DecodedHtml {
  /** Well-formed, NFC, without NUL: PostgreSQL refuses NUL and lone surrogates. */
  html: string;
  /** WHATWG name of the encoding that was used, lower case. */
  charset: string;
  /** True when the declared encoding and the bytes disagree. */
  mismatch: boolean;
}

/** Browsers look at 1,024 bytes; pages with long heads declare later and are read correctly only by luck. */
const PRESCAN_BYTES = 8_192;

export function decodeHtml(bytes: Uint8Array, contentType: string | null): DecodedHtml {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = byteOrderMark(buffer);
  if (mark)
    return {
      html: clean(decode(buffer.subarray(mark.length), mark.charset)),
      charset: mark.charset,
      mismatch: false,
    };

  const declared = headerCharset(buffer, contentType) ?? metaCharset(buffer);
  const utf8 = isUtf8(buffer);
  const multibyte = utf8 && !isAscii(buffer);
  if (declared === null) {
    const charset = utf8 ? 'utf-8' : 'windows-1252';
    return { html: clean(decode(buffer, charset)), charset, mismatch: false };
  }
  if (declared === 'utf-8')
    return { html: clean(decode(buffer, 'utf-8')), charset: 'utf-8', mismatch: !utf8 };
  // UTF-16 is told by its zero bytes, and text with them is valid UTF-8 too.
  const mismatch = multibyte && !declared.startsWith('utf-16');
  const charset = mismatch ? 'utf-8' : declared;
  return { html: clean(decode(buffer, charset)), charset, mismatch };
}

function byteOrderMark(bytes: Buffer): { charset: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

function headerCharset(bytes: Buffer, contentType: string | null): string | null {
  const charset = known(/;\s*charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType ?? '')?.[1]);
  // A server may say UTF-16 and send bytes that any ASCII reader can read.
  if (charset?.startsWith('utf-16') && !bytes.subarray(0, PRESCAN_BYTES).includes(0)) return null;
  return charset;
}

/**
 * The encoding that the page's own head declares. That the declaration could be read as ASCII disproves UTF-16, which
 * therefore means UTF-8, as in browsers. `<?xml encoding>` counts because XHTML pages are accepted.
 */
function metaCharset(bytes: Buffer): string | null {
  const head = bytes
    .subarray(0, PRESCAN_BYTES)
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
  for (const [meta] of head.matchAll(/<meta[\s/][^>]*>/gi)) {
    const label =
      /[\s/"']charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(meta)?.[1] ??
      (/http-equiv/i.test(meta) ? /charset\s*=\s*([^\s"'/>;]+)/i.exec(meta)?.[1] : undefined);
    const charset = known(label);
    if (charset !== null) return charset.startsWith('utf-16') ? 'utf-8' : charset;
  }
  return known(xml);
}

/** iconv-lite's names where they differ from the standard's. */
const ICONV_NAMES = wordTable<string>({
  'iso-8859-8-i': 'iso-8859-8',
  'x-mac-cyrillic': 'maccyrillic',
});

/** The encoding a label stands for; `null` for a label nobody knows, which is then as good as none. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  let charset: string;
  try {
    charset = new TextDecoder(label).encoding.toLowerCase();
  } catch {
    // The label is not in the Encoding Standard: that is the answer, not a failure.
    return null;
  }
  if (charset === 'gbk' || charset === 'gb2312') return 'gb18030';
  return charset;
}

const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Buffer, charset: string): string {
  // Twice as fast as Buffer's decoder on text beyond ASCII.
  if (charset === 'utf-8') return utf8Decoder.decode(bytes);
  const name = ICONV_NAMES[charset] ?? charset;
  // iconv-lite lacks the escape-sequence encodings (ISO-2022-JP); the platform has them.
  if (!iconv.encodingExists(name)) return new TextDecoder(charset).decode(bytes);
  return iconv.decode(bytes, name);
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Composing (NFC) must not touch markup: `>` or `<` before a combining slash would become one character and the tag
 * would lose its end, so that slash is first written as a reference. The text stage composes it where it is text.
 */
function clean(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (!/[^ -~\s]/.test(whole)) return whole;
  const wellFormed = LONE_SURROGATE.test(whole) ? whole.replace(LONE_SURROGATES, '\ufffd') : whole;
  const slashed = wellFormed.includes('\u0338')
    ? wellFormed.replace(/(?<=[<>])\u0338/g, '&#x338;')
    : wellFormed;
  return slashed.normalize('NFC');
}
