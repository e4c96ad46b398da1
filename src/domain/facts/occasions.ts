/**
 * In what words news tells of an occasion that somebody asks the day of: the funeral is told by "will be buried", the launch by "is to lift off".
 * Data only, written by hand for news English and never complete: what is in no line is matched by its own words.
 */
import type { Candidate } from './candidates.ts';
import { EXTENDED_TO, GIVEN_UNTIL, PUT_TO, STOPPED_UNTIL } from './day-frames.ts';
import { type Family, family } from './families/family.ts';

/** All are alternatives over lower-case text: how it is asked for, how it is told, and what the day stands in that tells it. */
const LINES: readonly [asked: string, told: string, framed?: string][] = [
  [
    'vot(?:e|es|ing)|ballot',
    'vot\\w+|ballot|division|decides?|motion|approv\\w+|adopt\\w+|reject\\w+|pass(?:es|ed)|toppl\\w+|determin\\w+|(?:comes?|goes|go|puts?|is put) (?:before|to) (?:the )?(?:parliament|house|senate|council|vote|floor)|takes? up',
  ],
  [
    'elections?|poll|polls|referendum',
    'elections?|polls?|polling|elects?|(?:cast|casting) (?:their )?(?:ballots?|votes?)|referendum|voters|voting',
  ],
  [
    'deadline|ultimatum|time limit|cut-?off',
    'deadline|ultimatum|until|till|by|no later than|not later than|at the latest|before|closes?|expires?|runs? out|up to|due|must',
  ],
  [
    'funeral|burial|memorial(?: service)?|cremation',
    'buried|buries|burial|laid to rest|funeral|cremat\\w+|memorial|requiem|mass for|farewell|last journey',
  ],
  ['death|die[ds]?', 'die[ds]?|death|passed away|killed|found dead|succumbed'],
  [
    'reopen\\w*|re-open\\w*',
    're-?open\\w*|open(?:s|ed)? (?:again|its doors|to|for)|(?:again|once more)|resum\\w+|back (?:in use|in service|open|to normal)|(?:closed|shut|suspended|off limits|out of (?:use|service)) (?:\\w+ ){0,3}(?:until|till|to)|let (?:\\w+ )?(?:in|back)',
    STOPPED_UNTIL,
  ],
  [
    'resum\\w+|restart\\w*|(?:run|runs|running|flies|play|plays|operates?) again|again|back in service|restored',
    'resum\\w+|restart\\w*|again|once more|back|return\\w*|restor\\w+|continu\\w+|normal',
    STOPPED_UNTIL,
  ],
  [
    'hearing|appear\\w*|court date|arraignment|in court',
    'hearing|hear|hears|heard|sits?|decid\\w+|rul(?:e|es)|appear\\w*|(?:in|into|to|before) (?:the |a )?(?:\\w+ )?(?:court|judge|magistrates?|tribunal|dock)|adjourned|remanded|arraigned|trial (?:continues|resumes)|case (?:continues|resumes|comes)|questioned',
  ],
  ['trial', 'trial|stands? trial|in the dock|court case|proceedings'],
  [
    'verdict|ruling|judge?ment',
    'verdict|rul(?:e|es|ed|ing)|judge?ment|(?:his|her|their) fate|decid\\w+|decision|sentenced?|jury (?:returns?|decides?)|hand(?:s|ed)? down|struck down|upheld|overturned|threw out|acquitted|convicted|found (?:not )?guilty',
  ],
  ['sentenc\\w+|sentence', 'sentenc\\w+|punishment|learns? (?:his|her|their) (?:fate|sentence)'],
  [
    'launch\\w*|lift-?off|blast-?off|take-?off',
    'launch\\w*|lifts? off|lift-?off|lifted off|blasts? off|blasted off|takes? off|took off|(?:on|for) sale|into (?:space|orbit)|attempt|window|(?:in|into|to) (?:the )?(?:shops|market|stores)|on the market|available|starts?|sets? off|fly|flies',
  ],
  [
    'landing|touchdown|splashdown|lands?',
    'land(?:s|ed|ing)?|touch(?:es|ed)? ?down|set(?:s)? down|splash(?:es|ed)? ?down|arriv\\w+|reach\\w*',
  ],
  [
    'opening|inauguration|opens?|opened',
    'open(?:s|ed|ing)?|inaugurat\\w+|first (?:\\w+ )?(?:trains?|passengers?|visitors?|guests?|cars?|patients?|flights?|pupils|students)|doors|(?:in|into|enters?) (?:service|operation|use)|unveil\\w*|begins?|starts?|premiere|from',
    PUT_TO,
  ],
  [
    'first (?:trains?|trams?|bus(?:es)?|flights?|ferr(?:y|ies)|passengers?|run|trip|voyage|journey)|(?:trains?|trams?|buses|ferries|flights|services?) (?:will )?(?:run|fly|sail|start)',
    'first (?:\\w+ )?(?:trains?|trams?|bus(?:es)?|flights?|ferr(?:y|ies)|passengers?|run|trip|voyage|journey)|(?:trains?|trams?|buses|ferries|flights|services?) (?:\\w+ ){0,4}(?:run|use|fly|sail|start|connect|roll)\\w*|(?:in|into|enters?) (?:service|operation|use)|(?:service|operations?) (?:\\w+ )?(?:commences?|starts?|begins?|slid|slides|slips?)|open(?:s|ed|ing)? (?:to traffic|to passengers)|carr(?:y|ies) passengers',
    PUT_TO,
  ],
  [
    'trading|listing|flotation|ipo|(?:stock|stock market|stock exchange|market) debut|goes public',
    'trad(?:es?|ed|ing)|list(?:s|ed|ing)|float\\w*|quoted|ipo|debut|goes? public|go(?:es)? to (?:the )?(?:stock (?:market|exchange)|market)|comes? to (?:the )?(?:stock )?market|bell',
    PUT_TO,
  ],
  [
    'exams?|examination|retake|resit|repeat',
    'exams?|examination|finals?|sit it|sit the|sits?|retak\\w+|resit\\w*|repeat\\w*|rerun|repetition|written|paper',
  ],
  [
    'breakthrough|hole-?through',
    'br(?:eak|oke|eaks|eaking) through|breakthrough|hole-?through|last (?:meter|metre|yard|foot)|pierc\\w+|meet in the middle',
    PUT_TO,
  ],
  [
    'closing|closure|closes?|closed|shut(?:s|down)?',
    'clos(?:e|es|ed|ing|ure)|shut\\w*|end(?:s|ed)?|ceas\\w+|production (?:stops|ends)|last (?:day|shift|train|flight|customers?|visitors?)|doors|lights out|until|till|out of service|switched off|wound (?:up|down)',
    PUT_TO,
  ],
  ['wedding|marriage|marr(?:y|ies)', 'wedding|marr(?:y|ies|ied)|wed|weds|tie the knot|say yes|vows'],
  [
    'concert|gig|performance|show',
    'concert|gig|play(?:s|ed|ing)?|perform\\w*|appear\\w*|sing|sings|on stage|stage|show|tour',
  ],
  [
    'premiere|release of the (?:film|album|book)',
    'premiere\\w*|open(?:s|ed)?|first (?:shown|performed|night)|screen\\w*|cinemas|released?|comes? out|published',
  ],
  [
    'match|game|final(?! \\w)|semi-?final|quarter-?final|derby|tie|race|fight|bout|tournament|championships?|kick-?off',
    'match|game|final|semi-?final|play(?:s|ed|ing)?|meet(?:s)?|fac(?:e|es)|kicks? off|kick-?off|tak(?:e|es|ing) on|hosts?|against|travels? to|race|run|start|held|takes? place|bout|fight|debut|whistle',
  ],
  [
    'summit|meeting|talks|conference|negotiations|round|congress|session',
    'summit|me(?:et|ets|eting|t)|talks|gather\\w*|conven\\w+|sit(?:s|ting)? down|come(?:s)? together|get(?:s)? together|(?:at|round|to) (?:the|a) (?:negotiating )?table|session|conference|received?|hosts?|negotiat\\w+|resum\\w+|discuss|takes? place|held',
  ],
  [
    'truce|ceasefire|cease-fire|armistice|pause',
    'truce|cease-?fire|armistice|fall silent|silen\\w+|guns|stop (?:shooting|firing|fighting)|hostilities|fighting (?:stops|ends|is to stop)|lay down (?:their )?arms|pause',
  ],
  [
    'tak(?:e|es|ing) effect|effective|comes? into (?:force|effect)|enters? into force|in force|appl(?:y|ies)|introduced|introduction|begins?|starts?',
    'tak(?:e|es|ing) effect|c[ao]m\\w+ into (?:force|effect|being)|becom\\w+|ent(?:er|ers|ry) into force|in force|appl(?:y|ies|ied)|valid|as of|as from|from|kicks? in|levied|introduc\\w+|effective|start(?:s|ed)?|begins?|began|banned|forbidden|illegal',
    PUT_TO,
  ],
  [
    '(?:rise|rises|increase|increases|go up|goes up|raised)',
    'ris(?:e|es|ing)|rose|go(?:es)? up|went up|increas\\w+|rais\\w+|dearer|more expensive|pay more|higher|from|cost',
  ],
  [
    'expir\\w+|ends?|ended|lifted|end of',
    'expir\\w+|end(?:s|ed|ing)?|run(?:s)? out|laps\\w+|until|till|lift(?:s|ed|ing)?|last(?:s|ed)?|over|finish\\w*|conclud\\w+|called? off|stop(?:s|ped)?',
    EXTENDED_TO,
  ],
  [
    'resign\\w*|departure of the \\w+|step(?:s|ped)? down|leaves? office|exit',
    'resign\\w*|gives? up|abdicat\\w+|step(?:s|ped|ping)? down|stand(?:s)? down|leav(?:e|es|ing)|left|quit\\w*|go|goes|vacat\\w+|retir\\w+|last day|hand(?:s|ed)? over|out of office|depart\\w*',
  ],
  [
    'tak(?:e|es|ing) (?:office|over|up|charge)|inauguration|swearing-in|sworn in|term|start of (?:his|her|the) (?:job|term)|starts? work',
    'sworn in|swearing-in|first day|arriv\\w+|tak(?:e|es|ing) (?:up|over|office|charge|the oath|the helm)|took (?:over|office)|assum\\w+|inaugurat\\w+|start(?:s)?|begin(?:s|ning)?|term|oath|joins?|succeed(?:s)?|installed|at the helm',
  ],
  [
    'hand-?over|transfer|delivery of the (?:keys|ship)',
    'hand(?:s|ed|ing)? ?over|hand-?over|deliver\\w*|transfer\\w*|given to|pass(?:es|ed)? to',
  ],
  ['execution|hanging', 'put to death|execut\\w+|hang(?:s|ed)?|die by|lethal injection'],
  [
    'release|freed|released',
    'free[ds]?|freeing|releas\\w+|leav\\w+ (?:prison|jail|custody)|let go|walk(?:s|ed)? (?:free|out)|set free|out of (?:prison|jail)|home',
  ],
  ['sinking|sank|capsize\\w*', 'sank|sunk|sink\\w*|went down|capsiz\\w+|keeled over|foundered|overturned'],
  [
    'crash|collision|accident|disaster|incident|derailment',
    'crash\\w*|collid\\w+|collision|accident|happen\\w*|occurr\\w*|went down|c[ao]me down|derail\\w*|plung\\w+|overturn\\w*|capsiz\\w+|sank|hit|rammed|struck',
  ],
  [
    'attack|bombing|shooting|blast|explosion|raid|strike|assault|ambush|killing|murder',
    'attack\\w*|bomb\\w*|sho(?:t|oting)|open(?:ed)? fire|blast|explo\\w+|storm(?:ed|s)|raid\\w*|struck|strike|hit|ambush\\w*|stabb\\w+|killed|murder\\w*|drove into|detonat\\w+|gunm[ae]n',
  ],
  [
    'theft|robbery|heist|burglary|break-?in|stolen',
    'stol\\w+|steal|theft|br(?:oke|eak|eaking) in\\w*|robb\\w+|raid\\w*|made off|took|taken|heist|burgl\\w+|disappear\\w*',
  ],
  [
    'arrest\\w*|capture|detention|recapture',
    'arrest\\w*|caught|detain\\w*|seized|picked up|custody|captur\\w+|recaptur\\w+|gave (?:himself|herself|themselves) up|surrender\\w*|tracked down',
  ],
  ['(?:contact|signal) (?:was )?lost', 'lost contact|contact|signal|vanish\\w*|disappear\\w*|silent|radar'],
  [
    'escape\\w*|breakout|disappearance|disappear\\w*|went missing|last seen|vanish\\w*',
    'escap\\w+|fled|flee|br(?:oke|eak|oken) out|abscond\\w*|got away|last seen|vanish\\w*|disappear\\w*|missing|left home|walked out|contact (?:was )?lost',
  ],
  [
    'earthquake|quake|tremor|eruption|landslide|avalanche|flood|storm|outage|blackout|fire|collapse\\w*',
    'struck|hit|shook|shaken|erupt\\w+|broke out|started|began|swept|buried|collapse\\w*|gave way|came down|burst|failed|went (?:out|dark)|occurr\\w*|happen\\w*|caught fire|spread',
  ],
  [
    'landfall|reach(?:es)? (?:the )?(?:coast|land)',
    'landfall|ashore|reach\\w* (?:the )?(?:\\w+ )?(?:coast|land|shore|island|mainland)|hits?|strikes?|crosses?|make land',
  ],
  ['recall', 'recall\\w*|call(?:ed|s|ing) back|withdr[ae]w\\w*|off the (?:market|shelves)'],
  [
    'report\\w*|findings|publication|published|publishes',
    'report\\w*|findings|publish\\w*|present\\w*|releas\\w+|hand(?:s|ed)? (?:in|over)|submit\\w*|deliver\\w*|conclusions|comes? out|due|results?',
  ],
  [
    'results?|outcome|announcement|announced|announces',
    'results?|outcome|announc\\w+|declar\\w+|publish\\w*|know|known|presented|count\\w*|expected|released',
  ],
  [
    'decision|decides?|decided|approval',
    'decid\\w+|decision|rul(?:e|es|ing)|choos\\w+|approv\\w+|answer|verdict|vot(?:e|es|ing)|pronounce|make up (?:its|their) mind',
  ],
  [
    'deliver\\w*|shipments?|arriv\\w+',
    'deliver\\w*|hand-?over|arriv\\w+|ship(?:s|ped|ment)?|hand(?:ed|s)? over|reach\\w*|land(?:s|ed)?|receiv\\w+|due',
  ],
  [
    'construction|building work|works?|digging|drilling|start of (?:construction|work)',
    'construct\\w*|work|works|build\\w*|built|ground|dig(?:s|ging)?|drill\\w*|excavat\\w+|foundation|bulldozers',
  ],
  [
    'completion|completed|finish(?:es|ed)?|ready',
    'complet\\w+|finish\\w*|ready|done|end(?:s)?|in place|open|handed over|wrapped up|over',
  ],
  [
    '(?:power|electricity|water|service|gas)(?: supply)?(?: is)? (?:restored|back|returns?)|restor\\w+',
    'restor\\w+|back|again|light|lights|reconnect\\w*|running|flow\\w*|repaired|normal',
    STOPPED_UNTIL,
  ],
  [
    'evacuees|return (?:home)?|residents|go home',
    'return\\w*|go (?:back|home)|going (?:back|home)|back (?:home|in|to)|let (?:back|in)|homes',
    STOPPED_UNTIL,
  ],
  [
    'return\\w*|comeback|back',
    'return\\w*|comeback|back|again|fit|available|training|recover\\w*',
    STOPPED_UNTIL,
  ],
  ['allowed|permitted|lifted', 'allow\\w*|permit\\w*|free|lift\\w*|again|safe', STOPPED_UNTIL],
  ['operation|surgery', 'operat\\w+|surgery|under the knife|treated'],
  [
    'visit|arrival|trip',
    'visit\\w*|arriv\\w+|travel\\w*|c[ao]m(?:e|es|ing)|fl(?:y|ies|ew)|expected in|due in|is in|received?|welcom\\w+|lands?',
  ],
  [
    'departure|leave[sd]?|departs?|sail(?:s|ing)?|cruise|must leave',
    'cruise|(?:be )?gone|out of the country|withdraw\\w*|on (?:the|a) plane|take the plane|put(?:s)? to sea|quit|casts? off|expelled|leav(?:e|es|ing)|left|depart\\w*|set(?:s)? (?:off|sail|out)|sail(?:s|ed)?|head(?:s|ed) (?:for|to|off|home)|start(?:s|ed)?|take(?:s)? off',
    GIVEN_UNTIL,
  ],
  ['debate', 'debat\\w+|fac(?:e|es|ing) each other|duel|clash|on television|meet(?:s)?|discuss'],
  ['runoff|run-off|second round', 'run-?off|second round|decid\\w+|face each other|again|head to head'],
  [
    'demonstration|march|protest|rally',
    'demonstrat\\w+|march\\w*|protest\\w*|rall(?:y|ies)|tak(?:e|es|ing) to the streets|streets|gather\\w*',
  ],
  [
    'tickets?|on sale|presale|booking',
    'on sale|s[eo]ld?|sells?|buy|bought|book\\w*|available|box office|presale|sale',
  ],
  ['draw|auction|sale', 'draw|drawn|auction\\w*|hammer|s[eo]ld|sells?|sale|bid(?:s|ders?|ding)?'],
  ['sign(?:ing|ed)|signature', 'sign(?:s|ed|ing)?|ink(?:s|ed)?|seal(?:s|ed)?|signature'],
  ['payment|payout|paid|due', 'money|pa(?:y|ys|id|yment)|payout|transfer\\w*|due|receiv\\w+|instal?lment'],
  [
    'ceremony|award|presentation|prize-?giving',
    'ceremony|award\\w*|present\\w*|honou?r\\w*|given|receiv\\w+|held|prize',
  ],
  [
    'inspection|test|drill|exercise',
    'inspect\\w*|test\\w*|drill|exercise\\w*|carried out|examin\\w+|check\\w*',
  ],
  ['coronation|enthronement', 'crown(?:ed|s|ing)|coronation|enthron\\w+'],
  [
    'abdication',
    'abdicat\\w+|(?:gives?|giving|gave|given) up the throne|lays? down the crown|laid down the crown|step(?:s|ped)? down|hand(?:s|ed)? over|(?:gets?|takes?|ascends?|comes to|succeeds? to|leaves?|renounc\\w+) the throne|becom(?:es?|ing) (?:king|queen|emperor|empress|grand duke)',
  ],
  ['eclipse', 'eclipse\\w*|moon|shadow'],
  [
    'season|championship|league|campaign',
    'season|gets? under way|under way|start\\w*|begin\\w*|kicks? off|opens?',
  ],
  [
    'case|infection|outbreak',
    'case|fell ill|falls? ill|infected|tested positive|detected|diagnosed|outbreak|symptoms',
  ],
  ['debut', 'debut|first (?:match|game|race|appearance)|bench'],
  [
    'agreement|accord|pact|deal',
    'agree\\w*|shook hands|sign(?:s|ed)?|seal(?:s|ed)|struck|reached|deal|accord',
  ],
  [
    'passed|adopted|adoption|approved',
    'pass(?:es|ed)?|adopt(?:s|ed)?|approv\\w+|vot\\w+|back(?:s|ed)|green light|through',
  ],
  [
    'collaps\\w+',
    'collaps\\w+|br(?:oke|eak|oken) (?:down|up|off)|fell (?:apart|through)|fail(?:s|ed)|gave way|c[ao]me down',
  ],
  [
    'contract (?:ends|expires|runs out)|end of (?:the|his|her) contract|contract',
    'contract|sign(?:s|ed)?|tied to|runs?|deal|until',
  ],
  ['mourning|silence|commemoration', 'mourn\\w*|silence|flags|half-?mast|commemorat\\w+|remember\\w*'],
  [
    'founding|founded|foundation|established',
    'found(?:ed|ing|s)|set up|established|created|opened|began|formed',
  ],
  ['birth|born', 'born|birth'],
  [
    'discover\\w*|found',
    'discover\\w*|found|spotted|noticed|came to light|uncover\\w*|unearth\\w*|detect\\w*|located',
  ],
  ['evacuat\\w+', 'evacuat\\w+|ordered out|leave their|moved out|cleared'],
  [
    'merger|takeover|deal|closing of the deal|completion of the deal',
    'come into being|clos(?:e|es|ed)|complet\\w+|go(?:es)? through|become one|join(?:s)? forces|sign(?:s|ed)?|merge[ds]?|deal|takeover|wrapped up',
  ],
  ['appointment|appointed|named', 'appoint\\w*|named|names|chosen|elected|picked'],
  [
    'extradition|deportation|expulsion',
    'extradit\\w+|deport\\w*|expel\\w*|handed over|flown|leave the country|sent (?:back|home)',
  ],
];

export interface Occasion extends Family {
  asked: RegExp;
  /** What the day stands in that tells the occasion; the day is `#`. */
  framed: RegExp | null;
}

export const OCCASIONS: readonly Occasion[] = LINES.map(([asked, told, framed]) => ({
  ...family(`occasion ${asked.split('|')[0]}`, new RegExp(`\\b(?:${told})\\b`)),
  asked: new RegExp(`\\b(?:${asked})\\b`, 'g'),
  framed: framed === undefined ? null : new RegExp(framed, 'u'),
}));

const KNOWN: ReadonlySet<Family> = new Set(OCCASIONS);
/** It is looked for where a day is, and read into no other sentence. */
export const isOccasion = (family: Family): family is Occasion => KNOWN.has(family);

/** "The road is out of action until Sunday" says when it reopens, in no word for that. */
export const isFramed = (family: Family, { line, slot }: Pick<Candidate, 'line' | 'slot'>): boolean =>
  slot.type === 'date' &&
  isOccasion(family) &&
  family.framed?.test(`${line.lower.slice(0, slot.start)}#${line.lower.slice(slot.end)}`) === true;
