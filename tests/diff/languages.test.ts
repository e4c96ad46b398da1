import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { Diff } from '../../src/domain/model/diff.ts';
import { line } from './lines.ts';

const compared = (lang: string, before: string, after: string): Diff => {
  const read = (text: string) =>
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
  return diffClaims(read(before), read(after), { fromId: 'ver_1', toId: 'ver_2' });
};

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

it('English is read in full and says nothing of it', () => {
  const [change] = compared('en', 'It killed 12 people.', 'It killed 15 people.').changes;
  expect(change?.reasons.join(' ')).not.toContain('language');
});
