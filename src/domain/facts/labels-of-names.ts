/** The question that a name answers, in the words a person would use: "new coach", "head of the union", "name of the ship". */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import type { NameSlot } from '../model/claims.ts';
import { CALLINGS, FUNCTIONS, OFFICES_OF } from './callings.ts';
import type { Candidate, Line } from './candidates.ts';
import type { Label } from './labels.ts';
import { callingOf } from './masks.ts';

/** Whom a story turns on. Who only speaks in it, spokespeople, experts and bystanders, are in no line. */
const FOLLOWED =
  'president|premier|prime minister|chancellor|(?:vice-)?president|minister|secretary|mayor|governor|commissioner|ambassador|judge|prosecutor|suspect|defendant|gunman|attacker|hijacker|fugitive|kidnapper|victim|hostage|whistleblower|captain|skipper|coach|manager|trainer|chief executive|chief|director|chairman|chairwoman|chair|head|leader|boss|conductor|architect|surgeon|administrator|liquidator|receiver|founder|owner|winner|champion|successor|heir|buyer|bidder|negotiator|mediator|envoy|commander|pilot|driver|curator|candidate|nominee|operator|manufacturer|maker|supplier|builder|contractor|auctioneer|striker|goalkeeper|midfielder|lawyer|rector|principal|bishop|pope|king|queen';
/** They say little without what they are of. */
const OF_SOMETHING =
  /^(?:head|leader|boss|chief|director|chair|founder|owner|operator|maker|candidate|manager)$/;
/** Which of several: it is kept in the question. */
const WHICH = 'new|next|acting|interim|caretaker|deputy|vice|alleged|lead|chief|head|presiding|main|prime';

/** Things that a story is about and that have a name, by what they are asked for. */
const THINGS: readonly [RegExp, string][] = [
  [/^(?:ship|vessel|tanker|freighter|ferry|trawler|yacht|carrier|liner|barge)$/, 'ship'],
  [/^(?:drug|medicine)$/, 'drug'],
  [/^(?:vaccine|jab)$/, 'vaccine'],
  [/^(?:painting|canvas)$/, 'painting'],
  [/^(?:malware|worm)$/, 'malware'],
  [/^(?:satellite|probe|spacecraft)$/, 'spacecraft'],
];

const OFFICES = [...OFFICES_OF, ...FUNCTIONS].map((word) => word.replace(/[^\p{L}-]/gu, '')).join('|');
const OFFICE = `(?<which>(?:(?:${WHICH}) )*)(?<office>(?:(?:${OFFICES}) (?:and (?:${OFFICES}) )?)?)(?<noun>${FOLLOWED})`;
const OF = '(?<of> (?:of|for) (?:the|its|their) (?<body>(?:[\\p{Ll}-]+ ){0,1}[\\p{Ll}-]+))?';

/** "The new coach, Karel Vint", "transport minister Jonas Feld". */
const AHEAD_OF_NAME = new RegExp(`(?<![\\p{L}-])${OFFICE}${OF}(?:, |: | is | was | will be | )$`, 'u');
/** "Karel Vint, the new coach of the club", "Karel Vint becomes coach", "appointed Karel Vint as coach". */
const AFTER_NAME = new RegExp(
  `^(?:, \\d{1,2})?(?:,| \\(| (?:is|was|has been|will be|becomes|became|to be|as|(?:has been |was |is |be )?(?:named|appointed|elected|chosen|picked|confirmed)(?: as)?))(?: (?:the|its|their|his|her|an?|our))? ?(?:[\\p{L}#]+['’]s? )?${OFFICE}(?![\\p{L}-])${OF}`,
  'u',
);
/** Who comes to an office: then the new one is what people ask for. */
const COMES_BEFORE =
  /\b(?:appoint(?:s|ed|ing)?|nam(?:es|ed|ing)|hir(?:es|ed|ing)|elect(?:s|ed|ing)|cho(?:se|oses|sen)|pick(?:s|ed)|unveil(?:s|ed)|sw(?:ears|ore) in|succeeded by|replaced by) (?:[\p{L}-]+ ){0,3}$/u;
