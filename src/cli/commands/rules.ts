/** `variorum rules learn`: the lines that an outlet repeats, from what the service stores, as rules for a person to look over. */
import { formatRules, writeOutletRules } from '../../adapters/outlet-rules.ts';
import { readConfig } from '../../config.ts';
import { badInput } from '../../domain/errors.ts';
import {
  isOfHost,
  LEAST_STORIES,
  type LearnedLines,
  learnLines,
  type OutletRules,
  type ReadTexts,
  rulesFor,
  withLearned,
} from '../../domain/extract/index.ts';
import { excerpt } from '../../domain/extract/text.ts';
import { sourceOf } from '../../domain/url.ts';
import type { Arguments, Command } from '../command.ts';
import { commandRules } from '../rules.ts';
import { callService, SERVICE_OPTIONS, type Service, serviceOf } from '../service.ts';

const ARTICLES = 200;
/** The newest of an article; what an older template repeated is in them, if it matters to any history still told. */
const VERSIONS = 10;

export const rules: Command = {
  usage: 'rules learn HOST [--stories N] [--articles N] [--write] [--server URL] [--key TOKEN]',
  summary:
    'find the lines that an outlet repeats in what the service stores, and print its rules with them (docs/EXTRACTION.md)',
  options: {
    ...SERVICE_OPTIONS,
    stories: { type: 'string', says: `in how many stories a line must stand, ${LEAST_STORIES} if not given` },
    articles: { type: 'string', says: `how many of the newest articles are read, ${ARTICLES} if not given` },
    write: { type: 'boolean', says: 'into the file of the outlet in RULES_DIR, instead of printing it' },
  },
  async run(args) {
    const host = hostOf(args);
    const least = numberOf(args, 'stories', LEAST_STORIES, 2);
    const most = numberOf(args, 'articles', ARTICLES, 2);
    const { rulesDir } = readConfig(process.env);
    if (args.values.write && rulesDir === null)
      throw badInput('usage', '--write needs a folder: set RULES_DIR to the one that the service reads.');
    const all = await commandRules(process.env);
    const known = rulesFor(all, `https://${host}/`);
    // A file for the longer host would take the place of this one, and not join it.
    if (known !== null && known.host !== host)
      throw badInput('usage', `The rules of ${known.host} hold for ${host}: learn those of ${known.host}.`);
    // What a file of a host below has is none of this one's.
    const isOwn = (url: string) => isOfHost(url, host) && rulesFor(all, url) === known;
    const articles = await readTexts(serviceOf(args.values), host, isOwn, most);
    const learned = learnLines(articles, least);
    tell(host, articles, learned);
    const learnt = withLearned(known, host, learned.furniture);
    if (learnt === null) process.stderr.write('Nothing is new: no rules were written.\n');
    else if (args.values.write && rulesDir !== null) await write(rulesDir, learnt);
    else process.stdout.write(formatRules(learnt));
    return 0;
  },
};

function hostOf({ positionals: [action, host, ...more] }: Arguments): string {
  if (action !== 'learn' || host === undefined || more.length > 0)
    throw badInput('usage', `rules takes an action and a host: ${rules.usage}.`);
  if (!/^[a-z0-9.-]+$/.test(host) || !URL.canParse(`https://${host}/`))
    throw badInput('usage', `"${host}" is not a host, such as tribune.example.`);
  return host;
}

function numberOf({ values }: Arguments, name: string, usual: number, least: number): number {
  const given = values[name];
  if (given === undefined) return usual;
  const number = Number(given);
  if (!Number.isInteger(number) || number < least)
    throw badInput('usage', `--${name} must be a whole number of at least ${least}, not "${given}".`);
  return number;
}

/** The newest articles of the host, as their versions say them. */
async function readTexts(
  service: Service,
  host: string,
  isOwn: (url: string) => boolean,
  most: number,
): Promise<ReadTexts[]> {
  const texts: ReadTexts[] = [];
  const source = encodeURIComponent(sourceOf(`https://${host}/`));
  for (let cursor: string | null = ''; cursor !== null && texts.length < most; ) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await callService(service, `/v1/articles?source=${source}&limit=100${after}`);
    for (const { id, url, storyId } of page.data) {
      if (texts.length >= most || !isOwn(url)) continue;
      const versions = await readVersions(service, id);
      if (versions.length > 0) texts.push({ url, storyId, versions });
    }
    cursor = page.nextCursor;
  }
  return texts;
}

async function readVersions(service: Service, articleId: string): Promise<ReadTexts['versions']> {
  const path = `/v1/articles/${articleId}/versions`;
  const { data } = await callService(service, `${path}?limit=${VERSIONS}`);
  const versions = [];
  for (const { number } of data) {
    const { standfirst, blocks } = await callService(service, `${path}/${number}`);
    versions.push(standfirst === null ? blocks : [{ kind: 'paragraph', text: standfirst }, ...blocks]);
  }
  return versions;
}

/** On standard error, for standard output is the file: what was read, and what repeats and is left alone, with why. */
function tell(host: string, articles: readonly ReadTexts[], { furniture, left }: LearnedLines): void {
  const stories = new Set(articles.map((article) => article.storyId)).size;
  const lines = [
    `${host}: ${articles.length} articles on ${stories} stories were read; ${furniture.length} lines of theirs are furniture.`,
    ...left.map(
      ({ text, seenIn, reason }) => `left alone, in ${seenIn.length} articles: ${reason}: ${excerpt(text)}`,
    ),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

async function write(dir: string, learnt: OutletRules): Promise<void> {
  const path = await writeOutletRules(dir, learnt);
  process.stdout.write(`${path}\n`);
  process.stderr.write('Look it over; the service reads it at its next start.\n');
}
