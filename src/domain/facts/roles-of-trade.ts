/** Who comes after whom, and who buys, sells, wins, owns, runs, makes, pays. The narrow stands before the wide. */
import { anyone, body, COMES_AFTER, LEADS, REPLACES, type Role, role } from './role.ts';

const CROWN = 'king|queen|emperor|empress|monarch|sultan|emir|prince|grand duke|grand duchess';

export const ROLES_OF_TRADE: readonly Role[] = [
  role(
    /\b(?:successor|heir|heiress|next in line|who (?:succeeds|inherits|ascends|gets|takes)) to the (?:throne|crown)\b|^(?:new|next|future) (?:king|queen|monarch)$/,
    'successors?|heirs?(?: apparent)?|heiress|next in line',
    {
      does: `${REPLACES}|${COMES_AFTER}|to become (?:the )?(?:(?:new|next|future) )?(?:${CROWN})|(?:(?:is|are|was|has been|will|would|may|can) (?:to )?(?:be )?(?:now )?(?:(?:crowned|proclaimed|made|declared|become) )?|becomes |became |as (?:the )?(?:new|next|future) )(?:the )?(?:(?:new|next|future) )?(?:${CROWN})|(?:will |is to |to )?(?:ascends?|ascended|inherits?|inherited|mounts?|mounted|gets?|got|takes?|took|assumes?|claims?) (?:the )?(?:throne|crown)|(?:will |is to )?(?:comes?|came|succeeds?|succeeded) to the throne|next in line`,
      before:
        '(?:throne|crown) (?:(?:goes|went|passes|passed|falls|fell|will (?:go|pass|fall)|is to (?:go|pass)) to|for)|(?:in favor of|(?:hand|pass|giv|leav)\\w* the (?:throne|crown) to)|(?:crowned|proclaimed)',
      ofStory: true,
    },
  ),
  anyone(/\b(?:predecessors?|who (?:was|is) (?:replaced|succeeded))\b/, 'predecessors?', {
    does: '(?:was|is|were|has been|will be|to be) (?:replaced|succeeded)|hand(?:s|ed|ing)? over|made way|makes way',
    before: REPLACES,
  }),
  anyone(/\b(?:successors?|who (?:replaces|succeeds|takes over))\b/, 'successors?|replacements?', {
    does: `${REPLACES}|${COMES_AFTER}`,
    done: 'replaced|succeeded|followed',
    before:
      'hand(?:s|ed|ing)? (?:over|the (?:reins|baton|keys|job)) to|gives? way to|gave way to|ma[kd]es? way for|in favor of',
  }),
  anyone(/\breplacements?\b/, 'replacements?', {
    does: `${REPLACES}|${COMES_AFTER}`,
    done: 'replaced',
  }),
  body(
    /\b(?:former|previous|old|selling) (?:club|team|side|employer)\b|\bclub\b.*\b(?:comes?|moves?|leaves?) from\b|\bclub .*\bleaves\b/,
    '(?:former|previous|old|selling) (?:club|team|side|employer)',
    {
      before:
        '(?:sign|signs|signed|signing|buy|buys|bought|bring|brings|brought|bring in|joins?|joined|comes?|came|moves?|moved|arrives?|arrived|transfer\\w*|switch\\w*)\\b[^.;]*? from|leav(?:es|e|ing)|left|quits',
    },
  ),
  body(
    /\b(?:new|next|future) (?:club|team|side|employer)\b|\bclub\b.*\b(?:joins|moves to)\b/,
    '(?:new|next|future) (?:club|team|side|employer)',
    {
      does: '(?:have |has )?sign(?:s|ed)?|(?:is|are) (?:close to|near|on the (?:verge|brink) of) signing|(?:is|are) (?:set|about|ready) to sign|clos(?:e|es|ed|ing) in on|bring in|brought in|land(?:s|ed)?',
      before: 'join(?:s|ed|ing)?|mov(?:es|ed|ing|e) to|sign(?:s|ed)? (?:for|with)|switch(?:es|ed) to',
    },
  ),
  anyone(/\b(?:targets?|who is (?:bought|sold))\b/, 'targets?', {
    does: '(?:is|was|are|were|has been|have been|will be) (?:being )?(?:bought|sold|acquired|taken over)',
    before:
      '(?:buy|buys|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over|swallow\\w*)|(?:takeover|acquisition|purchase) of|(?:bid|offer|offers) (?:of [^.;@]{1,30} )?for|merger with',
  }),
  anyone(
    /\b(?:buyer|bidder|purchaser|acquirer|suitor|investor|who (?:buys|bought))\b/,
    'buyers?|bidders?|purchasers?|acquirer|suitors?|investors?',
    {
      does: '(?:buy|buys|bought|buying|acquires?|acquired|purchased?|takes over|took over|snapp(?:s|ed) up)(?! by)|(?:wants?|wanted|plans?|agreed|is|has agreed|have agreed|is set|hopes|is ready) to (?:buy|acquire|take over)|(?:is|are|was) (?:buying|acquiring|taking over)|(?:is |are )?(?:bid|bids|bidding)|(?:has |have |had )?(?:made|makes|launch\\w*|submitted|tabled|raised|improved|put in|won|(?:has |have )?completed) (?:an? |its |the |his |her )?(?:\\p{L}+ ){0,2}(?:bid|offer|takeover|purchase|acquisition|auction)|(?:is|are|was) offering|(?:paid|pays|will pay|is paying|are paying)\\b[^.;@]{0,40} for|(?:has |have )?order(?:s|ed) (?:(?:up to|about|another|some) )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens of)',
      done: 'bought|acquired|purchased|taken over|takeover|acquisition|purchase|snapped up',
      before:
        '(?:sold|sell|sells|selling|sale|sales)\\b(?: (?!(?:to|the)\\b)\\p{L}+){0,2} to|go(?:es)? to|went to|(?:offer|bid|proposal|approach)(?: worth [^.;@]{1,30})? (?:from|by)',
      after: '(?:bid|offer|takeover|purchase)',
    },
  ),
  anyone(/\b(?:seller|vendor|who (?:sells|sold))\b/, 'sellers?|vendors?|(?:previous|former) owners?', {
    does: 'sells|sold(?! (?:to|by|for|at)\\b)|(?:is|are) selling|(?:agreed|wants|plans|is|has agreed) to sell|consign(?:s|ed)(?! by)',
    done: 'sold|consigned|offered for sale|put up for (?:sale|auction)|put on the market',
    before:
      '(?:the )?property of|from the (?:collection|estate) of|(?:buy|buys|bought|buying|acquires?|acquired|purchas\\w+)\\b[^.;]*? from',
  }),
  anyone(
    /\b(?:winner|champion|victor|laureate|prizewinner|who won)\b/,
    'winners?|champions?|victors?|laureates?',
    {
      does: 'won|wins|win|beat|beats|defeated(?! by)|defeats|edged|overcame|(?:took|takes|claims|claimed|clinched|secured|captured|lifted|landed|retained) (?:the |a |his |her |their |its )?(?:\\p{L}+ ){0,2}(?:title|crown|gold|win|victory|trophy|cup|prize|award|race|stage|seat|contract|order|tender)|(?:cross\\w*|reach\\w*) the (?:finish(?:ing)? )?line (?:first|ahead)|(?:breaks|broke|breasted) the tape|finish(?:es|ed) first|came first|sprinted to victory|triumph(?:s|ed)|prevail(?:s|ed)|(?:is|was|has been|have been|were) (?:re-?)?(?:elected|awarded|crowned|voted|declared)',
      done: 'won|beaten|defeated|victory',
      before:
        'lost to|loses to|losing to|victory for|win for|triumph for|defeat (?:to|by|against)|conced(?:es|ed|ing) (?:defeat |the \\p{L}+ )?to|(?:prize|award|medal|title|trophy|contract|order|job|tender|gold|jackpot)\\b[^.;@#]{0,60} (?:goes|went|gone|go|awarded|given|presented|fell) to|(?:awarded|gave|gives|giving|presented|handed) (?:the )?(?:\\p{L}+ ){0,4}(?:prize|award|medal|title|trophy|contract|order) to|(?<=#[^.;@#]{0,40} )(?:goes|went|gone|was awarded|was given) to|congratulat(?:es|ed|ing)|jury (?:chose|picked|named)',
    },
  ),
  anyone(
    /\b(?:loser|runner-up|second place|who lost|losing \p{L}+)\b/u,
    'losers?|runners?-up|losing \\p{L}+',
    {
      does: 'lost|loses|lose|conced(?:es|ed|ing)|(?:finished|came|was|is|took|placed) (?:in )?second|second(?! (?:time|half|day|round|term|place for))|(?:moves?|moved|climb(?:s|ed)|rises?|rose|drop(?:s|ped)|slip(?:s|ped)) (?:up |down |back )?(?:in)?to second|(?:was|were|is|has been) (?:beaten|defeated)',
      before:
        'beat|beats|beating|defeat(?:s|ed|ing)|(?:win|victory|triumph) over|ahead of|edged(?: out)?|overcame|(?:chose|chosen|picked|preferred)\\b[^.;@]{0,20} (?:over|to)',
      after: '(?:in )?second(?! (?:time|half|day|round|term))',
    },
  ),
  anyone(
    /\b(?:owner|landlord|proprietor|parent company|who owns)\b/,
    'owners?|landlords?|proprietors?|parent company|parent',
    {
      does: 'owns|owned(?! by)|bought(?! by)|has owned|controls',
      done: 'owned|controlled|held',
      before:
        'belong(?:s|ed|ing)? to|(?:the )?property of|in the hands of|(?:subsidiary|unit|arm) of|(?:sold|sale) to',
    },
  ),
  body(/\boperator\b/, 'operators?', {
    does: 'operates|operated(?! by)|runs|ran|manages',
    done: 'operated|run|managed',
    before: 'belong(?:s|ed|ing)? to',
    after: '(?:planes?|flights?|jets?|trains?|buses|bus|ferry|ferries|trams?|network|lines?)',
  }),
  body(/\b(?:airline|carrier)\b/, 'airlines?|carriers?', {
    does: 'operates|operated(?! by)|flies|flew|cancell?ed|grounded(?! by)',
    done: 'operated|flown|run',
    after: '(?:planes?|flights?|jets?|aircraft|airliners?|boeing|airbus|services)',
  }),
  body(
    /\b(?:supplier|provider|vendor)\b/,
    '(?:software|equipment|system)? ?(?:suppliers?|providers?|makers?|vendors?|giant)',
    {
      does: 'suppl(?:y|ies|ied)(?! by)|provide[sd]?(?! by)|deliver(?:s|ed)?(?! by)|makes|made(?! by)|built(?! by)|installed(?! by)',
      done: 'supplied|provided|delivered|made|built|installed',
      before: 'c[ao]mes? from|bought from|ordered from|the product of',
    },
  ),
  anyone(/\b(?:polluter|culprit|responsible|to blame)\b/, 'polluters?|culprits?|responsible|to blame', {
    does: 'caused(?! by)|is responsible|was responsible',
    done: 'caused',
    before:
      '(?:trail|trace|tracks?) (?:leads?|led) to|traced (?:back )?to|blam(?:es|ed|ing)|blamed on|(?:c[ao]mes?|escaped|leaked|flowed|poured|spilled) (?:from|out of)|fine[^.;@]{0,40} for|suspicion (?:falls|fell) on',
  }),
  role(/\b(?:chief|lead|head) negotiator\b/, 'negotiators?', {
    ...LEADS,
    does: `${LEADS.does}|negotiates|(?:is|was|has been) negotiating`,
  }),
  role(/\bnegotiator\b/, 'negotiators?', {
    does: '(?:is|was|has been|had been) (?:negotiating|talking) with|negotiates|negotiated(?! by)|(?:had |has )?talked with',
    done: 'negotiations (?:are |were |is |was )?(?:conducted|led|carried on|held)|negotiated',
    before: 'negotiations? (?:are |is |were |was )?(?:in the hands of|up to|left to)',
  }),
  body(/\b(?:manufacturer|\p{L}*maker|producer)\b/u, 'manufacturers?|\\p{L}*makers?|producers?', {
    does: 'makes|made(?! by)|produces|manufactures|builds|is (?:recalling|calling back)|recall(?:s|ed)|(?:called|calls) back',
    done: 'made|produced|manufactured|built|developed',
    before:
      '(?:buy|buys|bought|buying|order|orders|ordered|ordering|purchas\\w+|pick|picks|picked|choose|chose|chosen)\\b[^.;@#]{0,40} (?:from|by)',
    after:
      '(?:drug|vaccine|medicine|pill|jab|phone|car|model|device|product|engine|battery|app|software|reactor|plane|jet)s?',
  }),
  body(/\b(?:builder|contractor)\b/, 'builders?|contractors?|construction (?:company|firm|group)', {
    does: 'builds|is building|will build|(?:won|got|has) the contract',
    done: 'built|carried out',
    before:
      'in the hands of|(?:contract|order|job)\\b[^.;@#]{0,40} (?:went|goes|was given|was awarded|has gone) to|awarded to|contracted|hired|commissioned',
  }),
  body(
    /\b(?:regulator|watchdog|supervisor)\b/,
    'regulators?|watchdogs?|supervisory (?:authority|body)|authority|commission',
    {
      does: 'regulates|oversees|supervises|(?:has |have )?fined(?! by)|approved(?! by)|licen[sc]ed(?! by)',
      done: 'regulated|supervised|overseen|fined|approved|licen[sc]ed|blocked|cleared',
    },
  ),
  body(/\b(?:lender|creditor|bank)\b/, 'lenders?|creditors?|banks?', {
    does: 'lends|lent|(?:has |have )?granted|finances|financed(?! by)|(?:is|are) owed',
    done: 'lent|financed|granted|provided|arranged',
    before:
      '(?:loan|loans|credit|financing|facility|money|mortgage)\\b[^.;@]{0,50} (?:from|by|with)|owes|owed(?: [^.;@]{1,30})? to|borrow\\w*\\b[^.;@]{0,40} from',
  }),
  body(
    /\bpollsters?\b|\bpolling (?:institute|company|firm)\b/,
    'pollsters?|polling (?:institute|company|firm)|institute',
    {
      does: '(?:conducted|carried out|polled|surveyed|interviewed)(?! by)',
      done: 'polls?|surveys?|conducted|carried out',
    },
  ),
  anyone(/\bsponsors?\b/, 'sponsors?|backers?', {
    does: 'sponsors|backs|funds',
    done: 'sponsored|backed|funded|paid for',
  }),
  anyone(/\b(?:donor|giver|benefactor)\b/, 'donors?|benefactors?', {
    does: 'donated|donates|gave|gives|left|bequeathed',
    done: 'donated|given|left|bequeathed',
    before: '(?:gift|donation|money|legacy|bequest)\\b[^.;@]{0,30} (?:from|of|by)',
  }),
  body(/\b(?:auction house|auctioneers?)\b/, 'auction house|auctioneers?', {
    does: 'auctions?|auctioned(?! by)|sells|sold(?! (?:to|by|for|at)\\b)|(?:is|will be) selling|offers|put up',
    done: 'auctioned|sold|offered',
    before: '(?:sold|auctioned|auction|sale|hammer|offered|bidding)(?: [^.;@#]{1,30})? (?:at|by)',
  }),
  body(/\bpublishers?\b/, 'publishers?|publishing house', {
    does: 'publishes|published(?! by)|prints',
    done: 'published|printed|brought out',
  }),
  body(/\binsurer\b/, 'insurers?|insurance (?:company|firm)', { does: 'insures|insured', done: 'insured' }),
];
