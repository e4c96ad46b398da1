/**
 * What people, companies and things are asked by: "surgeon", "owner", "former club", "name of the ship". Data only, written by hand for news
 * English and never complete: a role in no line goes by its own noun.
 */

import type { NameType } from '../model/claims.ts';
import { wordTable } from '../word-table.ts';

/** Patterns are alternatives of regular expressions over lower-case text. */
export interface Role {
  /** How it is asked for, as the head of the question. */
  asked: RegExp;
  /** What whoever has the role is called: "the surgeon", "its owner". */
  nouns: string;
  /** What they do, with their name before it: "who heads". */
  does?: string;
  /** What is done by them: "designed" of "designed by". */
  done?: string;
  /** What stands right before their name: "sold to", "replaces". */
  before?: string;
  type: NameType | null;
}

const role = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role => ({
  asked,
  nouns,
  type: 'person',
  ...more,
});
const body = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role =>
  role(asked, nouns, { type: 'organization', ...more });
/** People and companies alike own, buy and win. */
const anyone = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role =>
  role(asked, nouns, { type: null, ...more });

const LEADS = {
  does: 'heads|headed|leads|led|runs|ran|chairs|chaired|directs|directed|commands|commanded|presides over|is in charge|was in charge|is at the (?:head|helm)',
  done: 'led|headed|chaired|run|directed|commanded',
};

export const REPLACES =
  'replac(?:es|ed|ing)|succe(?:eds|eded|eding)|takes over from|took over from|taking over from|takes the place of|steps in for|fills in for';

