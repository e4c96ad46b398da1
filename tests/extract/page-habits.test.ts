import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/domain/extract/index.ts';

const first =
  'The harbor council of Port Ellery voted 7 to 4 on Tuesday to close the old ferry dock, after a survey found 31 cracked piles.';
const second =
  'Repairs would cost 4.2 million crowns, the engineer told the meeting, and could not begin before the autumn storms are over.';
const third =
  'Passengers will be taken to the northern pier by bus from Monday, at no cost, until the council has decided what comes next.';
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = ({
  head = '',
  title = 'Port Ellery closes its old ferry dock',
  before = '',
  body = paragraphs(first, second, third),
  after = '',
}) =>
  `<html><head><title>${title}</title>${head}</head><body><main>${before}<h1>${title}</h1><article>${body}</article>${after}</main></body></html>`;
const texts = (html: string) =>
  extractArticle(html, { url: 'https://courier.example/dock' }).blocks.map(({ text }) => text);

describe('what pages do to their text', () => {
  test('an article set once for each width of screen is read once', () => {
    const body = paragraphs(first, second, third);
    expect(texts(page({ body: `<div>${body}</div><div>${body}</div>` }))).toEqual([first, second, third]);
  });

  test('a standfirst that is a sentence of the body is not told twice, and one that differs by a digit is kept', () => {
    const repeated = 'Repairs would cost 4.2 million crowns, the engineer told the meeting';
    expect(texts(page({ body: paragraphs(repeated, first, second, third) }))).toEqual([first, second, third]);
    const edited = repeated.replace('4.2', '4.3');
    expect(texts(page({ body: paragraphs(`${edited}.`, first, second, third) }))).toContain(`${edited}.`);
  });

  test('a card of links that opens over a name is dropped, and the name stays', () => {
    const card = `<span class="card"><a href="/p/7">Mara Quill</a> <a href="/n/1">Council delays its vote on the ferry dock again</a> <a href="/n/2">What the survey of the piles says, and what it does not</a> <a href="/n/3">Mayor Quill visits the northern pier</a></span>`;
    const name = `<span class="who"><a href="/p/7">Mara Quill</a>${card}</span>`;
    const body = `<p>The decision surprised Mayor ${name}, who was at the meeting.</p>${paragraphs(first, second)}`;
    expect(texts(page({ body }))[0]).toBe('The decision surprised Mayor Mara Quill, who was at the meeting.');
  });

  test('the number of a footnote is no digit of a figure, and a raised one that leads nowhere stays', () => {
    const note = '<sup><a href="#fn1">1</a></sup>';
    const body = `<p>Repairs would cost 4,000${note} crowns and take 31<a class="footnote-anchor" href="#footnote-2">2</a> days, the engineer told the meeting of the council.</p><p>The deck of 40 m<sup>2</sup> is to be closed until the storms of the autumn are over, she said.</p>${paragraphs(third)}`;
    expect(texts(page({ body }))).toEqual([
      'Repairs would cost 4,000 crowns and take 31 days, the engineer told the meeting of the council.',
      'The deck of 40 m2 is to be closed until the storms of the autumn are over, she said.',
      third,
    ]);
  });

  test('what happened when is told by a list of times, however short its entries are', () => {
    const body = `${paragraphs(first, second)}<ul><li>07:52 Deck falls</li><li>08:10 First boat arrives</li><li>9:05 a.m. – Pier closed</li></ul>${paragraphs(third)}`;
    expect(texts(page({ body }))).toEqual([
      first,
      second,
      '07:52 Deck falls',
      '08:10 First boat arrives',
      '9:05 a.m. – Pier closed',
      third,
    ]);
  });

  test('a paragraph in Thai ends without a mark, and the line of day and counter before it is none', () => {
    const thai =
      'สภาท่าเรือเมืองเอลเลอรีลงมติ 7 ต่อ 4 เสียงเมื่อวันอังคารให้ปิดสะพานท่าเรือเก่า หลังการสำรวจพบเสาเข็มร้าว 31 ต้นจากทั้งหมด 96 ต้น';
    expect(texts(page({ body: paragraphs('5 มี.ค. 2568 14:02 น.', thai, `${thai}ค่ะ`) }))).toEqual([
      thai,
      `${thai}ค่ะ`,
    ]);
  });

  test('lines of results at the beginning are kept, the day before them is not', () => {
    const body = paragraphs(
      'Nov. 18, 2024 5:45 PM',
      'Karsund 70, Arvel 44',
      'Karsund 22 18 13 17 — 70',
      first,
      second,
    );
    expect(texts(page({ body }))).toEqual([
      'Karsund 70, Arvel 44',
      'Karsund 22 18 13 17 — 70',
      first,
      second,
    ]);
  });

  test.each([
    [
      'a slide in a list',
      '<ul><li class="slide"><div class="caption">Mara Quill, right, at the northern pier.</div></li></ul>',
    ],
    [
      'a box named for the picture',
      '<div class="image top"><p>Mara Quill, right, at the northern pier.</p></div>',
    ],
    ['a line that opens with its credit', '<p>© Ada Lund Mara Quill, right, at the northern pier.</p>'],
  ])('%s holds a caption, which says only who is pictured', (_what, picture) => {
    const { blocks, standfirst } = extractArticle(page({ body: picture + paragraphs(first, second, third) }));
    expect(blocks.map(({ text }) => text)).toEqual([first, second, third]);
    expect(standfirst).toBeNull();
  });
});

