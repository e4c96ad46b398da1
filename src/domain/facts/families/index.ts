/**
 * Ways in which news English tells one thing: what became of people, how a vote went, what a sum is for. Data only, one file a beat, written by
 * hand and never complete: what is in no line is matched by its own words.
 */
import { BALLOTS } from './ballots.ts';
import { BUSINESS } from './business.ts';
import { CASUALTIES } from './casualties.ts';
import { COURTS } from './courts.ts';
import { CULTURE } from './culture.ts';
import { DIMENSIONS } from './dimensions.ts';
import { DISASTERS } from './disasters.ts';
import type { Family } from './family.ts';
import { HAPPENINGS } from './happenings.ts';
import { HEALTH } from './health.ts';
import { LABOR } from './labor.ts';
import { SUMS } from './sums.ts';
import { TECHNOLOGY } from './technology.ts';
import { TRANSPORT } from './transport.ts';
import { WAR } from './war.ts';

export type { Family } from './family.ts';

export const FAMILIES: readonly Family[] = [
  ...CASUALTIES,
  ...COURTS,
  ...DISASTERS,
  ...HEALTH,
  ...BALLOTS,
  ...BUSINESS,
  ...SUMS,
  ...LABOR,
  ...WAR,
  ...TRANSPORT,
  ...TECHNOLOGY,
  ...CULTURE,
  ...DIMENSIONS,
  ...HAPPENINGS,
];

/** Families spoken of in a lower-case text. */
export function familiesIn(text: string): Set<Family> {
  return new Set(FAMILIES.filter(({ pattern }) => pattern.test(text)));
}
