/** Strikes, wages and bargaining. Data only. */
import { type Family, family, measure } from './family.ts';

export const LABOR: readonly Family[] = [
  family('suspended', /\b(?:suspended|suspensions?)\b/, { group: 'fate', label: 'people suspended' }),
  family('dismissed', /\b(?:dismissed|sacked|fired|laid off)\b/, {
    group: 'fate',
    label: 'people dismissed',
  }),
  family(
    'strike',
    /\b(?:strik(?:e|es|ing|ers?)|walk(?:s|ed|ing)? ?outs?|stop(?:s|ped)? work\w*|down(?:ed)? tools|industrial action|stoppages?)\b/,
    {
      label: 'workers on strike',
      asked:
        'on strike|strikers|striking|(workers|people|staff|dockers|nurses|teachers|drivers|pilots|employees|doctors|miners) (striking|who (walked out|stopped work|are striking))|stopped work',
      among: 'work',
      told: [
        '# ~ (laid|lay|put|downed|down|dropped|throw|threw) (down )?(their )?tools',
        '# ~ (walked|walk|walking) (off|out)',
        '# ~ (stayed|stay|staying|stays) (away from work|away|off work|at home)',
        '# ~ (stopped|stop|refused|refusing) (to )?work',
        '# ~ (are |were |went |go |gone |going |been |is )?(out on|on) strike',
        '# (strikers|picketers|striking)',
        '# ~ (struck|joined the (strike|walkout|stoppage)|took part in the (strike|walkout|stoppage|action)|downed|manned picket lines|on the picket lines?)',
        '(strike|walkout|stoppage) ~ (by|of|involving|involves?) #',
      ],
    },
  ),
  family(
    'demand',
    /\b(?:demand\w*|(?:ask|call|push)(?:s|ed|ing)? for|want(?:s|ed)?|seek(?:s|ing)?|sought|(?:damages|sum|amount) claimed)\b/,
    { group: 'bargain' },
  ),
  family('offer', /\b(?:offer\w*|propos\w+|(?:put|lays?|laid|is|are|was) (?:\S+ ){0,3}on the table)\b/, {
    group: 'bargain',
  }),
  measure('pay demand', {
    asked:
      '(pay|wage)s? (rise|increase|hike)? ?(demanded|sought|claimed|wanted)|pay (claim|demand)|(demand|claim) of the union|raise demanded',
    among: 'bargain',
    told: [
      '(wants?|wanted|demands?|demanded|demanding|seeks?|seeking|sought|pressing for|push\\w* for|asking for|asks? for|calls? for|calling for|insists? on|claims?|holding out for) ~ #',
    ],
  }),
  measure('pay offer', {
    asked:
      '(pay|wage)s? (rise|increase|hike)? ?offered|pay offer|offer (of|by) the (employers?|company|management|government)|raise offered',
    among: 'bargain',
    told: [
      '(offer|offers|offered|offering|proposed|proposes?|tabled|prepared to pay|willing to pay|ready to pay|put forward) ~ #',
      '(puts?|laid|lays?) ~ # ~ on the table',
      '# ~ (on the table|on offer|was offered|offered)',
      'offer ~ (of|at|to|is|was|stands at) #',
    ],
  }),
  measure('pay agreed', {
    near: 'settle\\w*|agree\\w*|deal|compromise',
    asked:
      '(pay|wage)s? (rise|increase|hike)? ?agreed|agreed (pay|wage|rise|increase|raise)|wage settlement|pay (deal|settlement)',
    among: 'bargain',
    told: [
      '(settled|agreed|agree|settle|met|compromised|accepted|shook hands|signed) (on|for|to|at) #',
      '(get|gets|got|receive|receives) # more',
      '(deal|settlement|agreement|compromise) ~ (gives|brings|provides|provides for|foresees|of|includes?|means) ~ #',
    ],
  }),
  measure('wage', {
    near: 'wages?|pay|paid|earn(s|ed|ing)?|takes? home|salar\\w+',
    asked:
      '(minimum |monthly |hourly |starting |average |annual )?(wage|salary|pay)(?! (rise|increase|offer|demand|claim|deal|cut))',
    among: 'sum',
    told: [
      '(earns?|earned|takes? home|paid|make|makes|paying|pays|wage|salary) ~ # (a|an|per) (hour|month|week|year|day|season)',
      '(wage|salary) ~ (of|at|to|is|was) #',
      '# (a|an|per) (hour|month|week|season)',
    ],
  }),
  measure('bonus', {
    near: 'one-off|bonus\\w*|once|lump sum|premium',
    asked: '(one-off|single|lump-sum|one-time) payment|bonus|lump sum',
    among: 'sum',
    told: ['(bonus|one-off|lump sum|payment|premium) ~ #', '# ~ (once|bonus|one-off|lump sum)'],
  }),
  measure('members', {
    near: 'members?|represents?|speaks for|organi[sz]es|belong',
    asked: 'members( of the (union|club|party|association|federation))?|union members',
    among: 'work',
    told: [
      '(represents?|speaks? for|organi[sz]es?|counts?|boasts?) # ',
      '# ~ (members|belong to)',
      'membership ~ #',
    ],
  }),
  measure('hours of work', {
    near: 'working week|work(s|ed|ing)?',
    asked: '(hours worked|working week|weekly hours|hours (a|per) week)',
    told: ['week ~ #', '# (a|per) week', '#( |-)hour week'],
  }),
  measure('ballot', {
    near: 'voted|ballot\\w*|backed',
    asked:
      '(support for|votes? for|approval of|in favou?r of) the (strike|deal|offer|walkout|action)|members who voted',
    among: 'share',
    told: ['# ~ (voted|backed|approved|supported|said yes|in favou?r|for the)'],
  }),
];
