/** `variorum extract`: an article from a page, for people, as JSON, or a line a page for pipelines. */

import { badInput } from '../../domain/errors.ts';
import type { OutletRules } from '../../domain/extract/index.ts';
import type { Extraction } from '../../domain/model/extraction.ts';
import { type Command, onlyArgument, onlyLines } from '../command.ts';
import { asSource, READ_OPTIONS, readPath, readSource, runBatch, type Source } from '../input.ts';
import { readArticle } from '../read.ts';
import { commandRules } from '../rules.ts';

export const extract: Command = {
  usage: 'extract [FILE|URL|-] [--url URL] [--json] [--explain] [--text]  |  extract --jsonl',
  summary: 'the article in a page: title, standfirst, byline, times, blocks',
  options: {
    url: READ_OPTIONS.url,
    json: { type: 'boolean', says: 'as JSON' },
    jsonl: { type: 'boolean', says: 'a page a line on standard input: {"id","html"|"path","url"?}' },
    explain: { type: 'boolean', says: 'with what was dropped and why, and where each time was read' },
    text: READ_OPTIONS.text,
  },
  async run(args) {
    const { values, positionals } = args;
    const rules = await commandRules(process.env);
    if (values.jsonl) {
      onlyLines(args);
      await runBatch((line) => extractLine(line, rules));
      return 0;
    }
    const source = await readSource(onlyArgument(positionals, '-'), {
      url: values.url as string | undefined,
      text: values.text as boolean | undefined,
    });
    const read = readArticle(source, rules);
    const out = values.json
      ? `${JSON.stringify({ ...present(read.extraction, read.text, read.ms), ...(values.explain ? { explain: read.extraction.explain } : {}) }, null, 2)}\n`
      : forPeople(read.extraction) + (values.explain ? explained(read.extraction) : '');
    process.stdout.write(out);
    return 0;
  },
};

/** One line: `{"id","html","url"?}` or `{"id","path","url"?}`. */
async function extractLine(
  input: Record<string, unknown>,
  rules: readonly OutletRules[],
): Promise<Record<string, unknown>> {
  const { extraction, text, ms } = readArticle(await sourceOfLine(input, 'html'), rules);
  return present(extraction, text, ms);
}

/** The content of a batch line or of one side of it. `html` is markup whatever it looks like, `text` is not. */
export async function sourceOfLine(
  input: Record<string, unknown>,
  ...kinds: ('html' | 'text')[]
): Promise<Source> {
  const url = typeof input.url === 'string' ? input.url : '';
  if (kinds.includes('html') && typeof input.html === 'string') {
    return { kind: 'html', bytes: Buffer.from(input.html), contentType: 'text/html; charset=utf-8', url };
  }
  if (kinds.includes('text') && typeof input.text === 'string') {
    return { kind: 'text', text: input.text, title: typeof input.title === 'string' ? input.title : null };
  }
  if (typeof input.path === 'string') {
    const bytes = await readPath(input.path);
    return kinds.includes('text')
      ? asSource(bytes, { url, name: input.path })
      : asSource(bytes, { url, text: false });
  }
  throw badInput(
    'invalid_line',
    `Expected one of ${[...kinds, 'path'].map((kind) => `"${kind}"`).join(', ')} as a string.`,
  );
}

function present(extraction: Extraction, text: string, ms: number): Record<string, unknown> {
  const { explain: _, times, ...rest } = extraction;
  return { ...rest, times, text, ms };
}

function forPeople(extraction: Extraction): string {
  const lines = [
    extraction.title ?? '(no title)',
    extraction.standfirst ?? '',
    [extraction.byline, extraction.siteName].filter(Boolean).join(' · '),
    [
      extraction.publishedAt && `published ${extraction.publishedAt}`,
      extraction.modifiedAt && `modified ${extraction.modifiedAt}`,
      extraction.lang,
      `${extraction.quality.status}: ${extraction.quality.reasons.join('; ')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  ].filter((line) => line !== '');
  const blocks = extraction.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : `[${block.kind}] ${block.text}`,
  );
  return `${lines.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function explained(extraction: Extraction): string {
  const { container, candidates, standfirst, removals } = extraction.explain;
  const lines = ['', '── why ──'];
  lines.push(
    container
      ? `container ${container.path}  score ${container.score.toFixed(2)}`
      : 'no container was chosen',
  );
  for (const candidate of candidates)
    lines.push(`      not ${candidate.path}  score ${candidate.score.toFixed(2)}`);
  if (standfirst !== undefined) lines.push(`standfirst because ${standfirst}`);
  for (const time of [...extraction.times.published, ...extraction.times.modified]) {
    lines.push(
      `time ${time.from}: "${time.raw}" → ${time.value ?? 'not read'}${time.reliable ? '' : ` (unreliable: ${time.reason ?? ''})`}`,
    );
  }
  for (const removal of removals)
    lines.push(`dropped ${removal.chars} characters by ${removal.rule}: ${removal.excerpt}`);
  return `${lines.join('\n')}\n`;
}
