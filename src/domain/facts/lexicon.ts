/**
 * Words by which newsrooms name what they count and what happens to it. Data only, written by hand for news English and never complete: what
 * is in no line is matched by its own words.
 */
import type { UnitClass } from '../model.ts';

/** Ways to say one thing. A question asked in words of a family is answered by any of its words. */
interface Family {
  name: string;
  pattern: RegExp;
  /** Families of one group exclude each other: a number that stands with one of them does not answer a question about another. */
  group: 'fate' | 'ballot' | 'certainty' | null;
  /** The label of a count of these, as a person would write it. */
  label?: string;
}

const family = (name: string, pattern: RegExp, group: Family['group'] = null, label?: string): Family => ({
  name,
  pattern,
  group,
  ...(label === undefined ? {} : { label }),
});

export const FAMILIES: readonly Family[] = [
  family(
    'dead',
    /\b(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deadly|deaths?|toll|fatal\w*|perish\w*|bod(?:y|ies)|drown\w*|slain|(?:lost|lose|losing|claimed) (?:their |his |her |\w+ )?li(?:fe|ves))\b/,
    'fate',
    'people killed',
  ),
  family('injured', /\b(?:injur\w+|wound(?:ed|s|ing)?|hurt|maimed)\b/, 'fate', 'people injured'),
  family(
    'hospital',
    /\b(?:(?:taken|rushed|brought|admitted|treated|(?:remain\w*|are|is|was|were)) (?:to|in|at) (?:a |the )?(?:\w+ )?hospital\w*|hospital \w+ treated|hospitali[sz]ed|treated|in (?:a )?critical condition|in intensive care)\b/,
    'fate',
    'people in hospital',
  ),
  family(
    'escaped',
    /\b(?:escap(?:e|es|ed|ing|ers?|ees?)|br(?:eak|eaks|oke|oken|eaking) out|breakouts?|on the run|at large)\b/,
    'fate',
    'people who escaped',
  ),
  family(
    'caught',
    /\b(?:recaptur\w+|captur(?:e|es|ed|ing)|caught|back in custody)\b/,
    'fate',
    'people caught',
  ),
  family('suspended', /\b(?:suspended|suspensions?)\b/, 'fate', 'people suspended'),
  family('dismissed', /\b(?:dismissed|sacked|fired|laid off)\b/, 'fate', 'people dismissed'),
  family('missing', /\b(?:missing|unaccounted)\b/, 'fate', 'people missing'),
  family(
    'rescued',
    /\b(?:rescued|saved|survivors?|survived|pulled (?:out )?alive|plucked)\b/,
    'fate',
    'people rescued',
  ),
  family(
    'evacuated',
    /\b(?:evacuat\w+|(?:told|ordered|forced|asked|had) to (?:leave|flee)|fled|flee|fleeing|displaced|(?:out of|away from|left|leave) (?:their )?homes?)\b/,
    'fate',
    'people evacuated',
  ),
  family(
    'homeless',
    /\b(?:homeless|los[te]\w* their homes?|without a roof|without (?:a )?homes?)\b/,
    'fate',
    'people left homeless',
  ),
  family(
    'arrested',
    /\b(?:arrest(?:s|ed|ing)?|detain(?:ed|s|ing)?|detention|in custody|taken into custody)\b/,
    'fate',
    'people arrested',
  ),
  family('charged', /\b(?:charged|indicted|indictments?)\b/, 'fate', 'people charged'),
  family('aboard', /\b(?:aboard|on ?board|passengers and crew)\b/, 'fate', 'people aboard'),
  family('in favor', /\b(?:in favou?r|voted for|ayes?|yes votes?)\b/, 'ballot', 'votes in favor'),
  family('against', /\b(?:voted against|votes? against|noes|no votes?|opposed)\b/, 'ballot', 'votes against'),
  family('abstained', /\babst(?:ain\w*|entions?)\b/, 'ballot', 'abstentions'),
  family('confirmed', /\bconfirmed\b/, 'certainty'),
  family('suspected', /\b(?:suspected|probable|presumed|unconfirmed)\b/, 'certainty'),
  family('recovered', /\b(?:recovered|recoveries|cured)\b/, 'certainty'),
  family(
    'strike',
    /\b(?:strik(?:e|es|ing|ers?)|walk(?:s|ed|ing)? ?outs?|stop(?:s|ped)? work\w*|down(?:ed)? tools|industrial action|stoppages?)\b/,
    null,
    'workers on strike',
  ),
  family(
    'meet',
    /\b(?:meet(?:s|ings?)?|met|gather\w*|conven\w+|talks|sessions?|summits?|assembl\w+|conferences?)\b/,
  ),
  family('vote', /\b(?:vot(?:e|es|ed|ing)|ballots?|decid(?:e|es|ed)|polls?|referendum)\b/),
  family('election', /\b(?:elections?|polls?|go to the polls|polling day|runoff|run-off)\b/),
  family(
    'begin',
    /\b(?:begin\w*|began|begun|start\w*|(?:go(?:es)?|went) on (?:trial|strike|sale|show|display|air)|open(?:s|ed|ing)?|launch\w*|kick\w* off|tak\w+ effect|com\w+ into (?:force|effect)|enter\w* into force)\b/,
  ),
  family('end', /\b(?:end(?:s|ed|ing)?|expir\w+|run(?:s)? out|over|finish\w*|until|lift(?:s|ed|ing)?)\b/),
  family('finish', /\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|conclud\w+|go(?:es)? through)\b/),
  family('reopen', /\b(?:reopen\w*|re-open\w*|open(?:s|ed)? again|resum\w+|return\w*)\b/),
  family(
    'lead',
    /\b(?:lead(?:s|er|ers|ing)?|led|head(?:s|ed|ing)?|chief|chair\w*|in charge|run(?:s|ning)?|boss(?:es)?)\b/,
  ),
  family('build', /\b(?:build(?:s|er|ers|ing)?|built|construct\w*|contract(?:s|or|ors)?)\b/),
  family(
    'pay',
    /\b(?:offer\w*|bid(?:s|ding)?|pay(?:s|ing)?|paid|buy(?:s|ing)?|bought|purchas\w+|acqui\w+|takeovers?|price[sd]?)\b/,
  ),
  family('promise', /\b(?:pledg\w+|promis\w+|commit(?:s|ted|ment|ments)?|donat\w+)\b/),
  family('worth', /\b(?:worth|valued?|values|estimated? at)\b/),
  family('cost', /\b(?:costs?|costing|price[sd]?|budget\w*|bill|spend(?:s|ing)?|spent|invest\w*)\b/),
  family(
    'cut',
    /\b(?:cut(?:s|ting)?|axe[sd]?|shed(?:s|ding)?|to go|go|los[te]\w*|losses|eliminat\w+|redundan\w+|la(?:y|id|ying) off|layoffs?)\b/,
  ),
  family('own', /\b(?:own(?:s|ed|ers?|ership)?|belong(?:s|ed|ing)? to|operat(?:es|ed|ors?) by|run by)\b/),
  family('spill', /\b(?:spill\w*|spilt|leak\w*|pour(?:s|ed|ing)|discharg\w+)\b/),
  family('sign', /\b(?:sign(?:s|ed|ing|atories|atory)?|ratif\w+|endors\w+)\b/),
  family(
    'resign',
    /\b(?:resign\w*|step(?:s|ped|ping)? down|quit\w*|stay(?:s|ed|ing)? on|remain(?:s|ed)? in office)\b/,
  ),
  family(
    'fine',
    /\b(?:fine[sd]?|penalt(?:y|ies)|(?:must|ordered to|has to|have to) pay|sanction(?:s|ed)?)\b/,
  ),
  family(
    'outage',
    /\b(?:(?:without|no|los[te]|cut\w*) (?:power|electricity)|power (?:cuts?|outages?|failures?)|outages?|blackouts?|in the dark)\b/,
  ),
  family('wind', /\b(?:winds?|gusts?|gusting)\b/),
  family('aid', /\b(?:aid|relief|assistance|donat\w+|donors?)\b/),
  family('deal', /\b(?:deals?|takeovers?|mergers?|acquisitions?|bids?|agreements?|accords?|pacts?)\b/),
  family('arena', /\b(?:stadiums?|arenas?|venues?)\b/),
  family(
    'destroy',
    /\b(?:destroy\w*|destruction|burn(?:ed|t)? down|burn(?:ed|t) to the ground|raz(?:ed|ing)|gutted|flattened|collapsed|levell?ed|ruin(?:s|ed))\b/,
  ),
  family(
    'burn',
    /\b(?:burn(?:s|ed|t|ing)?|scorched|blackened|consumed|charred|cover(?:s|ed|ing)?|grown?|grew|grows|spread)\b/,
  ),
  family('contain', /\b(?:contain(?:ed|ment|s)?|under control)\b/),
  family('close', /\b(?:clos(?:e|es|ed|ure|ures|ing)|shut\w*)\b/),
  family('wait', /\b(?:wait(?:s|ing)?|at anchor|queu\w+|stranded|stuck|held up|backlog)\b/),
  family('steal', /\b(?:stol\w+|steal\w*|theft|took|taken|robbed|looted)\b/),
  family('turnout', /\b(?:turnout|turn(?:ed|s)? out|cast (?:a |their )?(?:vote|ballot)s?)\b/),
  family('host', /\b(?:host\w*|venue|held|hold|meet\w*|gather\w*|tak\w+ place)\b/),
  family('win', /\b(?:win(?:s|ner|ning)?|won|victor\w*)\b/),
  family(
    'member',
    /\b(?:join(?:s|ed)?|members?|membership|part of|belong\w*|tak\w+ part|took part|participa\w+)\b/,
  ),
];

