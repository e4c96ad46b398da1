/**
 * How well facts are followed, on the labeled stories: values per version, changes, conflicts, suggestions, placement.
 * `npm run bench:facts` prints the tables and writes them to docs/ACCURACY.md; `-- --verbose` prints every miss. Stories marked as held back
 * are scored apart: nothing in the engine was chosen by looking at them (`--held-back` and `--unseen` print their misses, and end that).
 */
import { pathToFileURL } from 'node:url';
import {
  type ArticleStanding,
  agreement,
  compareValues,
  type HeldValue,
  isTold,
  shinglesOf,
  suggestFacts,
  TOLD,
  toldIn,
} from '../src/domain/facts/index.ts';
import type { Transition } from '../src/domain/model/diff.ts';
import type { FactKind, FactQuestion, Sighting } from '../src/domain/model/facts.ts';
import type { Instant } from '../src/domain/model/primitives.ts';
import {
  type Fingerprint,
  fingerprint,
  mergeFingerprints,
  placeArticle,
} from '../src/domain/stories/index.ts';
import { isRight, type Observed, observeStory } from './observed.ts';
import { type Answers, answerQuestions } from './questions.ts';
import { aboveBars, byStretch, errorsOf, type Judged, ranking } from './reliability.ts';
import { table, writeSection } from './report.ts';
import {
  type LabeledArticle,
  type LabeledStory,
  type LabeledVersion,
  readStories,
  type StorySet,
} from './stories.ts';
import { sameValue } from './values.ts';

/** Right, wrong and missed, with what is known of each miss. */
class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  readonly misses: string[] = [];

  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  miss(what: 'wrong' | 'missed', note: string): void {
    this[what]++;
    this.misses.push(`${what}: ${note}`);
  }
  add({ right, wrong, missed, misses }: Tally): void {
    this.right += right;
    this.wrong += wrong;
    this.missed += missed;
    this.misses.push(...misses);
  }
}

const KINDS = ['quantity', 'name', 'date', 'text'] as const satisfies readonly FactKind[];

export interface FactScores {
  values: Tally;
  /** The same values, by what kind of fact asks for them. */
  valuesOf: Record<FactKind, Tally>;
  /** Of the values that are right, those whose qualifier is right too. */
  qualifiers: Tally;
  changes: Tally;
  /** Of the changes that were found, those of the right kind. */
  transitions: Tally;
  conflicts: Tally;
  outdated: Tally;
  suggestions: Tally;
  /** Every value that was read, told or not. */
  judged: Judged[];
}

export function scoreStory(story: LabeledStory): FactScores {
  const scores: FactScores = {
    values: new Tally(),
    valuesOf: { quantity: new Tally(), name: new Tally(), date: new Tally(), text: new Tally() },
    qualifiers: new Tally(),
    changes: new Tally(),
    transitions: new Tally(),
    conflicts: new Tally(),
    outdated: new Tally(),
    suggestions: new Tally(),
    judged: [],
  };
  const all = observeStory(story);
  for (const question of story.facts) {
    const observed = all.get(question.id)!;
    for (const article of story.articles) {
      for (const version of article.versions)
        scoreValue(scores, question, version, observed.get(article.id)!.get(version.id) ?? null);
      scoreChanges(scores, question, article, observed.get(article.id)!);
    }
    for (const standing of story.standings.filter((one) => one.fact === question.id))
      scoreStanding(scores, story, question, standing, observed);
  }
  for (const tally of Object.values(scores.valuesOf)) scores.values.add(tally);
  scoreSuggestions(scores, story);
  return scores;
}

function scoreValue(
  scores: FactScores,
  question: FactQuestion,
  version: LabeledVersion,
  read: Sighting | null,
): void {
  if (read !== null) {
    const right = isRight(question.id, version, read);
    if (right !== null) scores.judged.push({ likelihood: read.confidence, right });
  }
  const got = read !== null && isTold(read) ? read : null;
  const values = scores.valuesOf[question.kind];
  const expected = version.expected[question.id] ?? null;
  const lenient = version.lenient[question.id];
  const where = `${version.id} ${version.source} "${question.label}"`;
  const said =
    got &&
    `${got.qualifier} ${got.value} (${got.confidence}; "${got.raw}" in "${got.quote}"; ${got.reasons.join('; ')})`;
  if (expected === null) {
    if (got !== null && !(lenient !== undefined && sameValue(lenient, got.value)))
      values.miss('wrong', `${where} is not stated, got ${said}`);
    return;
  }
  if (got === null) {
    values.miss('missed', `${where} is ${expected.value}`);
    return;
  }
  if (!sameValue(expected.value, got.value)) {
    values.miss('wrong', `${where} is ${expected.value}, got ${said}`);
    values.missed++;
    return;
  }
  values.right++;
  if (question.kind !== 'quantity') return;
  if (got.qualifier === expected.qualifier) scores.qualifiers.right++;
  else scores.qualifiers.miss('wrong', `${where} is ${expected.qualifier}, got ${said}`);
}

