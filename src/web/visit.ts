/** What a page is given and what it answers with; the router turns both from and into HTTP. */
import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { App } from '../app/ports.ts';
import { badInput } from '../domain/errors.ts';
import type { Instant } from '../domain/model/primitives.ts';

/** One request for a page, or one form sent. */
export interface Visit {
  app: App;
  now: Instant;
  /** Of the path. */
  params: Record<string, string>;
  /** Empty and missing are the same: null. */
  query(name: string): string | null;
  form: Form;
  request: Request;
  response: Response;
}

export interface Page {
  title: string;
  body: ComponentChildren;
  status?: number;
  /** Path of its feeds without the extension, for readers that look for one. */
  feed?: string;
  /** Query of the event stream that tells when this page is out of date. */
  live?: string;
  headers?: Record<string, string>;
  /** What previews of links show, see card/card.ts: the path of a picture, and what it says. */
  card?: { path: string; alt: string };
}

/** A form's effect: where to go, so that a reload never sends it again, or a page that says what is wrong. */
export type Outcome = { goTo: string } | Page;

export type Show = (visit: Visit) => Promise<Page | { goTo: string }>;
export type Act = (visit: Visit) => Promise<Outcome>;

export interface Form {
  /** Trimmed; null when missing or blank. @throws VariorumError `invalid_field` */
  text(name: string, most?: number): string | null;
  /** As it came, line breaks and all. */
  body(name: string, most: number): string | null;
  /** Every value of a field that may be given more than once. */
  all(name: string): string[];
  has(name: string): boolean;
}

const LONGEST_FIELD = 2_000;

export function formOf(body: unknown): Form {
  const fields = new Map<string, unknown>(
    Object.entries(typeof body === 'object' && body !== null ? body : {}),
  );
  const values = (name: string): string[] =>
    [fields.get(name)].flat().filter((value): value is string => typeof value === 'string');
  const raw = (name: string, most: number): string | null => {
    const [value] = values(name);
    if (value === undefined || value.trim() === '') return null;
    if (value.length > most) throw badInput('invalid_field', `"${name}" is longer than ${most} characters.`);
    // No column of the database can hold a NUL.
    return value.replaceAll('\0', '').toWellFormed();
  };
  return {
    text: (name, most = LONGEST_FIELD) => raw(name, most)?.trim() ?? null,
    body: raw,
    all: values,
    has: (name) => fields.has(name),
  };
}
