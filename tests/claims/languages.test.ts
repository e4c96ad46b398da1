import { describe, expect, it } from 'vitest';
import { claimsOf, linesOf, read } from './read.ts';

const german = (text: string, type: 'quantity' | 'date' | 'name'): string =>
  linesOf(text, type, { lang: 'de-DE' });

describe('German is read in part', () => {
  it('and says so', () => {
    expect(read('Der Damm brach.', { lang: 'de' })).toMatchObject({ lang: 'de', level: 'partial' });
  });

  it.each([
    [
      'Mehr als dreiundzwanzigtausend Menschen flohen.',
      'dreiundzwanzigtausend → more than 23000 menschen [23000, …]',
    ],
    [
      'Der Umsatz stieg um 4,5 Prozent auf 1,2 Milliarden Euro.',
      '4,5 Prozent → 4.5 %; 1,2 Milliarden Euro → 1200000000 EUR',
    ],
    ['Mindestens 1.250 Menschen kamen.', '1.250 → at least 1250 menschen [1250, …]'],
    ['Er ist 61 Jahre alt.', '61 Jahre alt → 61 year (age)'],
    ['Der 34-jährige Fahrer starb.', '34-jährige → 34 year (age)'],
    ['Der Bundestag stimmte mit 312 zu 287 Stimmen dafür.', '312 zu 287 → 312 (vote) [312, 287]'],
    ['Ein Drittel der Häuser ist zerstört.', 'Ein Drittel → 0.333333 (number)'],
    ['Zwei Drittel der Häuser sind zerstört.', 'Zwei Drittel → 0.666667 (number)'],
    ['Die Hälfte der Stimmen ist ausgezählt.', 'Hälfte → 0.5 (number)'],
    ['Zwei Dutzend Autos brannten.', 'Zwei Dutzend → 24 autos'],
    ['Der Konzern zahlt 3 Mio. Euro.', '3 Mio. Euro → 3000000 EUR'],
    ['Es waren minus 12 Grad.', 'minus 12 Grad → -12 ° (temperature)'],
  ])('%s', (text, lines) => {
    expect(german(text, 'quantity')).toBe(lines);
  });

  it.each([
    ['Der Damm brach am 3. März 2024.', '3. März 2024 → 2024-03-03 (day)'],
    ['Der Damm brach am Donnerstag.', 'Donnerstag → 2025-03-13 (day)'],
    ['Der Damm brach am 03.02.2025 um 18 Uhr.', '03.02.2025 um 18 Uhr → 2025-02-03T18:00 (minute)'],
    ['Der Damm brach gestern.', 'gestern → 2025-03-14 (day)'],
    ['Er wurde im dritten Quartal 2024 gebaut.', 'dritten Quartal 2024 → 2024-Q3 (quarter)'],
    ['Er wurde letzte Woche gebaut.', 'letzte Woche → 2025-W10 (week)'],
    ['Der Damm wird am Donnerstag gesprengt.', 'Donnerstag → 2025-03-20 (day)'],
    ['Vor zwei Wochen brach der Damm.', 'Vor zwei Wochen → 2025-W09 (week)'],
    ['Vor einem Jahr brach der Damm.', 'Vor einem Jahr → 2024 (year)'],
    ['Der Damm brach am 14. März um 18.30 Uhr.', '14. März um 18.30 Uhr → 2025-03-14T18:30 (minute)'],
  ])('%s', (text, lines) => {
    expect(german(text, 'date')).toBe(lines);
  });

  it('negation, modality and speakers', () => {
    const [claim] = claimsOf(read('Anna Lind sagte, der Damm könnte nicht halten.', { lang: 'de' }));
    expect(claim).toMatchObject({
      polarity: 'negative',
      modality: 'hedged',
      attribution: { source: 'Anna Lind', verb: 'say', named: true },
    });
  });

  it.each([
    ['Der Damm brach, teilte die Polizei mit.', 'die Polizei | announce | unnamed'],
    ['Anna Lind teilte mit, dass der Damm brach.', 'Anna Lind | announce | named'],
    ['Der Minister bestritt, dass der Damm brach.', 'Der Minister | deny | unnamed'],
    ['Laut dem Ministerium brach der Damm.', 'dem Ministerium | according to | unnamed'],
    ['Nach Angaben von Augenzeugen brach der Damm.', 'Augenzeugen | according to | unnamed'],
    ['Der Polizei zufolge brach der Damm.', 'Der Polizei | according to | unnamed'],
    ['Wie die Polizei am Montag mitteilte, brach der Damm.', 'die Polizei | announce | unnamed'],
    ['Der Damm brach, wie Anna Lind berichtete.', 'Anna Lind | report | named'],
    ['Der Konzern erklärte, er könne den Damm halten.', 'Der Konzern | declare | unnamed'],
    ['Der Damm sei gebrochen, so die Ministerin.', 'die Ministerin | say | unnamed'],
  ])('who says so: %s', (text, expected) => {
    const attribution = claimsOf(read(text, { lang: 'de' }))[0]?.attribution;
    expect(
      `${attribution?.source} | ${attribution?.verb} | ${attribution?.named ? 'named' : 'unnamed'}`,
    ).toBe(expected);
  });

  it.each([
    ['Der Damm könnte brechen.', 'hedged'],
    ['Die Polizei konnte den Damm retten.', 'asserted'],
    ['Der Damm dürfte brechen.', 'hedged'],
    ['Die Polizei durfte den Damm betreten.', 'asserted'],
    ['Der Damm wurde gesprengt.', 'asserted'],
    ['Der Damm würde brechen.', 'conditional'],
    ['Die Stadt will den Damm sprengen.', 'expected'],
    ['Der Damm wird gesprengt.', 'expected'],
    ['Der Damm muss gesprengt werden.', 'obligation'],
  ])('how certain: %s', (text, modality) => {
    expect(claimsOf(read(text, { lang: 'de' }))[0]?.modality).toBe(modality);
  });

  it.each([
    'Schwere Unwetter richteten Schäden an.',
    'Viele Bewohner flohen.',
    'Am Abend fanden Taucher Leichen.',
    'Danach nahmen Polizisten Verdächtige fest.',
    'Die Corona-Hilfen laufen aus.',
    'In der Wohnung Waffen zu lagern ist verboten.',
  ])('nouns side by side are no name: %s', (text) => {
    expect(german(text, 'name')).toBe('');
  });

  it.each(['Peter Lange', 'Ines Holl', 'Sönke Petersen', 'Werner Schulze', 'Deutsche Bank'])(
    'and %s is one',
    (name) => {
      expect(german(`Am Abend sprach ${name} vor Gericht.`, 'name')).toContain(name);
    },
  );

  it('a hyphenated place is one', () => {
    expect(german('Der Damm in Lohe-Ansen brach.', 'name')).toContain('Lohe-Ansen');
  });

  it('a noun with its capital is no name', () => {
    expect(german('Der Damm brach, und Anna Lind aus Wien floh.', 'name')).toBe(
      'Anna Lind → Anna Lind (person); Wien → Vienna (place)',
    );
  });
});