const COMES_AFTER =
  /^[^.;#]{0,40}?\b(?:becomes?|became|takes? over|took over|succeeds?|succeeded|replaces?|replaced|(?:is|was|were|been|be) (?:appointed|named|elected|chosen|picked|sworn in))\b(?! by)/;

/** @returns `null` for a name to which the sentence gives nothing that one would follow */
export function nameLabel({ line }: Candidate, slot: NameSlot): Label | null {
  const start = slot.start + callingOf(slot);
  const before = line.lower.slice(Math.max(0, start - 80), start);
  const after = line.lower.slice(slot.end, slot.end + 120);
  const thing = thingBefore(before);
  if (thing !== null) return { label: `name of the ${thing}`, key: `name ${thing}` };
  const found = AHEAD_OF_NAME.exec(before) ?? AFTER_NAME.exec(after);
  if (found === null) return agentLabel(before, after);
  if (/\b(?:former|ex|outgoing|late|then|old) $/.test(before.slice(0, found.index))) return null;
  const { which = '', office = '', noun = '', body } = found.groups ?? {};
  if (office === '' && OF_SOMETHING.test(noun) && body === undefined && which.trim() === '') return null;
  const comes = which === '' && (COMES_BEFORE.test(before) || COMES_AFTER.test(after));
  const asked = `${comes ? 'new ' : which}${office}${noun}`;
  const what = body === undefined ? undefined : bodyAsWritten(line, body);
  return {
    label: what === undefined ? asked : `${asked} of the ${what}`,
    // One office, whoever comes to it or leaves it.
    key: `name ${office}${noun}`,
  };
}

/** "VBO" of "head of the vbo", up to the word that goes on about something else. */
function bodyAsWritten({ lower, sentence }: Line, body: string): string | undefined {
  const words = body.split(' ');
  const end = words.findIndex((word) => FUNCTION_WORDS.has(word));
  const kept = words.slice(0, end === -1 ? words.length : end).join(' ');
  const at = lower.indexOf(` the ${kept}`);
  if (kept === '' || CALLINGS.has(kept)) return undefined;
  return at === -1 ? kept : sentence.text.slice(at + ' the '.length, at + ' the '.length + kept.length);
}

function thingBefore(before: string): string | null {
  const [, noun = ''] = /\b(?:the|an?) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+),? $/u.exec(before) ?? [];
  return THINGS.find(([said]) => said.test(noun))?.[1] ?? null;
}

/** What somebody does to a thing, and what they are asked for as. */
const AGENTS: readonly [done: string, does: string, agent: string][] = [
  ['operated|run|managed', 'operates|runs|manages', 'operator'],
  ['owned', 'owns', 'owner'],
  ['built|constructed', 'builds|built', 'builder'],
  ['made|manufactured|produced', 'makes|made|manufactures|produces', 'maker'],
  ['supplied|provided|delivered', 'supplies|supplied|provides', 'supplier'],
  ['designed', 'designed', 'designer'],
  ['organized|organised', 'organizes|organises|organized|organised', 'organizer'],
  ['bought|acquired', 'bought|buys|is buying|acquired|wants to buy', 'buyer'],
  ['sponsored', 'sponsors', 'sponsor'],
];
const THING = '(?:the|its|their|an?|\\d+|[\\p{L}-]+) (?<thing>(?:[\\p{Ll}-]+ ){0,1}?[\\p{Ll}-]{3,})';

/** "The jets, built by Halden", "Lantos Ferries, which operates the ship". */
function agentLabel(before: string, after: string): Label | null {
  for (const [done, does, agent] of AGENTS) {
    const found =
      new RegExp(
        `\\b${THING},? (?:(?:which|that) )?(?:(?:is|was|are|were|to be|being|been) )?(?:${done}) by (?:the )?(?:[\\p{Ll}-]+ ){0,3}$`,
        'u',
      ).exec(before) ??
      new RegExp(
        `^(?:,? (?:which|that|the \\p{L}+ (?:that|which)))? (?:${does}) ${THING}(?![\\p{L}-])`,
        'u',
      ).exec(after);
    const thing = found?.groups?.thing;
    if (thing !== undefined && !FUNCTION_WORDS.has(thing.split(' ').at(-1)!))
      return { label: `${agent} of the ${thing}`, key: `name ${agent} ${thing.split(' ').at(-1)}` };
  }
  return null;
}
