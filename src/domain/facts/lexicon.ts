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
  group: 'fate' | 'ballot' | 'certainty' | 'poll' | 'bargain' | 'captive' | null;
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
    /\b(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deadly|deaths?|toll|fatal\w*|perish\w*|bod(?:y|ies)|drown\w*|slain|(?:lost|lose|losing|claim(?:ed|s)|cost) (?:(?:their|his|her|at least|about|more than|\w+) ){0,3}li(?:fe|ves)|deceased|casualt\w+|succumbed)\b/,
    'fate',
    'people killed',
  ),
  family(
    'injured',
    /\b(?:injur\w+|wound(?:ed|s|ing)?|hurt|maimed|(?:suffer\w*|treated for) (?:\w+ )?(?:burns|wounds|injuries|fractures|smoke))\b/,
    'fate',
    'people injured',
  ),
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
    /\b(?:recaptur\w+|captur(?:e|es|ed|ing)|caught|back (?:in custody|behind bars|in (?:jail|prison)))\b/,
    'fate',
    'people caught',
  ),
  family('suspended', /\b(?:suspended|suspensions?)\b/, 'fate', 'people suspended'),
  family('dismissed', /\b(?:dismissed|sacked|fired|laid off)\b/, 'fate', 'people dismissed'),
  family(
    'missing',
    /\b(?:missing|unaccounted|(?:not|never) (?:yet )?(?:been )?found|no trace|(?:search\w*|look(?:ed|ing)?) for(?= (?:\w+ )?(?:\d|people|residents|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|survivors)| ?[.,;]))\b/,
    'fate',
    'people missing',
  ),
  family(
    'rescued',
    /\b(?:rescued|saved|survivors?|survived|pulled (?:out )?alive|plucked|lifted off|brought (?:ashore|to shore)|unharmed|all safe|pull(?:ed|s|ing)? (?:\S+ ){0,4}(?:from|out of) the (?:water|sea|river|rubble|wreck\w*|ruins|snow|mud|debris))\b/,
    'fate',
    'people rescued',
  ),
  family(
    'evacuated',
    /\b(?:evacuat\w+|(?:told|ordered|forced|asked|had) to (?:leave|flee|get out|go)|emptied|fled|flee|fleeing|displaced|(?:out of|away from|left|leave) (?:their )?homes?|(?:driven|forced|displaced) from their (?:homes|houses)|(?:taken|brought|moved|led|carried) to safety|moved out|relocated|cleared)\b/,
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
    /\b(?:arrest(?:s|ed|ing)?|detain(?:ed|s|ing)?|detention|prisoner|round(?:ed|s|ing) up|in custody|taken into custody|held (?:over|for|on suspicion))\b/,
    'fate',
    'people arrested',
  ),
  family('charged', /\b(?:charged|indicted|indictments?)\b/, 'fate', 'people charged'),
  family('aboard', /\b(?:aboard|on ?board|passengers and crew|manifest)\b/, 'fate', 'people aboard'),
  family(
    'in favor',
    /\b(?:in favou?r|vot(?:e|es|ed|ing) for|ayes?|yes votes?|back(?:ed|s|ing)|support(?:ed|s|ing))\b/,
    'ballot',
    'votes in favor',
  ),
  family(
    'against',
    /\b(?:vot(?:e|es|ed|ing) against|(?<=\d )against|noes|no votes?|oppos(?:ed|es|ing)|reject(?:ed|s|ing))\b/,
    'ballot',
    'votes against',
  ),
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
  family(
    'vote',
    /\b(?:vot(?:e|es|ed|ing)|ballots?|decid(?:e|es|ed)|(?:go|goes|went|going) to the polls|referendum)\b/,
  ),
  family('election', /\b(?:elections?|polls?|go to the polls|polling day|runoff|run-off)\b/),
  family(
    'begin',
    /\b(?:begin\w*|began|begun|start\w*|(?:go(?:es)?|went) on (?:trial|strike|sale|show|display|air)|open(?:s|ed|ing)?|launch\w*|kick\w* off|br(?:eaks|oke|oken|eaking) out|t(?:ak\w+|ook) (?:effect|hold)|c[ao]m\w+ into (?:force|effect)|enter\w* into force|from(?= \d))\b/,
  ),
  family(
    'end',
    /\b(?:end(?:s|ed|ing)?|expir\w+|run(?:s)? out|over|finish\w*|until|lift(?:s|ed|ing)?|extend(?:s|ed)?)\b/,
  ),
  family('finish', /\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|conclud\w+|go(?:es)? through)\b/),
  family('ready', /\b(?:open(?:s|ed|ing)?|ready|in (?:service|operation)|available)\b/),
  family(
    'reopen',
    /\b(?:reopen\w*|re-open\w*|open(?:s|ed)? again|resum\w+|return\w*|(?:closed|shut|suspended|grounded) (?:\w+ )?until)\b/,
  ),
  family(
    'lead',
    /\b(?:lead(?:s|er|ers|ing)?|led|head(?:s|ed|ing)?|chief|ceo|chair\w*|in charge|run(?:s|ning)?|boss(?:es)?|at the helm|direct(?:s|ed|ors?))\b/,
  ),
  family('build', /\b(?:build(?:s|er|ers|ing)?|built|construct\w*|contract(?:or|ors)?)\b/),
  family(
    'rebuild',
    /\b(?:rebuil\w+|reconstruct\w*|build(?:ing)? (?:\S+ ){0,3}again|replac(?:e|es|ing|ement))\b/,
  ),
  family('maintain', /\b(?:maintain\w*|maintenance|upkeep|look(?:s|ed|ing)? after|servic(?:ed|es|ing))\b/),
  family('contract', /\b(?:contracts?|deals?|sign(?:s|ed|ing)? (?:for|until|on)|terms?)\b/),
  family(
    'transfer',
    /\b(?:transfer\w*|(?:sold|sell\w*|sales?)|sign(?:s|ed|ing)?|buy(?:s|ing)?|bought|move[sd]? to)\b/,
  ),
  family('fee', /\b(?:fees?|sold|costs?|paid|pay|for (?=[$€£\d]))\b/),
  family(
    'pay',
    /\b(?:offer\w*|bid(?:s|ding)?|pay(?:s|ing)?|paid|buy(?:s|ing)?|bought|purchas\w+|acqui\w+|takeovers?|price[sd]?)\b/,
  ),
  family('promise', /\b(?:pledg\w+|promis\w+|commit(?:s|ted|ment|ments)?|donat\w+)\b/),
  family('worth', /\b(?:worth|valued?|values|estimated? at)\b/),
  family('chief executive', /\b(?:chief executive|ceo)\b/),
  family('cost', /\b(?:costs?|costing|price[sd]?|budget\w*|bill|spend(?:s|ing)?|spent|invest\w*)\b/),
  family(
    'cut',
    /\b(?:job losses|loss|cut(?:s|ting)?|axe[sd]?|shed(?:s|ding)?|to go|go|los[te]\w*|losses|eliminat\w+|redundan\w+|la(?:y|id|ying) off|layoffs?|disappear\w*|out of (?:work|a job|their jobs)|slash\w*|scrap\w*)\b/,
  ),
  family('own', /\b(?:own(?:s|ed|ers?|ership)?|belong(?:s|ed|ing)? to|operat(?:es|ed|ors?) by|run by)\b/),
  family('spill', /\b(?:spill\w*|spilt|leak\w*|pour(?:s|ed|ing)|discharg\w+)\b/),
  family('sign', /\b(?:sign(?:s|ed|ing|atories|atory)?|put (?:their|its) names? to|ratif\w+|endors\w+)\b/),
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
  family('group', /\b(?:groups?|gangs?|collective|outfit|syndicate|militia)\b/),
  family('wind', /\b(?:winds?|gusts?|gusting)\b/),
  family('aid', /\b(?:aid|relief|assistance|donat\w+|donors?)\b/),
  family('deal', /\b(?:deals?|takeovers?|mergers?|acquisitions?|bids?|agreements?|accords?|pacts?)\b/),
  family('arena', /\b(?:stadiums?|arenas?|venues?)\b/),
  family(
    'destroy',
    /\b(?:destroy\w*|destruction|burn(?:ed|t)? down|burn(?:ed|t)(?: out| to the ground)|raz(?:ed|ing)|gutted|flattened|collapsed|levell?ed|ruin(?:s|ed))\b/,
  ),
  family(
    'burn',
    /\b(?:burn(?:s|ed|t|ing)?|eaten|devour\w*|ravag\w+|swept|destroyed(?= (?:\S+ )?\d)|scorched|blackened|consumed|charred|cover(?:s|ed|ing)?|grown?|grew|grows|spread)\b/,
  ),
  family('contain', /\b(?:contain(?:ed|ment|s)?|under control)\b/),
  family('close', /\b(?:clos(?:e|es|ed|ure|ures|ing)|shut\w*)\b/),
  family('wait', /\b(?:wait(?:s|ing)?|at anchor|queu\w+|stranded|stuck|held up|backlog)\b/),
  family('steal', /\b(?:stol\w+|steal\w*|theft|took|taken|robbed|looted)\b/),
  family('turnout', /\b(?:turnout|turn(?:ed|s)? out|cast (?:a |their )?(?:vote|ballot)s?)\b/, 'poll'),
  family(
    'vote share',
    /\b(?:share of (?:the )?votes?|(?:percent|%) of (?:the )?votes?|votes? for)(?! cast)\b/,
    'poll',
  ),
  family(
    'demand',
    /\b(?:demand\w*|(?:ask|call|push)(?:s|ed|ing)? for|want(?:s|ed)?|seek(?:s|ing)?|sought|(?:damages|sum|amount) claimed)\b/,
    'bargain',
  ),
  family(
    'offer',
    /\b(?:offer\w*|propos\w+|(?:put|lays?|laid|is|are|was) (?:\S+ ){0,3}on the table)\b/,
    'bargain',
  ),
  family(
    'remaining',
    /\b(?:(?:still|yet|remain\w*) to(?: be(?: \w+ed)?)?|left(?= to\b|\s*[.,;]|$)|remaining|outstanding|uncounted|unresolved|pending|to go(?=\s*[.,;]|$))\b/,
  ),
  family(
    'freed',
    /\b(?:free[sd]?|freeing|releas\w+|set free|let go|handed over|swapp?\w*|exchang\w+|liberated|came home|come home)\b/,
    'captive',
    'people freed',
  ),
  family(
    'held',
    /\b(?:(?:still|being) held|held captive|captiv\w+|hostage to|kept|in the hands of)\b/,
    'captive',
  ),
  family(
    'margin',
    /\b(?:margins?|ahead|lead(?:s|ing)? (?:of|by)|led by|trail(?:s|ed|ing)?|behind|gap|majority|separate[sd]?|(?:w[io]n|won|beat|beaten|defeat(?:ed|s)?)\b(?=.*\bby))\b/,
  ),
  family(
    'bury',
    /\b(?:bur(?:y|ies|ied|ying)|trapped|(?:under|beneath) the (?:rubble|earth|debris|snow|mud|ruins))\b/,
  ),
  family('rain', /\b(?:rain(?:s|ed|fall)?|downpours?|precipitation)\b/),
  family('efficacy', /\b(?:efficac\w+|effective\w*|prevent(?:s|ed)?|protect(?:s|ed|ion)?)\b/),
  family('produce', /\b(?:produc\w+|mak(?:e|es|ing)|made|turn(?:s|ed)? out|manufactur\w*)\b/),
  family('fake', /\b(?:forg(?:ed|er|ers|eries|ery)|fakes?|faked|counterfeit\w*)\b/),
  family('tow', /\b(?:tow(?:s|ed|ing)?|refloat\w*|pull(?:ed|ing)? (?:the ship |it |her )?(?:free|off))\b/),
  family(
    'strand',
    /\b(?:strand\w*|stuck|aground|ashore|beached|(?:find|found) another way|left (?:behind|waiting))\b/,
  ),
  family('width', /\b(?:width|wide)\b/),
  family('length', /\b(?:length|long)\b/),
  family('height', /\b(?:height|high|tall)\b/),
  family('depth', /\b(?:depth|deep)\b/),
  family('weight', /\b(?:weight|weigh\w*|heavy)\b/),
  family('debt', /\b(?:debts?|ow(?:e|es|ed|ing)|indebted|liabilit\w+|in the red)\b/),
  family('revenue', /\b(?:revenues?|turnover|sales|takings)\b/),
  family(
    'refund',
    /\b(?:refund\w*|reimburs\w*|(?:get|gets|got|pay|pays|paid|paying|give|gives|given) (?:\S+ ){0,4}back|pa(?:y|id|ys) back)\b/,
  ),
  family('fund', /\b(?:funds?|pledg\w+|set aside|pot)\b/),
  family('subsidy', /\b(?:subsid\w+|state aid|grants?|tax breaks)\b/),
  family('cargo', /\b(?:cargo(?:es)?|carrying|laden|loaded with|freight)\b/),
  family('absence', /\b(?:absen\w+|sidelined|out (?:for|of action)|miss(?:es|ed)?|lay-?off)\b/),
  family('population', /\b(?:population|inhabitants|residents)\b/),
  family('employ', /\b(?:employ\w*|workforce|payroll|staff)\b/),
  family('share price', /\b(?:share price|shares|stocks?)\b/),
  family('operate', /\b(?:operat(?:e|es|ed|ors?|ing)|run(?:s|ning)?)\b/),
  family(
    'room',
    /\b(?:capacity|licen[sc]ed (?:for|to)|built (?:for|to (?:hold|carry|seat))|designed (?:for|to (?:hold|carry|seat))|room for|holds?|seat(?:s|ing)?|space for|can (?:hold|carry|take|seat))\b/,
  ),
  family('owe', /\b(?:debts?|ow(?:e|es|ed|ing)|liabilit(?:y|ies)|borrow\w*|creditors?)\b/),
  family(
    'absence',
    /\b(?:absen\w+|sidelined|out (?:for|of action|until)|(?:will|to) miss|miss(?:es|ing)? the|ruled out|laid up)\b/,
  ),
  family('extent', /\b(?:size|area|cover(?:s|ed|ing)?|span(?:s|ned)?|stretch(?:es|ed)?|extends? over)\b/),
  family('mediate', /\b(?:mediat\w+|broker\w*|go-between)\b/),
  family('truce', /\b(?:truces?|cease-?fires?|armistice|guns|hostilities)\b/),
  family(
    'deploy',
    /\b(?:deploy\w*|mobili[sz]\w+|on duty|at work|battl\w+|fight\w*|tackl\w+|sent (?:in|to))\b/,
  ),
  family('heat', /\b(?:heat\w*|temperatures?|mercury|thermometers?|hot(?:test|ter)?|degrees)\b/),
  family('allow', /\b(?:allow\w*|permit\w*|may (?:cross|enter|pass)|let (?:in|through))\b/),
  family(
    'inflation',
    /\b(?:inflation|consumer prices|prices (?:rose|rise|have risen|went up|climbed|increased))\b/,
  ),
  family('growth', /\b(?:growth|grow(?:s|ing|n)?|grew|expand\w*|expansion)\b/),
  family('owned', /\b(?:landlords?|owners?|propriet\w+|belong(?:s|ed)? to)\b/),
  family('investigation', /\b(?:investigat\w+|inquir(?:y|ies)|probes?|inquests?)\b/),
  family(
    'crash',
    /\b(?:crash\w*|collisions?|collid\w+|wreck\w*|accidents?|(?:came|come|went|gone|goes) down|derail\w*)\b/,
  ),
  family('fire', /\b(?:fires?|blazes?|wildfires?|flames)\b/),
  family('plane', /\b(?:planes?|aircraft|jets?|airliners?|airplanes?)\b/),
  family(
    'found',
    /\b(?:found|discover\w*|detect\w*|locat(?:ed|es|ing)|recovered|came to light|noticed|spotted)\b/,
  ),
  family(
    'land',
    /\b(?:land(?:s|ed|ing)?|touch(?:es|ed|ing)? ?down|settle[sd]? (?:in|on)|set(?:s|ting)? down)\b/,
  ),
  family(
    'return',
    /\b(?:return\w*|(?:go|goes|going|went|gone|come|comes|came|move|moved) back|back (?:home|in their homes|to (?:work|school)))\b/,
  ),
  family('water', /\b(?:water|waters|gauges?)\b/),
  family(
    'restore',
    /\b(?:restor\w+|(?:be|is|are|was|were) back\b(?! (?:home|in custody))|back (?:online|up|on|in service|to normal)|(?:up and running|running|working) again|repair\w*|fix(?:ed|es)?|reconnect\w*)\b/,
  ),
  family(
    'recall',
    /\b(?:recall\w*|(?:taken|took|pull(?:ed|s)?) (?:off the (?:market|shelves)|from (?:sale|the shelves))|call(?:ed|s|ing) back|withdr[ae]w\w*)\b/,
  ),
  family('prison', /\b(?:prison|jail\w*|imprison\w*|behind bars|sentenc\w+|gaol\w*)\b/),
  family('ban', /\b(?:bans?|banned|banning|suspen\w+|barred|disqualif\w+|exclu(?:ded|sion))\b/),
  family(
    'give back',
    /\b(?:(?:giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|pa(?:y|ys|id|ying)) (?:\S+ ){0,3}back|hand(?:s|ed|ing)? over|return\w*|repa(?:y|ys|id|ying)|forfeit\w*|stripp?(?:ed)?|los(?:e|es|t|ing))\b/,
  ),
  family('compensation', /\b(?:compensat\w+|damages|payouts?|redress|award(?:s|ed|ing)?|settlements?)\b/),
  family('verdict', /\b(?:verdicts?|rul(?:e|es|ed|ing|ings)|judgments?|judgements?)\b/),
  family('hear', /\b(?:hearings?|heard|hears?)\b/),
  family(
    'lawyer',
    /\b(?:lawyers?|attorneys?|counsel|barristers?|solicitors?|advocates?|represent(?:s|ed|ing))\b/,
  ),
  family('vaccine', /\b(?:vaccin\w+|jabs?|inoculat\w+|immuni[sz]\w+)\b/),
  family('deliver', /\b(?:deliver\w*|arriv\w+|shipments?|flown in|supplied|received)\b/),
  family('breach', /\b(?:breach\w*|hack\w*|cyber\w*|intrusions?|break-in|broke into)\b/),
  family('ransom', /\b(?:ransoms?|blackmail\w*|extort\w*)\b/),
  family(
    'protest',
    /\b(?:protest\w*|demonstrat\w+|march(?:es|ed|ers|ing)?|rall(?:y|ies|ied)|took to the streets)\b/,
  ),
  family('host', /\b(?:host\w*|venue|held|hold|meet\w*|gather\w*|tak\w+ place)\b/),
  family('win', /\b(?:win(?:s|ners?|ning)?|won|victor\w*|beat(?:s|en)?|defeat(?:s|ed)?|(?:re-?)?elected)\b/),
  family(
    'member',
    /\b(?:join(?:s|ed)?|members?|membership|part of|belong\w*|tak\w+ part|took part|participa\w+)\b/,
  ),
];

