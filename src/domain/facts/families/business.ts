/** Companies, markets and what an economy is measured by. Data only. */
import { type Family, family, measure } from './family.ts';

export const BUSINESS: readonly Family[] = [
  family('contract', /\b(?:contracts?|deals?|sign(?:s|ed|ing)? (?:for|until|on)|terms?)\b/, {
    asked:
      '(length|duration) of the (contract|deal|agreement|lease)|contract length|(years|length) of the contract',
    among: 'spell',
    told: [
      '#( |-)(deal|contract|agreement|lease)',
      '(signed|signs|sign|contract|deal|agreement|committed|tied|signed on|signed up|extended|put pen to paper|lease|stay\\w*) ~ for #',
      '(contract|deal|agreement|lease) ~ (runs for|of|over|lasts) #',
    ],
  }),
  family(
    'pay',
    /\b(?:offer\w*|bid(?:s|ding)?|pay(?:s|ing)?|paid|buy(?:s|ing)?|bought|purchas\w+|acqui\w+|takeovers?|price[sd]?)\b/,
  ),
  family('worth', /\b(?:worth|valued?|values|estimated? at)\b/),
  family('chief executive', /\b(?:chief executive|ceo)\b/),
  family(
    'cut',
    /\b(?:job losses|loss|cut(?:s|ting)?|axe[sd]?|shed(?:s|ding)?|to go|go|los[te]\w*|losses|eliminat\w+|redundan\w+|la(?:y|id|ying) off|layoffs?|disappear\w*|out of (?:work|a job|their jobs)|slash\w*|scrap\w*)\b/,
  ),
  family('own', /\b(?:own(?:s|ed|ers?|ership)?|belong(?:s|ed|ing)? to|operat(?:es|ed|ors?) by|run by)\b/),
  family('deal', /\b(?:deals?|takeovers?|mergers?|acquisitions?|bids?|agreements?|accords?|pacts?)\b/),
  family('produce', /\b(?:produc\w+|mak(?:e|es|ing)|made|turn(?:s|ed)? out|manufactur\w*)\b/),
  family('debt', /\b(?:debts?|ow(?:e|es|ed|ing)|indebted|liabilit\w+|in the red)\b/, {
    asked: 'debts?|liabilities|(money |sum )?owed',
    among: 'sum',
    told: [
      '(owes?|owed|owing) ~ #',
      '(debts?|liabilities|borrowings|arrears) ~ #',
      '# ~ (debts?|liabilities|arrears|in loans)',
      'indebted ~ #',
    ],
  }),
  family('revenue', /\b(?:revenues?|turnover|sales|takings)\b/, {
    asked: 'revenues?|turnover|sales|takings',
    among: 'sum',
    told: [
      '(sales|revenues?|turnover|takings|receipts) ~ (of|at|to|came in|was|were|rose|fell|reached|hit|amounted|totall?ed|climbed|dropped|grew|slipped|is|stood) ~ #',
      '(turned over|turns over|took in|takes in|grossed|raked in|brought in) #',
      '# ~ (in|of) (sales|revenues?|turnover|takings)',
    ],
  }),
  family('employ', /\b(?:employ\w*|workforce|payroll|staff)\b/, {
    asked:
      '(employees|staff|workers|people employed|number of employees|workforce|headcount|people who work (there|for the company|at the (plant|site|mill|yard)))$|employees|workforce|payroll|headcount',
    among: 'work',
    told: [
      '(employs|employing|employed) #',
      '# ~ (on (its|the|their) payroll|employees|staff|employed|work (for|there|here|at|in) )',
      '(workforce|staff|payroll|headcount) of #',
      'work(s|ed)? for ~ #',
    ],
  }),
  family('share price', /\b(?:share price|shares|stocks?)\b/),
  family('owe', /\b(?:debts?|ow(?:e|es|ed|ing)|liabilit(?:y|ies)|borrow\w*|creditors?)\b/),
  family(
    'inflation',
    /\b(?:inflation|consumer prices|prices (?:rose|rise|have risen|went up|climbed|increased))\b/,
    {
      asked: 'inflation( rate)?|consumer price (rise|growth)',
      among: 'share',
      told: ['(inflation|consumer prices|prices|cost of living) ~ #', '# inflation'],
    },
  ),
  measure('change', {
    near: '(grow|grew|grown|grows|growth|increas\\w+|rise|rose|risen|rises|rising|up|down|fell|fall|falls|fallen|declin\\w+|shr[aiu]nk\\w*|drop\\w*|gain\\w*|more|fewer|less)',
    asked: '(percentage |relative |yearly )?change( of| in|$)',
  }),
  family('growth', /\b(?:growth|grow(?:s|ing|n)?|grew|expand\w*|expansion)\b/, {
    asked: '(economic |gdp )?growth|(rise|fall) in (output|gdp)',
    among: 'share',
    told: ['(economy|gdp|gross domestic product|output|growth) ~ #', '# growth'],
  }),
  family('owned', /\b(?:landlords?|owners?|propriet\w+|belong(?:s|ed)? to)\b/),
  measure('interest rate', {
    near: 'interest|benchmark|borrowing costs|key rate|base rate|policy rate|lending rate',
    asked: '(interest|key|base|policy|benchmark|lending|mortgage|deposit) rates?',
    among: 'share',
    told: ['(rates?|benchmark|borrowing costs|interest) ~ #', '# (interest|rate)'],
  }),
  measure('unemployment', {
    near: 'unemploy\\w*|jobless\\w*|out of work|without (a job|work|jobs)',
    asked:
      'unemployment( rate)?|jobless(ness| rate)?|unemployed people|people (out of work|without work|unemployed)|unemployed',
    among: 'share',
    told: [
      '(unemployment|jobless\\w*|joblessness) ~ #',
      '# ~ (unemployed|jobless|out of work|without (a job|work|jobs)|looking for work)',
    ],
  }),
  measure('deficit', {
    near: 'deficit|shortfall|gap|hole|in the red',
    asked: '(budget )?(deficit|shortfall|gap|hole)',
    among: 'sum',
    told: [
      '(deficit|shortfall|gap|hole) ~ (is|of|at|to|amounts?|was|in|reached|stands|hit) ~ #',
      '# ~ (deficit|shortfall|hole|gap)',
      'short(fall)? (of|by) #',
    ],
  }),
  measure('jobs lost', {
    near: 'redundan\\w+|layoffs?|lay-offs?|let go|out of work|job (losses|cuts)|shed(ding)?',
    asked:
      '(jobs|posts|positions|staff|workers|employees|people) (lost|cut|to go|to be cut|at risk|threatened|axed|laid off|dismissed|made redundant|losing their jobs|affected)|job (losses|cuts)|layoffs|redundancies',
    among: 'work',
    told: [
      '(shed|sheds|shedding|cut|cuts|cutting|axe|axes|axed|axing|eliminate|eliminates|slash|slashes|slashing|scrap|scraps|lay off|laying off|lays off|laid off|dismiss|dismisses|sack|sacks|sacked|fire|fires|fired|shave|lose|loses|losing|lost|loss of|cost|costs|costing|threatens?|destroys?|reduc\\w+ (the )?(workforce|staff) by) # ',
      '# ~ (made redundant|let go|laid off|sacked|fired|dismissed|out of (work|a job)|lose (their|his|her) (jobs?|posts?|work)|lost (their|his|her) (jobs?|posts?)|losing their jobs?|cut|to go|will go|would go|at risk|on the line|disappear|redundant|redundancies|in danger|axed|threatened|face the sack|be lost)',
      '(puts?|putting|throws?|throwing|left|leaving|leaves) # ~ (out of (work|a job)|without (work|jobs?|a job)|jobless|on the street)',
      '# (job (losses|cuts)|redundancies|layoffs)',
      '(workforce|staff) ~ by #',
    ],
  }),
  measure('jobs created', {
    near: 'hir(e|es|ing|ed)|recruit\\w*',
    asked:
      '(new |additional |)?(jobs|posts|positions) (created|planned|promised|to be created)|(new|additional|permanent|construction) jobs',
    among: 'work',
    told: [
      '(create|creates|creating|created|bring|brings|bringing|hire|hires|hiring|recruit|recruits|take on|takes on|generate|generates|promises?|promised|mean|means|offer|offers|provide|give work to|add|adds|adding) # ~ (jobs|posts|positions|people|workers|staff|employees|apprentices)',
      '# (new|additional|extra|permanent|construction|fresh) (jobs|posts|positions|workers)',
      '(will|would|to|is to|could) employ #',
      '# ~ (jobs|posts|positions) ~ (created|planned|promised)',
      '# ~ find work',
    ],
  }),
  measure('profit', {
    near: 'profits?|earn(s|ed|ings)?|net income|made money|surplus',
    asked: '(net |operating |annual |quarterly |pretax )?(profits?|earnings|surplus|net income)',
    among: 'sum',
    told: [
      '(profits?|earnings|net income|surplus) ~ #',
      '(earned|earns|cleared|netted|made a profit of|pocketed) #',
      '# ~ (profit|earnings|surplus|net income)',
    ],
  }),
  measure('loss', {
    near: 'loss(es)?|lost|in the red|deficit',
    asked: '(net |operating |annual |quarterly )?loss(es)?(?! of)|money lost',
    among: 'sum',
    told: [
      '(lost|loses|losing|burned through|bleeding|bleeds) #',
      '# ~ in the red',
      '(loss|losses) ~ (of|at|to|was|is|widened|reached|amounted|came|narrowed|stood) ~ #',
      '# (loss|in losses|of losses)',
    ],
  }),
  measure('purchase', {
    near: 'purchas\\w+|bought|buy(s|ing)?|sold|sale|chang(e|es|ed|ing) hands|acqui\\w+|takeover|pa(y|ys|id|ying)|bid|offer(s|ed)?',
    asked:
      '(purchase|sale|takeover|selling|buying|asking) (price|sum)|price (paid|of the (takeover|deal|purchase|sale|company))|value of the (deal|takeover|purchase|sale|bid|offer)|(takeover |)(bid|offer)(?! per)',
    among: 'sum',
    told: [
      'chang(e|es|ed|ing) hands for #',
      '(buying|buys|bought|buy|acquiring|acquires|acquired|acquire|purchased|purchases|swallows?|snapped up|sold|sells|selling|sell|takes? over|taking over|took over|taken over|sale|bid|bids|bidding|offers?|offered|offering) ~ (for|at|of|worth|to) ~ #',
      '(paid|pays|paying|pay|offers?|offered|offering|bid|bids|put up) # (for|to buy|to take over)',
      '# (takeover|deal|bid|offer|acquisition|purchase|merger|buyout)',
      '(deal|takeover|bid|offer|transaction|acquisition) ~ (worth|valued at|of|at|is) ~ #',
      '(price|price tag) ~ #',
    ],
  }),
  measure('price per share', {
    near: 'a share|per share|for each share|shareholders',
    asked: '(offer|price|bid) per share',
    among: 'per share',
    told: ['# (a|per|for each|for every|each) share', 'share price ~ #'],
  }),
  measure('stake', {
    near: 'stakes?|holds?|holding|owns?|shareholding|of the (shares|company|stock)',
    asked:
      '(stake|holding|shareholding|share (of|in) the (company|club|bank|firm|airline|business)|percentage owned)',
    among: 'share',
    told: [
      '(holds?|owns?|keeps?|keep|own|hold|bought|buys|buying|acquired|acquires|sold|sells|selling|retains?|controls?|stake of|taken|takes?|has|have) # ?(of (the )?(shares|company|stock|club|bank|firm|airline|group|business|capital)|stake|in )',
      '# (stake|holding|share(holding)?)',
      'stake ~ #',
      '# of (the |its )?(shares|company|stock|capital|voting rights)',
    ],
  }),
  measure('dividend', {
    near: 'dividends?|pay(s|ing)? out|payout',
    asked: 'dividends?',
    among: 'per share',
    told: ['dividend ~ #', '(pay|pays|paying|paid) out # a share', '# dividend'],
  }),
  measure('share price move', {
    near: 'shares?|stocks?',
    asked:
      '(fall|drop|rise|change|move|gain|loss|slump|jump) (in|of) (the )?(share price|shares|stock)|share price (fall|drop|rise|loss|gain|change|slump|jump)',
    among: 'share',
    told: [
      '(shares?|stock|stocks|share price) ~ (fell|rose|tumbled|jumped|dropped|slid|slumped|gained|lost|climbed|plunged|sank|soared|surged|crashed|shed|dipped|slipped|added|up|down|closed|leapt|shot up|dived|plummeted)( by| as much as| about| more than)? ~ #',
      '# (off|from|to) (the|its) (share price|value)',
    ],
  }),
  measure('orders', {
    near: 'order(s|ed|ing)?|signed up for|buy(s|ing)?|bought',
    asked:
      '(planes|jets|aircraft|trains|buses|ships|cars|trams|vehicles|helicopters|turbines|tanks|units|airliners|locomotives) (ordered|bought|on order)|size of the order|firm orders|orders',
    told: [
      '(ordered|orders|ordering|order|bought|buys|buying|buy|signed (up )?for|committed to|taking|wants|takes) # ',
      '# ~ (ordered|on order|firm orders?|orders)',
      'order (for|of) #',
    ],
  }),
  measure('order value', {
    near: 'order|contract|worth',
    asked: '(value|worth|price) of the (order|contract|deal)|(order|contract) value|list price',
    among: 'sum',
    told: [
      '(order|contract|deal|purchase) ~ (worth|valued|of|at|is|comes to|amounts to|volume) ~ #',
      '# (order|contract|deal)',
      '(worth|valued at) #',
      '# at list prices?',
      'list prices? ~ #',
    ],
  }),
  measure('output', {
    near: 'output|capacity|produc\\w+|turn(s|ed)? out|mak(e|es|ing)|churn(s|ed)? out|roll(s|ed)? off',
    asked: '(annual |daily |yearly )?(capacity|output|production)( per (year|day|month))?',
    told: [
      '(turn|turns|churn|churns|make|makes|produce|produces|build|builds|roll|rolls|assemble|assembles) (out |off )?#',
      'capacity ~ #',
      'output ~ #',
      '# ~ (a|per) (year|day|month)',
    ],
  }),
  measure('investment', {
    near: 'invest\\w*|put(s|ting)? (into|in)|pour(s|ed|ing)|spend(s|ing)?|sink(s|ing)?',
    asked: 'investments?|(money|sum|amount) invested',
    among: 'sum',
    told: [
      '(investing|invests?|invested|puts?|putting|pours?|poured|pouring|spends?|spending|ploughs?|plow(s|ing)?|ploughing|sinks?|sinking|injects?|injected|pumps?|pumping|pumped) # ~ (in|into|on|at)',
      'investment ~ #',
      '# ~ investment',
    ],
  }),
  measure('money raised', {
    near: 'rais(e|es|ed|ing)|secured|funding|investors|collected|financing',
    asked: '(money|funding|capital|sum|amount|funds) raised|funding( round)?',
    among: 'sum',
    told: [
      '(secured|raised|raising|raises|collected|closed|took in|landed|won) # ',
      '(funding|financing) round of #',
      '# (funding|financing) round',
      '# from investors',
      '# in (funding|fresh capital|new money)',
    ],
  }),
  measure('valuation', {
    near: 'valu(es?|ed|ation)|worth',
    asked: 'valuation|(market )?value of the (company|start-?up|firm|club)|estimate|estimated (value|price)',
    among: 'sum',
    told: [
      '(values?|valued|valuing|valuation|estimate[sd]?|estimated) ~ (at|of|to|put at|is|was|between) ~ #',
      '(worth|market value) ~ #',
      '# (valuation|estimate)',
    ],
  }),
  measure('shops closed', {
    near: 'clos(e|es|ed|ing|ure)|shut(s|ting)?( down)?|pull(s|ed|ing)? the (shutters|plug)',
    asked:
      '(stores|shops|branches|plants|offices|factories|restaurants|outlets|clinics|pubs|cinemas|hotels|banks|pharmacies) (closed|to close|to be closed|closing|shut)',
    told: [
      '(close|closes|closing|closed|shut|shuts|shutting|closure of|pulling the (shutters|plug) ~ on|shutter|shutters) (down )?# ',
      '# ~ (close|closed|shut|go|closing|shutter\\w*)',
    ],
  }),
  measure('price of a commodity', {
    near: 'price[sd]?|cost(s|ing)?|trad(e|es|ed|ing)|fetche[sd]|fetch|quot(ed|es)',
    asked:
      '(oil|gas|gold|wheat|copper|electricity|power|fuel|petrol|gasoline|diesel|milk|bread|coffee|cocoa|carbon|rice|silver) price|price of (oil|gas|gold|wheat|copper|electricity|power|fuel|petrol|gasoline|diesel|milk|bread|coffee|cocoa|carbon|rice|a barrel|silver)',
    among: 'sum',
    told: [
      '(barrel|ounce|tonne|ton|bushel|liter|litre|oil|gas|gold|wheat|copper|power|crude|diesel|petrol) ~ (fetched|traded|trades|cost|costs|costing|priced|changed hands|was|is|rose|fell|climbed|at|to|for|quoted|hit|reached|stood)( at| to| for)? ~ #',
      '# (a|per) (barrel|ounce|tonne|ton|bushel|liter|litre|kilowatt|megawatt|gallon)',
    ],
  }),
  measure('trade', {
    near: 'exports?|imports?|abroad|overseas|sold|shipped',
    asked: '(value of |)(exports|imports|trade)',
    among: 'sum',
    told: ['(exports?|imports?|trade) ~ #', 'sold ~ # abroad', '# ~ (abroad|overseas|in exports)'],
  }),
];
