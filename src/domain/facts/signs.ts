/** Words around a number that make it another one: the value that was left, a part, a step, a threshold, room, a habit, another time. */
/** What marks the value as one that was left, before it in its stretch or right around it. */
export const LEFT_BEFORE =
  /\b(?:up from|down from|rather than|instead of|compared (?:with|to)|(?:higher|lower|more|fewer|less) than the|(?:an |the )?(?:earlier|previous|initial|original|former|old) (?:\w+ )?(?:figure|number|toll|estimate|count|value|date|plan|bid|offer|record)s? (?:of|put at|was|had been)?|(?:initially|originally|previously|first|at first|formerly|earlier)(?: (?:said|wanted|asked|demanded|offered|given|giving|gave|put|set|planned|scheduled|announced|reported|due|stood|was|at|for|as|of|to be|be))*|had (?:said|put|reported|been)|(?:above|below|beyond|exceed(?:s|ed|ing)?|short of) the|replac(?:ed|es|ing)|succe(?:eds|eded|eding)|took over from|record of|after first giving|not|we (?:had )?(?:\w+ )?(?:said|spoke of|reported|wrote|gave))\s*(?:(?:the|a|an|on|in|at|by|to|for|from|about|some|of|was|it)\s*)*$/;

/** What marks the value as a part of the whole. */
export const PARTIAL_BEFORE =
  /\b(?:including|among (?:them|those|the(?!\s*$))|(?<!\b(?:number|total|count|toll|tally) )of (?:whom|them|which|those))\b|\b(?:another|a further|an additional|a second|the other) (?:about |some )?$/;

/** What marks the number as the step between two values: "three more than needed", "17,000 fewer than yesterday". */
export const DIFFERENCE_AFTER =
  /^\s*(?:\p{L}+ )?(?:more|fewer|less|higher|lower|larger|smaller|better|worse|earlier|later|longer|shorter) than\b|^\s*(?:\p{L}+ )?(?:short\b|shy of|too many|too few)\b/u;

/** What makes the number a step from one value to another: "cut by 300 tonnes". */
export const STEP_BEFORE =
  /\b(?:rais|ris|rose|increas|grow|grew|climb|jump|gain|up|cut|reduc|lower|fall|fell|drop|shr[aiu]nk|down|extend|length|short|widen|deepen)\p{L}* by (?:about |some |around |nearly |almost |only |just |another |a further )?$/u;
/** Words of a question that asks for such a step. */
export const STEP_ASKED =
  /^(?:ris|rais|increas|grow|gain|cut|reduc|fall|fell|drop|declin|chang|loss|lost|add|extra|extension|delay|differ|step|saving)/;

/** What marks a number that has to be reached: it is nobody's count yet. */
export const THRESHOLD_BEFORE =
  /\b(?:requir\w+|need(?:s|ed|ing)?|necessary|threshold|quorum|at stake|minimum of|majority of)\b[^,.;]*$/;
export const THRESHOLD_AFTER = /^[^,.;\d]*\b(?:required|needed|necessary)\b/;
export const PARTIAL_AFTER =
  /^\s*(?:other|others|more)\b|^[^,.;\d]{0,40}\b(?:are|were) among the \d|^\s*(?:\w+ )?of (?:them|whom|which|those|the (?:\w+ ){1,3}(?:that|who|which|whose)\b|the \w+ \d|the (?:dead|injured|victims|wounded|killed|missing))\b/;

/** What marks another event or place, anywhere in the sentence. */
export const ELSEWHERE =
  /\b(?:(?:in|near|at|to|from) (?:the )?(?:neighbou?ring|nearby)|^neighbou?ring|elsewhere|separately|(?:a|an|in|two|another) separate\b|unrelated|(?:a|an|the) (?:second|third|similar|different|previous|earlier|last) (?!\w+est\b|(?:most|best|worst|two|three|four|five|debris|remaining|sample|base|new|case|patient|ones?|of|to|in|on|at|by|from|is|was|are|were|will|floor|time|report|reading|day|week|minute|hour|figure|number|toll|estimate|offer|version)\b)\w+|another (?:fire|quake|earthquake|storm|ship|crash|attack|bank|country|town|city|ward|hospital|train)|by contrast)\b/;

/** What marks room for things, not the things. */
export const CAPACITY =
  /\b(?:capacity|can (?:hold|seat|carry|take)|holds|seats? up to|(?:has |have |with )?(?:room|space) for|licen[sc]ed (?:to|for)|designed (?:to|for)|invited)\b/;

/** What was granted is not what was: "the procession was approved for ten thousand people". */
export const GRANTED =
  /\b(?:licen[sc]ed|approved|permitt?(?:ed)?|permission|permits?|allowed|authori[sz]ed|limited|capped|restricted|granted)\b(?:(?!\b(?:said|put|were|came)\b)[^.;:]){0,60}? (?:for|to|of|at) (?:up to |only |no more than |at most |about |some )?$/;
export const GRANTS_ASKED =
  /^(?:licen[sc]\w*|approved|permit\w*|permission|allow\w*|authori[sz]\w*|limit\w*|cap|capped|capacity|granted|quota|maximum|room|restrict\w*)$/;

/** What stands between a part and its whole: "240 of its 1,800 shops". */
export const PART_OF_WHOLE =
  /^,? (?:\S+ )?of (?:all )?(?:(?:its|their|the|his|her|our|some|about|around|more than|[\p{L}]+['’]s?) ){0,3}$/u;

/** What marks a figure that others are measured by: "the record, from 2002, is 7.15 meters". */
export const YARDSTICK =
  /\b(?:records?(?= (?:of|for|was|is|stood|stands|held|from|set)\b|,)|all-time high|averages?|norm|threshold|previous high|legal limit)\b/;

/** What says that the figure is of a time gone by. */
export const PAST_AFTER = /^[^,;]*\b(?:(?<!since )then|at the time|back then|in those days)\s*[.;]?$/;

/** Dates after these words do not say when: "the highest since 2002". */
export const MEASURED_FROM =
  /\b(?:since|than in|than|as in|from)\s*(?:the )?$|\bsince\b[^,.;]*$|\bby (?:the )?(?:\w+ of )?$/;

/** What marks a habit or a rate rather than the event. */
export const HABIT =
  /\b(?:on average|on an average|usually|normally|typically|(?:every|each) (?:\w+ )?(?:second|minute|hour|day|night|week|weekend|month|year|season|summer|winter|time)s?|in total in the country|in the (?:whole )?country|nationwide|employs|owns|has a staff)\b/;

/** What stands between what was added and the total that it makes: "two more, which makes six". */
export const TOTALLED =
  /,? (?:which makes|which made|making|making it|so that|(?:(?:which|that|this) )?(?:br(?:ings|ought|inging)|t(?:akes|ook|aking)|(?:rais|push|lift|cut|lower|reduc|carri|put)(?:es|s|ed|ing|ting)?|cut) (?:(?:it|them|(?:the|their|its) (?:\p{L}+ )?(?:total|number|toll|count|tally|figure|list)(?: of [\p{L} ]{3,40}?| \p{L}+)?) (?:up |down )?to|to)) (?:now |at least |about |some )?$/u;

/** "Of the 60 boats on the list, 15 are spared". */
export const FRONTED_WHOLE =
  /(?:^|[,;:.–—] |: )of (?:the|its|their|all|those|these) (?:about |some |roughly |nearly )?$/;