describe('what stands around an article', () => {
  const rail = paragraphs(first, second, third)
    .replaceAll('ferry', 'train')
    .replaceAll('Port Ellery', 'Sandgate');

  test('a rail that says more than the article is not the article', () => {
    const html = `<title>Calendar of the ferry</title><div class="page"><div class="text"><h1>Calendar of the ferry</h1>${paragraphs('The first ferry leaves on 2 March, the last one on 30 October.')}</div><aside class="sidebar"><h1>Our columns</h1>${rail}</aside></div>`;
    expect(texts(html)).toEqual(['The first ferry leaves on 2 March, the last one on 30 October.']);
  });

  test('the next post of an endless page is another article', () => {
    const next = `<article id="post-8" class="post-8 post"><h2>Trains</h2>${rail}</article>`;
    const html = `<article id="post-7" class="post-7 post"><h1>Port Ellery closes its old ferry dock</h1>${paragraphs(first, second)}${next}</article>`;
    expect(texts(html)).toEqual([first, second]);
  });

  test('a heading that announces other pages, outside the box of the body, ends the article however much follows', () => {
    const teasers = ['One', 'Two', 'Three'].map((name) => `<div><h3>${name}</h3>${rail}</div>`).join('');
    const body = `<div class="body">${paragraphs(first, second, third, ...[first, second, third].map((text) => `Later: ${text}`))}</div><div class="more"><h3>Read this next</h3>${teasers}</div>`;
    expect(texts(page({ body }))).toHaveLength(6);
  });

  test('what stands behind the body in another box is dropped, the last part of a split body is not', () => {
    const long = [first, second, third, ...[first, second, third].map((text) => `Later: ${text}`)];
    const offer = '<div class="offer"><h3>Plan your crossing</h3><p>We sail twice a day.</p></div>';
    const rest = '<div class="part last"><p>The pier is old too.</p></div>';
    const body = `<div class="part">${paragraphs(...long)}</div>${rest}${offer}`;
    expect(texts(page({ body }))).toEqual([...long, 'The pier is old too.']);
  });

  test.each([
    [
      'tags without a colon',
      '<div>Tags <a href="/t/1">ferries of the coast</a>, <a href="/t/2">harbor council</a></div>',
    ],
    ['a line of page tools', '<p><small>Views: 9038 | Print version | Send to friend</small></p>'],
    ['a counter', '<div>Просмотров: 1204</div>'],
    ['rules for comments', '<p>Comments that insult others will be removed.</p>'],
    ['a list of addresses', '<p>https://harbor.example/survey.pdf https://harbor.example/minutes.pdf</p>'],
    ['a call behind a sign', '<p>👉 <a href="/x">See more on how ferries are built</a></p>'],
  ])('%s: not the article', (_what, furniture) => {
    expect(texts(page({ body: paragraphs(first, second, third) + furniture }))).toEqual([
      first,
      second,
      third,
    ]);
  });

  test('what a company says of its comments is news', () => {
    const news = 'Comments that praise violence will be removed, the company said on Tuesday.';
    expect(texts(page({ body: paragraphs(first, news, third) }))).toContain(news);
  });
});

