/** Learned from the development stories of fixtures/stories and from fixtures/first-sight; `npm run fit:confidence -- --write` makes this file. */

/** A logistic regression: what each figure adds to the log odds that a value is right. */
export const WEIGHTS = {
  bias: 2.25,
  name: -0.44,
  date: -1.34,
  fit: 3.24,
  core: 1.13,
  met: 0.17,
  unmet: -0.81,
  doubt: 2.12,
  followed: 0.67,
  again: 0.79,
  otherwise: -1.07,
  ofKind: -0.74,
  inSentence: -0.23,
  role: -0.83,
  topics: -0.38,
  headline: -1.13,
  stated: 0.7,
  for: 0.67,
  against: -0.79,
};

/** Which makes the log odds those of stories that no rule was made for. */
export const CALIBRATION = { bias: -0.33, scale: 0.95 };

/** Means of the figures at first sight: what is beside them raised or lowered a likelihood. */
export const TYPICAL = {
  name: 0.27,
  date: 0.14,
  fit: 0.28,
  core: 0.71,
  met: 0.35,
  unmet: 0.03,
  doubt: 0.01,
  followed: 0.22,
  again: 0.05,
  otherwise: 0.08,
  ofKind: 1.19,
  inSentence: 1.6,
  role: 0.26,
  topics: 0.79,
  headline: 0.02,
  stated: 0.82,
  for: 1.41,
  against: 0.68,
};
