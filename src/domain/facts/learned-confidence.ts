/** Learned from the development stories of fixtures/stories and from fixtures/first-sight; `npm run fit:confidence -- --write` makes this file. */

/** A logistic regression: what each figure adds to the log odds that a value is right. */
export const WEIGHTS = {
  bias: 1.88,
  name: -0.28,
  date: -1.21,
  fit: 4.09,
  core: 0.93,
  met: 0.36,
  unmet: -0.62,
  doubt: 2.4,
  followed: 0.66,
  again: 0.91,
  otherwise: -1.08,
  ofKind: -0.81,
  inSentence: -0.19,
  role: -0.7,
  topics: -0.43,
  headline: -1.05,
  stated: 0.55,
  for: 0.82,
  against: -0.75,
};

/** Which makes the log odds those of stories that no rule was made for. */
export const CALIBRATION = { bias: -0.32, scale: 0.96 };

/** Means of the figures at first sight: what is beside them raised or lowered a likelihood. */
export const TYPICAL = {
  name: 0.26,
  date: 0.14,
  fit: 0.28,
  core: 0.73,
  met: 0.28,
  unmet: 0.05,
  doubt: 0.01,
  followed: 0.22,
  again: 0.05,
  otherwise: 0.07,
  ofKind: 1.2,
  inSentence: 1.59,
  role: 0.26,
  topics: 0.82,
  headline: 0.02,
  stated: 0.83,
  for: 1.42,
  against: 0.71,
};
