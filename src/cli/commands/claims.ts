/** `variorum claims`: what an article says, claim by claim, with its slots. */
import type { Claim, ClaimSet, Slot } from '../../domain/model/claims.ts';
import { type Command, onlyArgument } from '../command.ts';
import { READ_OPTIONS, readSource } from '../input.ts';
import { parseInstant, readArticle, readClaims } from '../read.ts';
import { commandRules } from '../rules.ts';

export const claims: Command = {
  usage: 'claims [FILE|URL|-] [--json] [--text] [--published ISO] [--url URL]',
  summary: 'the checkable statements of an article, with numbers, dates, names and quotes',
  options: {
    json: { type: 'boolean', says: 'as JSON, with every slot' },
    ...READ_OPTIONS,
  },
  async run({ values, positionals }) {
    const source = await readSource(onlyArgument(positionals, '-'), {
      text: values.text as boolean | undefined,
      url: values.url as string | undefined,
    });
    const { extraction } = readArticle(source, await commandRules(process.env));
    const set = readClaims(extraction, parseInstant(values.published, '--published'));
    process.stdout.write(values.json ? `${JSON.stringify(set, null, 2)}\n` : forPeople(set));
    return 0;
  },
};

function forPeople(set: ClaimSet): string {
  const lines = [`${set.lang}, read ${set.level === 'full' ? 'in full' : `at the level "${set.level}"`}`];
  for (const sentence of set.sentences) {
    for (const claim of sentence.claims) lines.push('', `${sentence.block}: ${claim.text}`, ...notes(claim));
  }
  return `${lines.join('\n')}\n`;
}

function notes(claim: Claim): string[] {
  const marks = [
    claim.modality === 'asserted' ? null : claim.modality,
    claim.polarity === 'negative' ? 'negated' : null,
    claim.checkable ? null : 'not checkable',
    claim.attribution && `${claim.attribution.verb}: ${claim.attribution.source ?? 'nobody named'}`,
  ].filter((mark) => mark !== null);
  return [
    ...(marks.length > 0 ? [`    ${marks.join(' · ')}`] : []),
    ...claim.slots.map((slot) => `    ${slotLine(slot)}`),
  ];
}

function slotLine(slot: Slot): string {
  switch (slot.type) {
    case 'quantity': {
      const range = slot.qualifier === 'between' ? `${slot.low}–${slot.high}` : String(slot.value);
      return `quantity "${slot.raw}" = ${slot.qualifier === 'exactly' ? '' : `${slot.qualifier} `}${range} ${slot.unit ?? slot.unitClass}${slot.per ? ` per ${slot.per}` : ''}`;
    }
    case 'date':
      return `date "${slot.raw}" = ${slot.value ?? 'not anchored'}${slot.until ? ` to ${slot.until}` : ''} (${slot.granularity})`;
    case 'name':
      return `name "${slot.raw}" = ${slot.value} (${slot.nameType})`;
    case 'quote':
      return `quote ${slot.raw}`;
  }
}
