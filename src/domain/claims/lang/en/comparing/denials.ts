/** Words that deny. */
import type { Denials } from '../../comparing.ts';

export const DENIALS: Denials = {
  not: /^not$/,
  sometimes: /^yet$/,
  // "Has yet to win", "stopped operating", "prevents ships from anchoring".
  denies:
    /^(?:yet|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|prevent(?:s|ed|ing)?|unable|impossible|unclear|unknown|unaware|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|forbid(?:s|den)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|ban(?:s|ned|ning)?|block(?:s|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|avoid(?:s|ed|ing)?)$/,
  implicit:
    /^(?:yet|far|little|few|barely|rarely|seldom|stop|stopped|stops|cease|ceased|prevent|prevents|prevented|avoid|avoids|avoided|unlikely|unable|impossible|unclear|elusive|missing|absent|avert|averted|unaware|free|against|ban|banned|exclude|excluding|excluded|except|but|only|other|different|instead|dismiss|dismissed|decline|declined|oppose|opposed|opposes|short|than|hard|difficult|up)$/,
  bare: /^(?:not|no|never|hardly)$/,
  howMany: /^(?:few|none|no|most|many|all|every)$/,
  willing: /^(?:wish|want|agree|manage|care)$/,
};
