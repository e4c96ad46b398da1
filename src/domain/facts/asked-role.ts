/** What a question for a name asks by: a role, what somebody does, a thing of a kind. */
import { lemma, singular } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import type { NameType } from '../model/claims.ts';
import { wordTable } from '../word-table.ts';
import { BODIES, CALLINGS, HEADS, LOCALITIES } from './callings.ts';
import { deedOfAgent, type Forms, formsOf } from './deeds.ts';
import { escaped } from './escaped.ts';
import { isPerson } from './nouns.ts';
import { COMES_AFTER, LEADS, REPLACES, type Role } from './role.ts';
import { ROLES } from './roles.ts';
import { kindOf } from './things.ts';
import type { Wanted } from './wanted.ts';

export interface AskedRole extends Pick<Role, 'nouns'> {
  does: string | null;
  done: string | null;
  before: string | null;
  after: string | null;
  under: boolean;
  ofStory: boolean;
  /** Asked by what they do and not by what they are: "company that makes the vaccine". */
  byDeed: boolean;
  /** Nobody is it before it is told: "winner", "new coach", "club the player joins". */
  outcome: boolean;
  /** Whoever comes to the role is asked for. */
  incoming: boolean;
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
export const ACTING = CONTRASTS[2];

const LEAVES =
  '(?:was|has been|were) (?:sacked|dismissed|fired|replaced|removed|ousted|suspended)|resigned|has resigned|stepped down|steps down|quit|left|leaves';

const DISMISSES =
  'sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|fire[sd]?|firing|oust(?:s|ed)?|remov(?:es|ed)|axe[sd]?|part(?:s|ed) (?:company|ways) with|(?:let|lets) go of';

export function roleAsked(label: string, words: readonly Wanted[]): AskedRole | null {
  const named = /\bname of (?:the |an? )?(.+)$/.exec(label)?.[1] ?? null;
  const asked = (named ?? label.split(HEAD_ENDS)[0] ?? '').trim();
  const last = asked.split(' ').at(-1) ?? '';
  const contrast =
    CONTRASTS.find((one) => one.test(withoutLast(asked.replace(/ in (?:second|last) place$/, '')))) ?? null;
  const former = contrast === FORMER && contrast !== undefined;
  const base: Omit<AskedRole, 'nouns' | 'type' | 'thing'> = {
    given: false,
    does: null,
    done: null,
    before: null,
    after: null,
    under: false,
    ofStory: false,
    byDeed: false,
    outcome: OUTCOME.test(label),
    incoming: INCOMING.test(asked),
    contrast,
    former,
    object: [],
    label: asked,
  };

  const kind = kindOf(singular(last));
  const thingOfKind: AskedRole | null =
    kind === null
      ? null
      : { ...base, nouns: kind.map((one) => `${one}s?`).join('|'), type: null, thing: true };
  if (thingOfKind !== null && (named !== null || asked === label))
    return { ...thingOfKind, given: named !== null };

  const deed = deedAsked(label);
  if (deed !== null) {
    // "Ship that brought the bananas": its kind tells it as well as what it did.
    const of = kindOf(kindAsked(label));
    const nouns = of === null ? NOTHING : of.map((one) => `${one}s?`).join('|');
    return byDeed(label, deed, words, { ...base, nouns, type: null, thing: of !== null });
  }

  const turned = (does: string | null | undefined): Partial<AskedRole> =>
    former
      ? { does: LEAVES, done: null, before: `${REPLACES}|${DISMISSES}` }
      : base.incoming
        ? { does: [does, REPLACES, COMES_AFTER].filter((one) => one != null).join('|') }
        : {};
  if (thingOfKind !== null && !(LOCALITIES.has(singular(last)) && happensIn(label) !== null))
    return thingOfKind;

  const known = ROLES.find((one) => one.asked.test(asked));
  if (known !== undefined)
    return { ...base, ...known, ...(known.type === 'person' ? turned(known.does) : {}), thing: false };
  // "Director of the film": what is asked for stands ahead of what it is of.
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
  if (LOCALITIES.has(noun))
    return {
      ...base,
      // "The port of Marenza refused": a port, and not the one where the ship docks.
      nouns: happensIn(label) === null ? `${escaped(noun)}s?` : NOTHING,
      type: 'place',
      thing: false,
      before: happensIn(label),
      byDeed: happensIn(label) !== null,
    };
  if (!(person || BODIES.has(noun)))
    return thing === ''
      ? null
      : { ...base, given: true, nouns: `${escaped(thing)}s?`, type: null, thing: true };
  const suffered = person ? sufferedBy(asked) : null;
  if (suffered !== null)
    return {
      ...base,
      ...suffering(suffered),
      nouns: `${escaped(noun)}s?`,
      type: 'person',
      thing: false,
      contrast: new RegExp(`\\b(?:${suffered})\\b`),
    };
  const agent = deedOfAgent(noun).map(formsOf);
  const leads = HEADS.has(noun) || /^(?:lead|chief|head|senior|principal)\b/.test(asked);
  const does = [...agent.map(doing), ...(leads ? [LEADS.does] : [])];
  return {
    ...base,
    nouns: `${escaped(noun)}s?`,
    type: person ? 'person' : 'organization',
    thing: false,
    ...(agent.length > 0 ? { done: agent.map(doneBy).join('|') } : {}),
    ...(does.length > 0 ? { does: does.join('|') } : {}),
    ...(person ? turned(does.join('|') || null) : {}),
  };
}

/** "Arrested" of "arrested naval officer": which of several it is. */
const sufferedBy = (asked: string): string | null => {
  const first = asked.split(' ').find((word) => !/^(?:the|new|first)$/.test(word)) ?? '';
  return first !== asked && /(?:ed|stolen|slain|shot|beaten)$/.test(first) && !NO_FATE.test(first)
    ? first
    : null;
};
const NO_FATE =
  /^(?:retired|experienced|aged|united|associated|armed|proposed|alleged|suspected|expected|accused|injured|replaced|sacked|dismissed|red|wanted)$/;

/** "Was arrested", "arrested @". */
const suffering = (verb: string): Pick<AskedRole, 'does' | 'before'> => {
  const all = (FATES.find((fates) => fates.includes(verb)) ?? [verb]).map((one) => formsOf(lemma(one)));
  const done = [verb, ...all.flatMap((one) => one.done)].map(escaped).join('|');
  return {
    does: `(?:is|was|were|are|(?:has|have|had) been|being|be|got|(?:may|can|could|must|should|will|would|is to|are to|was to) be) (?:\\p{L}+ly )?(?:${done})`,
    before: [
      ...[verb, ...all.flatMap(({ told, going }) => [...told, ...going])].map(escaped),
      ...(ACTS_DONE[verb] ?? []).map((act) => `${act}s? of`),
    ].join('|'),
  };
};
/** The deed as a noun: "the arrest of". */
const ACTS_DONE = wordTable<readonly string[]>({
  arrested: ['arrest', 'detention', 'capture'],
  detained: ['arrest', 'detention'],
  killed: ['killing', 'murder', 'death', 'shooting'],
  murdered: ['murder', 'killing', 'death'],
  jailed: ['jailing', 'imprisonment', 'sentencing', 'conviction'],
  convicted: ['conviction'],
  kidnapped: ['kidnapping', 'abduction', 'capture'],
  abducted: ['abduction', 'kidnapping'],
  freed: ['release'],
  released: ['release'],
  expelled: ['expulsion', 'deportation'],
  extradited: ['extradition'],
  dismissed: ['dismissal', 'sacking'],
  sacked: ['sacking', 'dismissal'],
});
/** What newsrooms call one and the same deed. */
const SAME_DEEDS: readonly (readonly string[])[] = [
  'get receive obtain acquire secure',
  'build construct',
  'quash overturn',
  'discover find spot',
  'maintain service',
  'organize stage',
].map((line) => line.split(' '));
/** What can be said of one and the same who suffered it. */
const FATES: readonly (readonly string[])[] = [
  'killed murdered slain shot stabbed assassinated',
  'jailed imprisoned sentenced convicted',
  'kidnapped abducted seized taken',
  'arrested detained held caught captured',
  'freed released',
  'fined penalized',
  'expelled deported banned barred suspended disqualified',
  'destroyed flattened razed',
  'shelled bombed attacked hit struck raided',
  'robbed looted burgled',
].map((line) => line.split(' '));

/** "Landed in", "sold at" of "airport where the plane landed", "town where the ticket was sold". */
function happensIn(label: string): string | null {
  const clause = /\b(?:where|in which|at which) (.+)$/.exec(label)?.[1];
  const verb =
    clause === undefined
      ? undefined
      : (/\b(?:was|were|is|are|been|be) ([\p{L}-]+)/u.exec(clause)?.[1] ?? clause.split(' ').at(-1));
  if (verb === undefined) return null;
  const { told, going } = formsOf(lemma(verb));
  const arrival = ARRIVALS.has(lemma(verb)) ? `|${ARRIVES}` : '';
  return `(?:${[verb, ...told, ...going].map(escaped).join('|')})(?: (?!(?:and|but|that|who|when|after|from)\\b)\\p{L}+){0,3}? (?:in|at|near|on|outside|off)(?: the \\p{L}+ of)?${arrival}`;
}

/** Where ships and planes end up is told by where they are bound. */
const ARRIVALS: ReadonlySet<string> = new Set(
  'dock moor berth land arrive anchor call disembark stop'.split(' '),
);
const FEW_WORDS = '(?: (?!(?:and|but|that|who|when|after|from|in|at)\\b)\\p{L}+){0,3}?';
const ARRIVES = `(?:divert\\w*|redirect\\w*|re-?rout\\w*|steer\\w*|head(?:s|ed|ing)?|bound|sail(?:s|ed|ing)?|turn(?:s|ed|ing)?|sent|tow(?:s|ed|ing)?|brought|bring\\w*|taken|tak(?:es|ing)|escort\\w*|proceed\\w*|limp\\w*|on (?:its|her|the) way|en route|(?:set|sets|on) course)${FEW_WORDS} (?:to|for|toward|towards|into)|(?:dock|moor|berth|land|arriv|anchor|disembark|tie|put)(?:s|e|es|ed|d|ing)?${FEW_WORDS} (?:in|at|near|off)`;

/** "Coach of the team" asks for the coach; a port of departure is not just a port. */
const HEAD_ENDS =
  /\b(?:of(?! (?:departure|origin)$)|for|in(?! (?:second|first|last) place)|at|behind|that|which|where|who)\b/;
const INCOMING = /\b(?:new|next|incoming|future)\b/;

const OUTCOME =
  /\b(?:new|next|future|incoming|winner|wins?|won|champion|loser|lost|runner-up|buyer|bidder|buys?|buying|bought|sold|seller|successor|replacement|gets?|joins?|signed|elected|chosen|hosts?|venue|destination|opponent|selected|appointed|will|wants?|acting|caretaker|interim|former|while)\b/;

const withoutLast = (asked: string): string => asked.slice(0, asked.lastIndexOf(' ') + 1);

interface Deed {
  verb: string;
  /** It was done to the one asked for: "company that was fined". */
  suffered: boolean;
  /** They are suspected of it. */
  blamed?: boolean;
}

/** "That makes", "which was fined", and shortened to "making", "fined". */
function deedAsked(label: string): Deed | null {
  const clause =
    /\b(?:that|which|who) (?:will |would |has |have |had |is |was |are |were |wants? to |is to |plans? to )*(?:been |being |be )?([\p{L}-]+)/u.exec(
      label,
    );
  if (clause !== null) {
    const verb = clause[1]!;
    if (NO_VERB.test(verb)) return null;
    const passive = /\b(?:is|was|are|were|been|being|be) $/.test(clause[0].slice(0, -verb.length));
    return { verb, suffered: passive && !verb.endsWith('ing') };
  }
  // "Man to be extradited", "company suspected of supplying the food"
  const meant = /^(?:the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+ to be ([\p{L}-]+)/u.exec(label)?.[1];
  if (meant !== undefined) return { verb: meant, suffered: true };
  const blamed =
    /\b(?:suspected|accused|blamed|believed|thought|alleged) (?:of|for|to have|to be) (?:been )?([\p{L}-]+)/u.exec(
      label,
    )?.[1];
  if (blamed !== undefined && !NO_VERB.test(blamed)) return { verb: blamed, suffered: false, blamed: true };
  const [, head = '', verb = '', rest = ''] =
    /^(?:the |new )?((?:[\p{L}-]+ )?[\p{L}-]+) (?:being )?([\p{L}-]+(?:ing|ed|sold|bought|hit|built|shot|stolen|chosen))\b( .+)?$/u.exec(
      label,
    ) ?? [];
  const noun = singular(head.split(' ').at(-1) ?? '');
  const bearer =
    isPerson(noun) || CALLINGS.has(noun) || BODIES.has(noun) || LOCALITIES.has(noun) || kindOf(noun) !== null;
  if (!bearer || verb === '' || (verb.endsWith('ing') && rest === '')) return null;
  // "Senior investigating officer": the officer is asked for.
  const end = singular((rest.split(HEAD_ENDS)[0] ?? '').trim().split(' ').at(-1) ?? '');
  if (!/^ (?:the|an?|its|his|her|their)\b/.test(rest) && (isPerson(end) || CALLINGS.has(end))) return null;
  return { verb, suffered: !verb.endsWith('ing') };
}

const NO_VERB = /^(?:is|was|were|are|been|the|an?|it|they|in|at|to|behind|most|next|now|still)$/;

/** "Company that makes the vaccine": by the role that is known for the deed, or by the verb itself. */
function byDeed(
  label: string,
  { verb, suffered, blamed = false }: Deed,
  words: readonly Wanted[],
  base: AskedRole,
): AskedRole {
  const at = label.search(new RegExp(`\\b${escaped(verb)}\\b`, 'u'));
  const person = /\bwho\b/.test(label) || isPerson(kindAsked(label)) || CALLINGS.has(kindAsked(label));
  const forms = formsOf(lemma(verb));
  const own = escaped(verb);
  const alike = (SAME_DEEDS.find((deeds) => deeds.includes(lemma(verb))) ?? [])
    .filter((deed) => deed !== lemma(verb))
    .map((deed) => formsOf(lemma(deed)));
  const type = person
    ? 'person'
    : BODIES.has(kindAsked(label))
      ? 'organization'
      : LOCALITIES.has(kindAsked(label))
        ? 'place'
        : null;
  const object = words.filter((word) => word.start > at + verb.length);
  if (suffered) return { ...base, ...suffering(verb), type, object };
  // "Builds" is what builders do, and manufacturers.
  const known = ROLES.filter(
    ({ does, type: kind }) =>
      does !== undefined &&
      (type === null || kind === null || type === kind || (type === 'place' && kind === 'organization')) &&
      new RegExp(`^(?:${does})$`, 'u').test(verb),
  );
  const any = (key: 'nouns' | 'does' | 'done' | 'before' | 'after', more: string[] = []): string | null =>
    [...known.flatMap((one) => one[key] ?? []), ...more].join('|') || null;
  return {
    ...base,
    nouns: any('nouns', [...(base.thing ? [base.nouns] : []), ...agents(forms)]) ?? NOTHING,
    does: any('does', [own, doing(forms), ...alike.map(doing), ...(blamed ? [BLAMED_FOR] : [])]),
    done: any('done', [forms, ...alike].map(doneBy)),
    before: any('before', blamed ? [BLAMED] : []),
    after: any('after'),
    under: known.some(({ under }) => under === true),
    byDeed: true,
    ofStory: blamed,
    type: person ? (known[0]?.type ?? 'person') : type,
    object,
  };
}

/** With whoever is suspected before it. */
const BLAMED_FOR =
  '(?:is|was|are|were|has been) (?:(?:now|still|also) )?(?:suspected|blamed|under suspicion|accused|at the (?:center|heart|root|source) of)';
/** Who is suspected need not be said to have done it. */
const BLAMED =
  '(?:suspect(?:s|ed)?|culprit)(?: \\p{L}+){0,2} (?:is|was|are|were)(?: an? [^,.;@]{3,40},)?|suspect(?:s|ed)? (?:\\p{L}+ )?(?:(?:come|comes|came|stem|stems|originat\\w+) )?from|(?:blam(?:es|ed|ing)|accus(?:es|ed|ing)|suspects?|suspicion (?:falls|fell) on|traced (?:back )?to|trail leads to|(?:come|comes|came|grown|made|supplied|delivered|produced|imported|packed|shipped|processed|sold) (?:from|by))';

/** With the name of whoever does it before it: "made", "is making", "wants to make". */
const doing = ({ told, going }: Forms): string =>
  `(?:${told.map(escaped).join('|')})(?! by\\b)|(?:(?:is|was|were|are|(?:has|have|had) been) )?(?:${going.map(escaped).join('|')})|(?:${MEANS}) to (?:${escaped(told[0]!)})`;
/** "Discoverer" for whoever discovered. */
const agents = ({ told }: Forms): string[] =>
  told
    .slice(0, 1)
    .flatMap((base) => (base.length > 3 ? [`${escaped(base.replace(/e$/, ''))}(?:er|or)s?`] : []));
const doneBy = ({ done }: Forms): string => done.map(escaped).join('|');

/** What is meant to be done is asked for as if it were. */
const MEANS =
  'wants?|wanted|plans?|planned|agree[sd]|hopes?|intends?|(?:is|are|was|were) (?:set|due|ready|expected|likely)|offered|decided|vowed|chosen|picked|selected';

/** "Museum" of "museum that returns the bronzes", "company" of "company buying the airline". */
const kindAsked = (label: string): string =>
  singular(
    (/([\p{L}-]+) (?:that|which|who)\b/u.exec(label) ??
      /([\p{L}-]+) [\p{L}-]+(?:ing|ed|sold|bought|hit|built|shot|stolen|chosen)\b/u.exec(label))?.[1] ?? '',
  );

/** No word. */
const NOTHING = '(?!)';

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
