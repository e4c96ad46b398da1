/** `variorum diff`: what changed between two versions of an article, claim by claim. */
import { inlineAnalysis } from '../../adapters/analysis/inline.ts';
import { diffClaimSets, type JudgedDiff } from '../../app/diff-claims.ts';
import { badInput } from '../../domain/errors.ts';
import type { OutletRules } from '../../domain/extract/index.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { type Command, onlyLines } from '../command.ts';
import { READ_OPTIONS, readSource, runBatch, type Source } from '../input.ts';
import { commandOpinions } from '../opinions.ts';
import { parseInstant, readArticle, readClaims } from '../read.ts';
import { renderDiff } from '../render-diff.ts';
import { commandRules } from '../rules.ts';
import { sourceOfLine } from './extract.ts';

export const diff: Command = {
  usage: 'diff OLD NEW [--json] [--exit-code] [--published ISO] [--text] [--url URL]  |  diff --jsonl',
  summary: 'what changed between two files or URLs, as claims',
  options: {
    json: { type: 'boolean', says: 'as JSON' },
    jsonl: {
      type: 'boolean',
      says: 'a pair a line on standard input: {"id","old":{"text"|"html"|"path"},"new":{…}}',
    },
    'exit-code': { type: 'boolean', says: 'exit 1 when anything differs' },
    ...READ_OPTIONS,
  },
  async run(args) {
    const { values, positionals } = args;
    if (values.jsonl) {
      onlyLines(args);
      const app = await judges();
      await runBatch((line) => diffLine(app, line));
      return 0;
    }
    const [older, newer, ...more] = positionals;
    if (older === undefined || newer === undefined || more.length > 0) {
      throw badInput('usage', 'diff takes two files or URLs: variorum diff OLD NEW.');
    }
    if (older === '-' && newer === '-')
      throw badInput('usage', 'Only one of the two can be standard input, for it is read once.');
    const read = { text: values.text as boolean | undefined, url: values.url as string | undefined };
    const [before, after] = [await readSource(older, read), await readSource(newer, read)];
    const published = parseInstant(values.published, '--published');
    const { diff: result, engine } = await diffSources(await judges(), before, after, published);
    const whole = { from: older, to: newer, ...result, engine };
    process.stdout.write(
      values.json
        ? `${JSON.stringify(whole, null, 2)}\n`
        : renderDiff(result, { color: process.stdout.isTTY === true }),
    );
    return values['exit-code'] && result.changes.length > 0 ? 1 : 0;
  },
};

/** One line: `{"id","old":{"text"|"html"|"path"},"new":{…},"publishedAt"?}`. */
async function diffLine(app: Judges, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const before = await sourceOfLine(side(input.old, 'old'), 'html', 'text');
  const after = await sourceOfLine(side(input.new, 'new'), 'html', 'text');
  const publishedAt = parseInstant(input.publishedAt, 'publishedAt');
  const started = performance.now();
  const { diff: result, engine } = await diffSources(app, before, after, publishedAt);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return { ...result, engine, ms };
}

function side(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw badInput('invalid_line', `"${name}" must be an object with "text", "html" or "path".`);
}

type Judges = Parameters<typeof diffClaimSets>[0] & { rules: readonly OutletRules[] };

const judges = async (): Promise<Judges> => ({
  analysis: inlineAnalysis(),
  opinions: await commandOpinions(process.env),
  rules: await commandRules(process.env),
});

function diffSources(
  app: Judges,
  older: Source,
  newer: Source,
  publishedAt: Instant | null,
): Promise<JudgedDiff> {
  const [before, after] = [
    readArticle(older, app.rules).extraction,
    readArticle(newer, app.rules).extraction,
  ];
  const request = {
    before: readClaims(before, publishedAt),
    after: readClaims(after, publishedAt ?? before.publishedAt),
    fromId: 'old',
    toId: 'new',
    modifiedAt: { before: before.modifiedAt, after: after.modifiedAt },
    history: [],
  };
  return diffClaimSets(app, request, 'ask');
}
