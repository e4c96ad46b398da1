/** Sport, shows, schools and whatever draws a crowd. Data only. */
import { type Family, family, measure } from './family.ts';

export const CULTURE: readonly Family[] = [
  family(
    'transfer',
    /\b(?:transfer\w*|(?:sold|sell\w*|sales?)|sign(?:s|ed|ing)?|buy(?:s|ing)?|bought|move[sd]? to)\b/,
    {
      asked: '(transfer )?(fee|sum)|transfer',
      among: 'sum',
      told: [
        '(pay|pays|paying|paid|spent|spend|spending|parted with|forked out) # (for|on|to sign)',
        '(cost|costs|costing) (the )?(club|them|side|city|united) #',
        '(fee|transfer|deal|move|price) ~ (of|worth|at|is|was|put at|for) ~ #',
        '# (fee|transfer|move|signing|deal|man|striker|winger|defender|midfielder|goalkeeper)',
        '(joins?|joined|moves?|moved|sold|signed) ~ for #',
      ],
    },
  ),
  family('arena', /\b(?:stadiums?|arenas?|venues?)\b/),
  family('absence', /\b(?:absen\w+|sidelined|out (?:for|of action)|miss(?:es|ed)?|lay-?off)\b/, {
    asked:
      '(length|duration) of the (absence|injury|lay-?off|break|recovery)|(weeks|months|days) (out|sidelined|off)|how long .* out|absence',
    among: 'spell',
    told: [
      '(out|sidelined|absent|missing|unavailable|miss|misses|action|off|laid up|rest|pause) ~ (for|of) ~ #',
      '(miss|misses|missing) #',
      '#( |-)(lay-?off|absence|break)',
      '# (out|on the sidelines|of rest)',
    ],
  }),
  family(
    'room',
    /\b(?:capacity|licen[sc]ed (?:for|to)|built (?:for|to (?:hold|carry|seat))|designed (?:for|to (?:hold|carry|seat))|room for|holds?|seat(?:s|ing)?|space for|can (?:hold|carry|take|seat))\b/,
  ),
  family(
    'absence',
    /\b(?:absen\w+|sidelined|out (?:for|of action|until)|(?:will|to) miss|miss(?:es|ing)? the|ruled out|laid up)\b/,
  ),
  family('ban', /\b(?:bans?|banned|banning|suspen\w+|barred|disqualif\w+|exclu(?:ded|sion))\b/, {
    asked:
      '(length|duration) of the (ban|suspension|exclusion)|(matches|games|weeks|months|years) (banned|suspended)|ban length',
    among: 'spell',
    told: [
      '(banned|suspended|barred|excluded|ban|suspension|disqualified|locked out) ~ (for|of|to) ~ #',
      '(may|can|must|will) (not|never) (compete|play|race|run|box|fight|ride|coach|take part|appear|enter|perform) (again )?for #',
      '(sit|sits|sitting) out #',
      '#( |-)(ban|suspension)',
      '(miss|misses|missing) # (matches|games|races|rounds)',
    ],
  }),
  family('host', /\b(?:host\w*|venue|held|hold|meet\w*|gather\w*|tak\w+ place)\b/),
  family('win', /\b(?:win(?:s|ners?|ning)?|won|victor\w*|beat(?:s|en)?|defeat(?:s|ed)?|(?:re-?)?elected)\b/),
  family(
    'member',
    /\b(?:join(?:s|ed)?|members?|membership|part of|belong\w*|tak\w+ part|took part|participa\w+)\b/,
  ),
  measure('attendance', {
    near: 'attend\\w*|crowd|spectators?|watched|drew|turned up|audience|sell-?out|fans',
    asked:
      'attendance|spectators|crowd( size)?|fans|(people|visitors) (at|who watched|who attended|in the (crowd|audience))|audience',
    told: [
      '(crowd|audience|gate|attendance) ~ #',
      '(drew|draws|attracted|watched by|in front of|before|witnessed by|pulled in) # ',
      '# ~ (watched|spectators|fans|attended|turned (up|out)|cheered|filled|packed|sang|came to (see|watch)|in the stands|looked on)',
    ],
  }),
  measure('visitors', {
    near: 'visit\\w*|guests?|flock\\w*|welcom\\w+|came|saw',
    asked: 'visitors|visits|guests|people who (visited|came|saw)|admissions|festival-?goers',
    told: [
      '# ~ (flocked|came|visited|streamed|poured|trooped|strolled|saw|attended|seen the|passed through)',
      '(welcomed|attracted|drew|draws|attracts|counted|received|expects?|admitted) # ',
      '# (visitors|guests|visits|festival-?goers)',
    ],
  }),
  measure('medals', { near: 'medals?|golds?|titles?', asked: 'medals|gold medals|titles|trophies|wins' }),
  measure('points deducted', {
    near: 'dock\\w*|deduct\\w*|stripp\\w+|point',
    asked: '(points) (deducted|docked|deduction|taken away|lost)|points deduction',
    told: [
      '(docked|docks|deducted|deducts|stripped|takes?|took|lose|loses|lost) (the club |them |the team |it )?(of )?# ?(points)?',
      '# points (off|deducted|docked|deduction|taken)',
      '#( |-)points? deduction',
    ],
  }),
  measure('goals', {
    near: 'goals?|scor(e|es|ed|ing)|(find|finds|found|finding|hit|hits) the (net|target|back)',
    asked: 'goals|times (he|she|they) (has |have )?scored|tries|runs',
    told: [
      '(found|find|finds|hit|hits|struck) the (net|target|back of the net) #',
      '(scored|scores|netted|struck|bagged) # ',
      '# (goals|strikes|tries)',
    ],
  }),
  measure('works', {
    near: 'works?|paintings?|pictures?|exhibits?|on (show|display|view)',
    asked:
      '(works|paintings|objects|pictures|exhibits|pieces|photographs) (on (show|display)|exhibited|shown|in the (show|exhibition))',
    told: [
      '(show|exhibition|display) ~ (brings together|comprises|has|with|presents|includes|gathers|of|shows) #',
      '# ~ (on (show|display|view)|exhibited|hang|shown)',
    ],
  }),
  measure('enrolled', {
    near: 'enroll?\\w*|sign(ed)? up|regist\\w+|attend\\w*|taught',
    asked:
      '(students|pupils|children|learners) (enrolled|registered|affected|at the (school|university|college))|(pupils|students)( at|$)|enrollment',
    told: [
      '# ~ (enrolled|signed up|registered|attend\\w*|study|studying|are taught|go to)',
      '(school|university|college|academy) ~ (has|teaches|counts|with|of) #',
      'enrollment ~ #',
    ],
  }),
  measure('pupils moved', {
    near: 'new school|places|transfer',
    asked: '(school )?places (lost|cut)|pupils (affected|who must move|who have to change)',
    told: [
      '# ~ (need|have to find|must find|have to change|move to|be moved to|looking for) ~ (school|schools|place|places|class)',
      '(lose|losing|lost|cut|cuts) # ~ places',
    ],
  }),
  measure('disqualified', {
    near: 'disqualif\\w+|struck (from|off)|remov\\w+ from|cheat\\w*|excluded',
    asked:
      '(runners|athletes|riders|swimmers|teams|candidates|players|cyclists|drivers|students) (disqualified|excluded|struck off|caught|banned|suspended)',
    told: [
      '# ~ (disqualified|struck (from|off)|excluded|stripped|removed from|thrown out|banned|barred)',
      '(disqualified|excluded|disqualifying|struck off|banned|barred) # ',
    ],
  }),
  measure('sold', {
    near: 'sold|copies|sales|sell(s|ing)?',
    asked: '(copies|tickets|records|units|books|albums|cars|phones|passes) sold|sales',
    told: [
      '(sold|sells|sell|selling) # ',
      '# ~ (sold|were sold|have been sold|gone over the counter|snapped up)',
      'sales of #',
    ],
  }),
  measure('seating', {
    near: 'seats?|holds?|capacity|room for|(space|places?) for|berths|takes?',
    asked:
      'seats( in the (hall|house|stadium|arena|theater|auditorium|main hall))?|capacity( of the (hall|stadium|arena|theater|house))?|(spectators|passengers|people) (it|the .*) (can )?(hold|holds|carry|seat)',
    told: [
      '(seats?|hold|holds|room for|space for|capacity of|seat|accommodates?|fits?) (up to )?#',
      '# (seats|places)',
      'capacity ~ #',
    ],
  }),
];
