/** The question that a day answers, in the words a person would use: "date of the hearing", "date the export ban begins". */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { isPlural } from '../claims/lang/en/lemma.ts';
import type { DateSlot } from '../model/claims.ts';
import type { Candidate, Word } from './candidates.ts';
import type { Label } from './labels.ts';

/** Occasions that have a day, by any word of them. */
const OCCASIONS: readonly [RegExp, string][] = [
  [/^hearings?$/, 'hearing'],
  [/^(?:vot(?:e|es|ing)|ballot)$/, 'vote'],
  [/^run-?offs?$/, 'runoff'],
  [/^(?:elections?|polls)$/, 'election'],
  [/^(?:strik(?:e|es|ing)|walkouts?)$/, 'strike'],
  [/^trials?$/, 'trial'],
  [/^summits?$/, 'summit'],
  [/^(?:meet|meets|meetings?|gathers?|talks|convenes?)$/, 'meeting'],
  [/^reopen(?:s|ing)?$/, 'reopening'],
  [/^debates?$/, 'debate'],
  [/^deadlines?$/, 'deadline'],
  [/^(?:launch(?:es)?|lift-?off)$/, 'launch'],
  [/^decides?$/, 'decision'],
  [
    /^(?:abdication|auction|burial|ceremony|concert|coronation|decision|derby|exams?|final|flight|funeral|handover|inauguration|landing|match|parade|premiere|race|referendum|release|ruling|sale|sentencing|shutdown|takeover|verdict|wedding|withdrawal)$/,
    '',
  ],
];

/** Of what is to come; whoever it is said of stands ahead of it. */
const AHEAD =
  '(?:will|is to|are to|(?:is|are) (?:due|expected|scheduled|set|planned|likely) to|should|would|must|can|may)(?: (?:now|only|then|again|also|finally|officially|not))?';
const NO_NOUN =
  '(?!(?:that|which|who|when|where|and|or|but|on|in|at|by|from|may|will|can|must|should|would|could|is|are|was|were|be|to|not|more|most)\\b)';
const SUBJECT = `(?:\\b(?:the|an?|its|their|his|her) |(?:^|[.,;:] ))(?<noun>(?:${NO_NOUN}[\\p{L}-]+ ){0,3}?${NO_NOUN}[\\p{L}-]+)(?: (?:of|at|in|on|against|for) [^,.;]{1,40}?)?`;
const INTO = '(?<into> (?:(?:into )?effect|into force|place|force|down|office|again))?(?![\\p{L}-])';
/** What begins, ends and comes about of itself. */
const HAPPENS =
  'begin|start|end|expire|open|reopen|close|resume|return|apply|take(?=s? (?:effect|place|office))|come(?=s? into)|enter(?=s? (?:into )?force)|arrive|leave|depart|land|rule|report|decide|vote|meet|stop|finish|lapse|run out|step(?=s? down)|stand(?=s? down)|resign|retire|appear|testify|happen|occur';
/** What is done to it on a day that people wait for. */
const IS_DONE =
  'held|staged|due|scheduled|allowed|approved|banned|buried|canceled|closed|completed|crowned|decided|delivered|demolished|deported|executed|extradited|finished|freed|handed over|inaugurated|introduced|launched|lifted|opened|paid|published|released|removed|reopened|repeated|replaced|restarted|restored|resumed|returned|sentenced|shut|signed|sworn in|unveiled|withdrawn';
const TO_COME = new RegExp(
  `${SUBJECT} ${AHEAD} (?:(?<does>${HAPPENS})|be (?:\\p{L}+ly )?(?<done>${IS_DONE}))${INTO}`,
  'gu',
);
/** "Takes effect on", "ends on": the present tense of what is fixed. */
const FIXED = new RegExp(`${SUBJECT} (?<does>${HAPPENS})(?:e?s)?${INTO}`, 'gu');
/** They say no more of an occasion than that it is. */
const IS_HELD = /^(?:held|staged|happens?|occurs?|takes? place|due|scheduled)$/;

