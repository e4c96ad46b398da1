/**
 * Ways in which news English tells one thing: what became of people, how a vote went, what a sum is for. Data only, written by hand and never
 * complete: what is in no line is matched by its own words.
 */
/** Ways to say one thing. A question asked in words of a family is answered by any of its words. */
export interface Family {
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
    /\b(?:(?:taken|rushed|brought|admitted|treated|(?:remain\w*|are|is|was|were)) (?:to|in|at) (?:a |the )?(?:\w+ )?hospital\w*|(?:go|goes|went|gone|going|sent|sends|needed|needs|been|ended up) (?:\S+ ){0,3}?(?:(?:to|in) )?hospital|hospital \w+ treated|hospitali[sz]ed|treated|in (?:a )?critical condition|in intensive care)\b/,
    'fate',
    'people in hospital',
  ),
  family(
    'escaped',
    /\b(?:escap(?:e|es|ed|ing|ers?|ees?)|br(?:eak|eaks|oke|oken|eaking) out|breakouts?|g[eo]t(?:s|ting)? away|(?:broke|broken|got) (?:free|loose)|runaways?|on the (?:run|loose)|at large)\b/,
    'fate',
    'people who escaped',
  ),
  family(
    'caught',
    /\b(?:recaptur\w+|captur(?:e|es|ed|ing)|recaught|caught(?! (?:up|fire|in|by surprise|off guard|on camera|between|(?:the |a |an )?(?:\S+ )?(?:disease|illness|virus|infection|flu|fever|it)\b))|back (?:in custody|behind (?:bars|the \w+)|in (?:jail|prison|(?:its|their) (?:cages?|pens?|enclosures?))))\b/,
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
    /\b(?:evacuat\w+|evacuees?|(?:told|ordered|forced|asked|had) to (?:leave|flee|get out|go)|emptied|fled|flee|fleeing|displaced|(?:out of|away from|left|leave) (?:their )?homes?|(?:driven|forced|displaced) from their (?:homes|houses)|(?:taken|brought|moved|led|carried) to safety|moved out|relocated|cleared)\b/,
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
    /\b(?:end(?:s|ed|ing)?|expir\w+|run(?:s)? out|over|finish\w*|until|lift(?:s|ed|ing)?|extend(?:s|ed)?|prolong(?:s|ed)?)\b/,
  ),
  family('finish', /\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|conclud\w+|go(?:es)? through)\b/),
  family('ready', /\b(?:open(?:s|ed|ing)?|ready|in (?:service|operation)|available)\b/),
  family(
    'reopen',
    /\b(?:reopen\w*|re-open\w*|open(?:s|ed)? again|open (?:its|the) doors|resum\w+|return\w*|(?:closed|shut|suspended|grounded) (?:\w+ )?until)\b/,
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
  family('seize', /\b(?:seiz\w+|confiscat\w+|hauls?|impound\w+|intercepted|secured)\b/),
  family(
    'infected',
    /\b(?:infect\w+|contracted|tested positive|caught (?:the |a |an )?(?:\S+ )?(?:disease|illness|virus|infection|flu|fever)\b)/,
  ),
  family(
    'in court',
    /\b(?:appear\w*|stands?|brought|taken|go(?:es)?|drag\w*) (?:\S+ ){0,2}?(?:in|before|into|to) (?:an? |the )?(?:courts?|judges?|magistrates?)\b/,
  ),
  family('scrap', /\b(?:scrap\w*|decommission\w*|breakers?|(?:out of|from) service|broken up|dismantl\w+)\b/),
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

/** Families spoken of in a lower-case text. */
export function familiesIn(text: string): Set<Family> {
  return new Set(FAMILIES.filter(({ pattern }) => pattern.test(text)));
}