function scoreChanges(
  scores: FactScores,
  question: FactQuestion,
  article: LabeledArticle,
  observed: Observed,
): void {
  const history = toldIn(
    question.kind,
    article.versions.map((version) => ({
      version,
      sighting: observed.get(version.id) ?? null,
      correctionNote: version.diff?.disclosure.correctionNote ?? null,
    })),
  );
  for (const { version, told, transition: got } of history) {
    const expected: Transition | null = version.changes[question.id] ?? null;
    const where = `${version.id} "${question.label}"`;
    if (expected === null && got === null) continue;
    // A value that may be read or not may as well be left.
    const before = article.versions[version.number - 2];
    if (expected === null && before?.lenient[question.id] !== undefined) continue;
    if (expected === null)
      scores.changes.miss('wrong', `${where}: ${got} to ${told?.value} where nothing changed`);
    else if (got === null) scores.changes.miss('missed', `${where}: ${expected}`);
    else {
      scores.changes.right++;
      if (got === expected) scores.transitions.right++;
      else scores.transitions.miss('wrong', `${where}: ${expected}, got ${got}`);
    }
  }
}

function scoreStanding(
  scores: FactScores,
  story: LabeledStory,
  question: FactQuestion,
  label: LabeledStory['standings'][number],
  observed: ReadonlyMap<string, Observed>,
): void {
  const articles = story.articles.flatMap((article): ArticleStanding[] => {
    const known = article.versions.filter((version) => version.at <= label.at);
    return known.length === 0 ? [] : [standingOf(question, article, known, observed.get(article.id)!)];
  });
  const got = agreement(question, articles, label.at);
  const where = `${story.slug} "${question.label}" at ${label.at}`;
  if (label.status === 'conflicting' && got.status === 'conflicting') scores.conflicts.right++;
  else if (got.status === 'conflicting')
    scores.conflicts.miss('wrong', `${where}: ${got.conflicts.map((one) => one.reason).join('; ')}`);
  else if (label.status === 'conflicting') scores.conflicts.miss('missed', where);
  for (const { source } of got.outdated) {
    if (label.outdated.includes(source)) scores.outdated.right++;
    else scores.outdated.miss('wrong', `${where}: ${source} is not outdated`);
  }
  for (const source of label.outdated)
    if (!got.outdated.some((one) => one.source === source))
      scores.outdated.miss('missed', `${where}: ${source}`);
}

/** One article as `agreement` takes it: runs of versions that hold one value. */
export function standingOf(
  question: FactQuestion,
  article: LabeledArticle,
  known: readonly LabeledVersion[],
  observed: Observed,
): ArticleStanding {
  const held: HeldValue[] = [];
  for (const version of known) {
    const sighting = observed.get(version.id);
    if (!sighting) continue;
    const last = held.at(-1);
    const same = last !== undefined && compareValues(question.kind, last, sighting).relation === 'equal';
    if (same) held[held.length - 1] = { ...sighting, since: last.since, versionNumber: version.number };
    else held.push({ ...sighting, since: version.at, versionNumber: version.number });
  }
  const newest = known.at(-1)!;
  const states = observed.get(newest.id) != null;
  return {
    articleId: article.id,
    source: article.source,
    current: states ? (held.at(-1) ?? null) : null,
    history: states ? held.slice(0, -1) : held,
    shingles: shinglesOf(newest.claims),
  };
}

const AT_MOST = 5;

