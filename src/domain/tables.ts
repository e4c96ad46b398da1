/**
 * In: versions, steps and observations as they are kept. Out: the rows of the tables that people take away, and how a table
 * is written as JSON lines or CSV.
 * Always: a row stands for itself: it names its article, source and version, so that tables join without this service.
 */
import { isTold } from './facts/index.ts';
import type { Change, Diff, Transition } from './model/diff.ts';
import type { Sighting } from './model/facts.ts';
import type { Article, Fact, Observation, Version } from './records.ts';

export const TABLES = ['versions', 'claims', 'changes', 'observations'] as const;
export type TableName = (typeof TABLES)[number];

export const FORMATS = ['jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

type Cell = string | number | boolean | null | readonly unknown[] | object;
export type TableRow = Readonly<Record<string, Cell>>;

type Owner = Pick<Article, 'id' | 'url' | 'source' | 'storyId'>;

const owned = (article: Owner) => ({
  storyId: article.storyId,
  articleId: article.id,
  source: article.source,
  url: article.url,
});

export function versionRow(article: Owner, version: Version, text: string): TableRow {
  const { id, number, capturedAt, lastSeenAt, title, publishedAt, modifiedAt, lang, engine } = version;
  return {
    ...owned(article),
    versionId: id,
    number,
    capturedAt,
    lastSeenAt,
    title,
    byline: version.extraction.byline,
    publishedAt,
    modifiedAt,
    lang,
    text,
    engine,
  };
}

export function claimRows(article: Owner, version: Version): TableRow[] {
  return version.claims.sentences.flatMap((sentence) =>
    sentence.claims.map((claim) => ({
      ...owned(article),
      versionId: version.id,
      number: version.number,
      claimId: claim.id,
      block: sentence.block,
      text: claim.text,
      asOf: sentence.asOf,
      checkable: claim.checkable,
      modality: claim.modality,
      polarity: claim.polarity,
      attributedTo: claim.attribution?.source ?? null,
      attribution: claim.attribution?.verb ?? null,
      slots: claim.slots,
    })),
  );
}

export function changeRows(
  article: Owner,
  step: { from: number; to: number; at: string },
  diff: Diff,
): TableRow[] {
  return diff.changes.map((change: Change) => ({
    ...owned(article),
    from: step.from,
    to: step.to,
    capturedAt: step.at,
    changeId: change.id,
    kind: change.kind,
    aspects: change.aspects,
    tier: change.tier,
    significance: change.significance,
    before: change.before?.text ?? null,
    after: change.after?.text ?? null,
    disclosure: diff.disclosure.status,
    correctionNote: diff.disclosure.correctionNote,
    details: change.details,
    reasons: change.reasons,
  }));
}

export function observationRow(
  article: Owner,
  fact: Pick<Fact, 'id' | 'label' | 'kind'>,
  observation: Pick<Observation, 'id' | 'versionNumber' | 'observedAt'> & { sighting: Sighting },
  transition: Transition | null,
): TableRow {
  const { sighting } = observation;
  return {
    ...owned(article),
    factId: fact.id,
    label: fact.label,
    kind: fact.kind,
    observationId: observation.id,
    number: observation.versionNumber,
    observedAt: observation.observedAt,
    asOf: sighting.asOf,
    value: sighting.value,
    unit: sighting.unit,
    qualifier: sighting.qualifier,
    low: sighting.low,
    high: sighting.high,
    raw: sighting.raw,
    quote: sighting.quote,
    transition,
    confidence: sighting.confidence,
    told: isTold(sighting),
  };
}

export function writeRows(format: Format, table: TableName, rows: readonly TableRow[]): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return rows.map((row) => csvLine(COLUMNS[table].map((column) => csvCell(row[column] ?? null)))).join('');
}

/** What stands above the rows: the heading of a CSV, also of one without rows. */
export function headOf(format: Format, table: TableName): string {
  return format === 'jsonl' ? '' : csvLine(COLUMNS[table]);
}

const OWNER = ['storyId', 'articleId', 'source', 'url'];

/** In the order that rows have them. */
const COLUMNS: Record<TableName, readonly string[]> = {
  versions: [
    ...OWNER,
    ...[
      'versionId',
      'number',
      'capturedAt',
      'lastSeenAt',
      'title',
      'byline',
      'publishedAt',
      'modifiedAt',
      'lang',
    ],
    ...['text', 'engine'],
  ],
  claims: [
    ...OWNER,
    ...['versionId', 'number', 'claimId', 'block', 'text', 'asOf', 'checkable', 'modality', 'polarity'],
    ...['attributedTo', 'attribution', 'slots'],
  ],
  changes: [
    ...OWNER,
    ...['from', 'to', 'capturedAt', 'changeId', 'kind', 'aspects', 'tier', 'significance', 'before', 'after'],
    ...['disclosure', 'correctionNote', 'details', 'reasons'],
  ],
  observations: [
    ...OWNER,
    ...[
      'factId',
      'label',
      'kind',
      'observationId',
      'number',
      'observedAt',
      'asOf',
      'value',
      'unit',
      'qualifier',
    ],
    ...['low', 'high', 'raw', 'quote', 'transition', 'confidence', 'told'],
  ],
};

const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/**
 * RFC 4180. What an outlet wrote may begin like a formula, and spreadsheets run formulas: such text is led by an
 * apostrophe, which they take for "this is text".
 */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