describe('a short text in rich furniture', () => {
  const flash = 'The old ferry dock of Port Ellery is closed from today, the harbor office said.';
  const wall =
    '<div class="x1" role="dialog"><h2>We value your privacy</h2><p>We and our 383 partners store information on a device, such as cookies, and process personal data for personalised advertising and audience research. You may change your choices at any time.</p><button>Accept all</button></div>';

  test('beside a banner that asks for consent and says more than it', () => {
    const { quality, title, blocks } = extractArticle(page({ before: wall, body: paragraphs(flash) }));
    expect([quality.status, title]).toEqual(['stub', 'Port Ellery closes its old ferry dock']);
    expect(blocks.map(({ text }) => text)).toEqual([flash]);
  });

  test('the banner alone is a wall, whose page has a title all the same', () => {
    const { quality, title, blocks } = extractArticle(
      `<title>Port Ellery closes its old ferry dock</title><body>${wall}</body>`,
    );
    expect([quality.status, title]).toEqual(['consent', 'Port Ellery closes its old ferry dock']);
    expect(blocks).toEqual([]);
  });

  test('404 shares are no error, and "404" over nothing is one', () => {
    const shares = '<div><button>Share</button> <span>404 shares</span></div>';
    expect(extractArticle(page({ body: paragraphs(flash), after: shares })).quality.status).toBe('stub');
    const lost = '<title>404 | The Courier</title><main><h1>404</h1><p>Nothing lives here.</p></main>';
    expect(extractArticle(lost).quality.status).toBe('error');
  });

  test('two paragraphs are a body, of which the first is no standfirst', () => {
    const { standfirst, blocks } = extractArticle(page({ body: paragraphs(flash, `${first} ${second}`) }));
    expect(standfirst).toBeNull();
    expect(blocks).toHaveLength(2);
  });

  test('a form for an address takes its own line with it, and not the paragraph it interrupts', () => {
    const form =
      '<div><p>Sign up for our newsletter and get the five stories of the day.</p><form><input type="email"></form></div>';
    const entry = (text: string) => `<div><h2>At the dock</h2>${form}<p>${text}</p></div>`;
    const body = [first, second, third, flash].map(entry).join('');
    expect(texts(page({ body }))).toEqual(
      [first, second, third, flash].flatMap((text) => ['At the dock', text]),
    );
  });

  test('a caption whose class is a hash that begins like a word is a caption', () => {
    const figure =
      '<figure><img src="d.jpg"><figcaption class="css-ad7896473">The dock in March 2025</figcaption></figure>';
    expect(texts(page({ body: figure + paragraphs(first, second, third) }))).toContain(
      'The dock in March 2025',
    );
  });
});

describe('a page that is streamed', () => {
  const mark = (id: string) => `<!--$?--><template id="B:${id}"></template><!--/$-->`;
  const part = (id: string, html: string) =>
    `<div hidden id="S:${id}">${html}</div><script>$RC("B:${id}","S:${id}")</script>`;

  test('is read in the order that readers see, whatever order its parts came in', () => {
    const body = `${paragraphs(first)}${mark('0')}${paragraphs(third)}`;
    const html = page({ body }).replace('</body>', `${part('0', paragraphs(second))}</body>`);
    expect(texts(html)).toEqual([first, second, third]);
  });

  test('parts within parts find their places, and one without a mark stays hidden', () => {
    const body = `${paragraphs(first)}${mark('0')}`;
    const parts =
      part('1', paragraphs(third)) + part('0', paragraphs(second) + mark('1')) + part('7', '<p>Lost.</p>');
    expect(texts(page({ body }).replace('</body>', `${parts}</body>`))).toEqual([first, second, third]);
  });

  test('a chain of parts, and a part within itself, come to an end', () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => part(String(i), mark(String(i + 1)))).join('');
    const html = page({ body: paragraphs(first, second) + mark('0') }).replace(
      '</body>',
      `${chain}${part('x', mark('x'))}</body>`,
    );
    expect(texts(html)).toEqual([first, second]);
  });
});