function scoreSuggestions(scores: FactScores, story: LabeledStory): void {
  const versions = story.articles.flatMap((article) =>
    article.versions.map((version) => ({
      articleId: article.id,
      source: article.source,
      versionId: version.id,
      claims: version.claims,
    })),
  );
  const byId = new Map(
    story.articles.flatMap((article) => article.versions.map((version) => [version.id, version])),
  );
  const suggested = suggestFacts(versions, AT_MOST);
  for (const id of story.suggest) {
    const question = story.facts.find((fact) => fact.id === id)!;
    const found = suggested.some(({ anchor, kind }) => {
      const expected = byId.get(anchor.versionId)?.expected[id];
      const value = anchor.slot.type === 'quote' ? anchor.slot.text : anchor.slot.value;
      return kind === question.kind && expected != null && value !== null && sameValue(expected.value, value);
    });
    if (found) scores.suggestions.right++;
    else
      scores.suggestions.miss(
        'missed',
        `${story.slug} "${question.label}"; suggested ${suggested.map((one) => `${one.label} (${one.score})`).join(', ')}`,
      );
  }
}

export interface Placement extends Tally {
  /** Of the wrong ones, those put into a story they do not belong to: worse than opening one too many. */
  merged: number;
}

/**
 * Every article and decoy of every story, oldest first, placed among the stories that there are by then; each set of stories is tallied apart.
 */
export function scorePlacement(stories: readonly LabeledStory[]): Record<StorySet, Placement> {
  const tally = (): Placement => Object.assign(new Tally(), { merged: 0 });
  const tallies = { development: tally(), 'held back': tally(), unseen: tally() };
  const arrivals = stories
    .flatMap((story) => [
      ...story.articles.map((article) => ({
        set: story.set,
        home: story.slug,
        id: article.id,
        at: article.versions[0]!.at,
        title: article.versions[0]!.title,
        claims: article.versions[0]!.claims,
      })),
      ...story.decoys.map((decoy) => ({
        set: story.set,
        home: decoy.id,
        id: decoy.id,
        at: decoy.at,
        title: decoy.title,
        claims: decoy.claims,
      })),
    ])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const open = new Map<string, { home: string; marks: Fingerprint[] }>();
  const homes = new Map<string, string>();
  for (const arrival of arrivals) {
    const placed = placeArticle(
      { title: arrival.title, claims: arrival.claims, publishedAt: arrival.at as Instant, lang: 'en' },
      [...open].map(([id, { marks }]) => ({ id, fingerprint: mergeFingerprints(marks) })),
    );
    const right = homes.get(arrival.home) ?? null;
    const mark = fingerprint(arrival.claims, arrival.at);
    const tally = tallies[arrival.set];
    if (placed.storyId !== null && placed.storyId !== right) tally.merged++;
    if (placed.storyId === right) tally.right++;
    else
      tally.miss(
        'wrong',
        `${arrival.id} "${arrival.title}" belongs to ${right ?? 'a story of its own'}, placed in ${placed.storyId ?? 'a story of its own'} (${placed.score}: ${placed.reasons.join('; ')})`,
      );
    // A mistake is not passed on: the next article is judged on its own.
    if (right === null) {
      open.set(arrival.id, { home: arrival.home, marks: [mark] });
      homes.set(arrival.home, arrival.id);
    } else open.get(right)!.marks.push(mark);
  }
  return tallies;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const total = new Tally();
  for (const tally of tallies) total.add(tally);
  return total;
}

const share = (value: number): string => value.toFixed(3);

const both = (tally: Tally): string => `${share(tally.precision)} / ${share(tally.recall)} (${tally.right})`;

function rowOf(name: string, list: readonly FactScores[], verbose: boolean): string[] {
  const sum = (key: Exclude<keyof FactScores, 'valuesOf' | 'judged'>): Tally =>
    sumOf(list.map((scores) => scores[key]));
  if (verbose)
    for (const key of [
      'values',
      'qualifiers',
      'changes',
      'transitions',
      'conflicts',
      'outdated',
      'suggestions',
    ] as const)
      for (const miss of sum(key).misses) console.log(`  ${key} ${miss}`);
  return [
    name,
    String(list.length),
    both(sum('values')),
    both(sum('changes')),
    share(sum('transitions').precision),
    share(sum('qualifiers').precision),
    both(sum('conflicts')),
    both(sum('outdated')),
    share(sum('suggestions').recall),
  ];
}

/** Which kind of fact the values are lost in. */
const kindsOf = (name: string, list: readonly FactScores[]): string[] => [
  name,
  ...KINDS.map((kind) => both(sumOf(list.map(({ valuesOf }) => valuesOf[kind])))),
];

