/** What an aspect is called where people read: on pages, cards and in the terminal alike. */
import type { Aspect, ChangeDetail } from '../../model/diff.ts';

export const ASPECT_WORDS: Record<Aspect, string> = {
  quantity: 'number',
  date: 'date',
  name: 'name',
  attribution: 'who says so',
  modality: 'certainty',
  polarity: 'yes or no',
  quote: 'quotation',
  scope: 'detail',
  meaning: 'meaning',
};

/** What it means that the words stand on one side only. */
const ONE_SIDED: Record<Aspect, { came: string; went: string }> = {
  quantity: { came: 'number added', went: 'number dropped' },
  date: { came: 'date added', went: 'date dropped' },
  name: { came: 'name added', went: 'name dropped' },
  attribution: { came: 'now attributed', went: 'now unattributed' },
  modality: { came: 'less certain', went: 'more certain' },
  polarity: { came: 'now negated', went: 'no longer negated' },
  quote: { came: 'quotation added', went: 'quotation dropped' },
  scope: { came: 'detail added', went: 'detail dropped' },
  meaning: { came: 'meaning differs', went: 'meaning differs' },
};

/** "number" between two values, "now unattributed" where there is one, "opposite" between "denied" and "admitted". */
export function labelOf({ aspect, before, after }: ChangeDetail): string {
  if (before === null) return ONE_SIDED[aspect].came;
  if (after === null) return ONE_SIDED[aspect].went;
  return aspect === 'polarity' ? 'opposite' : ASPECT_WORDS[aspect];
}