/** Nouns that newsrooms exchange for one another when they count. */
const COUNTED = `
country nation state member government capital
home house property dwelling building
apartment flat unit
vehicle car truck lorry bus
company firm business
site location place
plant factory mill works facility
floor storey story level
crew sailor seaman crewman
worker employee staff job post position role colleague workforce payroll
household customer home property
user customer subscriber client account
case infection
incident case occurrence
rescuer helper responder searcher volunteer
vote ballot
lawmaker mp deputy legislator
ship vessel boat tanker freighter
flight plane jet
fire blaze wildfire
school college
pupil student schoolchild
shop store outlet branch
heater unit device appliance product item
dose shot jab vaccine
center centre clinic facility
work painting picture artwork piece
seat place spectator
medal title trophy
soldier troop
`;

/** Nouns for people. Any of them counts people; a question about one of them is not answered by another unless it asks about people. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people resident victim passenger worker civilian miner soldier villager tourist student patient customer user subscriber traveler traveller employee ' +
    'protester demonstrator adult body casualty crew pilgrim migrant refugee inhabitant citizen guest visitor fan spectator voter villager dead life motorist refugee colleague hostage captive passer-by ' +
    'other more suspect prisoner detainee hostage pupil man woman child boy girl baby officer firefighter policeman nurse doctor teacher driver inmate convict ' +
    'commuter shopper pensioner member lawmaker athlete expert rebel gunman settler voter relative neighbor neighbour survivor'
  ).split(' '),
);

/** Who asks for these asks for whoever it was. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'person people resident victim civilian worker inhabitant dead casualty survivor protester demonstrator citizen'.split(
    ' ',
  ),
);

/** A number of these is a part of the people, as long as a whole is stated. */
export const PARTS: ReadonlySet<string> = new Set(
  'child woman boy girl baby officer policeman firefighter crew tourist other more daughter son'.split(' '),
);