/** Whether a confidence means what it says, and what bars on it would keep. */
function reliabilityOf(scores: readonly { set: StorySet; list: readonly FactScores[] }[]): string {
  const judged = scores.map(({ set, list }) => ({ set, all: list.flatMap((one) => one.judged) }));
  const percent = (from: number, to: number): string => `${from * 100} to ${to * 100} %`;
  const reliability = [
    [
      'share right (values) of what is called likely by',
      ...byStretch([]).map(({ from, to }) => percent(from, to)),
      'right ranks above wrong',
      "Brier's score",
      'calibration error',
    ],
    ...judged.map(({ set, all }) => [
      set,
      ...byStretch(all).map(({ count, right }) => `${share(right / count)} (${count})`),
      share(ranking(all)),
      share(errorsOf(all).brier),
      share(errorsOf(all).calibration),
    ]),
  ];
  const trade = [
    ['share right / kept of what is told from', ...aboveBars([]).map(({ bar }) => String(bar))],
    ...judged.map(({ set, all }) => [
      set,
      ...aboveBars(all).map(({ precision, kept }) => `${share(precision)} / ${share(kept)}`),
    ]),
  ];
  return `${table(reliability)}\n\nA value is told from a confidence of ${TOLD} on. Other bars would tell:\n\n${table(trade)}`;
}

const placed = ({ right, wrong, precision, merged }: Placement): string =>
  `${right} of ${right + wrong} articles and decoys (${share(precision)}; ${merged} in a story they do not belong to)`;

const answered = ({ right, wrong, notFound }: Answers): string =>
  `${right} questions answered rightly, ${wrong} wrongly, ${notFound} not at all`;

const SETS = ['development', 'held back', 'unseen'] as const;
/** What prints the misses of a set; asking for those of the last two ends their use. */
const MISSES_OF: Record<StorySet, string> = {
  development: '--verbose',
  'held back': '--held-back',
  unseen: '--unseen',
};

function main(args: readonly string[]): void {
  const stories = readStories();
  const shown = new Set(SETS.filter((set) => args.includes(MISSES_OF[set])));
  const placement = scorePlacement(stories);
  const answers = { development: answerQuestions('development'), unseen: answerQuestions('unseen') };
  const scores = SETS.map((set) => ({
    set,
    list: stories.filter((story) => story.set === set).map(scoreStory),
  }));
  const kinds = [
    ['values P / R (right) by kind of fact', ...KINDS],
    ...scores.map(({ set, list }) => kindsOf(set, list)),
  ];
  const rows = [
    [
      'stories',
      'n',
      'values P / R (right)',
      'changes P / R (right)',
      'kind of change',
      'qualifier',
      'conflicts P / R (right)',
      'outdated P / R (right)',
      'suggestions, recall at 5',
    ],
    ...scores.map(({ set, list }) => rowOf(set, list, shown.has(set))),
  ];
  for (const set of shown) for (const miss of placement[set].misses) console.log(`  placement ${miss}`);
  if (shown.has('development'))
    for (const miss of answers.development.misses) console.log(`  question ${miss}`);
  const text = [
    '## Facts followed across versions and sources',
    '',
    `\`npm run bench:facts\` on the labeled, invented stories of \`fixtures/stories\`. Held-back stories were written after the rules, and nobody has looked at what the engine gets wrong in them, though their totals were seen beside the others'. Unseen stories were written by somebody who knew no rule and are the figure to trust: nobody looked at what the engine gets wrong in them, and they were scored for the first time when the rules stood.`,
    '',
    table(rows),
    '',
    table(kinds),
    '',
    `The confidence of a value is how likely it is right on stories that no rule was made for (\`npm run fit:confidence\`); on those that rules were made with, more is right than it says.`,
    '',
    reliabilityOf(scores),
    '',
    `Placement, arriving in order of time: ${placed(placement.development)} of the development stories, ${placed(placement['held back'])} of those held back and ${placed(placement.unseen)} of the unseen ones are put where they belong.`,
    '',
    `Asked of single articles (\`fixtures/questions\`), with no other source or version to help: ${answered(answers.development)} in development, ${answered(answers.unseen)} unseen.`,
  ].join('\n');
  console.log(text);
  if (!args.includes('--dry')) writeSection('docs/ACCURACY.md', 'facts', text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
