/** Verbs and adjectives that deny what follows them: "has yet to win", "stopped operating", "prevents ships from anchoring". */
export const DENIES =
  /^(?:yet|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|prevent(?:s|ed|ing)?|unable|impossible|unclear|unknown|unaware|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|forbid(?:s|den)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|ban(?:s|ned|ning)?|block(?:s|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|avoid(?:s|ed|ing)?)$/;
