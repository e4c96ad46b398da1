import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../src/domain/extract/charset.ts';

const page = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>${text}</title></head><body><p>${text}</p></body></html>`;

/** What a reader of the page would see in its first paragraph. */
function paragraph(bytes: Uint8Array, contentType: string | null) {
  const { html, charset, mismatch } = decodeHtml(bytes, contentType);
  return { text: /<p>(.*?)<\/p>/s.exec(html)?.[1], charset, mismatch };
}

const LANGUAGES: [charset: string, text: string][] = [
  ['windows-1252', 'Der Stadtrat – „einstimmig“ – zahlt 4 €'],
  ['iso-8859-2', 'Rada miasta przyjęła budżet: 120 milionów złotych'],
  ['iso-8859-15', 'Le conseil a voté 12 € à Cœurville'],
  ['windows-1250', 'Příliš žluťoučký kůň stál v řece'],
  ['windows-1251', 'Городской совет утвердил бюджет на 2025 год'],
  ['koi8-r', 'Мост закрыли на 14 месяцев'],
  ['koi8-u', 'Міст закрили на 14 місяців'],
  ['windows-1253', 'Το συμβούλιο ενέκρινε 26 έργα'],
  ['windows-1254', 'Belediye 26 köprüyü onardı, şimdi sırada göl var'],
  ['windows-1255', 'המועצה אישרה 26 פרויקטים'],
  ['windows-1256', 'وافق المجلس على 26 مشروعا'],
  ['windows-874', 'สภาเมืองอนุมัติ 26 โครงการ'],
  ['shift_jis', '市議会は26件の計画を承認した①'],
  ['euc-jp', '市議会は26件の計画を承認した'],
  ['euc-kr', '시의회는 26개 사업을 승인했다 똠'],
  ['big5', '市議會批准了26個項目'],
  ['gb18030', '市议会批准了26个项目 㐂𠮷'],
];

describe('the declared encoding is used', () => {
  test.each(LANGUAGES)('%s in the header', (charset, text) => {
    expect(paragraph(iconv.encode(page(text), charset), `text/html; charset=${charset}`)).toEqual({
      text,
      charset,
      mismatch: false,
    });
  });

  test.each(LANGUAGES)('%s in a meta of the page', (charset, text) => {
    const short = page(text, `<meta charset="${charset}">`);
    const long = page(text, `<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=${charset}'>`);
    expect(paragraph(iconv.encode(short, charset), 'text/html')).toEqual({ text, charset, mismatch: false });
    expect(paragraph(iconv.encode(long, charset), null)).toEqual({ text, charset, mismatch: false });
  });

  test('ISO-2022-JP, whose bytes all look like ASCII', () => {
    const bytes = Buffer.from(page('\x1b$B;T\x1b(B'), 'latin1');
    expect(paragraph(bytes, 'text/html; charset=iso-2022-jp').text).toBe('市');
  });

  test('the header goes before the meta', () => {
    const bytes = iconv.encode(page('Мост закрыли', '<meta charset="koi8-r">'), 'windows-1251');
    expect(paragraph(bytes, 'text/html; charset=windows-1251').text).toBe('Мост закрыли');
  });

  test('a header in odd shapes is still read', () => {
    const bytes = iconv.encode(page('Мост'), 'windows-1251');
    for (const header of [
      'text/html;charset="windows-1251"',
      "text/html; Charset = 'CP1251'",
      'text/html; x=y; charset=x-cp1251;q=1',
    ]) {
      expect(paragraph(bytes, header).text).toBe('Мост');
    }
  });

  test('a meta far down a long head is found', () => {
    const head = `${'<link rel="preload" href="/assets/chunk.js">'.repeat(120)}<meta charset="windows-1251">`;
    expect(head.length).toBeGreaterThan(4_000);
    expect(paragraph(iconv.encode(page('Мост', head), 'windows-1251'), null).text).toBe('Мост');
  });

  test('a meta inside a comment is not one', () => {
    const bytes = Buffer.from(page('Café', '<!-- <meta charset="koi8-r"> -->'), 'latin1');
    expect(paragraph(bytes, null)).toEqual({ text: 'Café', charset: 'windows-1252', mismatch: false });
  });

  test('an XML declaration counts', () => {
    const bytes = iconv.encode(`<?xml version="1.0" encoding="iso-8859-2"?>${page('budżet')}`, 'iso-8859-2');
    expect(paragraph(bytes, 'application/xhtml+xml').text).toBe('budżet');
  });
});

describe('a byte order mark goes before everything', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s', (charset) => {
    const bytes = iconv.encode(page('Café – 26 €', '<meta charset="koi8-r">'), charset, { addBOM: true });
    expect(paragraph(bytes, 'text/html; charset=windows-1251')).toEqual({
      text: 'Café – 26 €',
      charset,
      mismatch: false,
    });
  });
});