/** The first that is asked for holds: the narrow before the wide. */
export const ROLES: readonly Role[] = [
  anyone(/\b(?:successors?|who (?:replaces|succeeds|takes over))\b/, 'successors?|replacements?', {
    does: `${REPLACES}|to (?:replace|succeed)|takes over|took over|steps in|will (?:replace|succeed|take over)|in (?:his|her|their|its) place`,
    done: 'replaced|succeeded',
  }),
  anyone(/\breplacements?\b/, 'replacements?', {
    does: `${REPLACES}|to replace|will replace|in (?:his|her|their|its) place`,
    done: 'replaced',
  }),
  body(
    /\b(?:former|previous|old|selling) (?:club|team|side|employer)\b|\bclub\b.*\b(?:comes?|moves?|leaves?) from\b|\bclub .*\bleaves\b/,
    '(?:former|previous|old|selling) (?:club|team|side|employer)',
    {
      before:
        '(?:sign|signs|signed|signing|buy|buys|bought|bring|brings|brought|bring in|joins?|joined|comes?|came|moves?|moved|arrives?|arrived|transfer\\w*|switch\\w*)\\b[^.;]*? from|leav(?:es|e|ing)|left|quits',
    },
  ),
  body(
    /\b(?:new|next|future) (?:club|team|side|employer)\b|\bclub\b.*\b(?:joins|moves to)\b/,
    '(?:new|next|future) (?:club|team|side|employer)',
    {
      does: '(?:have |has )?sign(?:s|ed)?|bring in|brought in|land(?:s|ed)?',
      before: 'join(?:s|ed|ing)?|mov(?:es|ed|ing|e) to|sign(?:s|ed)? (?:for|with)|switch(?:es|ed) to',
    },
  ),
  anyone(
    /\b(?:buyer|bidder|purchaser|acquirer|who (?:buys|bought))\b/,
    'buyers?|bidders?|purchasers?|acquirer',
    {
      does: '(?:buy|buys|bought|buying|acquires?|acquired|purchased?|takes over|took over)|(?:wants?|wanted|plans?|agreed|is|has agreed|have agreed|is set|hopes|is ready) to (?:buy|acquire|take over)|is (?:buying|acquiring|taking over)',
      done: 'bought|acquired|purchased|taken over',
      before: 'sold to|sale to|go(?:es)? to|went to',
    },
  ),
  anyone(/\b(?:seller|vendor|who (?:sells|sold))\b/, 'sellers?|vendors?|(?:previous|former) owners?', {
    does: 'sells|sold|is selling|(?:agreed|wants|plans|is|has agreed) to sell',
    done: 'sold',
    before: '(?:buy|buys|bought|buying|acquires?|acquired|purchas\\w+)\\b[^.;]*? from',
  }),
  anyone(/\b(?:winner|champion|victor|who won)\b/, 'winners?|champions?|victors?', {
    does: 'won|wins|win|beat|beats|defeated|defeats|edged|overcame',
    done: 'won|beaten|defeated',
    before: 'lost to|loses to|victory for|win for|defeat (?:to|by|against)',
  }),
  anyone(/\b(?:loser|runner-up|who lost)\b/, 'losers?|runners?-up', {
    does: 'lost|loses|lose',
    before: 'beat|beats|beating|defeat(?:s|ed|ing)|(?:win|victory) over',
  }),
  anyone(
    /\b(?:owner|landlord|proprietor|parent company|who owns)\b/,
    'owners?|landlords?|proprietors?|parent company|parent',
    {
      does: 'owns|owned(?! by)|bought|has owned',
      done: 'owned',
      before: 'belong(?:s|ed|ing)? to',
    },
  ),
  body(/\boperator\b/, 'operators?', {
    does: 'operates|operated(?! by)|runs|ran|manages',
    done: 'operated|run|managed',
    before: 'belong(?:s|ed|ing)? to',
  }),
  body(
    /\b(?:supplier|provider|vendor)\b/,
    '(?:software|equipment|system)? ?(?:suppliers?|providers?|makers?|vendors?|giant)',
    {
      does: 'suppl(?:y|ies|ied)(?! by)|provide[sd]?(?! by)|deliver(?:s|ed)?(?! by)|makes|made(?! by)|built(?! by)|installed(?! by)',
      done: 'supplied|provided|delivered|made|built|installed',
      before: 'c[ao]mes? from|bought from|ordered from|the product of',
    },
  ),
  anyone(/\b(?:polluter|culprit|responsible|to blame)\b/, 'polluters?|culprits?|responsible|to blame', {
    does: 'caused(?! by)|is responsible|was responsible',
    done: 'caused',
    before:
      '(?:trail|trace|tracks?) (?:leads?|led) to|traced (?:back )?to|blam(?:es|ed|ing)|blamed on|(?:c[ao]mes?|escaped|leaked|flowed|poured|spilled) (?:from|out of)|fine[^.;@]{0,40} for|suspicion (?:falls|fell) on',
  }),
  role(/\bnegotiator\b/, 'negotiators?', {
    does: '(?:is|was|has been|had been) (?:negotiating|talking) with|negotiates|negotiated(?! by)|(?:had |has )?talked with',
    done: 'negotiations (?:are |were |is |was )?(?:conducted|led|carried on|held)|negotiated',
    before: 'negotiations? (?:are |is |were |was )?(?:in the hands of|up to|left to)',
  }),
  body(/\b(?:manufacturer|maker|producer)\b/, 'manufacturers?|makers?|producers?', {
    does: 'makes|made(?! by)|produces|manufactures|builds|is (?:recalling|calling back)|recall(?:s|ed)|(?:called|calls) back',
    done: 'made|produced|manufactured|built',
  }),
  body(/\b(?:builder|contractor)\b/, 'builders?|contractors?|construction (?:company|firm|group)', {
    does: 'builds|is building|will build|(?:won|got|has) the contract',
    done: 'built|carried out',
    before:
      'in the hands of|(?:contract|order|job) (?:went|goes|was given|was awarded|has gone) to|awarded to',
  }),
  body(/\binsurer\b/, 'insurers?|insurance (?:company|firm)', { does: 'insures|insured', done: 'insured' }),
  anyone(/\barchitects?\b/, 'architects?|designers?', {
    does: 'designed(?! by)|designs',
    done: 'designed|drawn|planned',
    before: '(?:design|designs|plans|drawings) (?:is|are|was|were|come|comes|came)? ?(?:by|from)',
  }),
  body(/\bopponents?\b/, 'opponents?', {
    before: 'at home to|away (?:to|at)|against|fac(?:e|es|ed|ing)|plays?|hosts?',
  }),
  role(/\bdestination\b/, 'destination', {
    type: 'place',
    before:
      'bound for|on (?:its|her|the) way to|head(?:s|ed|ing) (?:to|for)|en route to|sail\\w* (?:to|for)|(?:carr\\w+|bring\\w*|tak\\w+)\\b[^.;]*? to',
  }),
  role(/\b(?:headquarters|seat)\b/, 'headquarters', {
    type: 'place',
    before: 'based in|headquartered in|headquarters (?:are |is )?(?:in|at)|has its seat in',
  }),
  role(/\b(?:author|writer)\b/, 'authors?|writers?', { does: 'wrote|has written', done: 'written' }),
  anyone(/\bfounders?\b/, 'founders?|co-founders?', {
    does: 'founded(?! by)|co-founded',
    done: 'founded|set up',
  }),
  role(/\bsurgeon\b/, 'surgeons?', {
    does: '(?:will operate|operated|operates|is to operate) on|(?:performed|will perform|carried out) the (?:operation|surgery)',
    done: 'operated on|operation|surgery|performed|carried out',
  }),
  role(/\bjudge\b/, 'judges?|justice|magistrate', { does: 'presides|presided' }),
  role(
    /\b(?:lawyer|attorney|counsel|barrister|solicitor)\b/,
    'lawyers?|attorneys?|counsel|barristers?|solicitors?|advocates?',
    {
      does: 'represents|represented(?! by)|defends|defended',
      done: 'represented|defended',
    },
  ),
  role(/\b(?:spokesman|spokeswoman|spokesperson)\b/, 'spokes(?:man|woman|person)', { does: 'speaks for' }),
  role(/\b(?:accuser|who accuses)\b/, 'accusers?', {
    does: 'accuses|(?<!was |is |been |were )accused(?! (?:of|by))',
    done: 'accused',
  }),
  role(/\b(?:accused|defendant|suspect)\b/, 'accused|defendants?|suspects?', {
    does: '(?:is|was|has been|stands) (?:accused|charged|suspected)|denies|denied|pleaded',
  }),
  role(/\b(?:mediator|go-between|who mediates)\b/, 'mediators?|go-betweens?', {
    does: 'mediates|mediated(?! by)|brokered(?! by)|is mediating|has been going between',
    done: 'mediated|brokered',
    type: null,
  }),
  role(/\b(?:captain|skipper)\b/, 'captains?|skippers?', {
    does: 'captains|captained(?! by)|skippered(?! by)|wears the armband',
    done: 'captained|skippered',
  }),
  role(/\b(?:coach|trainer)\b|^(?:team |club |new |former )?manager$/, 'coach|manager|trainer|boss', {
    does: 'coaches|coached(?! by)|manages|managed(?! by)',
    done: 'coached|managed',
  }),
  role(
    /\b(?:administrator|liquidator|receiver)\b/,
    '(?:insolvency )?administrators?|liquidators?|receivers?',
  ),
  role(
    /\b(?:chief executive|ceo|managing director)\b/,
    'chief executive(?: officer)?|ceo|managing director|boss',
    {
      done: 'led|run|headed',
    },
  ),
  role(/\bchair(?:man|woman|person)?\b/, 'chair(?:man|woman|person)?', {
    does: 'chairs|chaired(?! by)|presides over',
    done: 'chaired',
  }),
  role(/\bcommander\b/, 'commanders?', { does: 'commands|commanded(?! by)|leads', done: 'commanded|led' }),
  role(/\bproject manager\b/, 'project (?:manager|director|leader|head)', LEADS),
  role(
    /\b(?:head|leader|boss|chief|director|who (?:leads|heads|runs|is in charge))\b/,
    'head|leaders?|boss|chief|(?:managing )?director|director-general|chief executive|ceo|chair(?:man|woman|person)?|secretary-general',
    LEADS,
  ),
];

