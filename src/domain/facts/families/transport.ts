/** Flights, trains, ships and roads. Data only. */
import { type Family, family, measure } from './family.ts';

export const TRANSPORT: readonly Family[] = [
  family('close', /\b(?:clos(?:e|es|ed|ure|ures|ing)|shut\w*)\b/),
  family('wait', /\b(?:wait(?:s|ing)?|at anchor|queu\w+|stranded|stuck|held up|backlog)\b/),
  family('tow', /\b(?:tow(?:s|ed|ing)?|refloat\w*|pull(?:ed|ing)? (?:the ship |it |her )?(?:free|off))\b/),
  family(
    'strand',
    /\b(?:strand\w*|stuck|aground|ashore|beached|(?:find|found) another way|left (?:behind|waiting))\b/,
  ),
  family('cargo', /\b(?:cargo(?:es)?|carrying|laden|loaded with|freight)\b/),
  family('operate', /\b(?:operat(?:e|es|ed|ors?|ing)|run(?:s|ning)?)\b/),
  family('allow', /\b(?:allow\w*|permit\w*|may (?:cross|enter|pass)|let (?:in|through))\b/),
  family(
    'crash',
    /\b(?:crash\w*|collisions?|collid\w+|wreck\w*|accidents?|(?:came|come|went|gone|goes) down|derail\w*)\b/,
  ),
  family('plane', /\b(?:planes?|aircraft|jets?|airliners?|airplanes?)\b/),
  family(
    'land',
    /\b(?:land(?:s|ed|ing)?|touch(?:es|ed|ing)? ?down|settle[sd]? (?:in|on)|set(?:s|ting)? down)\b/,
  ),
  measure('canceled', {
    near: 'cancel\\w*|scrapp\\w+|call(ed)? off|did not (run|take off|depart|sail)|out of the timetable|ground\\w*',
    asked:
      '(flights|trains|departures|sailings|buses|ferries|services|crossings|trips|connections|concerts|matches) (canceled|cancelled|scrapped|grounded|dropped)|cancell?ations',
    among: 'traffic',
    told: [
      '(scrapped|canceled|cancelled|grounded|dropped|struck|axed|called off|canceling|cancelling|cancels|scrapping) #',
      '(took|taken|takes) # ~ out of (the timetable|service|the schedule)',
      '# ~ (canceled|cancelled|scrapped|grounded|did not (run|take off|depart|sail|leave|fly)|not (run|taken off|depart)|dropped|called off|fell victim|cancell?ations)',
    ],
  }),
  measure('stranded', {
    near: 'strand\\w*|stuck|without a way home|spent the night|held up',
    asked:
      '(passengers|travell?ers|tourists|people|holidaymakers|customers|drivers|commuters|motorists|cars|trucks|ships) (stranded|stuck|affected|left behind|waiting)',
    among: 'traffic',
    told: [
      '# ~ (spent|spend|slept) ~ night ~ (at|in|on)',
      '(leaves?|left|leaving|strands?|stranded|stranding) # ~ (without|stranded|stuck|behind|high and dry|on the|at|in|,|\\.|$)',
      '# ~ (stranded|stuck|could not (get|travel|leave|fly)|unable to (travel|leave|fly)|no way home|left behind|held up)',
    ],
  }),
  measure('delay', {
    near: 'delay\\w*|late|held up|wait(s|ed|ing)?',
    asked: '(delays?|waiting time|lateness|wait)( in| of| at|$)|length of the (delay|wait)',
    among: 'spell',
    told: [
      '# late',
      '(delay|delays|delayed|held up|wait|waits|waited|waiting|late) ~ #',
      '# (delay|wait|delays|behind schedule)',
    ],
  }),
  measure('delayed', {
    near: 'delay\\w*|late|held up',
    asked: '(trains|flights|buses|ferries|passengers) (delayed|late|held up)',
    among: 'traffic',
    told: ['(delayed|held up|delaying|holding up|delays) # ', '# ~ (delayed|late|held up|behind schedule)'],
  }),
  measure('queue', {
    near: 'queues?|tailbacks?|back(ed|ing)? up|jams?|lin(e|es|ed) up',
    asked: '(length of the )?(queue|tailback|traffic jam|line|jam|backlog)( of)?',
    among: 'reach',
    told: [
      '(backed up|tailbacks?|queues?|queued|jams?|line|lines|backlog|stretched|tailed back) ~ (for|of|over|to|stretches|stretched|was|is|reached|back|along) ~ #',
      '#( |-)(queue|tailback|jam|line)',
    ],
  }),
  measure('length of way', {
    near: 'long|length|runs?|stretch\\w*',
    asked:
      'length of the (tunnel|bridge|line|road|route|wall|pipeline|canal|track|slick|border|trail|ship|fence|cable|march)|(tunnel|bridge|line|road|route|pipeline) length',
    among: 'reach',
    told: [
      '(runs?|stretch\\w*|extends?|leads?|spans?|reach\\w*|winds?|cover\\w*|measur\\w*) (for |over |along |out )?#',
      '#( |-)(long|tunnel|bridge|line|road|route|pipeline|wall|freighter|ship|vessel|tanker|track|canal|cable|fence|stretch|slick|section)',
      'length ~ #',
    ],
  }),
  measure('carried', {
    near: 'carr(y|ies|ied|ying)|us(e|es|ed|ing)|transport\\w*|travel\\w*',
    asked:
      '(passengers|people|travell?ers|cars|vehicles|commuters|riders|visitors|trucks)( carried)? (per|a|each) (day|year|week|hour|month)|daily (passengers|commuters|users)',
    told: [
      '(carries|carried|carry|used by|transports?|handles?|serves?|cope with) # ~ (a|per|each|every) (day|year|week|hour|month)',
      '# ~ (a|per|each|every) (day|year|week|hour|month)',
      '(daily|every day) ~ #',
      '# ~ (daily|every day)',
    ],
  }),
  measure('price rise', {
    near: 'go(es)? up|r[io]s\\w+|increas\\w*|dearer|more expensive|put(s|ting)? up',
    asked:
      '(fare|price|rent|ticket|fee|cost|tariff|tax|pension|premium|tuition)s? (increase|rise|hike)|(increase|rise) (in|of) (the )?(fares|prices|rents|fees|tickets|costs|pensions|premiums|tuition)',
    among: 'share',
    told: [
      '(fares?|prices?|rents?|tickets?|fees|pensions?|premiums?|tuition) ~ (up|rise|rises|rose|risen|increase\\w*|climb\\w*|go up|dearer|jump\\w*|raised) ~ (by )?#',
      '# (dearer|more expensive|higher|more)',
      '(raise[sd]?|raising|put(s|ting)? up|increas\\w+) ~ (fares?|prices?|rents?|tickets?|fees) ~ (by )?#',
    ],
  }),
  measure('closure', {
    near: 'clos(e|ed|es|ing|ure)|shut',
    asked:
      '(length|duration) of the (closure|shutdown|blockade|works|repairs?|renovation|lockdown|interruption|ban|curfew|school closure)',
    among: 'spell',
    told: [
      '(closed|shut|closure|blocked|out of service|out of action|interrupted|suspended|idle|barred|shutdown) ~ (for|of|last|lasts|to last|takes?) ~ #',
      '(works?|repairs?|renovation) ~ (for|take|takes|last|lasts|to last|of) ~ #',
      '#( |-)(closure|shutdown|lockdown|blockade)',
    ],
  }),
  measure('speed', {
    near: 'speed|doing|travell?ing at|racing|hurtl\\w+',
    asked: '(speed|pace)(?! limit)',
    among: 'speed',
    told: [
      '(doing|going|travell?ing|speed|racing|moving|driving|hurtl\\w+|sped|rac\\w+|clocked) ~ (at |of |was )?#',
    ],
  }),
  measure('speed limit', {
    near: 'speed limit|allowed|permitted|limit',
    asked: 'speed limit|permitted speed',
    among: 'speed',
    told: ['(limit|allowed|permitted|maximum|restricted) ~ #', '# ~ (allowed|permitted|limit|zone)'],
  }),
  measure('traffic hurt', {
    near: 'crash\\w*|pile-?up|collid\\w+|collision|rammed|involved',
    asked:
      '(cars|vehicles|trucks|trains|buses|boats|lorries) (in the (pile-?up|crash|collision|accident)|involved|that (crashed|collided))',
    among: 'traffic',
    told: [
      '# ~ (crashed|collided|slammed|ploughed|plowed|piled|smashed|ran|skidded|rammed|drove) ~ (into|together|up|one another|each other)',
      '# ~ (involved|caught up|damaged|wrecked|in the (pile-?up|crash|collision))',
      '(pile-?up|crash|collision) ~ (of|involving|involved|with) #',
      '#( |-)(car|vehicle|truck) (pile-?up|crash|collision)',
    ],
  }),
  measure('grounded', {
    near: 'ground\\w*|on the ground|out of service|idle',
    asked: '(planes|jets|aircraft|airliners|helicopters|trains|buses|trams) (grounded|out of service|idle)',
    among: 'traffic',
    told: [
      '(grounds?|grounded|grounding|keeps|kept|parked|withdrew|idled) # ',
      '# ~ (on the ground|grounded|parked|out of service|idle)',
    ],
  }),
  measure('overboard', {
    near: 'overboard|lost|fell into the (sea|water)|washed',
    asked: '(containers|cars|logs|boxes) (lost|overboard|swept away)',
    told: [
      '(lost|lose|losing|shed|spilled) # ',
      '# ~ (overboard|lost|into the (sea|water)|washed (off|ashore)|adrift)',
    ],
  }),
  measure('waiting line', {
    near: 'wait(ing|s|ed)?|at anchor|queu\\w+|stuck|stranded|held up|lined up|backlog',
    asked:
      '(trucks|lorries|ships|vessels|cars|tankers|containers|trains|planes|wagons|freighters) (waiting|stuck|held up|stranded|queu(e)?ing|at anchor)|backlog',
    among: 'traffic',
    told: [
      '# ~ (stuck|waiting|wait|at anchor|queu\\w+|lined up|held up|stranded|stand in line|backed up|pile up)',
    ],
  }),
];
