/**
 * Writes measured tables into the documents. Each benchmark owns one section of a document, between
 * `<!-- name:begin -->` and `<!-- name:end -->`, and may replace that and nothing else: people write around it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces the section `name` of the Markdown file, or appends it where the file has none (a missing file is made).
 * Writing the same section twice leaves the file byte for byte as it was.
 * @throws when the file holds a begin marker without its end: replacing then could swallow another section.
 */
export function writeSection(file: string, name: string, markdown: string): void {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const section = `${begin}\n${markdown.trim()}\n${end}`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from === -1 && to === -1) {
    mkdirSync(dirname(file), { recursive: true });
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    writeFileSync(file, `${before}${gap}${section}\n`);
    return;
  }
  if (from === -1 || to < from) throw new Error(`${file}: the markers of section "${name}" do not pair up.`);
  writeFileSync(file, before.slice(0, from) + section + before.slice(to + end.length));
}

/** A Markdown table; the first row is its head, numbers are written by the caller. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows;
  if (!head) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