/** Things that have names, each line one kind with what else it is called. The first word of a line is how it may be asked for, and any other. */
const KINDS = `
ship vessel boat tanker ferry freighter trawler yacht carrier liner barge cruiser frigate destroyer submarine schooner steamer catamaran coaster
storm hurricane typhoon cyclone tempest
drug medicine medication pill treatment therapy remedy
vaccine jab shot
law bill act decree statute
plane aircraft jet airliner airplane helicopter
rocket spacecraft satellite probe capsule lander spaceship rover telescope
bridge viaduct
dam reservoir
tunnel
mine pit colliery
hospital clinic
school college
hotel
tower building skyscraper
stadium arena
river stream
lake
mountain peak summit volcano
glacier
island islet
fire wildfire blaze
virus disease variant strain bacterium
painting picture canvas
film movie documentary
book novel memoir
song single album
play musical opera
horse mare stallion
dog
operation mission campaign
train locomotive
app program software worm malware
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** What a thing of the kind is called; `null` for what has no line. */
export function kindOf(noun: string): readonly string[] | null {
  const line = KINDS.find((words) => words.includes(noun));
  if (line === undefined) return null;
  // Who asks for the ship takes any; who asks for the ferry takes a ship, but no tanker.
  return line[0] === noun ? line : [noun, line[0]!, line[1] ?? noun];
}

/** Words for what somebody does or is called that stand before a name and are no part of it. */
export const CALLINGS: ReadonlySet<string> = new Set(
  (
    'his her excellency commodore admiral goalkeeper striker midfielder defender forward winger captain skipper coach manager trainer surgeon doctor nurse engineer architect geologist scientist ' +
    'researcher economist historian lawyer attorney prosecutor judge detective inspector commissioner councilor councillor spokesman spokeswoman chairman ' +
    'chairwoman chairperson chief director administrator negotiator mediator ambassador envoy minister senator lawmaker deputy mayor governor farmer fisherman ' +
    'teacher pilot driver author writer singer actor actress painter sculptor businessman businesswoman banker pensioner resident climber rider skier swimmer ' +
    'runner cyclist boxer champion analyst trader owner founder builder curator auctioneer archaeologist astronaut commander firefighter paramedic rescuer ' +
    'meteorologist seismologist volcanologist virologist professor madam superintendent constable sheriff warden ranger ' +
    'librarian locksmith carpenter plumber electrician mechanic gardener baker butcher chemist physicist biologist veterinarian dentist sergeant ' +
    'lieutenant trainee widow widower grandmother grandfather dutchman frenchman englishman irishman scotsman welshman'
  ).split(' '),
);

/** Companies and the like that are asked for by nothing else. */
export const BODIES: ReadonlySet<string> = new Set(
  'company club party bank agency airline newspaper university museum hospital union authority'.split(' '),
);

/** What stands last in names of companies, clubs and authorities. */
export const BODY =
  /\b(?:inc|corp|ltd|llc|plc|ag|gmbh|group|holdings?|bank|university|college|institute|ministry|department|agency|authority|commission|committee|council|court|parliament|senate|party|association|federation|foundation|society|club|united|rovers|wanderers|athletic|shipping|lines|airlines|airways|railways?|logistics|partners|industries|pharma|energy|motors|museum|hospital|police|navy|army)$/i;

/** Nouns that stand for whatever was named before. */
export const ANAPHORS: ReadonlySet<string> = new Set(
  (
    'company firm group club team bank agency ministry government country city town airline body union party organization organisation ' +
    'business accused defendant suspect victim man woman player ship vessel side league house institution'
  ).split(' '),
);

const IRREGULAR = wordTable<string>({
  build: 'built',
  make: 'made',
  run: 'ran',
  sell: 'sold',
  buy: 'bought',
  win: 'won',
  lose: 'lost',
  lead: 'led',
  hold: 'held',
  give: 'gave given',
  take: 'took taken',
  find: 'found',
  write: 'wrote written',
  draw: 'drew drawn',
  pay: 'paid',
  send: 'sent',
  bring: 'brought',
  lend: 'lent',
  fly: 'flew flown',
  break: 'broke broken',
  steal: 'stole stolen',
  leave: 'left',
  begin: 'began begun',
});

/** The forms of a verb: "make makes made making". */
export function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const soft = verb.replace(/y$/, 'i');
  const past = IRREGULAR[verb]?.split(' ') ?? [
    verb.endsWith('e') ? `${verb}d` : `${soft}ed`,
    `${verb}${verb.at(-1)}ed`,
  ];
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : soft === verb ? `${verb}s` : `${soft}es`;
  return [verb, third, `${stem}ing`, ...past];
}
