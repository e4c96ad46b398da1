/**
 * Other renderings of one article: what happens to a page that nobody edits. A redesign changes the template and the
 * class names, every load brings other related links, advertisements, counters and relative times, a consent wall
 * comes and goes, another version of the content system writes quotes and accents in another way. The words of the
 * article stay. Everything is decided by the seed.
 */
import type { Block } from '../../src/domain/model/extraction.ts';

export interface RenderedArticle {
  title: string;
  standfirst: string | null;
  byline: string | null;
  publishedAt: string;
  lang: string;
  url: string;
  blocks: readonly Block[];
  /** A live blog is set in entries, each under its time; a stub that is not free ends at a barrier. */
  status: 'article' | 'live-blog' | 'stub';
  accessibleForFree: boolean | null;
}

export const TEMPLATES = ['semantic', 'hashed', 'divs', 'breaks', 'amp', 'tables'] as const;
export type Template = (typeof TEMPLATES)[number];

/** One page of the article. The same seed gives the same page. */
export function render(article: RenderedArticle, seed: number, template?: Template): string {
  return new Rendering(article, seed, template).page();
}

type Random = () => number;

/** Mulberry32: small, and good enough to shuffle furniture. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Rendering {
  private readonly article: RenderedArticle;
  private readonly random: Random;
  private readonly template: Template;
  private readonly type: Typesetting;
  /** A number for everything that counts: shares, comments, minutes since. */
  private readonly count: () => number;

  constructor(article: RenderedArticle, seed: number, template: Template | undefined) {
    this.article = article;
    this.random = randomFrom(seed);
    this.template = template ?? this.pick(TEMPLATES);
    this.type = {
      quotes: this.pick(['as-is', 'straight', 'smart']),
      references: this.chance(0.4),
      noBreak: this.chance(0.3),
      softHyphens: this.chance(0.2),
    };
    this.count = () => 2 + Math.floor(this.random() * 900);
  }

  page(): string {
    const { article, template } = this;
    const amp = template === 'amp' ? ' ⚡' : '';
    return `<!doctype html>
<html${amp} lang="${article.lang}">
<head>
<meta charset="utf-8">
${this.head()}
</head>
<body class="${this.name('article-page')}">
${this.chance(0.4) ? this.consentWall() : ''}
${this.header()}
<main class="${this.name('page-main')}">
${template === 'divs' ? this.columns() : template === 'tables' ? this.tables() : this.articleElement()}
${this.mostRead()}
</main>
${this.footer()}
</body>
</html>
`;
  }

  // ── head ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private head(): string {
    const { article } = this;
    const lines = [
      `<title>${escapeHtml(article.title)}${this.pick(['', ' | The Post', ' - The Post'])}</title>`,
      '<meta property="og:site_name" content="The Post">',
    ];
    if (this.chance(0.6)) lines.push(`<meta property="og:title" content="${escapeHtml(article.title)}">`);
    if (this.chance(0.5)) {
      const body = article.blocks.map((block) => block.text).join('\n\n');
      const data = {
        '@context': 'https://schema.org',
        '@type': article.status === 'live-blog' ? 'LiveBlogPosting' : 'NewsArticle',
        headline: article.title,
        datePublished: article.publishedAt,
        author: article.byline?.split(', ').map((name) => ({ '@type': 'Person', name })),
        ...(article.accessibleForFree === false ? { isAccessibleForFree: false } : {}),
        ...(article.status === 'article' && this.chance(0.3) ? { articleBody: body } : {}),
        interactionStatistic: { '@type': 'InteractionCounter', userInteractionCount: this.count() },
      };
      lines.push(
        `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
      );
    } else {
      lines.push(`<meta property="article:published_time" content="${article.publishedAt}">`);
      if (article.byline) lines.push(`<meta name="author" content="${escapeHtml(article.byline)}">`);
    }
    lines.push(
      `<script>window.build="${this.count()}";window.ads=[${this.count()},${this.count()}]</script>`,
    );
    return lines.join('\n');
  }

  // ── the article ──────────────────────────────────────────────────────────────────────────────────────────────

  private articleElement(): string {
    const { blocks } = this.article;
    const wrap = this.template === 'hashed' || this.template === 'breaks' ? 'div' : 'section';
    return `<article class="${this.name('article')}">
<header class="${this.name('article-header')}"><h1 class="${this.name('headline')}">${this.set(this.article.title)}</h1>
${this.standfirst()}
${this.bylineLine()}</header>
${this.shareBar()}
<${wrap} class="${this.name('article-body')}">
${this.body(blocks)}
</${wrap}>
${this.afterBody()}
</article>`;
  }

  /** An older template: everything is a div, the rail stands before the text. */
  private columns(): string {
    const { blocks } = this.article;
    return `<div class="wrap clearfix"><div id="rightcol" class="sidebar">${this.relatedList('Latest news', 5)}</div>
<div id="leftcol" class="content"><div class="story" itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${this.set(this.article.title)}</h1>
${this.standfirst()}
${this.bylineLine()}
<div class="story-text" itemprop="articleBody">
${this.body(blocks)}
</div>
${this.afterBody()}
</div></div></div>`;
  }

  /** The oldest: tables that lay out the page, no names, tools in a line under the text. */
  private tables(): string {
    return `<table width="900" cellpadding="4"><tr><td width="160" valign="top"><font size="2">${this.relatedList('Latest news', 4)}</font></td>
<td valign="top"><h1>${this.set(this.article.title)}</h1>
${this.standfirst()}
${this.bylineLine()}
<div>
${this.body(this.article.blocks)}
</div>
${this.toolsLine()}
</td></tr></table>`;
  }

  private standfirst(): string {
    const { standfirst } = this.article;
    if (standfirst === null) return '';
    const words = this.set(standfirst);
    return this.pick([
      `<p class="${this.name('standfirst')}">${words}</p>`,
      `<h2 class="${this.name('subtitle')}">${words}</h2>`,
      `<div class="${this.name('summary')}"><p>${words}</p></div>`,
    ]);
  }

  private bylineLine(): string {
    const { byline, publishedAt } = this.article;
    const when = this.pick([
      `<time datetime="${publishedAt}">${this.count()} minutes ago</time>`,
      `<time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>`,
      `<span class="${this.name('timestamp')}">${publishedAt.slice(0, 10)}</span>`,
    ]);
    const names =
      byline === null
        ? ''
        : `<span class="${this.name('byline')}">By <a rel="author" href="/people/1">${this.set(byline)}</a></span> `;
    return `<div class="${this.name('byline-wrap article-meta')}">${names}${when}</div>`;
  }

  private body(blocks: readonly Block[]): string {
    const entries = this.article.status === 'live-blog' ? entriesOf(blocks) : [];
    if (entries.length === 0) return this.flow(blocks);
    const html = entries.map((entry) => {
      const at = entry[0]!.publishedAt!;
      const time = this.pick([
        `<time datetime="${at}">${at.slice(11, 16)}</time>`,
        `<time datetime="${at}">${this.count()} minutes ago</time>`,
      ]);
      return `<div class="${this.name('live-entry')}" id="entry-${this.count()}"><div class="${this.name('entry-time')}">${time}</div>\n${this.flow(entry)}\n${this.chance(0.5) ? this.shareBar() : ''}</div>`;
    });
    return `<div class="${this.name('live-blog')}">${html.join('\n')}</div>`;
  }

  /** Blocks in order, with furniture between them that changes at every load. */
  private flow(blocks: readonly Block[]): string {
    const html: string[] = [];
    for (let i = 0; i < blocks.length; ) {
      let end = i + 1;
      const { kind } = blocks[i]!;
      while (end < blocks.length && groups(kind) && blocks[end]!.kind === kind) end++;
      // Paragraphs parted by line breaks share one element; a few of them, so that furniture still finds room.
      if (kind === 'paragraph' && this.template === 'breaks') {
        while (end < blocks.length && end - i < 3 && blocks[end]!.kind === 'paragraph') end++;
      }
      html.push(this.group(blocks.slice(i, end)));
      i = end;
      if (i < blocks.length && blocks[i]!.kind !== 'list-item' && this.chance(0.3))
        html.push(this.interruption());
    }
    return html.join('\n');
  }

  private group(blocks: readonly Block[]): string {
    const texts = blocks.map((block) => this.set(block.text));
    switch (blocks[0]!.kind) {
      case 'paragraph':
        if (this.template === 'breaks')
          return `<div class="${this.name('text')}">${texts.join('<br>\n<br>')}</div>`;
        return `<p class="${this.name('paragraph')}">${texts[0]}</p>`;
      case 'heading':
        return `<h2 class="${this.name('subheading')}">${texts[0]}</h2>`;
      case 'quote':
        return `<blockquote class="${this.name('quote')}">${texts.map((text) => `<p>${text}</p>`).join('')}</blockquote>`;
      case 'list-item':
        return `<ul class="${this.name('list')}">${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
      case 'correction':
        return this.pick([
          `<p><em>${texts[0]}</em></p>`,
          `<aside class="${this.name('correction-note')}"><p>${texts[0]}</p></aside>`,
        ]);
      case 'table':
        return `<table>${blocks.map((block) => `<tr>${this.cells(block.text)}</tr>`).join('\n')}</table>`;
      case 'caption':
        return this.figure(texts[0]!);
    }
  }

  private cells(row: string): string {
    return row
      .split(' | ')
      .map((cell, i) => (i === 0 ? `<th scope="row">${this.set(cell)}</th>` : `<td>${this.set(cell)}</td>`))
      .join('');
  }

  private figure(caption: string): string {
    if (this.template === 'amp') {
      return `<figure><amp-img src="/i/${this.count()}.jpg" width="4" height="3" layout="responsive"></amp-img><figcaption>${caption}</figcaption></figure>`;
    }
    const lazy = `<img class="lazyload" data-src="/i/${this.count()}.jpg" src="data:image/gif;base64,R0lGOD" alt=""><noscript><img src="/i/1.jpg" alt=""></noscript>`;
    const plain = `<img src="/i/${this.count()}.jpg" alt="">`;
    return `<figure class="${this.name('figure')}">${this.pick([lazy, plain])}<figcaption class="${this.name('figure-caption')}">${caption}</figcaption></figure>`;
  }

  // ── furniture ────────────────────────────────────────────────────────────────────────────────────────────────

  private interruption(): string {
    return this.pick([
      `<div class="${this.name('ad-slot')}"><span>Advertisement</span><script>ads.push(${this.count()})</script></div>`,
      `<aside class="${this.name('related-stories')}">${this.relatedList('Related', 3)}</aside>`,
      `<div class="${this.name('newsletter-signup')}"><h3>The morning letter</h3><p>Sign up for our newsletter and get the five stories of the day.</p><form><input type="email"><button>Sign up</button></form></div>`,
    ]);
  }

  private afterBody(): string {
    const parts = this.article.accessibleForFree === false ? [this.barrier()] : [];
    parts.push(this.shareBar());
    if (this.chance(0.3)) parts.push(this.toolsLine());
    if (this.isLong() && this.chance(0.3)) {
      parts.push(
        `<div class="${this.name('next-steps')}"><h3>${this.pick(['Plan your week', 'Before you go'])}</h3><p>${this.headline()}, and ${this.count()} other stories wait for you.</p></div>`,
      );
    }
    if (this.chance(0.5))
      parts.push(
        `<div class="${this.name('tags')}"><a href="/t/1">Coast</a> <a href="/t/2">County</a></div>`,
      );
    if (this.chance(0.5)) {
      parts.push(
        `<section class="${this.name('related-stories')}">${this.relatedList('More on this', 4)}</section>`,
      );
    }
    if (this.chance(0.4)) {
      parts.push(
        `<section id="comments" class="${this.name('comments')}"><h2>${this.count()} comments</h2><div class="${this.name('comment')}"><p>I have lived here for ${this.count()} years and I have never seen anything like it, and I do not expect to.</p></div></section>`,
      );
    }
    return parts.join('\n');
  }

  private barrier(): string {
    return `<div class="${this.name('paywall-barrier')}"><h2>Subscribe to continue reading</h2><div class="${this.name('offer')}"><h3>Digital</h3><p>£${this.count()} per month. Complete digital access to quality analysis and expert insights. Cancel anytime during your trial.</p><a href="/signup">Select</a></div><p>Already a subscriber? <a href="/login">Sign in</a></p></div>`;
  }

  /** Behind a shorter text an offer cannot be told from the last part of it. */
  private isLong(): boolean {
    return this.article.blocks.reduce((sum, { text }) => sum + text.length, 0) > 1_200;
  }

  private toolsLine(): string {
    return `<p><small>Views: ${this.count()} | <a href="/print/1">Print version</a> | <a href="/send/1">Send to friend</a></small></p>`;
  }

  private shareBar(): string {
    return `<div class="${this.name('share-bar')}"><button>Share</button> <span>${this.count()} shares</span> <button>Save</button></div>`;
  }

  private header(): string {
    const links = this.shuffle(['News', 'World', 'Culture', 'Sport', 'Opinion', 'Travel']).map(
      (name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`,
    );
    return `<header class="${this.name('site-header')}"><a href="/">The Post</a><nav><ul>${links.join('')}</ul></nav></header>`;
  }

  private mostRead(): string {
    return `<aside class="${this.name('most-read')}">${this.relatedList('Most read', 5)}</aside>`;
  }

  private footer(): string {
    return `<footer class="${this.name('site-footer')}"><p>© ${2020 + Math.floor(this.random() * 6)} The Post. All rights reserved.</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul></footer>`;
  }

  private consentWall(): string {
    return `<div id="consent" class="${this.name('cookie-consent')}" role="dialog" aria-modal="true"><h2>We value your privacy</h2><p>We and our ${this.count()} partners store and access information on a device, such as cookies, and process personal data for personalised advertising and audience research. You may change your choices at any time.</p><button>Accept all</button></div>`;
  }

  private relatedList(heading: string, length: number): string {
    const items = Array.from(
      { length },
      () => `<li><a href="/s/${this.count()}">${this.headline()}</a></li>`,
    );
    return `<h3>${heading}</h3><ul>${items.join('')}</ul>`;
  }

  private headline(): string {
    const who = this.pick([
      'Council',
      'Ferry crews',
      'Beekeepers',
      'The harbor',
      'Two schools',
      'A choir',
      'Tram line 6',
    ]);
    const what = this.pick([
      'delays vote on towers',
      'reach a deal at last',
      `counts ${this.count()} losses`,
      'closed until Thursday',
      'wins a bridge of its own',
    ]);
    return `${who} ${what}`;
  }

  // ── choices ──────────────────────────────────────────────────────────────────────────────────────────────────

  private set(text: string): string {
    return typeset(text, this.type, this.random);
  }

  /** The class a template uses for a part: its name, or what a build step made of it. */
  private name(part: string): string {
    if (this.template !== 'hashed') return part;
    // Now and then a hash spells a word.
    const word = this.pick(['', '', 'ad', 'nav', 'tag', 'share']);
    return `css-${Math.floor(this.random() * 46_656).toString(36)}${this.count()}${word}${this.count()}`;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<const T>(options: readonly T[]): T {
    return options[Math.floor(this.random() * options.length)]!;
  }

  private shuffle<T>(items: readonly T[]): T[] {
    return items
      .map((item) => [this.random(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  }
}

/** Blocks of one time are one entry. */
function entriesOf(blocks: readonly Block[]): Block[][] {
  const entries: Block[][] = [];
  for (const block of blocks) {
    const last = entries.at(-1);
    if (last && last[0]!.publishedAt === block.publishedAt) last.push(block);
    else entries.push([block]);
  }
  return entries;
}

const groups = (kind: Block['kind']): boolean => kind === 'list-item' || kind === 'table' || kind === 'quote';

// ── typesetting ────────────────────────────────────────────────────────────────────────────────────────────────

interface Typesetting {
  quotes: 'as-is' | 'straight' | 'smart';
  /** Everything beyond ASCII as character references. */
  references: boolean;
  /** No-break spaces between a number and the word after it. */
  noBreak: boolean;
  softHyphens: boolean;
}

/** The same words in other characters, as HTML. */
function typeset(
  text: string,
  { quotes, references, noBreak, softHyphens }: Typesetting,
  random: Random,
): string {
  let set = text;
  if (quotes === 'straight') set = set.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  if (quotes === 'smart') {
    // Every other mark closes.
    set = set
      .split('"')
      .reduce((before, after, i) => before + (i % 2 === 1 ? '“' : '”') + after)
      .replaceAll("'", '’');
  }
  if (noBreak) set = set.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
  if (softHyphens) set = set.replace(/[a-z]{12,}/g, (word) => `${word.slice(0, 6)}\u00ad${word.slice(6)}`);
  const html = escapeHtml(set);
  if (!references) return html;
  return html.replace(/[^\x20-\x7e]/gu, (character) => {
    const code = character.codePointAt(0)!;
    return random() < 0.5 ? `&#${code};` : `&#x${code.toString(16)};`;
  });
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
