/**
 * What use cases need from the world. wiring.ts builds the real ones; tests use them too, and swap only the clock,
 * the randomness and the network's name service.
 */
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import type { Db } from '../adapters/db/db.ts';
import type { Gate } from '../adapters/fetch/gate.ts';
import type { Robots } from '../adapters/fetch/robots.ts';
import type { JobQueue } from '../adapters/queue/queue.ts';
import type { SecretBox } from '../adapters/secret-box.ts';
import type { Config } from '../config.ts';
import type { AllowNets } from '../domain/addresses.ts';
import type { ClaimOptions } from '../domain/claims/index.ts';
import type { OutletRules } from '../domain/extract/index.ts';
import type {
  Answer,
  Asking,
  ClaimGroup,
  GroupVersion,
  SharedFact,
  SuggestedFact,
  SuggestVersion,
} from '../domain/facts/index.ts';
import type { ClaimSet } from '../domain/model/claims.ts';
import type { Diff } from '../domain/model/diff.ts';
import type { Extraction } from '../domain/model/extraction.ts';
import type { Sighting } from '../domain/model/facts.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { OpinionsById, PairQuestion } from '../domain/opinion.ts';
import type { PlaceCandidate, Placed, StoryMark } from '../domain/stories/index.ts';

export interface System {
  now(): Instant;
  /** `art_` + 26 characters, ordered by time within a process. */
  newId(prefix: IdPrefix): string;
  /** Uniform in [0, 1). */
  random(): number;
  randomBytes(n: number): Uint8Array;
}

export type IdPrefix =
  | 'sto'
  | 'art'
  | 'cap'
  | 'ver'
  | 'fct'
  | 'obs'
  | 'evt'
  | 'end'
  | 'dlv'
  | 'att'
  | 'key'
  | 'cmp'
  | 'tsk'
  | 'sch';

/** Bodies as they came, kept compressed under the SHA-256 of their bytes; writing one twice is a no-op. */
export interface BlobStore {
  put(bytes: Uint8Array): Promise<string>;
  get(hash: string): Promise<Uint8Array>;
  /** @returns false, and keeps it, when the same bytes were put since `before` */
  drop(hash: string, before: Instant): Promise<boolean>;
}

/** What tasks write for people to take away: files that grow part by part, any part written twice being written once. */
export interface TaskFiles {
  /** @param part its place in the file */
  write(taskId: string, file: string, part: number, text: string): Promise<void>;
  list(taskId: string): Promise<{ name: string; bytes: number }[]>;
  /** The whole file, parts in order, as gzip; null when there is none of that name. */
  open(taskId: string, file: string): Promise<Readable | null>;
  remove(taskId: string): Promise<void>;
}

export interface ExtractRequest {
  source:
    | { kind: 'html'; bytes: Uint8Array; contentType: string | null; url: string }
    | { kind: 'text'; text: string; title: string | null };
  /** Of the outlet that the page is read for; null where it has none. Plain text is read without. */
  rules: OutletRules | null;
  now: Instant;
}

export type ExtractResult =
  | { kind: 'extracted'; extraction: Extraction; text: string; textHash: string }
  | { kind: 'refused'; code: 'too_complex' | 'too_large'; reason: string };

/** @see ClaimOptions */
export interface ClaimsRequest extends ClaimOptions {
  extraction: Extraction;
}

export interface DiffRequest {
  before: ClaimSet;
  after: ClaimSet;
  fromId: string;
  toId: string;
  modifiedAt: { before: Instant | null; after: Instant | null };
  history: ClaimSet[];
}

/** Questions asked of the same consecutive versions of an article. */
export interface ObserveRequest {
  asked: Asking[];
  /** For each version, what facts that are not asked now state there. */
  told: Answer[][];
}

export interface GroupRequest {
  versions: GroupVersion[];
  opinions: OpinionsById;
  facts: SharedFact[];
}

export interface PlaceRequest {
  candidate: PlaceCandidate;
  stories: StoryMark[];
  separated: Set<string>;
}

/**
 * The CPU work: pure stages, run in worker threads with a time and a memory limit, or in this thread for the command
 * line. Throws VariorumError `analysis_timeout` or `analysis_out_of_memory` when a limit ends it.
 */
export interface Analysis {
  extract(request: ExtractRequest): Promise<ExtractResult>;
  claims(request: ClaimsRequest): Promise<ClaimSet>;
  diff(request: DiffRequest): Promise<Diff>;
  /** One list for each question: what each of the versions states. */
  observe(request: ObserveRequest): Promise<(Sighting | null)[][]>;
  suggest(versions: SuggestVersion[]): Promise<SuggestedFact[]>;
  doubts(versions: GroupVersion[]): Promise<PairQuestion[]>;
  group(request: GroupRequest): Promise<ClaimGroup[]>;
  place(request: PlaceRequest): Promise<Placed>;
  close(): Promise<void>;
}

/** An optional model's word on pairs of statements. Never fails: what it cannot say is an opinion of kind `none`. */
export interface Opinions {
  /** What rows and reasons name it by. */
  model: string;
  /** Waits for the model, for as long as is configured. Questions that it is not fit for have no opinion. */
  ask(questions: readonly PairQuestion[]): Promise<OpinionsById>;
  /** What it said before; the model is not asked. */
  known(questions: readonly PairQuestion[]): Promise<OpinionsById>;
}

/** Draws what people pass on. Throws VariorumError `pictures_busy` (retry later) when too many wait. */
export interface Pictures {
  /** @param svg complete and self-contained; answers with a PNG of its size */
  draw(svg: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** One host is asked at most once per gap, whoever asks: taken in the database, on its clock. */
export interface HostSlots {
  /** Resolves when the caller may send one request to the host; rejects with VariorumError `host_busy` (retry after) when that is too far away. */
  take(hostKey: string, gapMs: number, signal?: AbortSignal): Promise<void>;
  /** The host has just answered: nobody asks it for another gap. */
  rest(hostKey: string, gapMs: number): Promise<void>;
  /** Nobody asks the host before this instant. */
  hold(hostKey: string, untilMs: number): Promise<void>;
}

/** What use cases see of the queue; taking jobs is workers/main's. */
export type Queue = Pick<JobQueue, 'add' | 'counts' | 'board' | 'backend'>;

/** Wakes whoever streams events: something was committed, here or in another process. Carries nothing; read the rows. */
export interface EventBell {
  ring(): void;
  subscribe(listener: () => void): () => void;
}

/** Everything a use case is given. */
export interface App {
  config: Config;
  db: Db;
  queue: Queue;
  gate: Gate;
  robots: Robots;
  allowNets: AllowNets;
  slots: HostSlots;
  blobs: BlobStore;
  taskFiles: TaskFiles;
  analysis: Analysis;
  /** Rules of single outlets, read at the start; none unless RULES_DIR is set. */
  rules: readonly OutletRules[];
  /** Null where no model is configured, which is the default. */
  opinions: Opinions | null;
  pictures: Pictures;
  events: EventBell;
  system: System;
  /** Base of links in events, feeds and pages, without a trailing slash. */
  publicUrl: string;
  /** Seals what must be read again: the secrets of endpoints. */
  secrets: SecretBox;
  log: Logger;
}
