/**
 * Two versions → what changed between them.
 *
 * In: the claims of an older and a newer version (`domain/claims`), their ids, and, where known, the page's own modification
 * times and the claims of earlier versions. Out: a `Diff`.
 * Always holds: pure and deterministic; `diffClaims(a, a)` has no changes; every sentence of either version is in exactly one
 * group, and a group that is not listed is unchanged; nothing is dropped, a quiet change is listed with the rule that made it
 * quiet; a differing digit of the story is never quiet (a counter of the page is).
 */
import { languageOf } from '../claims/lang/choose.ts';
import type { Language } from '../claims/lang/language.ts';
import { wordsOnly } from '../claims/lang/words-only.ts';
import { stableId } from '../hash.ts';
import type { ClaimBlock, ClaimSet, Sentence } from '../model/claims.ts';
import type { Change, ChangeKind, Diff, Relation } from '../model/diff.ts';
import type { Instant } from '../model/primitives.ts';
import { align, type Group } from './align/align.ts';
import { compareSides } from './compare.ts';
import type { Finding } from './ground/findings.ts';
import { publicSide, type Side, sideOf } from './ground/sides.ts';
import { type Story, toldBy } from './ground/story.ts';
import { accents, writing } from './ground/writing.ts';
import { disclosureOf } from './judge/disclosure.ts';
import { type Furniture, furnitureIn, isFurnitureChange } from './judge/furniture.ts';
import { significanceOf, tierOf } from './judge/significance.ts';
import { withTransitions } from './judge/transitions.ts';
import { joinRecast } from './recast.ts';
import { wordSegments } from './tell/word-segments.ts';

export { questionsOf, withOpinions } from './judge/opinions.ts';
export { ASPECT_WORDS, labelOf } from './tell/aspect-words.ts';
export { toldDetails } from './tell/told.ts';

/** Raised whenever this stage would answer differently. */
export const DIFF_ENGINE: number = 9;

export interface DiffOptions {
  fromId: string;
  toId: string;
  /** `modifiedAt` as the page of either version states it. */
  modifiedAt?: { before: Instant | null; after: Instant | null };
  /** Claims of versions before `before`, oldest first: a value that returns is a reversal. */
  history?: readonly ClaimSet[];
}

export function diffClaims(before: ClaimSet, after: ClaimSet, options: DiffOptions): Diff {
  const setting = settingOf(before, after, options);
  const groups = joinRecast(
    alignByRole(before.sentences, after.sentences, setting.story.lang),
    before.sentences,
    after.sentences,
    setting.story,
  );
  const changes: Change[] = [];
  const summary = { unchanged: 0, moved: 0, reworded: 0, changed: 0, added: 0, removed: 0 };
  for (const group of groups) {
    const change = changeOf(group, before.sentences, after.sentences, setting);
    if (change === null) summary.unchanged++;
    else {
      summary[change.kind]++;
      changes.push(change);
    }
  }
  const dated = withTransitions(changes, before, after, options.history ?? []);
  const modifiedAt = options.modifiedAt ?? { before: null, after: null };
  return { summary, changes: dated, disclosure: disclosureOf(before, after, dated, modifiedAt) };
}

/** Titles continue titles, bylines bylines, notes notes; every other block may turn into any other. */
const roleOf = (block: ClaimBlock): 'title' | 'byline' | 'correction' | 'body' =>
  block === 'title' || block === 'byline' || block === 'correction' ? block : 'body';

function alignByRole(before: readonly Sentence[], after: readonly Sentence[], lang: Language): Group[] {
  return (['title', 'byline', 'correction', 'body'] as const).flatMap((role) => {
    const old = indexesOf(before, role);
    const now = indexesOf(after, role);
    const only = old.length === 1 && now.length === 1 && (role === 'title' || role === 'byline');
    // A page has one headline: whatever its words, the new one continues the old one.
    const groups = align(
      old.map((k) => before[k]?.text ?? ''),
      now.map((k) => after[k]?.text ?? ''),
      lang,
      only,
    );
    const told =
      role === 'correction'
        ? wholeNotes(
            groups,
            old.map((k) => before[k]),
            now.map((k) => after[k]),
          )
        : groups;
    return told.map((group) => ({
      ...group,
      before: group.before.map((k) => old[k] as number),
      after: group.after.map((k) => now[k] as number),
    }));
  });
}

/** A note that comes or goes is one thing to tell, however many sentences it takes. */
function wholeNotes(
  groups: readonly Group[],
  before: readonly (Sentence | undefined)[],
  after: readonly (Sentence | undefined)[],
): Group[] {
  const noteOf = (group: Group): string | null => {
    if (group.before.length > 0 && group.after.length > 0) return null;
    const sentence = before[group.before[0] ?? -1] ?? after[group.after[0] ?? -1];
    return `${group.before.length > 0 ? 'before' : 'after'} ${sentence?.blockIndex}`;
  };
  return groups.reduce<Group[]>((notes, group) => {
    const note = noteOf(group);
    const same = note === null ? undefined : notes.find((other) => noteOf(other) === note);
    if (same === undefined) notes.push({ ...group, before: [...group.before], after: [...group.after] });
    else {
      same.before.push(...group.before);
      same.after.push(...group.after);
    }
    return notes;
  }, []);
}

