/** JSON-LD as pages really have it: graphs, arrays, several types, comments around it, raw newlines in strings. */

export type JsonObject = { readonly [key: string]: unknown };

export interface LinkedData {
  /** The node that describes the article, the most telling one where there are several. */
  article: JsonObject | null;
  /** The node of the page around it; content systems stamp it to the second where the article bears the day only. */
  page: JsonObject | null;
  /** Live-blog entries, when the node lists them. */
  updates: JsonObject[];
  siteName: string | null;
  /** Nodes by `@id`, for references. */
  byId: ReadonlyMap<string, JsonObject>;
}

const ARTICLE_TYPES =
  /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|.*NewsArticle|Review|Recipe|HowTo|ScholarlyArticle|SocialMediaPosting|CreativeWork)$/;
const PAGE_TYPES = /^(?:WebPage|ItemPage|AboutPage|FAQPage|VideoObject|MediaObject|QAPage|Product)$/;
/** Nodes looked at; a hostile page may nest millions. */
const MOST_NODES = 5_000;

export function readLinkedData(sources: readonly string[]): LinkedData {
  const nodes: JsonObject[] = [];
  for (const source of sources) {
    const value = parseLoose(source);
    if (value !== undefined) collect(value, nodes);
  }
  const page = best(nodes, PAGE_TYPES);
  const article = best(nodes, ARTICLE_TYPES) ?? page;
  const live = nodes.find((node) => types(node).includes('LiveBlogPosting'));
  const site = nodes.find((node) => types(node).includes('WebSite'));
  const publisher = article ? firstObject(article.publisher) : null;
  return {
    article: live ?? article,
    page,
    updates: live ? objects(live.liveBlogUpdate) : [],
    siteName: textValue(publisher?.name) ?? textValue(site?.name),
    byId: new Map(
      nodes.filter((node) => node.name !== undefined).map((node) => [String(node['@id'] ?? ''), node]),
    ),
  };
}

/** JSON with the faults of templates forgiven; `undefined` when it is beyond that. */
export function parseLoose(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  if (text === '') return undefined;
  const attempts = [
    (s: string) => s,
    // Raw line ends and tabs inside strings: the most frequent fault by far.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are illegal in JSON.
    (s: string) => s.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ];
  for (const mend of attempts) {
    try {
      return JSON.parse(mend(text));
    } catch {
      // Tried again mended; given up after that, because the page's own markup says the same things.
    }
  }
  return undefined;
}

function collect(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  while (queue.length > 0 && into.length < MOST_NODES) {
    const at = queue.shift();
    if (Array.isArray(at)) queue.push(...at.slice(0, 500));
    else if (isObject(at)) {
      into.push(at);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
        if (key === 'itemListElement' && types(at).includes('ItemList')) continue;
        if (isObject(at[key]) || Array.isArray(at[key])) queue.push(at[key]);
      }
    }
  }
}

function best(nodes: readonly JsonObject[], wanted: RegExp): JsonObject | null {
  let found: JsonObject | null = null;
  let most = 0;
  for (const node of nodes) {
    if (!types(node).some((type) => wanted.test(type))) continue;
    const score =
      (textValue(node.headline) ? 4 : 0) +
      (node.datePublished ? 3 : 0) +
      (node.author ? 2 : 0) +
      (node.articleBody ? 2 : 0) +
      (textValue(node.name) ? 1 : 0);
    if (score > most) {
      most = score;
      found = node;
    }
  }
  return found;
}

export function types(node: JsonObject): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.replace(/^https?:\/\/schema\.org\//, ''));
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objects = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];

export const firstObject = (value: unknown): JsonObject | null => objects(value)[0] ?? null;

/** A string, or the first string of a list; blank is null. */
export function textValue(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
