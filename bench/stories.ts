/**
 * Labeled stories (fixtures/stories) read into versions with claims, as the service would have them. A later version is written as an edit of
 * the one before it, and inherits its labels, so that a file shows what changed and nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { earlierSentences, extractClaims, type TextHistory } from '../src/domain/claims/index.ts';
import { diffClaims } from '../src/domain/diff/index.ts';
import { extractionFromText } from '../src/domain/extract/plain-text.ts';
import type { ClaimSet, Qualifier } from '../src/domain/model/claims.ts';
import type { Diff, Transition } from '../src/domain/model/diff.ts';
import type { Block, Extraction } from '../src/domain/model/extraction.ts';
import type { FactKind, FactQuestion, FactStatus } from '../src/domain/model/facts.ts';
import type { Instant } from '../src/domain/model/primitives.ts';

export interface ExpectedValue {
  value: number | string;
  qualifier: Qualifier;
}

export interface LabeledVersion {
  id: string;
  articleId: string;
  source: string;
  number: number;
  at: Instant;
  /** It arrives after the versions that follow it. */
  late: boolean;
  title: string;
  claims: ClaimSet;
  /** From the version before; `null` for the first. */
  diff: Diff | null;
  expected: Record<string, ExpectedValue | null>;
  /** Right as well, and so is silence. */
  lenient: Record<string, number | string>;
  /** Facts that changed on the step to this version. */
  changes: Record<string, Transition>;
}

export interface LabeledArticle {
  id: string;
  source: string;
  versions: LabeledVersion[];
}

export interface LabeledDecoy {
  id: string;
  source: string;
  at: Instant;
  title: string;
  claims: ClaimSet;
}

/**
 * Development stories tune rules. Those held back came after the rules and keep their misses to themselves, but their totals were seen beside the
 * others'. Unseen ones were written by somebody who knew no rule and were scored for the first time when the rules stood.
 */
export type StorySet = 'development' | 'held back' | 'unseen';

export interface LabeledStory {
  slug: string;
  set: StorySet;
  /** Which stories were written together, counted from the first: later lots have beats and wordings that earlier rules did not foresee. */
  lot: number;
  facts: FactQuestion[];
  suggest: string[];
  articles: LabeledArticle[];
  standings: { fact: string; at: Instant; status: FactStatus; outdated: string[] }[];
  decoys: LabeledDecoy[];
}

type FactLabel =
  | number
  | string
  | null
  | { value: number | string | null; qualifier?: Qualifier; change?: Transition };

interface Edit {
  title?: string;
  replace?: [string, string][];
  add?: string[];
  addTop?: string[];
  /** Paragraphs or sentences that begin so are dropped. */
  remove?: string[];
  note?: string;
  dropNote?: boolean;
}

interface RawVersion {
  at: Instant;
  late?: boolean;
  title?: string;
  text?: string[];
  entries?: { at: Instant; text: string }[];
  edit?: Edit;
  copyVersion?: number;
  facts: Record<string, FactLabel>;
  lenient?: Record<string, number | string>;
}

interface RawStory {
  set?: StorySet;
  lot: number;
  facts: { id: string; label: string; kind: FactKind; unit?: string; match?: string }[];
  suggest: string[];
  articles: { source: string; copyOf?: string; versions: RawVersion[] }[];
  standings: LabeledStory['standings'];
  decoys: { source: string; at: Instant; title: string; text: string[] }[];
}

/** Benchmarks and tests run in the package's folder, from source or built. */
const FOLDER = resolve('fixtures/stories');

export function readStories(folder: string = FOLDER): LabeledStory[] {
  return readdirSync(folder)
    .toSorted()
    .map((slug) =>
      storyOf(slug, JSON.parse(readFileSync(resolve(folder, slug, 'story.json'), 'utf8')) as RawStory),
    );
}

/** What a version's page holds, before it is read. */
interface Page {
  title: string;
  paragraphs: string[];
  entries: { at: Instant; text: string }[];
  note: string | null;
}