test('the explanation says what makes a line the standfirst', () => {
  const body = `<p class="standfirst">${first}</p>${paragraphs(second, third)}`;
  expect(extractArticle(page({ body })).explain.standfirst).toBe('its markup names it');
  expect(extractArticle(page({})).explain.standfirst).toBeUndefined();
});

describe('what pages do to their times', () => {
  const read = (html: string) => extractArticle(html, { url: 'https://courier.example/dock' });

  test('an update told only below the article is found', () => {
    const { modifiedAt } = read(page({ after: '<p>Last updated: November 13, 2025</p>' }));
    expect(modifiedAt).toBe('2025-11-13T00:00:00.000Z');
  });

  test('names that an outlet makes up for its meta are understood', () => {
    const { publishedAt, modifiedAt } = read(
      page({
        head: '<meta name="w-published-date" content="2025-05-27T06:03:43Z"><meta name="updated" content="2025-06-02T09:00:00Z">',
      }),
    );
    expect([publishedAt, modifiedAt]).toEqual(['2025-05-27T06:03:43.000Z', '2025-06-02T09:00:00.000Z']);
  });

  test('the time behind the headline wins over those of teasers before it', () => {
    const before = '<div><time datetime="2025-12-16T12:00:00Z">12/16/2025</time></div>';
    const body = `<div><time datetime="2017-03-01T12:00:00Z">03/01/2017</time></div>${paragraphs(first, second, third)}`;
    expect(read(page({ before, body })).publishedAt).toBe('2017-03-01T12:00:00.000Z');
  });
});

describe('what pages say of their times in words', () => {
  const read = (body: string, head = '') =>
    extractArticle(page({ head, body: `${body}${paragraphs(first, second, third)}` }), {
      url: 'https://courier.example/dock',
    });

  test('the label over a day says what the day is', () => {
    const head = '<meta property="article:published_time" content="2025-03-01T09:00:00Z">';
    const { publishedAt, modifiedAt } = read('<div>Page updated:</div><div>12 November 2025</div>', head);
    expect([publishedAt, modifiedAt]).toEqual(['2025-03-01T09:00:00.000Z', '2025-11-12T00:00:00.000Z']);
  });

  test('a publication and an update in one line are both read, under whatever stands over them', () => {
    const { publishedAt, modifiedAt } = read(
      '<div>Harbors</div><p>August 16, 2019 - Updated July 9, 2025</p>',
    );
    expect([publishedAt, modifiedAt]).toEqual(['2019-08-16T00:00:00.000Z', '2025-07-09T00:00:00.000Z']);
  });

  test('an update that nothing parts from the author’s role is one', () => {
    const head = '<meta property="article:published_time" content="2025-03-01T09:00:00Z">';
    const { modifiedAt } = read('<p>Written by Ada Lund, Senior AnalystUpdated Sep 17, 2025</p>', head);
    expect(modifiedAt).toBe('2025-09-17T00:00:00.000Z');
  });

  test('the day under the signature at the foot dates a page that says nothing else', () => {
    const html = page({
      body: `${paragraphs(...Array.from({ length: 6 }, () => [first, second, third]).flat())}<p>Written by Ada Lund</p><p>April 8, 2024</p>`,
    });
    const { publishedAt, byline } = extractArticle(html, { url: 'https://courier.example/dock' });
    expect([publishedAt, byline]).toEqual(['2024-04-08T00:00:00.000Z', 'Ada Lund']);
  });
});

