/**
 * What class names, ids and roles tell: data, not code. Names are split into words first (`styles_relatedArticles__x7`
 * reads `styles related articles x7`), so a rule is a word or a sequence of words and never half a word.
 *
 * A name alone never removes what holds most of the page's prose: see removals.ts.
 */

/** Containers whose name says that they are furniture, by the reason given for the removal. */
const FURNITURE: Record<string, string> = {
  navigation:
    'nav|navbar|navigation|menu|megamenu|submenu|breadcrumb[a-z]*|bread crumbs?|crumbs?|pagination|pager|paging|toc|table of contents|skip (?:link|nav|to)|sitemap|hamburger|topbar|top bar|masthead|toolbar|subnav|page links|post nav|jump ?links?|jump to',
  footer: 'footer[a-z]*|foot|colophon|bottom bar|copyright',
  header:
    'site header|page header|global header|top header|header (?:wrapper|container|bar|nav|top|main)|headerbar|site branding',
  sidebar:
    'sidebar[a-z]*|side bar|right rail|left rail|rail|aside|side column|sidecol|widgets|widget area|widget title',
  related:
    'related[a-z]*|recirc[a-z]*|recommend|recommended|recommendations?|recommends|more (?:from|in|on|stories|news|posts|articles|like)|most (?:read|popular|viewed|recent|shared|commented)|mostpopular|popular|trending|trends list|latest (?:news|posts|stories|articles)|read (?:more|next|also|on)|readmore|up next|upnext|also (?:read|like)|you may|you might|see also|further reading|next (?:article|post|story|up|prev)|prev(?:ious)? (?:article|post|story|next)|prevnext|outbrain|taboola|zergnet|revcontent|dianomi|jeg related|onward|teasers?|story list|article list|post list|card list|suggestions?|similar|in this (?:section|package|series)|editors? picks?|top stories|headlines list|inline (?:promo|story|article|related|link)|linkbox|story links',
  comments:
    'comments?|comment (?:list|form|area|section|thread|count|respond)|disqus|livefyre|spot ?im|viafoura|coral|respond|replies|discussion|reader comments|commenting|facebook comments|fb comments|guest ?book|condolences',
  share:
    'share|sharing|shares|share(?:bar|links|tools|buttons?|icons)|share(?:daddy|this)|addthis|addtoany|addtoany share|a2a kit|social|socials|social(?:bar|links|icons|share|media)|social (?:media|links|icons|share|bar)|follow us|follow (?:buttons?|links?)|tweet this|jp relatedposts|sharedaddy|print (?:friendly|link)|bookmark|reactions?|like box|likes|emoji',
  newsletter:
    'newsletter[a-z]*|subscribe|subscription|subscriptions?|signup|sign up|mailchimp|mc embed|email (?:signup|sign|capture|form|subscribe)|optin|opt in|hustle|register wall|mailing list',
  advertisement:
    'ad|ads|adv|advert[a-z]*|adsense|adslot|ad (?:slot|unit|container|wrapper)|advertorial|dfp|gpt|google ad|banner|banners|sponsor[a-z]*|promos?|promo(?:box|unit|block)|promotion|promotional|partner (?:content|box)|affiliate (?:box|disclaimer|disclosure)|adblock|cta|call to action|upsell',
  consent:
    'cookie|cookies|cookie (?:banner|notice|consent|bar|law)|consent|gdpr|ccpa|onetrust|cmp (?:container|banner|modal)|didomi|cookielaw|privacy (?:banner|notice)|cc window|cky',
  overlay:
    'modal|modals|popup|pop up|popover|overlay|dialog|tooltip|hovercard|hover card|dropdown|flyout|(?:nav|menu|side|mobile) drawer|offcanvas|off canvas|toast|snackbar|interstitial|login|log in|sign in|signin|search (?:form|box|bar|results)|searchform|loading|spinner|backdrop',
  author:
    'author (?:bio|box|info|card|profile|details|about|description|desc|block|section|area|name|image|avatar|meta|container|wrap|wrapper|link|social|footer)|authorbio|authorbox|about (?:the )?authors?|bio|biography|post author|article author|entry author|writer (?:bio|info)|contributor (?:bio|info)|abh box|saboxplugin|byline|bylines|by line|contributors|about author',
  metadata:
    'post meta|entry meta|article meta|meta data|metadata|meta info|post info|article info|post details|dateline time|timestamp|date line|post date|publish(?:ed)? dates?|pub date|entry date|article date|posted on|entry footer|post footer|article footer|read(?:ing)? time|tags?|tag (?:list|cloud|links)|tagcloud|keywords|topics?|topic (?:list|tags)|categories|category (?:list|links)|cat links|post categories|post tags|article tags|entry tags|views count|rating|ratings|star rating|disclaimer|disclosure|credits?|feedback|survey|poll|quiz|voting|was this helpful|contacts?|(?:press|media) contacts?',
  media:
    '(?:video|audio|podcast|media|embed) player|video (?:playlist|list|meta|controls?|duration|title)|playlist|jwplayer|jw player|brightcove|carousel|slideshow nav|gallery (?:nav|controls?|thumbs?|thumbnails?)|thumbs|thumbnails?|audio player|podcast player|listen|text to speech|image (?:zoom|expand)|photo credit|image credit|img credit|picture credit|media credit',
  commerce:
    'product (?:card|list|grid|box|widget)|buy (?:now|button|box)|cart|add to cart|price box|shop (?:now|widget)|woocommerce|pricing|coupon|deals?',
};