/** Nouns that stand for whatever was named before. */
/** Two known kinds of people: hostages are nobody's prisoners. */
export const areOthers = (a: string, b: string): boolean =>
  PEOPLE.has(a) && PEOPLE.has(b) && !ANYBODY.has(a) && !ANYBODY.has(b);

const ANYTHING: ReadonlySet<string> = new Set(
  'animal creature item thing piece object unit case one body specimen example such'.split(' '),
);
export const isAnything = (noun: string): boolean => ANYTHING.has(noun);

const AGENT = /(?:er|or|ist|ian|man|woman|ant|ee)$/;
const NOT_AGENT: ReadonlySet<string> = new Set(
  (
    'number order paper quarter corner border letter offer matter river tower power water container tanker chapter former other computer server heater ' +
    'shutter charter theater center meter liter cluster disaster trailer helicopter cancer fever winter summer dinner finger master freighter cover ' +
    'shelter trigger counter scooter cooler tractor reactor factor sector motor error mirror harbor color floor door monitor sensor elevator generator ' +
    'plant giant restaurant warrant grant list twist artist-proof tree fee degree committee knee coffee guarantee laser printer boiler charger locker ' +
    'layer feeder sticker poster banner folder newsletter semester trimester kilometer centimeter hectoliter transformer transmitter router'
  ).split(' '),
);