describe('what pages do to their times, seen and unseen', () => {
  const read = (html: string) => extractArticle(html, { url: 'https://courier.example/dock' });
  const article = paragraphs(first, second, third);

  test('a page that states an update and nothing else is dated by it', () => {
    const body = `<p>Updated on September 4, 2025</p>${article}`;
    const { publishedAt, modifiedAt, times } = read(page({ body }));
    expect([publishedAt, modifiedAt]).toEqual(['2025-09-04T00:00:00.000Z', '2025-09-04T00:00:00.000Z']);
    expect(times.published).toEqual([]);
  });

  test('an "Updated on" beside the publication in the markup is the update', () => {
    const head = '<meta property="article:published_time" content="2025-03-01T09:00:00Z">';
    const body = `<p>Updated on September 4, 2025</p>${article}`;
    const { publishedAt, modifiedAt } = read(page({ head, body }));
    expect([publishedAt, modifiedAt]).toEqual(['2025-03-01T09:00:00.000Z', '2025-09-04T00:00:00.000Z']);
  });

  test('an article that was moved keeps the earlier day that its readers see', () => {
    const head = '<meta property="article:published_time" content="2022-10-24T12:40:59Z">';
    const body = `<p><time itemprop="datePublished">8 Oct 2022</time></p>${article}`;
    expect(read(page({ head, body })).publishedAt).toBe('2022-10-08T00:00:00.000Z');
  });

  test('the day in a caption is the day of the picture', () => {
    const head = '<meta property="article:published_time" content="2022-10-24T12:40:59Z">';
    const body = `<figure><img src="dock.jpg"><figcaption>The dock on Aug. 31, 2019 (Courier)</figcaption></figure>${article}`;
    expect(read(page({ head, body })).publishedAt).toBe('2022-10-24T12:40:59.000Z');
  });

  test('times of teasers, marked up as those of the article are, say nothing of it', () => {
    const head =
      '<meta property="article:published_time" content="2022-10-24T12:40:59Z"><meta property="article:modified_time" content="2022-10-25T08:00:00Z">';
    const teaser = (day: string) =>
      `<article><h3><a href="/${day}">Another story of ${day}</a></h3><time class="published" datetime="${day}">${day}</time><time class="updated" datetime="2025-${day.slice(5)}">changed</time></article>`;
    const after = `<section>${['2021-01-05', '2021-02-06', '2021-03-07'].map(teaser).join('')}</section>`;
    const { publishedAt, modifiedAt, times } = read(page({ head, body: article.repeat(2), after }));
    expect([publishedAt, modifiedAt]).toEqual(['2022-10-24T12:40:59.000Z', '2022-10-25T08:00:00.000Z']);
    expect(times.published).toHaveLength(1);
  });
});