function storyOf(slug: string, raw: RawStory): LabeledStory {
  const pages = new Map<string, Page[]>();
  const labels = new Map<string, Record<string, ExpectedValue | null>[]>();
  const articles = raw.articles.map((article, index): LabeledArticle => {
    const id = `${slug}-${index + 1}`;
    const own: Page[] = [];
    const expected: Record<string, ExpectedValue | null>[] = [];
    for (const version of article.versions) {
      const from = version.copyVersion
        ? pages.get(article.copyOf ?? '')?.[version.copyVersion - 1]
        : own.at(-1);
      const inherited = version.copyVersion
        ? labels.get(article.copyOf ?? '')?.[version.copyVersion - 1]
        : expected.at(-1);
      own.push(pageOf(version, from, `${slug}/${article.source}`));
      expected.push({
        ...inherited,
        ...Object.fromEntries(
          Object.entries(version.facts).map(([fact, label]) => [fact, expectedOf(label)]),
        ),
      });
    }
    pages.set(article.source, own);
    labels.set(article.source, expected);
    const versions: LabeledVersion[] = [];
    // As pages do: their day of publication stays while they are rewritten.
    const publishedAt = article.versions[0]!.at;
    article.versions.forEach((version, k) => {
      const earlier = earlierSentences(versions.map((one) => one.claims));
      const history = k === 0 ? null : { earlier, at: version.at };
      const claims = claimsOf(own[k]!, id, publishedAt, history);
      const before = versions.at(-1);
      const versionId = `${id}-v${k + 1}`;
      versions.push({
        id: versionId,
        articleId: id,
        source: article.source,
        number: k + 1,
        at: version.at,
        late: version.late ?? false,
        title: own[k]!.title,
        claims,
        diff: before
          ? diffClaims(before.claims, claims, {
              fromId: before.id,
              toId: versionId,
              history: versions.slice(0, -1).map((one) => one.claims),
            })
          : null,
        expected: expected[k]!,
        lenient: version.lenient ?? before?.lenient ?? {},
        changes: changesOf(version.facts),
      });
    });
    return { id, source: article.source, versions };
  });
  return {
    slug,
    set: raw.set ?? 'development',
    lot: raw.lot,
    facts: raw.facts.map(({ id, label, kind, unit, match }) => ({
      id,
      label,
      kind,
      unit: unit ?? null,
      match: match ?? null,
      anchor: null,
    })),
    suggest: raw.suggest,
    articles,
    standings: raw.standings,
    decoys: raw.decoys.map((decoy, k) => ({
      id: `${slug}-decoy-${k + 1}`,
      source: decoy.source,
      at: decoy.at,
      title: decoy.title,
      claims: claimsOf(
        { title: decoy.title, paragraphs: decoy.text, entries: [], note: null },
        `${slug}-decoy-${k + 1}`,
        decoy.at,
        null,
      ),
    })),
  };
}

const expectedOf = (label: FactLabel): ExpectedValue | null => {
  const value = typeof label === 'object' && label !== null ? label.value : label;
  if (value === null) return null;
  return { value, qualifier: (typeof label === 'object' && label?.qualifier) || 'exactly' };
};

const changesOf = (facts: Record<string, FactLabel>): Record<string, Transition> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([fact, label]) =>
      typeof label === 'object' && label?.change ? [[fact, label.change]] : [],
    ),
  );

/** @throws when an edit finds nothing to edit: a label would then describe a text that does not exist. */
function pageOf(version: RawVersion, from: Page | undefined, where: string): Page {
  if (version.entries)
    return {
      title: version.title ?? from?.title ?? '',
      paragraphs: [],
      entries: version.entries,
      note: null,
    };
  if (version.text) return { title: version.title ?? '', paragraphs: version.text, entries: [], note: null };
  if (!from) throw new Error(`${where}: version of ${version.at} has neither text nor a version before it`);
  const edit = version.edit ?? {};
  let paragraphs = [...from.paragraphs];
  for (const [before, after] of edit.replace ?? []) {
    if (!paragraphs.some((text) => text.includes(before)))
      throw new Error(`${where}, ${version.at}: nothing reads "${before}"`);
    paragraphs = paragraphs.map((text) => text.replace(before, after));
  }
  for (const start of edit.remove ?? []) {
    if (!paragraphs.some((text) => text.startsWith(start)))
      throw new Error(`${where}, ${version.at}: nothing begins "${start}"`);
    paragraphs = paragraphs.filter((text) => !text.startsWith(start));
  }
  return {
    title: edit.title ?? from.title,
    paragraphs: [...(edit.addTop ?? []), ...paragraphs, ...(edit.add ?? [])],
    entries: from.entries,
    note: edit.note ?? (edit.dropNote ? null : from.note),
  };
}

function claimsOf(page: Page, scope: string, publishedAt: Instant, history: TextHistory | null): ClaimSet {
  return extractClaims(extractionOf(page, publishedAt), { scope, publishedAt, history });
}

function extractionOf(page: Page, at: Instant): Extraction {
  const plain = extractionFromText({
    text: page.paragraphs.join('\n\n'),
    title: page.title,
    publishedAt: at,
    lang: 'en',
  });
  const entries = page.entries.map(
    (entry): Block => ({ kind: 'paragraph', text: entry.text, publishedAt: entry.at }),
  );
  const note: Block[] = page.note === null ? [] : [{ kind: 'correction', text: page.note }];
  return { ...plain, blocks: [...entries, ...plain.blocks, ...note] };
}