/** A noun for people, listed or formed like one: `docker`, `machinist`. */
export const isPerson = (noun: string): boolean =>
  PEOPLE.has(noun) || (noun.length > 4 && AGENT.test(noun) && !NOT_AGENT.has(noun));

/** Words of a question that say which kind of answer is wanted, not what it is about. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    'number count total amount sum figure figures many much how what which who whom when where date day time year month week name level overall current latest ' +
    'received recorded registered counted filed lodged reported official last million millions billion billions thousand thousands believed thought feared new position status state stance deadline venue location site expected planned scheduled due set likely long first next far known estimated reported city town place company person body'
  ).split(' '),
);

/** Words that name a measure which its unit names as well: "cost" is in every sum of money. They help and are not needed. */
export const MEASURES: ReadonlySet<string> = new Set(
  'age temperature affected involved concerned highest lowest maximum minimum peak average size cost price value worth share percentage rate length duration area extent speed weight height depth distance budget amount rise increase sum'.split(
    ' ',
  ),
);

/** Those of them, and other words, that ask for money when a question gives no unit. */
export const MONEY: ReadonlySet<string> = new Set(
  (
    'cost price saving budget fund damage fine aid loan debt revenue profit loss spending bill funding salary bid grant asset package investment value worth reward ransom ' +
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
  /\b(?:including|among (?:them|those|the)|of (?:whom|them|which|those))\b|\b(?:another|a further|an additional|a second|the other) (?:about |some )?$/;

/** What marks the number as the step between two values: "three more than needed", "17,000 fewer than yesterday". */
export const DIFFERENCE_AFTER =
  /^\s*(?:\p{L}+ )?(?:more|fewer|less|higher|lower|larger|smaller|better|worse|earlier|later|longer|shorter) than\b|^\s*(?:\p{L}+ )?(?:short\b|shy of|too many|too few)\b/u;

/** What marks a number that has to be reached: it is nobody's count yet. */
export const THRESHOLD_BEFORE =
  /\b(?:requir\w+|need(?:s|ed|ing)?|necessary|threshold|quorum|at stake|minimum of|majority of)\b[^,.;]*$/;
export const THRESHOLD_AFTER = /^[^,.;\d]*\b(?:required|needed|necessary)\b/;
export const PARTIAL_AFTER =
  /^\s*(?:other|others|more)\b|^\s*(?:\w+ )?of (?:them|whom|which|those|the (?:\w+ ){1,3}(?:that|who|which|whose)\b|the \w+ \d|the (?:dead|injured|victims|wounded|killed|missing))\b/;

/** What marks another event or place, anywhere in the sentence. */
export const ELSEWHERE =
  /\b(?:(?:in|near|at|to|from) (?:the )?(?:neighbou?ring|nearby)|elsewhere|separately|(?:a|an|in|two|another) separate\b|unrelated|(?:a|an|the) (?:second|third|similar|different|previous|earlier|last) (?!(?:of|to|floor|time|report|reading|day|week|minute|hour|figure|number|toll|estimate|offer|version)\b)\w+|another (?:fire|quake|earthquake|storm|ship|crash|attack|bank|country|town|city|ward|hospital|train)|by contrast)\b/;

/** What marks room for things, not the things. */
export const CAPACITY =
  /\b(?:capacity|can (?:hold|seat|carry|take)|holds|seats? up to|(?:has |have |with )?(?:room|space) for|licen[sc]ed (?:to|for)|designed (?:to|for)|invited)\b/;

/** What stands between a part and its whole: "240 of its 1,800 shops". */
export const PART_OF_WHOLE =
  /^,? (?:\S+ )?of (?:all )?(?:(?:its|their|the|his|her|our|some|about|around|more than|[\p{L}]+['’]s?) ){0,3}$/u;

/** What a question may hang on, and how a sentence says so: ballots left to count are not the ballots, a forecast is not the growth. */
/** The same of the number's own stretch: "410 million, from an original budget of 240 million". */
export const NEAR_HINGES: readonly { asked: RegExp; said: RegExp }[] = [
  {
    asked: /\b(?:original\w*|initial\w*|first (?:estimate|plan|budget|figure|offer|price))\b/,
    said: /\b(?:original\w*|initial\w*|first|once|earlier|from|had (?:been|put|said)|budgeted|was to)\b/,
  },
  {
    asked: /\b(?:previous|former|old)\b/,
    said: /\b(?:previous\w*|former\w*|old|earlier|from|until|before|last|had been|was|were)\b/,
  },
  { asked: /\bthreatened\b/, said: /\b(?:threat\w*|at risk|in danger|endanger\w*)\b/ },
  {
    asked: /\b(?:additional|further|extra)\b/,
    said: /\b(?:additional\w*|further|extra|another|more|add\w*)\b/,
  },
  {
    asked: /\b(?:maximum|possible|at most|up to)\b/,
    said: /\b(?:maximum|possib\w*|at most|up to|could|may|might|can|as (?:many|much|high) as)\b/,
  },
];

export const HINGES: readonly { asked: RegExp; said: RegExp }[] = [
  {
    asked:
      /\b(?:caretaker|acting|interim|temporary|provisional) (?!truce|ceasefire|measure|shelter|ban|home|bridge)/,
    said: /\b(?:caretaker|acting|interim|temporar\w+|provisional\w*|for now|until)\b/,
  },
  { asked: /\b(?:deputy|vice) /, said: /\b(?:deputy|vice|number two)\b/ },
  { asked: /\b(?:former|outgoing|ex-)/, said: /\b(?:former|outgoing|ex-|then|until|previous|old)\b/ },
  {
    asked: /\b(?:(?:still|yet|left) to\b|remaining|outstanding|uncounted)/,
    said: /\b(?:(?:still|yet|remain\w*) to\b|left(?= to\b|\s*[.,;]|$)|remaining|outstanding|uncounted|pending|to go(?=\s*[.,;]|$))/,
  },
  {
    asked: /\bstill (?!missing|unaccounted|without|in hospital|out\b|on the run)/,
    said: /\b(?:still|remain\w*|yet|continu\w+|left)\b/,
  },
  {
    asked: /\bcapacity\b/,
    said: /\b(?:capacity|hold(?:s|ing)?|seat(?:s|ing)?|(?:room|space) for|licen[sc]ed (?:to|for)|designed (?:to|for)|can (?:take|carry))\b/,
  },
  {
    asked: /\b(?:forecast|projected|projection)\b/,
    said: /\b(?:forecast\w*|expect\w*|predict\w*|project(?:s|ed|ions?)|sees?|outlook|estimat\w*|reckon\w*|will|would|to (?:grow|shrink|rise|fall))\b/,
  },
];

/** What marks a figure that others are measured by: "the record, from 2002, is 7.15 meters". */
export const YARDSTICK =
  /\b(?:records?(?= (?:of|was|is|stood|stands|held|from|set)\b|,)|all-time high|averages?|norm|threshold|previous high|legal limit)\b/;

/** What says that the figure is of a time gone by. */
export const PAST_AFTER = /^[^,;]*\b(?:(?<!since )then|at the time|back then|in those days)\s*[.;]?$/;

/** Dates after these words do not say when: "the highest since 2002". */
export const MEASURED_FROM =
  /\b(?:since|than in|than|as in|from)\s*(?:the )?$|\bsince\b[^,.;]*$|\bby (?:the )?(?:\w+ of )?$/;

/** What marks a habit or a rate rather than the event. */
export const HABIT =
  /\b(?:on average|on an average|usually|normally|typically|(?:every|each) (?:\w+ )?(?:second|minute|hour|day|night|week|weekend|month|year|season|summer|winter|time)s?|in total in the country|in the (?:whole )?country|nationwide|employs|owns|has a staff)\b/;

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

/** Something that newsrooms count, and no person. */
export const isKnownThing = (noun: string): boolean => COUNT.has(noun) && !isPerson(noun);

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
