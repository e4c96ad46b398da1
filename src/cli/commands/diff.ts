/** `variorum diff`: what changed between two versions of an article, claim by claim. */
import { ENGINE, stages } from '../../adapters/analysis/stages.ts';
import { badInput } from '../../domain/errors.ts';
import type { Diff, Instant } from '../../domain/model.ts';
import type { Command } from '../command.ts';
import { readSource, runBatch, type Source } from '../input.ts';
import { parseInstant, readArticle, readClaims } from '../read.ts';
import { renderDiff } from '../render-diff.ts';
import { sourceOfLine } from './extract.ts';

export const diff: Command = {
  usage: 'diff OLD NEW [--json] [--exit-code] [--published ISO] [--text]  |  diff --jsonl',
  summary: 'what changed between two files or URLs, as claims',
  options: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    'exit-code': { type: 'boolean' },
    published: { type: 'string' },
    text: { type: 'boolean' },
  },
  async run({ values, positionals }) {
    if (values.jsonl) {
      await runBatch(diffLine);
      return 0;
    }
    const [older, newer, ...more] = positionals;
    if (older === undefined || newer === undefined || more.length > 0) {
      throw badInput('usage', 'diff takes two files or URLs: variorum diff OLD NEW.');
    }
    const text = values.text as boolean | undefined;
    const [before, after] = [await readSource(older, { text }), await readSource(newer, { text })];
    const result = diffSources(before, after, parseInstant(values.published, '--published'));
    const whole = { from: older, to: newer, ...result, engine: ENGINE };
    process.stdout.write(
      values.json
        ? `${JSON.stringify(whole, null, 2)}\n`
        : renderDiff(result, { color: process.stdout.isTTY === true }),
    );
    return values['exit-code'] && result.changes.length > 0 ? 1 : 0;
  },
};

/** One line: `{"id","old":{"text"|"html"|"path"},"new":{…},"publishedAt"?}`. */
async function diffLine(input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const before = await sourceOfLine(side(input.old, 'old'), 'html', 'text');
  const after = await sourceOfLine(side(input.new, 'new'), 'html', 'text');
  const publishedAt = parseInstant(input.publishedAt, 'publishedAt');
  const started = performance.now();
  const result = diffSources(before, after, publishedAt);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return { ...result, engine: ENGINE, ms };
}

function side(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw badInput('invalid_line', `"${name}" must be an object with "text", "html" or "path".`);
}

function diffSources(older: Source, newer: Source, publishedAt: Instant | null): Diff {
  const [before, after] = [readArticle(older).extraction, readArticle(newer).extraction];
  return stages.diff({
    before: readClaims(before, publishedAt),
    after: readClaims(after, publishedAt ?? before.publishedAt),
    fromId: 'old',
    toId: 'new',
    modifiedAt: { before: before.modifiedAt, after: after.modifiedAt },
    history: [],
  });
}
