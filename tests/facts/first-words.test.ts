/** Names of one word at the head of a sentence, and roles that are told in more ways than by their noun. */
import { describe, expect, it } from 'vitest';
import { observe, observeTogether } from '../../src/domain/facts/index.ts';
import { asked, claimsOf, valueIn } from './support.ts';

const who = (label: string, text: string) => valueIn(text, asked(label, { kind: 'name' }));

describe('a name of one word at the head of its sentence', () => {
  it.each([
    ['winner of the contest', 'Liora, a singer from Carvenia, won the contest on Saturday.', 'Liora'],
    ['country in second place', 'Norland came second with 487 points and Brennland third.', 'Norland'],
    [
      'city that hosts the next contest',
      'Dravos, the second-largest city in Carvenia, will host the contest.',
      'Dravos',
    ],
    ['country in second place', 'Brennland moves up to second place with 486 points.', 'Brennland'],
    ['buyer of the airline', 'Solenta has bought the airline for 40 million euros.', 'Solenta'],
    ['operator of the ferry', 'Lantora operates the ferry.', 'Lantora'],
  ])('answers "%s": %s', (label, text, name) => {
    expect(who(label, text)).toBe(name);
  });

  it.each([
    ['winner of the vote', 'Nobody won the vote on Saturday.'],
    ['winner of the vote', 'Farmers won the vote on Saturday.'],
    ['operator of the ferry', 'Management runs the ferry.'],
    ['winner of the race', 'Yesterday, the mayor said, somebody won the race.'],
    ['buyer of the airline', 'Insurance bought by the airline covers the loss.'],
    ['winner of the contest', 'Singers from Carvenia won. Singers had practised, and singers sang.'],
    ['operator of the ferry', 'Police have searched the ferry.'],
  ])('a common word is none: "%s" of "%s"', (label, text) => {
    expect(who(label, text)).toBeNull();
  });
});

describe('a role is told', () => {
  it.each([
    [
      'man to be extradited',
      'The court ruled that Rafael Montal may be extradited to Arkania.',
      'Rafael Montal',
    ],
    [
      'company suspected of supplying the food',
      'The suspected food came from Garten Lindahl.',
      'Garten Lindahl',
    ],
    ['winner of the contest', 'They said that Liora Benn of Carvenia remained the winner.', 'Liora Benn'],
    ['winner of the contest', 'The winner is still called Liora Benn.', 'Liora Benn'],
    [
      'judge in the extradition case',
      'Judge Beatriz Olmo called the risk small. Extradition is decided in May.',
      'Beatriz Olmo',
    ],
  ])('"%s" by "%s"', (label, text, name) => {
    expect(who(label, text)).toBe(name);
  });

  it.each([
    [
      'maker of the battery cells',
      'Veloria Motors recalls 132,000 cars that could catch fire. Battery cells are to blame.',
    ],
    ['judge in the extradition case', 'Judge Beatriz Olmo fined a driver.'],
  ])('and not, "%s", by "%s"', (label, text) => {
    expect(who(label, text)).toBeNull();
  });

  it('and who withdrew from a case has it no longer', () => {
    const text = 'Judge Ana Olmo has dropped out. The case goes to Hector Balan now.';

    expect(who('judge', text)).toBe('Hector Balan');
  });

  it('in one version, and the others of the article know who it is', () => {
    const texts = [
      'Rafael Montal was arrested on Tuesday at a golf club, where he had played since March.',
      'A court ruled that Rafael Montal may be extradited to Arkania in May.',
    ];
    const steps = texts.map((text, k) => {
      const claims = claimsOf(text, null, `2031-03-0${k + 4}T09:00:00Z`);
      return { content: { claims, publishedAt: claims.publishedAt }, known: null, diff: null };
    });
    const question = asked('man to be extradited', { kind: 'name' });
    const [seen] = observeTogether([{ question, steps }]);

    expect(observe(question, steps[0]!.content, null)).toBeNull();
    expect(seen!.map((one) => one?.value)).toEqual(['Rafael Montal', 'Rafael Montal']);
  });
});

describe('a number', () => {
  it.each([
    [
      'The procession was approved for 10,000 pilgrims. Police counted 18,000 pilgrims at the procession.',
      18000,
    ],
    [
      'A permit limited the procession to 10,000 pilgrims, and 21,000 pilgrims were at the procession.',
      21000,
    ],
  ])('that was allowed is not how many there were: %s', (text, value) => {
    expect(valueIn(text, asked('pilgrims at the procession'))).toBe(value);
  });

  it('that was allowed answers who asks for that', () => {
    expect(
      valueIn(
        'The procession was licensed for 10,000 pilgrims. Police counted 18,000 pilgrims at it.',
        asked('pilgrims the procession was licensed for'),
      ),
    ).toBe(10000);
  });

  it.each([
    ['22 tons', 22],
    ['22 metric tons', 22],
    ['22 tonnes', 22],
  ])('of %s is what the page says, whichever ton is asked for', (said, value) => {
    expect(valueIn(`Police seized ${said} of cocaine.`, asked('cocaine seized', { unit: 't' }))).toBe(value);
  });
});
