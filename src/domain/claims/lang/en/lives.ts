/** What a newsroom puts first: how many died, were hurt or are missing. */
export const LIVES =
  /\b(?:killed|kills?|dead|died|dies?|deaths?|death toll|lost their lives|bodies|missing|unaccounted for|injured|wounded|hurt|casualt(?:y|ies)|victims?)\b/i;

/** What a toll is counted in: "claimed three lives", "three people died". Base forms. */
export const COUNTS_PEOPLE = /^(?:person|life|victim|death|fatality|casualty)$/;
