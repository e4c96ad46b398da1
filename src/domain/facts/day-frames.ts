/** What days stand in: a stop until then, a plan for then, a move to then. The day is `#` in lower-case text. */

/** What is not to be, for now. */
const STOPPED =
  "(?:clos(?:e[ds]?|ure|ing)|shut(?:down)?|seal(?:s|ed)|cordoned|off[- ]limits|suspen\\w+|grounded|halt\\w*|stopp?(?:s|ed)?|unavailable|idle|cancel\\w+|out of|switched off|offline|down|bann?(?:ed|s)?|forbid\\w*|prohibit\\w*|barred|stay(?:s|ed)?|remain(?:s|ed)?|no|not|nobody|no one|nothing|none|never|without|cannot|\\p{L}+n['’]t)";
const BEFORE_DAY =
  '(?:until|till|before)(?: (?:at least|at the earliest|the earliest|the|early|late|(?:the )?end of|midnight on|noon on|the (?:morning|evening) of)){0,2}';

const MOVED =
  '(?:mov(?:e|es|ed|ing)|postpon\\w+|delay\\w*|push(?:es|ed)|put(?:s|ting)?|pull(?:s|ed)|brought|brings?|reschedul\\w+|defer\\w*|shift\\w*|adjourn\\w*|extend\\w*|prolong\\w*|set back|slip(?:s|ped)|chang(?:es|ed))';
const PLANNED =
  '(?:set|planned|scheduled|due|fixed|foreseen|slated|expected|envisaged|pencilled in|listed|booked|earmarked|announced|targeted)';

/** "Has been put off to #", "is foreseen for #". */
export const PUT_TO = `\\b${MOVED}\\b[^.;:#]{0,60} (?:to|until|till|for) (?:the )?#|\\b${PLANNED} (?:for|on|to be) (?:the )?#`;

/** "The five have until #", "must be gone by #". */
export const GIVEN_UNTIL =
  '\\b(?:ha(?:ve|s|d)|got|given|gave|gives?|granted|allowed|must|to be|ordered)\\b[^.;:#]{0,40} (?:until|till|by|before|no later than|not later than) (?:midnight on |the )?#';

/** "Has been extended to #": what ends. */
export const EXTENDED_TO =
  '\\b(?:extend\\w*|prolong\\w*|renew\\w*|lengthen\\w*)\\b[^.;:#]{0,60} (?:to|until|till|up to) (?:the )?#|\\b(?:run|last|appl|remain|continu)\\w*\\b[^.;:#]{0,40} (?:to|until|till|up to|through) (?:the )?#';

/** "Stays shut until #", "until # nobody may", "it will be # before": what starts again on the day. */
export const STOPPED_UNTIL = [
  `\\b${STOPPED}\\b[^.;:#]{0,90}\\b${BEFORE_DAY} #`,
  `^[^.;:#]{0,30}\\b${BEFORE_DAY} #[^.;:]{0,80}\\b${STOPPED}\\b`,
  '\\b(?:will|would|may|could|might) be #[^.;:]{0,40}\\bbefore\\b',
  PUT_TO,
].join('|');
