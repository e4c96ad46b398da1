/**
 * Rules of one outlet as data: an operator mends a page that is read wrongly by naming what to keep or drop, with the
 * reason, and no code changes. Reading the files is someone else's work; this turns parsed JSON into rules or says
 * what is wrong with it.
 */
import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { z } from 'zod';
import { badInput } from '../errors.ts';
import { sha256 } from '../hash.ts';
import { type ElementNode, selectable } from './nodes.ts';
import { comparableText } from './text.ts';

const selection = z.strictObject({
  /** CSS selector. */
  selector: z.string().min(1).max(300),
  /** Why, for whoever reads the explanation of a removal. */
  reason: z.string().min(3).max(200),
});

const repeatedLine = z.strictObject({
  /** The whole of a block, word for word; spaces and kinds of quotes do not count. */
  text: z.string().min(1).max(2_000),
  reason: selection.shape.reason,
  /** Addresses of articles that it was seen in: the evidence, for whoever doubts it. */
  seenIn: z.array(z.url()).max(20).default([]),
});

const outletRules = z.strictObject({
  /** Registrable domain or host; holds for all hosts below it. */
  host: z.string().regex(/^[a-z0-9.-]+$/),
  /** Raised with each change, for people; what is stored of the rules is `rulesId`. */
  version: z.int().positive(),
  /** Never removed as furniture, whatever it is called. */
  keep: z.array(selection).max(100).default([]),
  /** Always removed. */
  drop: z.array(selection).max(100).default([]),
  /** Blocks that the outlet repeats, removed wherever they stand. `variorum rules learn` finds them. */
  dropText: z.array(repeatedLine).max(500).default([]),
  /** Holds the article, whatever scores higher. */
  container: selection.optional(),
});

export type OutletRules = z.infer<typeof outletRules>;

/**
 * @param data parsed JSON of one rule file
 * @param name of the file, for the message
 * @throws VariorumError `bad_rules` that names each fault: a rule file is configuration, and half of one is worse than none
 */
export function parseRules(data: unknown, name: string): OutletRules {
  const result = outletRules.safeParse(data);
  if (!result.success) {
    const errors = result.error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      detail: issue.message,
    }));
    throw badInput(
      'bad_rules',
      `The rule file ${name} is wrong: ${errors.map((each) => `${each.pointer} ${each.detail}`).join('; ')}.`,
      errors,
    );
  }
  const rules = result.data;
  for (const { selector } of [...rules.keep, ...rules.drop, ...(rules.container ? [rules.container] : [])]) {
    try {
      load('')(selector);
    } catch (cause) {
      throw badInput(
        'bad_rules',
        `The rule file ${name} has a selector that is no CSS: "${selector}" (${String(cause)}).`,
      );
    }
  }
  return rules;
}

/**
 * What a version bears of the rules that it was read by: `tribune.example@2+3f2a9c1b`. With a digest of all that they say,
 * because a change by which nobody raised the version would otherwise be told as the outlet's.
 */
export function rulesId(rules: OutletRules): string {
  return `${rules.host}@${rules.version}+${sha256(JSON.stringify(rules)).slice(0, 8)}`;
}

/** The rules of the address's outlet: of the longest host that it lies under. */
export function rulesFor(all: readonly OutletRules[], url: string): OutletRules | null {
  const own = all.filter((rules) => isOfHost(url, rules.host));
  return own.sort((a, b) => b.host.length - a.host.length)[0] ?? null;
}

/** Lines that the outlet repeats, by their comparable text, with the reason of each. */
export const repeatedLines = (rules: OutletRules | null): ReadonlyMap<string, string> =>
  new Map(rules?.dropText.map(({ text, reason }) => [comparableText(text), reason]));

/** Whether an address lies at a host or below it. */
export function isOfHost(url: string, host: string): boolean {
  const own = URL.canParse(url) ? new URL(url).hostname : '';
  return own === host || own.endsWith(`.${host}`);
}

/** What the selectors found on one page. */
export interface AppliedRules {
  keep: ReadonlySet<ElementNode>;
  /** With the reason of each. */
  drop: ReadonlyMap<ElementNode, string>;
  container: ElementNode | null;
}

export const NO_RULES: AppliedRules = { keep: new Set(), drop: new Map(), container: null };

/** Looks, and leaves the page as it is. */
export function applyRules(root: ElementNode, rules: OutletRules | null): AppliedRules {
  if (!rules) return NO_RULES;
  const { document, nodeOf } = selectable(root);
  const $ = load(document, { xml: { xmlMode: false } });
  const elements = (selector: string): ElementNode[] =>
    $(selector)
      .get()
      .flatMap((found) => nodeOf.get(found as Element) ?? []);
  const drop = new Map<ElementNode, string>();
  for (const { selector, reason } of rules.drop)
    for (const element of elements(selector)) drop.set(element, reason);
  return {
    keep: new Set(rules.keep.flatMap(({ selector }) => elements(selector))),
    drop,
    container: rules.container ? (elements(rules.container.selector)[0] ?? null) : null,
  };
}