describe('what pages do to their bylines', () => {
  const byline = (line: string, before = '') => {
    const body = `${line}${paragraphs(first, second, third)}`;
    const head = '<meta property="og:site_name" content="The Courier">';
    return extractArticle(page({ head, before, body }), { url: 'https://courier.example/dock' }).byline;
  };

  test.each([
    [
      '<p><a href="/authors/ada-lund">Ada Lund</a>, <a href="/authors/per-holm">Per Holm</a></p>',
      'Ada Lund, Per Holm',
    ],
    ['<p>03/01/2017 by Ada Lund</p>', 'Ada Lund'],
    ['<div class="author">Author Ada Lund</div>', 'Ada Lund'],
    ['<div class="author">Ada Lund - science editor</div>', 'Ada Lund'],
    ['<div class="author">Ada Lund The Courier</div>', 'Ada Lund'],
    [
      '<div><span class="author">Ada Lund</span> <a class="author" href="/a">More from Ada Lund »</a></div>',
      'Ada Lund',
    ],
    ['<p>Posted by Ada Lund on Tuesday, August 29, 2023</p>', 'Ada Lund'],
    ['<span class="author">ada.lund</span>', null],
    ['<p>By Ada Lund, Political Correspondent</p>', 'Ada Lund'],
    ['<p>By Ada Lund, science editor, and Per Holm, reporter</p>', 'Ada Lund, Per Holm'],
    ['<p>By Ada Lund, Ostrand</p>', 'Ada Lund'],
    ['<p>By Ada Lund in Ostrand and Per Holm in Karsund</p>', 'Ada Lund, Per Holm'],
    ['<p>By Ada Lund in Ostrand, Per Holm in Port Ellery and agencies</p>', 'Ada Lund, Per Holm'],
    ['<p>By Ada Lund in Ostrand and Port Ellery</p>', 'Ada Lund'],
    ['<p>By Ada Lund, in Ostrand</p>', 'Ada Lund'],
    ['<p>By Ada Lund with AFP in Ostrand</p>', 'Ada Lund'],
    ['<p>Par Ada Lund avec AFP</p>', 'Ada Lund'],
    ['<p>Par Ada Lund, envoyée spéciale à Ostrand</p>', 'Ada Lund'],
    ['<p>Von unserem Korrespondenten Per Holm</p>', 'Per Holm'],
    ['<p>By Our Correspondent</p>', null],
    ['<p>By ADA LUND and PER HOLM Associated Press</p>', 'ADA LUND, PER HOLM'],
    ['<p>By Ada Lund and Per Holm, The Commercial Herald</p>', 'Ada Lund, Per Holm'],
    ['<p>By Ada Lund, Special to The Herald</p>', 'Ada Lund'],
    ['<p>By Ada Lund, BBC News, Ostrand</p>', 'Ada Lund'],
    ['<p>By Ada Lund Political correspondent</p>', 'Ada Lund'],
    ['<p>By Ada Lund ada.lund@courier.example</p>', 'Ada Lund'],
    ['<p>By Ada Lund, Ph.D.</p>', 'Ada Lund, Ph.D.'],
    [
      '<p>Reporting by Ada Lund and Eva Sund in Ostrand; writing by Ola Berg; editing by Per Holm</p>',
      'Ada Lund, Eva Sund, Ola Berg',
    ],
    ['<p>Words by Ada Lund, photos by Per Holm</p>', 'Ada Lund'],
    ['<p>Text: Ada Lund Fotos: Per Holm</p>', 'Ada Lund'],
    ['<p>Photo by Per Holm</p>', null],
    ['<p>By Ada Lund for The Herald</p>', 'Ada Lund'],
    ['<p>By Ada Lund with Reuters</p>', 'Ada Lund'],
    ['<p>By Ada Lund, MD, PhD</p>', 'Ada Lund, MD, PhD'],
    ['<p>Words: Ada Lund</p>', 'Ada Lund'],
    ['<p>Story by Ada Lund</p>', 'Ada Lund'],
    ['<p>Por Ana Lund y Per Holm</p>', 'Ana Lund, Per Holm'],
    ['<div class="byline">ByAda LundUpdated May 5, 2025</div>', 'Ada Lund'],
    ['<p>Reviewed by Ada Lund</p>', null],
    ['<p>By The Associated Press</p>', null],
    ['<div class="author"><b class="author-name">Ada Lund</b> <i>Former Harbor Master</i></div>', 'Ada Lund'],
    ['<p>Harbor Council</p>', null],
  ])('%s', (line, expected) => {
    expect(byline(line)).toBe(expected);
  });

  test('a line before the headline', () => {
    expect(byline('', '<div>Published August 7, 2023 by Ada Lund</div>')).toBe('Ada Lund');
  });
});

