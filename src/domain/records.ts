/** What is kept: one type a table row, as stores return it and use cases pass it. Field by field in docs/GLOSSARY.md. */
import type { ChangeSearch } from './delivery/search.ts';
import type { FactCondition } from './facts/conditions.ts';
import type { ClaimSet } from './model/claims.ts';
import type { Diff } from './model/diff.ts';
import type { Engine, HistoryEngine } from './model/engine.ts';
import type { EventType } from './model/events.ts';
import type { Extraction, Quality } from './model/extraction.ts';
import type { FactAnchor, FactKind, FactStatus, Sighting } from './model/facts.ts';
import type { Instant } from './model/primitives.ts';

export interface Story {
  id: string;
  title: string;
  titled: boolean;
  mergedInto: string | null;
  createdAt: Instant;
  changedAt: Instant;
}

export type ArticleState = 'active' | 'paused' | 'blocked' | 'gone';

/** Why an article is in its story, when the service put it there. */
export interface Placement {
  score: number;
  reasons: string[];
}

export interface Article {
  id: string;
  storyId: string;
  url: string;
  source: string;
  hostKey: string;
  title: string | null;
  state: ArticleState;
  stateReason: string | null;
  placement: Placement | null;
  createdAt: Instant;
  publishedAt: Instant | null;
  lastChangeAt: Instant | null;
  nextLookAt: Instant | null;
  nextLookReason: string;
  leaseSeq: number;
  looks: number;
  changes: number;
  errorStreak: number;
  lastOutcome: string | null;
  etag: string | null;
  lastModified: string | null;
  lastFullAt: Instant | null;
  watchUntil: Instant | null;
  revision: number;
  /** What derived its history, or is deriving it again; null when several engines did. */
  engine: HistoryEngine | null;
  /** How far deriving it again is; null when its history is whole. */
  rederive: RederivePhase | null;
}

export type RederivePhase = 'read' | 'make' | 'observe';

export type CaptureKind = 'fetch' | 'html' | 'text';
export type CaptureState = 'closed' | 'due' | 'processed' | 'quarantined';

export interface Capture {
  id: string;
  articleId: string;
  kind: CaptureKind;
  capturedAt: Instant;
  recordedAt: Instant;
  /** `ok`, `not_modified`, or the code of what went wrong (`timeout`, `http_error`, `robots_denied`, …). */
  outcome: string;
  reason: string;
  httpStatus: number | null;
  finalUrl: string | null;
  contentType: string | null;
  headers: Record<string, string>;
  bodyHash: string | null;
  bodyBytes: number | null;
  /** When its stored body was dropped for its age: it cannot be read again. */
  bodyDroppedAt: Instant | null;
  durationMs: number | null;
  statedTitle: string | null;
  state: CaptureState;
  leaseSeq: number;
  attempts: number;
  textHash: string | null;
  quality: Quality | null;
  versionId: string | null;
}

/** A version without its content, for lists. */
export interface VersionHead {
  id: string;
  articleId: string;
  number: number;
  captureId: string;
  capturedAt: Instant;
  lastSeenAt: Instant;
  textHash: string;
  title: string | null;
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  lang: string | null;
  engine: Engine;
  revertsTo: string | null;
}

export interface Version extends VersionHead {
  extraction: Extraction;
  claims: ClaimSet;
  /** `shinglesOf` its claims: who prints the same text is one voice. */
  shingles: string[];
}

/** A version without its place in the history. */
export type VersionContent = Omit<
  Version,
  'id' | 'articleId' | 'number' | 'captureId' | 'capturedAt' | 'lastSeenAt' | 'textHash' | 'revertsTo'
>;

export interface StoredDiff {
  fromId: string;
  toId: string;
  articleId: string;
  body: Diff;
  engine: Engine;
}

export interface Fact {
  id: string;
  storyId: string;
  label: string;
  kind: FactKind;
  unit: string | null;
  match: string | null;
  anchor: FactAnchor | null;
  /** Which changes are delivered: any of them must be met; none are met by every change. */
  conditions: FactCondition[];
  status: FactStatus;
  statusSeq: number;
  createdAt: Instant;
}

export interface Observation {
  id: string;
  factId: string;
  articleId: string;
  versionId: string;
  sighting: Sighting;
  /** The outlet's word on the step to this version. */
  correctionNote: string | null;
  /** Version of the facts engine that read it. */
  engine: number;
  /** Joined from the version and article. */
  versionNumber: number;
  observedAt: Instant;
  source: string;
}

export interface StoredEvent {
  seq: number;
  id: string;
  key: string;
  type: EventType;
  timestamp: Instant;
  data: Record<string, unknown>;
  storyId: string | null;
  articleId: string | null;
  factId: string | null;
}

export type EndpointState = 'active' | 'paused' | 'disabled';

/** A signing secret as it lies in the database; app/endpoint-secrets.ts opens it. */
export interface SealedSecret {
  sealed: string;
  expiresAt: Instant | null;
}

export interface Endpoint {
  id: string;
  url: string;
  description: string | null;
  eventTypes: string[];
  /** See domain/delivery/filter.ts. */
  filter: Record<string, unknown> | null;
  /** Newest first. */
  secrets: SealedSecret[];
  state: EndpointState;
  stateReason: string | null;
  createdAt: Instant;
  failingSince: Instant | null;
  /** Failed attempts since the last success. */
  failures: number;
  /** Nothing is sent before that; see domain/delivery/rest.ts. */
  restingUntil: Instant | null;
  lastSuccessAt: Instant | null;
}

/** A search in what changed, kept under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  query: ChangeSearch;
  createdAt: Instant;
}

export type DeliveryState = 'due' | 'delivered' | 'failed' | 'canceled';

export interface Delivery {
  id: string;
  eventId: string;
  endpointId: string;
  state: DeliveryState;
  createdAt: Instant;
  attempts: number;
  nextAt: Instant | null;
  leaseSeq: number;
  finishedAt: Instant | null;
}

export interface Attempt {
  id: string;
  deliveryId: string;
  n: number;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** `sending`, `delivered`, or the code of what went wrong. */
  outcome: string;
  httpStatus: number | null;
  reason: string | null;
  response: string | null;
}

export interface ApiKey {
  id: string;
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
}

/** Long work that goes on in the background. */
export const TASK_KINDS = ['import', 'backfill', 'archive', 'rederive', 'export'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
export type TaskState = 'due' | 'done' | 'canceled';

export interface Task {
  id: string;
  kind: TaskKind;
  /** What it is, in a line. */
  title: string;
  /** What was asked for. */
  input: Record<string, unknown>;
  state: TaskState;
  /** Items; may grow while a list is read. */
  total: number;
  done: number;
  failed: number;
  createdAt: Instant;
  finishedAt: Instant | null;
  nextAt: Instant;
  leaseSeq: number;
}

export type TaskItemState = 'due' | 'done' | 'failed';

/** One piece of a task. */
export interface TaskItem {
  taskId: string;
  ordinal: number;
  subject: string;
  input: Record<string, unknown>;
  state: TaskItemState;
  attempts: number;
  outcome: string | null;
  reason: string | null;
  articleId: string | null;
  finishedAt: Instant | null;
}
