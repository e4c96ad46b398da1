/** What a question for a name asks by: a role, what somebody does, a thing of a kind. */
import { lemma, singular } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import type { NameType } from '../model/claims.ts';
import { isPerson } from './nouns.ts';
import type { Wanted } from './question.ts';
import { BODIES, CALLINGS, formsOf, kindOf, REPLACES, ROLES, type Role } from './roles.ts';

export interface AskedRole extends Pick<Role, 'nouns'> {
  does: string | null;
  done: string | null;
  before: string | null;
  type: NameType | null;
  /** It is a thing of a kind, not somebody: "name of the ship". */
  thing: boolean;
  /** Asked by what it is called, "name of": only what is called so answers. */
  given: boolean;
  /** Words that say which of several was asked for: "former", "deputy". */
  contrast: RegExp | null;
  /** Whoever left the role is asked for. */
  former: boolean;
  /** What the deed is done to, of which the sentence must speak: "vaccine" of "company that makes the vaccine". */
  object: readonly Wanted[];
  /** As the question has it. */
  label: string;
}

/** Words before a role that make another of it. */
export const CONTRASTS: readonly RegExp[] = [
  /\b(?:deputy|vice|assistant|number two)\b/,
  /\b(?:former|ex|previous|outgoing|old|then|late|one-time|predecessor|replaced|sacked|dismissed|injured)\b/,
  /\b(?:acting|interim|caretaker|temporary|stand-in|provisional)\b/,
  /\b(?:another|other|second|sister|third)\b/,
  /\bprime\b/,
];
const FORMER = CONTRASTS[1];

const LEAVES =
  '(?:was|has been|were) (?:sacked|dismissed|fired|replaced|removed|ousted|suspended)|resigned|has resigned|stepped down|steps down|quit|left|leaves';

export function roleAsked(label: string, words: readonly Wanted[]): AskedRole | null {
  const named = /\bname of (?:the |an? )?(.+)$/.exec(label)?.[1] ?? null;
  const asked = (named ?? label.split(/\b(?:of|for|in|at|behind|that|which)\b/)[0] ?? '').trim();
  const last = asked.split(' ').at(-1) ?? '';
  const contrast = CONTRASTS.find((one) => one.test(asked)) ?? null;
  const former = contrast === FORMER && contrast !== undefined;
  const base = {
    given: named !== null,
    does: null,
    done: null,
    before: null,
    contrast,
    former,
    object: [],
    label: asked,
  };

  const kind = kindOf(singular(last));
  if (kind !== null && (named !== null || asked === label))
    return { ...base, nouns: kind.map((noun) => `${noun}s?`).join('|'), type: null, thing: true };

  const deed = /\b(?:that|which|who) (?:will |has |have |had )?([\p{L}-]+)/u.exec(label);
  if (deed !== null && !/^(?:was|were|is|are|been|the|an?|it|they)$/.test(deed[1]!))
    return byDeed(label, deed[1]!, words, { ...base, nouns: NOTHING, type: null, thing: false });

  const known = ROLES.find((one) => one.asked.test(asked));
  if (known !== undefined)
    return {
      ...base,
      ...known,
      ...(former && known.type === 'person' ? { does: LEAVES, done: null, before: REPLACES } : {}),
      thing: false,
    };
  const noun = singular(last);
  const person = isPerson(noun) || CALLINGS.has(noun);
  const thing =
    named === null
      ? ''
      : singular(
          asked
            .split(/ (?:of|at|in|on|for|to|from|behind) /)[0]!
            .split(' ')
            .at(-1)!,
        );
  if (!(person || BODIES.has(noun)))
    return thing === '' ? null : { ...base, nouns: `${escaped(thing)}s?`, type: null, thing: true };
  return {
    ...base,
    nouns: `${escaped(noun)}s?`,
    type: person ? 'person' : 'organization',
    thing: false,
    ...(former && person ? { does: LEAVES, before: REPLACES } : {}),
  };
}

/** "Company that makes the vaccine": by the role that is known for the deed, or by the verb itself. */
function byDeed(label: string, verb: string, words: readonly Wanted[], base: AskedRole): AskedRole {
  const at = label.search(new RegExp(`\\b${escaped(verb)}\\b`, 'u'));
  const person = /^who\b|\bwho\b/.test(label);
  const known = ROLES.find(
    ({ does, type }) =>
      does !== undefined &&
      (person ? type !== 'organization' : type !== 'person') &&
      new RegExp(`^(?:${does})$`, 'u').test(verb),
  );
  const forms = formsOf(lemma(verb)).map(escaped).join('|');
  return {
    ...base,
    nouns: known?.nouns ?? NOTHING,
    does: known?.does === undefined ? `(?:${forms})(?! by)` : `${known.does}|(?:${forms})(?! by)`,
    done: known?.done === undefined ? forms : `${known.done}|${forms}`,
    before: known?.before ?? null,
    type: person ? (known?.type ?? null) : BODIES.has(kindAsked(label)) ? 'organization' : null,
    object: words.filter((word) => word.start > at + verb.length),
  };
}

/** "Museum" of "museum that returns the bronzes". */
const kindAsked = (label: string): string =>
  singular(/([\p{L}-]+) (?:that|which|who)\b/u.exec(label)?.[1] ?? '');

/** No word. */
const NOTHING = '(?!)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ASKS_PERSON =
  /\b(?:who|leader|head of|chief|minister|president|chair\w*|judge|mayor|governor|secretary|commissioner|commander|lawyer|dealer|captain|winner|suspect|envoy|negotiator|mediator|author|coach|manager|spokes\w+|director|candidate)\b/;
const ASKS_PLACE = /\b(?:where|place|venue|city|town|location|host|capital|site|destination|country)\b/;
const ASKS_BODY =
  /\b(?:company|firm|club|body|agency|contractor|operator|party|bank|builder|organi[sz]ation|supplier|owner|buyer|group|gang|militia)\b/;

/** What is asked for stands first: "governor of the central bank" is a person, "company that owns the city's plant" none. */
export function nameTypeOf(label: string): NameType | null {
  const asked = label.split(/\b(?:of|that|which|for|in|at|behind|the)\b/)[0] ?? '';
  for (const text of [asked, label]) {
    if (ASKS_BODY.test(text) && !/\bwho\b/.test(text)) return 'organization';
    if (ASKS_PERSON.test(text)) return 'person';
    if (ASKS_PLACE.test(text)) return 'place';
  }
  // "Player signed as a replacement".
  return isPerson(singular(tokenize(label)[0]?.norm ?? '')) ? 'person' : null;
}