const indexesOf = (sentences: readonly Sentence[], role: string): number[] =>
  sentences.flatMap((sentence, index) => (roleOf(sentence.block) === role ? [index] : []));

/** What holds for every change of one diff. */
interface Setting {
  options: DiffOptions;
  furniture: Furniture;
  story: Story;
  /** Told with every compared pair when the language is not read in full. */
  depth: readonly string[];
}

function settingOf(before: ClaimSet, after: ClaimSet, options: DiffOptions): Setting {
  const same = before.lang === after.lang;
  // The words of the one language say nothing in the other.
  const lang = same ? languageOf(after.lang) : wordsOnly('und');
  const read = same ? after.lang : `${before.lang}, then ${after.lang}`;
  return {
    options,
    furniture: new Map([...furnitureIn(before), ...furnitureIn(after)]),
    story: { lang, before: toldBy(before.sentences, lang), after: toldBy(after.sentences, lang) },
    depth: lang.level === 'full' ? [] : [`${DEPTH[lang.level]} (language: ${read})`],
  };
}

const DEPTH: Record<Exclude<ClaimSet['level'], 'full'>, string> = {
  partial:
    'read in part: numbers, dates, names, negation, certainty, speakers and inflection, but few synonyms and opposites',
  words: 'compared word by word, with digits and names only',
};

function changeOf(
  group: Group,
  before: readonly Sentence[],
  after: readonly Sentence[],
  { options, furniture, story, depth }: Setting,
): Change | null {
  if (isUntouched(group, before, after)) return null;
  const old = group.before.length === 0 ? null : sideOf(group.before.map((k) => before[k] as Sentence));
  const now = group.after.length === 0 ? null : sideOf(group.after.map((k) => after[k] as Sentence));
  const change = (kind: ChangeKind, reasons: readonly string[], findings: readonly Finding[] = []): Change =>
    built(kind, group, old, now, findings, reasons, options, story.lang);
  if (old !== null && now !== null && sameText(old.text, now.text, story.lang))
    return group.moved ? change('moved', ['the same statement stands elsewhere']) : null;
  const kind = old === null ? 'added' : now === null ? 'removed' : 'reworded';
  if (isFurnitureChange(old, now, furniture))
    return { ...change(kind, ['furniture of the page, not the story']), tier: 'silent' };
  if (old === null || now === null) return change(kind, []);
  const { findings, quiet, heldBack } = compareSides(old, now, story);
  return change(
    findings.length > 0 ? 'changed' : 'reworded',
    [...quiet, ...(group.moved ? ['it also moved'] : []), ...depth],
    heldBack ? findings.map((finding) => ({ ...finding, tier: 'silent' as const })) : inOrder(findings),
  );
}

/** Most sentences of most versions are letter for letter what they were: nothing of them need be read. */
function isUntouched(group: Group, before: readonly Sentence[], after: readonly Sentence[]): boolean {
  const [old, ...more] = group.before;
  const [now, ...others] = group.after;
  return (
    old !== undefined &&
    now !== undefined &&
    more.length + others.length === 0 &&
    !group.moved &&
    before[old]?.text === after[now]?.text
  );
}

/** Contradictions first, and as they are read. */
const inOrder = (findings: readonly Finding[]): Finding[] => {
  const place = ({ detail }: Finding): number => (detail?.after ?? detail?.before)?.start ?? 0;
  return findings.toSorted(
    (a, b) => Number(b.tier === 'alert') - Number(a.tier === 'alert') || place(a) - place(b),
  );
};

const sameText = (a: string, b: string, lang: Language): boolean =>
  a === b || (writing(a, lang) === writing(b, lang) && accents(a) === accents(b));

function built(
  kind: ChangeKind,
  group: Group,
  old: Side | null,
  now: Side | null,
  findings: readonly Finding[],
  reasons: readonly string[],
  options: DiffOptions,
  lang: Language,
): Change {
  const ids = (side: Side | null): string =>
    side === null ? '' : side.claims.map((claim) => claim.id).join(',') || side.text;
  const aspects = [...new Set(findings.map((finding) => finding.aspect))];
  const tier = tierOf(kind, findings, old, now);
  return {
    id: stableId('chg', options.fromId, options.toId, ids(old), ids(now)),
    kind,
    relation: relationOf(group),
    aspects,
    tier,
    significance: significanceOf(kind, tier, findings, old, now, lang),
    score: group.score,
    before: old === null ? null : publicSide(old),
    after: now === null ? null : publicSide(now),
    details: findings.flatMap((finding) => (finding.detail === null ? [] : [finding.detail])),
    words: wordSegments(old?.text ?? '', now?.text ?? ''),
    reasons: [group.reason, ...reasons, ...findings.map((finding) => finding.reason)],
  };
}

function relationOf(group: Group): Relation {
  if (group.before.length === 0) return '0:1';
  if (group.after.length === 0) return '1:0';
  const side = (count: number): string => (count > 1 ? 'n' : String(count));
  const relation = `${side(group.before.length)}:${side(group.after.length)}`;
  return relation === 'n:n' ? 'n:m' : (relation as Relation);
}