/** Nouns that newsrooms exchange for one another when they count. */
const COUNTED = `
country nation state member government capital
home house property dwelling building
company firm business
site location place
worker employee staff job post
household customer home property
user customer subscriber client account member
case infection
vote ballot
lawmaker mp deputy legislator
ship vessel boat tanker freighter
flight plane jet
fire blaze wildfire
school college
work painting picture artwork piece
seat place spectator
soldier troop
`;

/** Nouns for people. Any of them counts people; a question about one of them is not answered by another unless it asks about people. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people resident victim passenger worker civilian miner soldier villager tourist student patient customer user subscriber traveler traveller employee ' +
    'protester demonstrator adult body casualty crew pilgrim migrant refugee inhabitant citizen guest visitor fan spectator voter villager dead ' +
    'other more suspect prisoner detainee hostage pupil man woman child boy girl baby officer firefighter policeman nurse doctor teacher driver inmate convict ' +
    'commuter shopper pensioner member lawmaker athlete expert rebel gunman settler voter relative neighbor neighbour survivor'
  ).split(' '),
);

/** A number of these is a part of the people, as long as a whole is stated. */
export const PARTS: ReadonlySet<string> = new Set(
  'child woman man boy girl baby officer policeman firefighter crew tourist other more daughter son'.split(
    ' ',
  ),
);

