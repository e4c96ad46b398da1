/** Who designed, wrote, painted, played or scored, and where it takes place. */
import { anyone, body, type Role, role } from './role.ts';

export const ROLES_OF_WORKS: readonly Role[] = [
  anyone(/\barchitects?\b/, 'architects?|designers?', {
    does: 'designed(?! by)|designs',
    done: 'designed|drawn|planned',
    before: '(?:design|designs|plans|drawings) (?:is|are|was|were|come|comes|came)? ?(?:by|from)',
  }),
  body(/\b(?:opponents?|opposing (?:team|side)|visitors)\b/, 'opponents?|visitors', {
    before:
      'at home to|away (?:to|at)|against|fac(?:e|es|ed|ing)|plays?|played|hosts?|meets?|takes? on|took on|up against|awaits?|drawn (?:against|with|at)|visit(?:s|ed)?|(?:win|victory|draw|defeat) (?:over|against|at)',
  }),
  role(/\b(?:venue|(?:\p{L}+ )?(?:hall|stadium|arena) where|setting)\b/u, 'venue|setting', {
    type: 'place',
    does: '(?:will )?hosts?|hosted(?! by)|(?:is|will be) (?:hosting|the (?:venue|scene|stage|setting))|stages|(?:has|have) been (?:chosen|picked|selected) (?:to host|as (?:the )?(?:host|venue))',
    before:
      '(?:held|staged|played|hosted|performed|fought|shown|tak\\w+ place|took place|me(?:et|ets|eting|t)|gather(?:s|ed|ing)?|convened?|sit|sits|talks|summit|concert|match|final|game|debate|conference|ceremony|hearing|trial|race|fight|performance|perform|play|sing|appear|kick off|begin|start|open|moved)(?: (?!(?:and|but|that|who|when|after|with|from)\\b)\\p{L}+){0,3}? (?:in|at|to)',
  }),
  role(/\b(?:host|host (?:city|country|nation|town)|organi[sz]ing (?:city|country))$/, 'hosts?', {
    type: 'place',
    does: '(?:will |to |is to )?(?:hosts?|gets?|lands?|secures?|stages?)|got|landed|secured|hosted(?! by)|(?:is|will be|are) (?:hosting|the hosts?)|stages|(?:has |have )?won the right to (?:host|stage|hold)|(?:has|have|had|was|were|is) (?:been )?(?:chosen|picked|selected|named|elected|confirmed|awarded)',
    done: 'hosted|staged',
    before:
      '(?:held|staged|hosted|tak\\w+ place|took place|me(?:et|ets|t)|gather(?:s|ed|ing)?|summit|games|tournament|championships?|mov(?:e|es|ed|ing)|relocat\\w+)(?: (?!(?:and|but|that|who|when|after|with|from)\\b)[\\p{L}\\d]+){0,3}? (?:in|at|to)|(?:go(?:es)?|went|gone|awarded|given|fell) to|(?:chose|chosen|picked|selected|voted for|named)|choice (?:fell on|of)',
  }),
  role(
    /\b(?:(?:port|place|airport|point) of (?:departure|origin)|departure (?:port|airport)|origin)\b/,
    'origin',
    {
      type: 'place',
      before:
        '(?:left|leaving|departed|departing)(?: from)?|(?:sail|set off|set out|set sail|start|com|c[ao]me|took off|tak|fl[ey]|flew|travel|depart|head|way|flight|voyage|trip|route)\\w*(?: (?!(?:and|but|that|who|when|after|with|to)\\b)\\p{L}+){0,3}? from',
    },
  ),
  role(/\bdestination\b/, 'destination', {
    type: 'place',
    before:
      '(?:(?:way|flight|voyage|trip|route|sail\\w*|flying|flew|left|travell?ing|en route)\\b[^.;,]{0,30}? from (?:#+) (?:to|for))|(?:left|leaving) #+ (?:for|to)|divert\\w* to|tow\\w* (?:to|into)|bound for|on (?:its|her|the) way to|head(?:s|ed|ing) (?:to|for)|en route to|sail\\w* (?:to|for)|(?:carr\\w+|bring\\w*|tak\\w+)\\b[^.;]*? to',
  }),
  role(/\b(?:headquarters|seat)\b/, 'headquarters', {
    type: 'place',
    before: 'based in|headquartered in|headquarters (?:are |is )?(?:in|at)|has its seat in',
  }),
  role(/\b(?:author|writer|novelist|playwright)\b/, 'authors?|writers?|novelists?|playwrights?', {
    does: 'wrote|has written|writes',
    done: 'written|(?:books?|novels?|memoirs?|plays?|stud(?:y|ies)|papers?|reports?|poems?|stor(?:y|ies))',
    after:
      '(?:(?:first|second|third|latest|debut|new) )?(?:books?|novels?|memoirs?|plays?|study|paper|poems?|story)',
  }),
  role(
    /\b(?:painter|artist|sculptor|photographer|illustrator)\b/,
    'painters?|artists?|sculptors?|photographers?|illustrators?',
    {
      does: 'painted(?! by)|paints|carved(?! by)|created(?! by)|drew|photographed(?! by)',
      done: 'painted|carved|created|drawn|made|taken|(?:paintings?|works?|pictures?|portraits?|murals?|sculptures?|statues?|drawings?|installations?|photographs?|photos?|canvas|masterpiece)',
      after:
        '(?:painting|work|picture|portrait|mural|sculpture|statue|drawing|installation|photograph|canvas|masterpiece)s?',
    },
  ),
  role(/\bcomposers?\b/, 'composers?', {
    does: 'composed(?! by)|wrote',
    done: 'composed|written|music|score|opera|symphony',
    after: '(?:opera|symphony|score|music|requiem|concerto)',
  }),
  role(/\bconductors?\b/, 'conductors?|music director', {
    does: 'conducts|conducted(?! by)|will conduct|led',
    done: 'conducted|led',
    under: true,
    before: 'baton of',
  }),
  role(
    /\b(?:soloists?|singers?|lead actors?|lead actress|actor|actress|stars?|performers?)\b/,
    'soloists?|singers?|actors?|actress|stars?|performers?|leading (?:man|lady)',
    {
      does: 'plays|played(?! by)|stars|starred|starring|sings|sang|(?:takes|took) the (?:title|lead|leading) (?:role|part)|portrays|portrayed(?! by)',
      done: 'played|sung|portrayed',
      before: 'starring|stars',
    },
  ),
  role(
    /\b(?:film ?maker|director of the (?:film|play|documentary|opera|movie))\b/,
    'film ?makers?|directors?',
    { does: 'directed(?! by)|directs|shot|made', done: 'directed|shot|made|film' },
  ),
  role(/\bjockeys?\b/, 'jockeys?', {
    does: 'rode|rides|ridden',
    done: 'ridden',
    before: 'ridden by|under|with(?= @ (?:in the saddle|up|aboard|riding))',
  }),
  role(/\b(?:scorers?|goal ?scorers?|who scored)\b/, 'scorers?|goal ?scorers?', {
    does: '(?:has |had )?(?:scor(?:es|ed)|nett?(?:s|ed)|head(?:s|ed)|struck|strikes|converted|converts|equali[sz]e[sd]|tapp?(?:s|ed) in|slott?(?:s|ed)|curled|fired|(?:grabbed|bagged) )',
    done: 'scored|headed|struck',
    before: '(?:goals?|strikes?|header|penalty) (?:by|from|for)|thanks to',
    after:
      '(?:(?:late|early|second|first|\\d+(?:st|nd|rd|th)-minute|stoppage-time|injury-time|winning) )*(?:header|goals?|strike|penalty|free kick|shot|effort|winner|equali[sz]er|volley|hat-trick|double|brace)',
  }),
];
