/** Measures of length, weight and size. Data only. */
import { type Family, family } from './family.ts';

export const DIMENSIONS: readonly Family[] = [
  family('width', /\b(?:width|wide)\b/),
  family('length', /\b(?:length|long)\b/),
  family('height', /\b(?:height|high|tall)\b/),
  family('depth', /\b(?:depth|deep)\b/),
  family('weight', /\b(?:weight|weigh\w*|heavy)\b/),
  family('population', /\b(?:population|inhabitants|residents)\b/),
  family('extent', /\b(?:size|area|cover(?:s|ed|ing)?|span(?:s|ned)?|stretch(?:es|ed)?|extends? over)\b/),
];
