/** What a newsroom puts first: how many died, were hurt or are missing. */
export const LIVES =
  /\b(?:killed|kills?|dead|died|dies?|deaths?|death toll|lost their lives|bodies|missing|unaccounted for|injured|wounded|hurt|casualt(?:y|ies)|victims?)\b/i;