/** Paragraphs bear layout names freely (`<p class="promo-text">`); only these are believed on one. */
const FURNITURE_TEXT =
  'related|read (?:more|next|also)|readmore|see also|newsletter|subscribe|signup|share|social|ad|ads|advert|advertisement|byline|author|author (?:bio|name|info)|bio|timestamp|post meta|meta|tags?|breadcrumbs?|copyright|credit|photo credit|image credit|comment|comments|cookie|cta|disclosure|disclaimer|follow|promo|sponsored|post date|date|time|category|categories|wp caption dd|reading time|read time';

/** Containers that say they hold the article. */
const ARTICLE_NAMES =
  'article(?: page)? (?:body|content|text|main|copy|inner|body content|wrapper|container)|articlebody|articletext|articlecontent|story (?:body|content|text|copy|main)|storybody|storytext|entry content|entry body|post (?:body|content|text|entry|article)|postbody|postcontent|body (?:copy|text|content)|bodycopy|main (?:content|text|article)|content (?:body|text|article|main)|rich text|richtext|field name body|node body|blog (?:content|post|body)|single (?:content|post)|news (?:body|content|text|detail)|td post content|page content|text content|prose|wysiwyg|article|hentry|story';

export const furnitureNames: [reason: string, pattern: RegExp][] = Object.entries(FURNITURE).map(
  ([reason, words]) => [reason, phrase(words)],
);
/** Any of them: most names are none, and one look tells. */
export const anyFurnitureName: RegExp = phrase(Object.values(FURNITURE).join('|'));
export const furnitureTextNames: RegExp = phrase(FURNITURE_TEXT);
export const articleNames: RegExp = phrase(ARTICLE_NAMES);
/** Names that protect against the lists above: a body is a body whatever else it is called. */
export const bodyNames: RegExp = phrase(
  'article (?:body|content|text)|articlebody|story (?:body|text)|storybody|entry content|post (?:body|content)|body (?:copy|text)|has sidebar|no sidebar|with sidebar|content sidebar|sidebar (?:right|left|none|content|primary disabled)|paywall|page|single|site|container|main|wrapper',
);

/** Roles of ARIA that are never the article. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip button form listbox combobox alert status progressbar slider'.split(
    ' ',
  ),
);

function phrase(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
}

/**
 * `styles_relatedArticles__x7` → `styles related articles x`. A part with a letter after a digit, or with many
 * digits, is a hash of some build step and left out: neither `css-2ad9` nor `css-ad78964` is an advertisement. One walk
 * over the letters, because every name of a page comes here.
 */
export function words(name: string): string {
  let out = '';
  let partStart = 0;
  let digits = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const small = code >= 0x61 && code <= 0x7a;
    if (small || (code >= 0x41 && code <= 0x5a)) {
      if (digits > 0) {
        // A hash: back to where it began, and on to its end.
        out = out.slice(0, partStart);
        while (i + 1 < name.length && isAlphanumeric(name.charCodeAt(i + 1))) i++;
        digits = 0;
      } else {
        const before = name.charCodeAt(i - 1);
        if (!small && before >= 0x61 && before <= 0x7a) out += ' ';
        out += small ? name[i] : name[i]!.toLowerCase();
      }
      continue;
    }
    if (code >= 0x30 && code <= 0x39) {
      if (++digits === MANY_DIGITS) out = out.slice(0, partStart);
      continue;
    }
    digits = 0;
    if (out !== '' && !out.endsWith(' ')) out += ' ';
    partStart = out.length;
  }
  return out.trimEnd();
}

/** More than a slot, a column or a size has. */
const MANY_DIGITS = 5;

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