/** What somebody said, did or wrote on a day is no occasion that anybody waits for. */
const TOLD_ON =
  /\b(?:said|says|told|announced|ordered|reported|published|confirmed|wrote|warned|called|rejected|demanded|accused|arrested|died|killed|found|added) (?:late |early )?(?:on |in )?$/;
/** Between an occasion and its day: "the hearing on", "the vote, now planned for". */
const ATTACHED =
  /^(?: (?:is|are|was|were|has been|will be|would be|to be|now|again))*(?: (?:of|in|at|by|against|into) [^,.;]{1,40}?)?,?(?: (?:held|set|due|scheduled|planned|moved|postponed|brought forward|delayed|adjourned|fixed|called|expected|takes place|begins|starts|opens|ends|expires))?(?: (?:for|on|to|until|till|from|by|in|of|is|was|a week later,? on))*(?: the)? $/;

/** @returns `null` for a day of which nothing says what it is the day of */
export function dayLabel({ line, zone }: Candidate, slot: DateSlot): Label | null {
  const before = line.lower.slice(zone.start, slot.start);
  if (TOLD_ON.test(before)) return null;
  const after = line.lower.slice(slot.end, zone.end);
  return (
    occasionAt(line.words, slot, line.lower) ??
    deedIn(before, 'last') ??
    (/^(?:on |by |from |as of )?$/.test(before) ? deedIn(after, 'first') : null)
  );
}

/** The nearest occasion that the day is given to by nothing but small words. */
function occasionAt(words: readonly Word[], slot: DateSlot, lower: string): Label | null {
  for (const word of words.filter(({ end }) => end <= slot.start).toReversed()) {
    const name = occasionOf(word.norm);
    if (name !== null && ATTACHED.test(lower.slice(word.end, slot.start))) return dateOf(name);
  }
  // "On 5 May the vote", "5 May's hearing"
  const next = words.find(({ start }) => start >= slot.end);
  const told = next === undefined ? null : occasionOf(next.norm);
  return told !== null && next!.start - slot.end <= 3 ? dateOf(told) : null;
}

function occasionOf(norm: string): string | null {
  const found = OCCASIONS.find(([said]) => said.test(norm));
  return found === undefined ? null : found[1] === '' ? norm : found[1];
}

const dateOf = (occasion: string): Label => ({ label: `date of the ${occasion}`, key: `date ${occasion}` });

/** "The new fares will apply from", "the ban takes effect on". */
function deedIn(text: string, which: 'first' | 'last'): Label | null {
  const all = [...text.matchAll(TO_COME), ...text.matchAll(FIXED)].toSorted((a, b) => a.index - b.index);
  const found = which === 'first' ? all[0] : all.at(-1);
  const { noun, does, done, into = '' } = found?.groups ?? {};
  const subject = noun === undefined ? null : subjectOf(noun);
  if (subject === null) return null;
  const many = isPlural(subject.split(' ').at(-1)!);
  if (IS_HELD.test(`${does ?? done}${into}`)) return dateOf(subject);
  // "The council will vote on": what is awaited is the vote.
  const own = does === undefined ? null : occasionOf(does);
  if (own !== null) return dateOf(own);
  const deed = does === undefined ? `${many ? 'are' : 'is'} ${done}` : many ? does : third(does);
  return {
    label: `date the ${subject} ${deed}${into}`,
    key: `date ${subject.split(' ').at(-1)!} ${does ?? done}`,
  };
}

/** The noun with at most one word that says which. */
function subjectOf(phrase: string): string | null {
  const [which, noun = which] = phrase.split(' ').slice(-2);
  if (noun === undefined || FUNCTION_WORDS.has(noun) || /(?:ly|ing)$/.test(noun) || noun.length < 3)
    return null;
  const says = which !== undefined && which !== noun && (which === 'new' || !FUNCTION_WORDS.has(which));
  return says ? `${which} ${noun}` : noun;
}

const third = (verb: string): string =>
  /y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /sh$/.test(verb) ? `${verb}es` : `${verb}s`;
