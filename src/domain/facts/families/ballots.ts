/** Elections, parliaments and petitions. Data only. */
import { type Family, family, measure } from './family.ts';

export const BALLOTS: readonly Family[] = [
  family(
    'in favor',
    /\b(?:in favou?r|vot(?:e|es|ed|ing) for|ayes?|yes votes?|back(?:ed|s|ing)|support(?:ed|s|ing))\b/,
    {
      group: 'ballot',
      label: 'votes in favor',
      asked:
        'in favou?r|votes for|ayes|yes votes|(senators|lawmakers|deputies|members|mps|councill?ors|countries|delegates) (who voted )?(for|in favou?r)',
      among: 'ballot',
      told: [
        '(passed|carried|approved|adopted|cleared|elected|won) ~ (with|by) # (votes|ayes|to)',
        '# ~ (in favou?r|backed|voted for|supported|voted yes|said yes|approved|raised their hands|ayes|endorsed|yes votes)',
        '# (senators|deputies|lawmakers|members|mps|councill?ors|countries|delegates) for\\b',
        '# votes (for|to \\d)',
      ],
    },
  ),
  family(
    'against',
    /\b(?:vot(?:e|es|ed|ing) against|(?<=\d )against|noes|no votes?|oppos(?:ed|es|ing)|reject(?:ed|s|ing))\b/,
    {
      group: 'ballot',
      label: 'votes against',
      asked:
        'votes against|(voted|voting) against|noes|no votes|(senators|lawmakers|deputies|members|mps|councill?ors|countries) (who voted )?against',
      among: 'ballot',
      told: [
        '# ~ (rejected|opposed|voted against|voted no|said no|against|noes|nays|no votes|voted down|refused)',
      ],
    },
  ),
  family('abstained', /\babst(?:ain\w*|entions?)\b/, {
    group: 'ballot',
    label: 'abstentions',
    asked: 'abst\\w+',
    among: 'ballot',
    told: ['# ~ (abst\\w+|blank|did not take part in the vote)'],
  }),
  family(
    'vote',
    /\b(?:vot(?:e|es|ed|ing)|ballots?|decid(?:e|es|ed)|(?:go|goes|went|going) to the polls|referendum)\b/,
  ),
  family('election', /\b(?:elections?|polls?|go to the polls|polling day|runoff|run-off)\b/),
  family(
    'resign',
    /\b(?:resign\w*|step(?:s|ped|ping)? down|quit\w*|stay(?:s|ed|ing)? on|remain(?:s|ed)? in office)\b/,
    {
      asked:
        '(ministers|members|councill?ors|officials|directors|judges|players) who (resigned|quit|stepped down)|resignations',
      told: [
        '# ~ (walked out of|quit|left|resigned|stepped down|turned their backs|gave up|handed in)',
        '# resignations',
        'resignation of #',
      ],
    },
  ),
  family('turnout', /\b(?:turnout|turn(?:ed|s)? out|cast (?:a |their )?(?:vote|ballot)s?)\b/, {
    group: 'poll',
    asked: 'turnout|voter participation',
    among: 'share',
    told: [
      'turnout ~ #',
      '# ~ (turnout|turned out|voted|went to the polls|cast (a|their) (ballot|vote)s?|took part)',
      '# of (those eligible|eligible voters|the electorate|voters|registered voters)(?!.*\\b(back|favou?r|support|reject|oppos|against|want|chos|choos|prefer|approv))',
    ],
  }),
  family(
    'vote share',
    /\b(?:share of (?:the )?votes?|(?:percent|%) of (?:the )?votes?|votes? for)(?! cast)\b/,
    {
      group: 'poll',
      asked: '(share of the vote|vote share|result|percentage of (the )?votes?|votes? for|support)',
      among: 'share',
      told: [
        '(on|with|at|won|wins|got|gets|took|takes|scored|received|polled|polls|reached|secured|achieved|gained) # ?(of (the )?(votes?|ballots)|\\.|,|$|ahead|behind|and)',
        '# of (the )?(vote|votes|ballots)(?! (counted|were|had|have|cast))',
        '(elected|re-elected|won|first|ahead|second|third) (on|with|by) #',
        '# (for|to) \\p{L}+$',
        '(wins?|won) ~ with #',
      ],
    },
  ),
  family(
    'margin',
    /\b(?:margins?|ahead|lead(?:s|ing)? (?:of|by)|led by|trail(?:s|ed|ing)?|behind|gap|majority|separate[sd]?|(?:w[io]n|won|beat|beaten|defeat(?:ed|s)?)\b(?=.*\bby))\b/,
    {
      asked: 'margin|majority|lead',
      among: 'votes',
      told: [
        '(won|win|wins|beat|beats|lead|leads|led|leading|ahead|lost|defeated|survived|passed|carried|edged|trails?|trailed) ~ (by|of) ~ #',
        '# ~ (separated?|separates?|apart|ahead|behind|between the two|decided it|margin|majority|lead)',
        '(margin|majority|lead|gap|difference) ~ (of|at|to|was|is|down to|by) ~ #',
        'majority of #',
      ],
    },
  ),
  measure('seats', {
    near: 'seats?|mandates?',
    asked:
      'seats (won|lost|held|gained|in (parliament|the (chamber|assembly|senate|council|house)))?|mandates',
    told: [
      '(took|take|takes|won|win|wins|got|get|gets|captured|secured|gained|holds?|has|have|lost|control|controls|command|kept) # (of the )?(\\d+ )?(seats|mandates)',
      '# (of \\S+ )?(seats|mandates)',
      'with # ~ (seats|mandates)',
    ],
  }),
  measure('counted', {
    near: 'count(ed|ing)?|tallied',
    asked: '(votes|ballots|share of (the )?(votes|ballots)|precincts|districts) counted|count',
    among: 'share',
    told: [
      '# of (the )?(votes|ballots|precincts|districts|polling stations|stations|returns) (counted|reporting|were (in|counted)|had been counted|in)',
      '# (counted|reporting)',
    ],
  }),
  measure('poll', {
    near: 'polls?|surveys?|approve\\w*|in favou?r|are for|back(s|ed)?|support(s|ed)?',
    asked: 'support for|approval|approve|in favou?r of|against',
    told: [
      '(poll|survey) ~ # ~ (for|against|back|support|want|approve|reject|oppose|in favou?r|trust|believe)',
      '# ~ (are|were) (for|in favou?r|against)',
      '# (of (those asked|respondents|people|voters|members)) ~ (back|support|approve|want|are for|in favou?r|voted (for|to)|oppose|reject|voted)',
      '# (support|approval|backing|of members)',
    ],
  }),
  measure('signatures', {
    near: 'sign(ed|s|ing|atures?)?|put (their|its) names?|petition',
    asked: 'signatures|signatories|(people|residents|supporters) who (have )?signed',
    told: [
      '# (signatures|signatories|names)',
      '# ~ (signed|put their names?|added their names?|backed the petition)',
      '(signed|supported|backed|signatures) by #',
      '(collected|gathered|handed in|presented|submitted) #',
    ],
  }),
  measure('candidates', {
    near: 'candidates?|running (for|in)|contenders?|stand(s|ing)? for|contest\\w*',
    asked: 'candidates|contenders|people running',
    told: [
      '# ~ (running|run|standing|stand|competing|compete|vying|in the race|on the ballot|contenders|candidates|hopefuls|applicants) ~ (for|in|,|\\.|$)',
      '# (candidates|contenders|hopefuls)',
    ],
  }),
  measure('electorate', {
    near: 'eligible|entitled to vote|electorate|called (to|on)|right to vote|voters|can vote|may vote',
    asked: '(eligible|registered) voters|voters|electorate|people (entitled|eligible) to vote',
    told: [
      '# ~ (entitled|eligible|allowed|called|registered|called upon) ~ (to )?(vote|elect|polls|cast|choose)',
      '# (\\p{L}+ )?voters',
      '# ~ (can|may) (vote|choose|elect)',
    ],
  }),
  measure('invalid', {
    near: 'invalid|spoil(ed|t)|void|thr[eo]wn? out|discarded|disqualified|rejected',
    asked: '(invalid|spoiled|spoilt|void|disputed|rejected) (ballots|votes)',
    told: [
      '(threw out|discarded|rejected|voided|annulled|set aside|disqualified|declared) # ',
      '# ~ (invalid|spoil(ed|t)|void|discarded|thrown out|rejected|unreadable|set aside)',
    ],
  }),
  measure('coalition', {
    near: 'coalition|form (the|a) government|partners|alliance',
    asked: '(parties|members|partners|groups) (in|of) the (coalition|government)|coalition partners',
    told: ['# ~ (form|make up|formed|in the|join(ed)? the) ~ (government|coalition)'],
  }),
];
