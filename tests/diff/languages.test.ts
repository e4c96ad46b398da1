import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import type { Diff } from '../../src/domain/model/diff.ts';
import { line } from './lines.ts';

const extracted = (lang: string, text: string): ClaimSet =>
  extractClaims(
    {
      title: null,
      standfirst: null,
      byline: null,
      blocks: text.split('\n\n').map((block) => ({ kind: 'paragraph' as const, text: block })),
      lang,
      publishedAt: '2025-03-15T09:00:00.000Z',
      zoneOffsetMinutes: 0,
    },
    { scope: 'art_test' },
  );

const compared = (lang: string, before: string, after: string): Diff =>
  diffClaims(extracted(lang, before), extracted(lang, after), { fromId: 'ver_1', toId: 'ver_2' });

describe('two versions in German', () => {
  const diff = compared(
    'de',
    'Die Zahl der Toten stieg auf 15, teilte die Polizei mit.\n\nDie Brücke wird am Donnerstag gesperrt.\n\nDer Minister hat den Plan abgelehnt.\n\n1.204 Kommentare',
    'Die Zahl der Toten stieg auf 17, teilte die Polizei mit.\n\nDie Brücke wird am Freitag gesperrt.\n\nDer Minister hat den Plan nicht abgelehnt.\n\n1.310 Kommentare',
  );

  it('are told by numbers, days and negation, and counters are quiet', () => {
    expect(diff.changes.map(line)).toEqual([
      'alert changed 1:1 quantity: 15 → 17 (+2, update)',
      'alert changed 1:1 date: Donnerstag → Freitag (update)',
      expect.stringMatching(/^alert changed 1:1 polarity: /),
      'silent reworded 1:1',
    ]);
  });

  it('say with every compared pair that the language is read in part', () => {
    const told = diff.changes
      .filter(({ kind }) => kind === 'changed')
      .map(({ reasons }) => reasons.join('; '));
    for (const reasons of told) expect(reasons).toContain('read in part');
    expect(told).toHaveLength(3);
  });

  it('are disclosed by a line that says so', () => {
    const note = 'Dieser Artikel wurde aktualisiert.';
    expect(compared('de', 'Es gab 15 Tote.', `Es gab 17 Tote.\n\n${note}`).disclosure.status).toBe(
      'disclosed',
    );
  });
});

describe('two versions in a language without a folder', () => {
  const diff = compared(
    'fr',
    'Le barrage a cédé mardi et 12 personnes sont mortes.\n\nAnna Lind a quitté la ville.\n\nLa route est ouverte.',
    'Le barrage a cédé mardi et 15 personnes sont mortes.\n\nAnna Roy a quitté la ville.\n\nLa route est fermée.',
  );

  it('are told by digits, names and words', () => {
    expect(diff.changes.map(({ tier, aspects }) => `${tier} ${aspects}`)).toEqual([
      'alert quantity',
      'alert name',
      'review meaning',
    ]);
  });

  it('and say so', () => {
    for (const { reasons } of diff.changes)
      expect(reasons).toContain('compared word by word, with digits and names only (language: fr)');
  });
});

describe('words of one language are not read in another', () => {
  const told = (lang: string, before: string, after: string): string[] =>
    compared(lang, before, after).changes.map(({ tier, aspects }) => `${tier} ${aspects}`);

  // English knows "no", "or", "but", "was" and "in" for small words, and nothing of what they mean elsewhere.
  it.each([
    ['es', 'El ministro dimitió el lunes.', 'El ministro no dimitió el lunes.'],
    ['es', 'La empresa pagará la multa.', 'La empresa no pagará la multa.'],
    ['it', 'Il sindaco ha firmato il contratto.', 'Il sindaco non ha firmato il contratto.'],
    ['nl', 'De wethouder wil aftreden.', 'De wethouder wil niet aftreden.'],
    ['nl', 'De wethouder was in Utrecht.', 'De wethouder is in Utrecht.'],
    ['pt', 'O ministro está no carro.', 'O ministro está do carro.'],
    ['fr', 'La mine d’or ferme en mai.', 'La mine ferme en mai.'],
    ['fr', "L'équipe a marqué un but dimanche.", "L'équipe a marqué dimanche."],
    ['de', 'Die Wähler haben entschieden.', 'Die Wahlen haben entschieden.'],
  ])('so that no word goes unheard: in %s "%s" → "%s"', (lang, before, after) => {
    expect(told(lang, before, after)).toEqual([expect.stringMatching(/^review /)]);
  });

  // "Unfall" is an accident and "Fall" a case, "Inland" is a part of "Land", "car" is a coach.
  it.each([
    ['de', 'Der Fall beschäftigt das Gericht.', 'Der Unfall beschäftigt das Gericht.'],
    ['de', 'Die Preise im Land steigen.', 'Die Preise im Inland steigen.'],
    ['de', 'Das Wetter hielt die Helfer auf.', 'Das Unwetter hielt die Helfer auf.'],
    ['de', 'Die Stadt schützt die Mieter.', 'Die Stadt schützt die Mieten.'],
    ['fr', 'Le car est tombé dans le ravin.', 'Le bus est tombé dans le ravin.'],
    ['fr', 'Toute loi passe par ici.', 'Cette loi passe par ici.'],
  ])('so that no opposite is made of what is none: in %s "%s" → "%s"', (lang, before, after) => {
    expect(told(lang, before, after)).toEqual(['review meaning']);
  });

  it('nor in a version that changed its language', () => {
    const old = extracted('en', 'The board will not pay. It met 12 owners.');
    const now = extracted('nl', 'The board will pay. It met 15 owners.');
    const { changes } = diffClaims(old, now, { fromId: 'ver_1', toId: 'ver_2' });

    expect(changes.map(({ tier, aspects }) => `${tier} ${aspects}`)).toEqual([
      expect.stringMatching(/^(?:alert|review) /),
      'alert quantity',
    ]);
    expect(changes[1]?.reasons).toContain(
      'compared word by word, with digits and names only (language: en, then nl)',
    );
  });
});

it('English is read in full and says nothing of it', () => {
  const [change] = compared('en', 'It killed 12 people.', 'It killed 15 people.').changes;
  expect(change?.reasons.join(' ')).not.toContain('language');
});