describe('a byline that readers see against one that machines are told', () => {
  const byline = (stated: string, line: string, foot = '') => {
    const head = `<meta name="author" content="${stated}">`;
    return extractArticle(page({ head, body: `${line}${paragraphs(first, second, third)}${foot}` })).byline;
  };

  test('whoever pressed the button is not the author', () => {
    expect(byline('KatieS', '<p>By Ada Lund</p>')).toBe('Ada Lund');
  });

  test('all authors of the line are named, though only the first is stated', () => {
    expect(byline('Ada Lund', '<p>By Ada Lund and Per Holm</p>')).toBe('Ada Lund, Per Holm');
  });

  test('"and others" names no more than is stated', () => {
    expect(byline('Ada Lund, Per Holm, Eva Sund', '<p>By Ada Lund and others</p>')).toBe(
      'Ada Lund, Per Holm, Eva Sund',
    );
  });

  test('a middle initial makes nobody another', () => {
    expect(byline('Ada Lund', '<p>By Ada M. Lund</p>')).toBe('Ada Lund');
  });

  test('who reviewed it did not write it', () => {
    expect(byline('Ada Lund', '<p>Medically reviewed by Per Holm</p>')).toBe('Ada Lund');
  });

  test('signed at the foot only', () => {
    expect(byline('', '', '<p>Written by Ada Lund</p>')).toBe('Ada Lund');
  });

  test('of the hands at the foot those who reported', () => {
    const hands = '<p>(Reporting by Ada Lund in Ostrand; Editing by Per Holm)</p>';
    expect(byline('', '', hands)).toBe('Ada Lund');
  });

  test('an address, with the name in brackets or without, is none', () => {
    expect(byline('ada@courier.example (Ada Lund)', '')).toBe('Ada Lund');
    expect(byline('ada@courier.example', '')).toBeNull();
  });

  test('the imprint of the page, and the credit of a picture, name no author', () => {
    expect(byline('content: The Courier, design: Per Holm, Courier House', '')).toBeNull();
    expect(byline('Photo: Per Holm', '<p>By Ada Lund</p>')).toBe('Ada Lund');
  });

  test('a name alone under the headline is the author of whom the page has a box', () => {
    expect(byline('', '<p>Ada Lund</p>', '<div><p>All articles by Ada Lund</p></div>')).toBe('Ada Lund');
  });
});

describe('bylines and days in the scripts of their pages', () => {
  const prose = {
    ar: 'صوت مجلس الميناء يوم الثلاثاء لصالح اغلاق الرصيف القديم بعد ان كشف الفحص عن ركيزة متشققة في اكثر من مكان.',
    hi: 'बंदरगाह परिषद ने मंगलवार को पुराना घाट बंद करने के पक्ष में मतदान किया, क्योंकि जांच में खंभों में दरारें मिलीं।',
    ja: '港湾評議会は火曜日、調査で三十一本の杭にひび割れが見つかったことを受け、古い桟橋を閉鎖することを決めた。',
    ru: 'Совет порта проголосовал во вторник за закрытие старого причала после того, как осмотр выявил треснувшие сваи.',
  };
  test.each([
    ['ar', 'بقلم: ادا لوند', '٥ مارس ٢٠٢٥', 'ادا لوند'],
    ['hi', 'लेखक: आदा लुंड', '५ मार्च २०२५', 'आदा लुंड'],
    ['ja', '文・山田太郎', '2025年3月5日', '山田太郎'],
    ['ru', 'Автор: Ада Лунд', '5 марта 2025', 'Ада Лунд'],
  ] as const)('%s: %s, %s', (lang, line, day, name) => {
    const body = `<div class="byline">${line}</div><p>${day}</p><p>${prose[lang]}</p>`;
    const html = `<html lang="${lang}"><body><main><h1>${prose[lang].slice(0, 40)}</h1>${body}</main></body></html>`;
    const { byline, publishedAt } = extractArticle(html, { url: 'https://courier.example/dock' });
    expect([byline, publishedAt]).toEqual([name, '2025-03-05T00:00:00.000Z']);
  });
});

describe('which heading is the headline', () => {
  const titled = (head: string, headings: string) =>
    extractArticle(
      `<html><head>${head}</head><body><main>${headings}${paragraphs(first, second, third)}</main></body></html>`,
      { url: 'https://courier.example/dock' },
    ).title;

  test('not the name of a series over the heading that says the stated title', () => {
    const head = '<title>Harbor sector update, autumn 2025</title>';
    const headings = '<h1>Market updates</h1><h3>Harbor sector update, autumn 2025</h3>';
    expect(titled(head, headings)).toBe('Harbor sector update, autumn 2025');
  });

  test('a short one that the stated title begins with, before the name of the site', () => {
    const head = '<title>Webcams - Ellery Harbor Museum (Museums of the Coast)</title>';
    expect(titled(head, '<h1>Open menu</h1><h1>Webcams</h1>')).toBe('Webcams');
  });
});

test('a lone heading that shares no word with any stated title names the section', () => {
  const html = page({}).replace(/<h1>.*?<\/h1>/, '<h1>Market Updates</h1>');
  expect(extractArticle(html).title).toBe('Port Ellery closes its old ferry dock');
});