describe('labels that are wrong', () => {
  test('latin1 in the header means windows-1252, with its quotes and euro', () => {
    const bytes = iconv.encode(page('“Enough”, she said – 4 €'), 'windows-1252');
    expect(paragraph(bytes, 'text/html; charset=ISO-8859-1')).toEqual({
      text: '“Enough”, she said – 4 €',
      charset: 'windows-1252',
      mismatch: false,
    });
  });

  test('UTF-8 labelled as something else is read as UTF-8 and told', () => {
    const bytes = Buffer.from(page('Zürich – 26 €'));
    for (const label of ['iso-8859-1', 'windows-1251', 'shift_jis', 'gb2312']) {
      expect(paragraph(bytes, `text/html; charset=${label}`)).toEqual({
        text: 'Zürich – 26 €',
        charset: 'utf-8',
        mismatch: true,
      });
    }
  });

  test('plain ASCII proves nothing against its label', () => {
    expect(paragraph(Buffer.from(page('26 sites')), 'text/html; charset=windows-1251')).toEqual({
      text: '26 sites',
      charset: 'windows-1251',
      mismatch: false,
    });
  });

  test('UTF-8 without any label is not taken for windows-1252', () => {
    expect(paragraph(Buffer.from(page('Zürich – 26 €')), null)).toEqual({
      text: 'Zürich – 26 €',
      charset: 'utf-8',
      mismatch: false,
    });
  });

  test('an unknown label is as good as none', () => {
    expect(paragraph(Buffer.from(page('Zürich')), 'text/html; charset=none').charset).toBe('utf-8');
    expect(paragraph(iconv.encode(page('Zürich'), 'windows-1252'), 'text/html; charset=utf8mb4')).toEqual({
      text: 'Zürich',
      charset: 'windows-1252',
      mismatch: false,
    });
    const meta = iconv.encode(page('Мост', '<meta charset="windows-1251">'), 'windows-1251');
    expect(paragraph(meta, 'text/html; charset=unknown').text).toBe('Мост');
  });

  test.each(['gb2312', 'gbk', 'GB_2312-80'])(
    '%s is read as GB18030, four-byte characters and all',
    (label) => {
      const text = '市议会 㐂 𠮷 26';
      expect(paragraph(iconv.encode(page(text), 'gb18030'), `text/html; charset=${label}`)).toEqual({
        text,
        charset: 'gb18030',
        mismatch: false,
      });
    },
  );

  test('a meta that could be read as ASCII cannot be UTF-16', () => {
    expect(paragraph(Buffer.from(page('Zürich', '<meta charset="utf-16">')), null)).toEqual({
      text: 'Zürich',
      charset: 'utf-8',
      mismatch: false,
    });
  });

  test('a header that says UTF-16 is believed only of bytes that can be it', () => {
    expect(paragraph(Buffer.from(page('Zürich')), 'text/html; charset=utf-16le').text).toBe('Zürich');
    expect(
      paragraph(iconv.encode(page('Zürich'), 'utf-16le', { addBOM: false }), 'text/html; charset=utf-16le')
        .text,
    ).toBe('Zürich');
  });

  test('bytes that are not the UTF-8 they claim to be are told, and the rest is kept', () => {
    const bytes = Buffer.concat([
      Buffer.from('<p>26 '),
      Buffer.from([0xc0, 0xaf, 0xff]),
      Buffer.from(' Zürich</p>'),
    ]);
    const { text, mismatch } = paragraph(bytes, 'text/html; charset=utf-8');
    expect(text).toMatch(/^26 \ufffd+ Zürich$/);
    expect(mismatch).toBe(true);
  });
});

describe('what is stored is clean', () => {
  test('NUL is removed, also between the letters of a tag', () => {
    expect(decodeHtml(Buffer.from('<p>2\u00006</p><scr\u0000ipt>'), null).html).toBe('<p>26</p><script>');
  });

  test('a lone surrogate of UTF-16 becomes the replacement character', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<p>', 'utf16le'),
      Buffer.from([0x00, 0xd8]),
      Buffer.from('x</p>', 'utf16le'),
    ]);
    expect(paragraph(bytes, null).text).toBe('\ufffdx');
  });

  test('decomposed and composed letters come out the same', () => {
    const composed = decodeHtml(Buffer.from(page('Zürich, 한국')), null).html;
    expect(decodeHtml(Buffer.from(page('Zürich, 한국').normalize('NFD')), null).html).toBe(composed);
  });

  test('composing never eats the end of a tag', () => {
    expect(decodeHtml(Buffer.from('<p>\u0338é</p>'), null).html).toBe('<p>&#x338;é</p>');
  });

  test('an empty body is an empty page', () => {
    expect(decodeHtml(new Uint8Array(0), null)).toEqual({ html: '', charset: 'utf-8', mismatch: false });
  });
});
