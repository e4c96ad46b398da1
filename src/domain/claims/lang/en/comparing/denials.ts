/** Verbs and adjectives that deny what follows them: "has yet to win", "stopped operating", "prevents ships from anchoring". */
export const DENIES =
  /^(?:yet|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|prevent(?:s|ed|ing)?|unable|impossible|unclear|unknown|unaware|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|forbid(?:s|den)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|ban(?:s|ned|ning)?|block(?:s|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|avoid(?:s|ed|ing)?)$/;

/** Words that negate without being counted as negation: they excuse a cue on the other side. */
export const IMPLICIT =
  /^(?:yet|far|little|few|barely|rarely|seldom|stop|stopped|stops|cease|ceased|prevent|prevents|prevented|avoid|avoids|avoided|unlikely|unable|impossible|unclear|elusive|missing|absent|avert|averted|unaware|free|against|ban|banned|exclude|excluding|excluded|except|but|only|other|different|instead|dismiss|dismissed|decline|declined|oppose|opposed|opposes|short|than|hard|difficult|up)$/;

/** Right before a word they turn it round. */
export const BARE_NEGATION = /^(?:not|no|never|hardly)$/;

/** Words for how many of them, whose opposite turns the statement round. */
export const HOW_MANY = /^(?:few|none|no|most|many|all|every)$/;

/** What one would not or could not bring about: "did not wish to comment" refuses, "did not manage to land" fails. Base forms. */
export const WILLING = /^(?:wish|want|agree|manage|care)$/;
