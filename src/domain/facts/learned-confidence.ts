/** Learned from the development stories of fixtures/stories and from fixtures/first-sight; `npm run fit:confidence -- --write` makes this file. */

/** A logistic regression: what each figure adds to the log odds that a value is right. */
export const WEIGHTS = {
  bias: 1.62,
  name: 0.04,
  date: -1.23,
  fit: 4.32,
  core: 0.88,
  met: 0.08,
  unmet: -0.49,
  doubt: 2.22,
  followed: 0.71,
  again: 0.88,
  otherwise: -0.89,
  ofKind: -0.68,
  inSentence: -0.17,
  role: -0.81,
  topics: -0.48,
  headline: -1.14,
  stated: 0.7,
  for: 0.61,
  against: -0.69,
};

/** Which makes the log odds those of stories that no rule was made for. */
export const CALIBRATION = { bias: -0.22, scale: 0.93 };

/** Means of the figures at first sight: what is beside them raised or lowered a likelihood. */
export const TYPICAL = {
  name: 0.25,
  date: 0.15,
  fit: 0.28,
  core: 0.72,
  met: 0.31,
  unmet: 0.07,
  doubt: 0.01,
  followed: 0.2,
  again: 0.05,
  otherwise: 0.08,
  ofKind: 1.2,
  inSentence: 1.57,
  role: 0.24,
  topics: 0.83,
  headline: 0.02,
  stated: 0.81,
  for: 1.38,
  against: 0.71,
};
