/** What public and private money is for. Data only. */
import { type Family, family, measure } from './family.ts';

export const SUMS: readonly Family[] = [
  family('fee', /\b(?:fees?|sold|costs?|paid|pay|for (?=[$€£\d]))\b/),
  family('promise', /\b(?:pledg\w+|promis\w+|commit(?:s|ted|ment|ments)?|donat\w+)\b/),
  family('cost', /\b(?:costs?|costing|price[sd]?|budget\w*|bill|spend(?:s|ing)?|spent|invest\w*)\b/, {
    asked: '(total |estimated |)?(cost|costs|bill|price)( of| for|$| in)|construction costs?|price tag',
    among: 'sum',
    told: [
      '(price tag|bill|costs?|price) ~ (of|at|to|is|was|has|climbed|rose|swollen|runs?|reached|put|estimated|comes|came|amounts?|doubled|stood|stands) ~ #',
      '(costs?|costing|cost) (the ~ )?#',
      '(comes?|came|coming|weighs|weighed) in at #',
      '# ~ (to (build|repair|rebuild|renovate|restore|run|fix|clean up|replace|complete)|price tag|project|scheme)',
      '(taxpayers?|city|state|government|council|county|town) ~ (find|pay|foot|spend|cough up|shell out) ~ #',
      '(spend|spent|spending) # (on|to)',
      '(built|renovated|restored|repaired) ~ (for|at a cost of) #',
    ],
  }),
  family('aid', /\b(?:aid|relief|assistance|donat\w+|donors?)\b/, {
    asked:
      '(emergency |humanitarian |military |financial )?(aid|relief|assistance)( pledged| promised| for| package)?|help for|money for',
    among: 'sum',
    told: [
      '(set|setting|sets) aside #',
      '(promised|pledged|pledges|pledge|promises|send|sends|sending|sent|earmarked|earmarks|made available|makes available|release|releases|released|allotted|approved|grants?|granted|offer\\w*|provid\\w+|donat\\w+|contribut\\w+|gives?|gave|giving) # ~ (in|of|for|worth|to|,|\\.|$)',
      '# ~ (aid|relief|assistance|help)',
      '(aid|relief|assistance|package|help) ~ (worth|of|totall?ing|amounts to|to|is) #',
    ],
  }),
  family(
    'refund',
    /\b(?:refund\w*|reimburs\w*|(?:get|gets|got|pay|pays|paid|paying|give|gives|given) (?:\S+ ){0,4}back|pa(?:y|id|ys) back)\b/,
  ),
  family('fund', /\b(?:funds?|pledg\w+|set aside|pot)\b/),
  family('subsidy', /\b(?:subsid\w+|state aid|grants?|tax breaks)\b/, {
    asked:
      '(state |federal |government |public |)?(subsid(y|ies)|grants?|state aid|contribution|funding|share)',
    among: 'sum',
    told: [
      '(state|government|city|council|region|county|ministry|fund|lottery|union|federation) ~ (chip\\w* in|contribut\\w+|pay\\w*|paid|grant\\w*|gives?|gave|provid\\w+|put\\w* up|subsidi[sz]\\w+ ~ with|support\\w* ~ with|add\\w*|cover\\w*) ~ #',
      '(subsid\\w+|grants?|state aid|tax breaks?|contribution|support) ~ #',
      '# ~ (subsid\\w+|grants?|state aid|tax breaks?|in (public|state|taxpayers) (money|funds))',
      '(received|got|gets|receives|receive|won) # ~ from (the )?(state|lottery|government|fund|ministry|union|city|region)',
    ],
  }),
  measure('budget', {
    near: 'budget\\w*|spending|spend',
    asked: 'budget|spending',
    among: 'sum',
    told: [
      'budget ~ (of|at|to|is|was|foresees|provides|with|runs to) ~ #',
      '# (budget|spending)',
      'spending ~ (of|at|to) #',
    ],
  }),
  measure('aid per head', {
    near: 'each|per (household|family|person|head|child|victim|worker)|every',
    asked:
      '(aid|payment|compensation|money|sum|payout|grant|allowance|relief) (per|for each|for every) (household|family|person|head|child|victim|worker|resident|farmer|house|home|adult)',
    among: 'per head',
    told: [
      '(each|every) ~ (gets?|receives?|be paid|paid|granted|given|entitled to|will get|will receive|can claim) ~ #',
      '# (each|apiece|per (household|family|person|head|child|victim|worker|resident|home)|(a|for each|for every) (head|household|family|person|child|victim))',
    ],
  }),
  measure('overrun', {
    near: 'overrun|over budget|more (expensive|than planned)|extra cost|additional cost',
    asked: '(cost )?overrun|additional costs?|extra costs?',
    among: 'sum',
    told: [
      '# (over|above) (budget|the (budget|plan|estimate))',
      'overruns? ~ #',
      '# ~ (overrun|more than (planned|budgeted|expected))',
      '(additional|extra) (costs?|expense) ~ #',
    ],
  }),
  measure('tax', {
    near: 'tax(es|ed)?|lev(y|ies)|dut(y|ies)|tariffs?|vat',
    asked: '(tax|levy|vat)( rate)?|tariffs?|dut(y|ies)',
    among: 'share',
    told: [
      '(tax|levy|duty|duties|tariffs?|vat) ~ #',
      '# ~ (tax|levy|dut(y|ies)|tariffs?)',
      '(taxed|levied|hit ~ with ~ (duties|tariffs)) ~ #',
    ],
  }),
  measure('charge', {
    near: 'charg(e|es|ed|ing)|fees?|tolls?|pay',
    asked:
      '(fees?|charges?|tolls?|entrance|admission|ticket prices?|price of a ticket|fares?|ticket|cheapest (fare|ticket)|single fare)',
    among: 'sum',
    told: [
      '(charged?|charges|charging|pay|paying|pays|fee|toll|charge) ~ #',
      '(tickets?|entry|entrance|admission|fares?|seats?|passes|pass|ride|crossing|trip|journey) ~ (costs?|costing|start|starts|from|is|are|at|for|priced|will cost|to|be) ~ #',
      '# (a|per|for a) (ticket|ride|trip|head|night|car|crossing|seat|single)',
    ],
  }),
  measure('loan', {
    near: 'loans?|lend(s|ing)?|lent|borrow\\w*|credit',
    asked: 'loans?|credit',
    among: 'sum',
    told: [
      '(lending|lends?|lent|loaned|borrow\\w*) ~ #',
      '(loan|credit|loans) ~ #',
      '# ~ (loan|credit|in loans)',
    ],
  }),
  measure('bailout', {
    near: 'bail\\w* out|bailout|prop\\w* up|rescue\\w*|shor\\w+ up|inject\\w*|capital',
    asked: '(bailout|rescue (package|fund|money)|state support|capital (injection|increase))',
    among: 'sum',
    told: [
      '(propped up|bailed out|shored up|rescued|bailing out|propping up|saved|kept afloat) ~ with #',
      '(injects?|injected|injecting|pumps?|pumped|pumping) #',
      '(bailout|rescue) ~ #',
      '# (bailout|rescue|lifeline|injection)',
    ],
  }),
  measure('jackpot', {
    near: 'jackpot|prize|win(s|nings)?|won',
    asked: 'jackpot|prize( money)?|winnings',
    among: 'sum',
    told: [
      '(takes? home|took home|pockets?|pocketed|wins?|won|scooped|collects?|walks? away with|richer by|hit) ~ #',
      '(jackpot|prize|purse|winnings) ~ #',
      '# ~ (jackpot|prize|purse|prize money)',
      '(comes with|endowed with|carries|worth) #',
    ],
  }),
  measure('auction', {
    near: 'auction\\w*|hammer|under the hammer|sold|fetche[sd]|fetch|bids?',
    asked: '(auction|hammer|selling|sale) price|price (at auction|paid|fetched)|(highest|winning) bid',
    among: 'sum',
    told: [
      'hammer (fell|came down) at #',
      '(fetched|sold|went|goes|gone|knocked down|auctioned( off)?|brought|bid|bidding) ~ (for|at|to|of)? ?#',
      '# under the hammer',
    ],
  }),
  measure('donations', {
    near: 'donat\\w+|donors?|well-wishers|giv(e|es|en|ing)|gave|collected|rais(e|es|ed|ing)|crowdfund\\w*',
    asked: 'donations|donated|(money|sum|amount) (donated|collected|raised)',
    among: 'sum',
    told: [
      '(given|gave|give|donated|collected|raised|chipped in|contributed) #',
      '# ~ (donations|donated|collected|raised)',
      '(donations|appeal|collection) ~ #',
    ],
  }),
  measure('savings', {
    near: 'sav(e|es|ed|ing|ings)',
    asked: 'savings|money saved|(sum|amount) saved',
    among: 'sum',
    told: ['(save|saves|saved|saving) ~ #', '(savings) ~ #', '# ~ (savings|saved)'],
  }),
  measure('budget cuts', {
    near: 'cut(s|ting|backs?)?|slash\\w*|trim\\w*|sav(e|es|ing|ings)|auster\\w+',
    asked: '(budget |spending |)?cuts?( to| in| of| at)|cutbacks|(spending|budget) reduction',
    among: 'sum',
    told: [
      '(slash|slashes|cut|cuts|cutting|trim|trims|shave|reduce[sd]?|slashed) ~ #',
      '# (in |of )?(cuts|cutbacks)',
      '(cuts|cutbacks) ~ #',
    ],
  }),
  measure('frozen', {
    near: 'fr[eo]+z\\w*|block(s|ed|ing)?',
    asked: '(assets|money|funds|accounts|reserves) (frozen|blocked)|frozen assets',
    among: 'sum',
    told: ['(froze|frozen|freezes?|blocked|blocking|freezing) #', '# ~ (frozen|blocked|in accounts)'],
  }),
];