describe('a language without a folder gives digits and names', () => {
  const french = 'Le barrage de Turin a cédé : 3,5 % des 1.200 maisons sont touchées, selon Anna Lind.';

  it('and says so', () => {
    expect(read(french, { lang: 'fr' })).toMatchObject({ lang: 'fr', level: 'words' });
    expect(linesOf(french, 'quantity', { lang: 'fr' })).toBe('3,5 % → 3.5 %; 1.200 → 1200 (number)');
    expect(linesOf(french, 'name', { lang: 'fr' })).toContain('Anna Lind');
  });

  it('asserts nothing that needs its grammar', () => {
    expect(claimsOf(read(french, { lang: 'fr' }))[0]).toMatchObject({
      modality: 'asserted',
      polarity: 'positive',
      attribution: null,
    });
  });
});

describe('a page that states no language is told by its small words', () => {
  it.each([
    [
      'en',
      'The dam in the north of the country burst on Monday and three of the villages that lie below it were lost to the water.',
    ],
    [
      'de',
      'Der Damm im Norden des Landes brach am Montag und drei der Dörfer, die unter ihm liegen, sind nicht mehr zu retten.',
    ],
    [
      'fr',
      'Le barrage dans le nord du pays a cédé lundi et trois des villages qui sont en aval ont été perdus pour les habitants.',
    ],
    [
      'es',
      'La presa en el norte del país se rompió el lunes y tres de los pueblos que están por debajo se perdieron con las aguas.',
    ],
  ])('%s', (lang, text) => {
    expect(read(text, { lang: null }).lang).toBe(lang);
  });
});
