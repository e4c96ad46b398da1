/**
 * Whole articles, one line a claim: meant to be read in review. `npm run golden` rewrites the `.claims` files.
 *
 * A line of an article is `kind: text`, `kind[instant]: text` for an entry with its own time, or `@ name value`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Claim, ClaimSet } from '../../src/domain/model/claims.ts';
import type { Block, BlockKind } from '../../src/domain/model/extraction.ts';
import { line, read } from './read.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const articles = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

function readArticle(file: string): ClaimSet {
  const settings = new Map<string, string>();
  const blocks: Block[] = [];
  let title: string | null = null;
  let byline: string | null = null;
  for (const text of readFileSync(join(FOLDER, file), 'utf8').trim().split('\n')) {
    const setting = /^@ (\w+) (.+)$/.exec(text);
    const [, kind = '', time, rest = ''] = /^([\w-]+)(?:\[(.+?)\])?: (.+)$/.exec(text) ?? [];
    if (setting !== null) settings.set(setting[1]!, setting[2]!);
    else if (kind === 'title') title = rest;
    else if (kind === 'byline') byline = rest;
    else
      blocks.push({
        kind: kind as BlockKind,
        text: rest,
        ...(time === undefined ? {} : { publishedAt: time }),
      });
  }
  return read(blocks, {
    title,
    byline,
    lang: settings.get('lang') ?? null,
    publishedAt: settings.get('published') ?? null,
    zoneOffsetMinutes: Number(settings.get('zone')),
  });
}

function describeClaim({ text, checkable, modality, polarity, attribution, slots }: Claim): string {
  const marks = [
    checkable ? '' : 'not checkable',
    modality === 'asserted' ? '' : modality,
    polarity === 'negative' ? 'negative' : '',
  ].filter((mark) => mark !== '');
  const speaker =
    attribution === null
      ? []
      : [
          `by ${attribution.source ?? 'nobody named'} (${attribution.verb}, ${attribution.strength}${attribution.named ? ', named' : ''})`,
        ];
  return [
    text,
    ...(marks.length > 0 ? [`    is ${marks.join(', ')}`] : []),
    ...speaker.map((words) => `    ${words}`),
    ...slots.map((slot) => `    ${slot.type}: ${line(slot)}`),
  ].join('\n');
}

const describeSet = ({ lang, level, sentences }: ClaimSet): string =>
  [
    `${lang}, ${level}`,
    ...sentences.map(
      ({ block, asOf, claims }) =>
        `\n[${block}${asOf === null ? '' : ` as of ${asOf}`}]\n${claims.map(describeClaim).join('\n')}`,
    ),
    '',
  ].join('\n');

it.each(articles)('%s reads as its golden file', (file) => {
  const golden = join(FOLDER, file.replace(/\.txt$/, '.claims'));
  const ours = describeSet(readArticle(file));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, ours);
  expect(ours).toBe(readFileSync(golden, 'utf8'));
});