const AGENT = /(?:er|or|ist|ian|man|woman|ant|ee)$/;
const NOT_AGENT: ReadonlySet<string> = new Set(
  'number order paper quarter corner border letter offer matter river tower power water member container tanker chapter former other'.split(
    ' ',
  ),
);

/** A noun for people, listed or formed like one: `docker`, `machinist`. */
export const isPerson = (noun: string): boolean =>
  PEOPLE.has(noun) || (noun.length > 4 && AGENT.test(noun) && !NOT_AGENT.has(noun));

/** Words of a question that say which kind of answer is wanted, not what it is about. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    'number count total amount sum figure figures many much how what which who whom when where date day time name level overall current latest ' +
    'official new position status state stance deadline venue location site expected planned scheduled due set likely long first next far known estimated reported city town place company person body'
  ).split(' '),
);

/** Words that name a measure which its unit names as well: "cost" is in every sum of money. They help and are not needed. */
export const MEASURES: ReadonlySet<string> = new Set(
  'affected involved concerned highest lowest maximum minimum peak average size cost price value worth share percentage rate length duration area extent speed weight height depth distance budget amount rise increase sum'.split(
    ' ',
  ),
);

/** Those of them, and other words, that ask for money when a question gives no unit. */
export const MONEY: ReadonlySet<string> = new Set(
  (
    'cost price budget fund damage fine aid loan debt revenue profit loss spending bill funding salary bid grant asset package investment value worth reward ransom ' +
    'money payment payout compensation subsidy bailout fee wage income turnover'
  ).split(' '),
);

