import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/domain/claims/lang/choose.ts';
import { ANTONYM_PAIRS } from '../../src/domain/claims/lang/de/comparing/antonyms.ts';
import { SYNONYM_SETS } from '../../src/domain/claims/lang/de/comparing/synonyms.ts';
import { foldWord } from '../../src/domain/claims/text.ts';

const { lemma, comparing } = languageOf('de');
const base = (word: string): string => lemma(foldWord(word));

describe('forms of one German word have one base', () => {
  it.each([
    'steigen steigt stieg stiegen gestiegen gestiegene',
    'ablehnen abgelehnt ablehnte abzulehnen abgelehnten',
    'verbieten verbietet verbot verboten',
    'ankündigen angekündigt ankündigte anzukündigen',
    'kommen kommt kam kamen gekommen',
    'beginnen beginnt begann begonnen',
    'liegen liegt lag gelegen',
    'verlegen verlegt verlegte',
    'arbeiten arbeitet arbeitete gearbeitet',
    'stimmen stimmt stimmte gestimmt',
    'Haus Hauses Häuser Häusern',
    'Sturm Sturms Sturmes Stürme Stürmen',
    'Stadt Städte Städten',
    'Ministerin Ministerinnen',
    'Mitglied Mitglieds Mitglieder Mitgliedern',
    'Auto Autos',
    'Unternehmen Unternehmens',
    'deutsch deutsche deutschen deutscher',
    'politisch politische politischen politischer',
    'der die das den dem des',
    'ein eine einen einem einer',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(base)).size).toBe(1);
  });
});

describe('two German words have two', () => {
  it.each([
    ['Mieter', 'Miete'],
    ['Wähler', 'Wahlen'],
    ['größere', 'große'],
    ['legen', 'liegen'],
    ['ankommen', 'abkommen'],
    ['einschalten', 'ausschalten'],
    ['kaufen', 'verkaufen'],
    ['Ausländer', 'Ausland'],
    ['Unfall', 'Fall'],
    ['Haus', 'Hau'],
  ])('%s, %s', (a, b) => {
    expect(base(a)).not.toBe(base(b));
  });

  it.each('möglich klar sicher zulässig bekannt verletzt schuldig ruhig fähig gleich'.split(' '))(
    'nothing takes un- off: un%s',
    (word) => {
      expect(base(`un${word}`)).not.toBe(base(word));
      expect(comparing.relations.opposite(wordOf(`un${word}`), wordOf(word))).toBe(true);
    },
  );

  it.each(['Unfall Fall', 'Unwetter Wetter', 'Inland Land', 'Unternehmen ternehmen', 'Unter ter'])(
    'and un- denies adjectives alone: %s',
    (pair) => {
      const [a = '', b = ''] = pair.split(' ');
      expect(comparing.relations.opposite(wordOf(a), wordOf(b))).toBe(false);
    },
  );
});

const wordOf = (word: string) => comparing.relations.wordOf(foldWord(word));

const list = (words: string): string[] => words.trim().split(/\s+/);
const OPPOSITES = ANTONYM_PAIRS.trim()
  .split('\n')
  .flatMap((line) => {
    const [left = '', right = ''] = line.split('|');
    return list(left).flatMap((a) => list(right).map((b): [string, string] => [a, b]));
  });

it('no rule or table takes a word for its opposite', () => {
  const taken = OPPOSITES.filter(
    ([a, b]) => comparing.relations.relation(wordOf(a), wordOf(b)) !== 'opposite',
  );
  expect(taken).toEqual([]);
});

it('no line of synonyms holds a word and its opposite', () => {
  const lines = SYNONYM_SETS.trim().split('\n').map(list);
  const clashes = lines.flatMap((words) =>
    words.flatMap((a) =>
      words
        .filter((b) => a < b && comparing.relations.opposite(wordOf(a), wordOf(b)))
        .map((b) => `${a} ${b}`),
    ),
  );
  expect(clashes).toEqual([]);
});