/** Measures that ask for money when what is measured is money: "size of the fund". */
export const SIZES: ReadonlySet<string> = new Set(['size', 'value', 'worth', 'sum', 'amount', 'share']);

/** What else is measured without a unit being named. A length is one of time or of space: what it is the length of decides, and only the page tells. */
export const MEASURED_IN: ReadonlyMap<string, readonly UnitClass[]> = new Map<string, readonly UnitClass[]>([
  ['length', ['duration', 'length']],
  ['duration', ['duration']],
  ['speed', ['speed']],
  ['weight', ['mass']],
  ['area', ['area']],
  ['height', ['length']],
  ['depth', ['length']],
  ['width', ['length']],
  ['distance', ['length']],
  ['temperature', ['temperature']],
]);

/** What marks the value as one that was left, before it in its stretch or right around it. */
export const LEFT_BEFORE =
  /\b(?:up from|down from|rather than|instead of|compared (?:with|to)|(?:higher|lower|more|fewer|less) than the|(?:an |the )?(?:earlier|previous|initial|original|former|old) (?:\w+ )?(?:figure|number|toll|estimate|count|value|date|plan|bid|offer|record)s? (?:of|put at|was|had been)?|(?:initially|originally|previously|first|at first|formerly|earlier)(?: (?:said|given|giving|gave|put|set|planned|scheduled|announced|reported|due|stood|was|at|for|as|of|to be|be))*|had (?:said|put|reported|been)|replac(?:ed|es|ing)|succe(?:eds|eded|eding)|took over from|record of|after first giving|not)\s*(?:(?:the|a|an|on|in|at|for|from|about|some|of|was|it)\s*)*$/;

/** What marks the value as a part of the whole. */
export const PARTIAL_BEFORE =
  /\b(?:including|among (?:them|those|the)|of (?:whom|them|which|those))\b|\b(?:another|a further|an additional|a second) (?:about |some )?$/;
export const PARTIAL_AFTER =
  /^\s*(?:other|others|more)\b|^\s*(?:\w+ )?of (?:them|whom|which|those|the \w+ \d|the (?:dead|injured|victims|wounded|killed|missing))\b/;

/** What marks another event or place, anywhere in the sentence. */
export const ELSEWHERE =
  /\b(?:(?:in|near|at|to|from) (?:the )?(?:neighbou?ring|nearby)|elsewhere|separate(?:ly)?|unrelated|(?:a|an|the) (?:second|third|similar|different|previous|earlier|last) (?!(?:of|to|floor|time|report|reading|day|week|minute|hour|figure|number|toll|estimate|offer|version)\b)\w+|another (?:fire|quake|earthquake|storm|ship|crash|attack|bank|country|town|city|ward|hospital|train)|by contrast)\b/;

/** What marks room for things, not the things. */
export const CAPACITY =
  /\b(?:capacity|can (?:hold|seat|carry|take)|holds|seats? up to|(?:has |have |with )?(?:room|space) for|licen[sc]ed (?:to|for)|designed (?:to|for)|invited)\b/;

/** What marks a habit or a rate rather than the event. */
export const HABIT =
  /\b(?:on average|on an average|usually|normally|typically|every|each|in total in the country|in the (?:whole )?country|nationwide|employs|owns|has a staff)\b/;

function table(text: string): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  text
    .trim()
    .split('\n')
    .forEach((line, id) => {
      for (const word of line.trim().split(/\s+/)) sets.set(word, [...(sets.get(word) ?? []), id]);
    });
  return sets;
}

const COUNT = table(COUNTED);

/** Do two singular nouns count the same things? */
export function sameCounted(a: string, b: string): boolean {
  if (a === b) return true;
  return COUNT.get(a)?.some((id) => COUNT.get(b)?.includes(id)) ?? false;
}

/** One word for all nouns that count the same: the first set's first. */
export function countedAs(noun: string): string {
  const id = COUNT.get(noun)?.[0];
  return id === undefined ? (PEOPLE.has(noun) ? 'person' : noun) : `set ${id}`;
}

/** Families spoken of in a lower-case text. */
export function familiesIn(text: string): Set<Family> {
  return new Set(FAMILIES.filter(({ pattern }) => pattern.test(text)));
}

export type { Family };
