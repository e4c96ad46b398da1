import { describe, expect, it } from 'vitest';
import { compared, line } from './lines.ts';

describe('another stage of an affair is another fact', () => {
  it.each([
    ['Two directors are being investigated.', 'Two directors have been charged.', 'investigated → charged'],
    ['Hollis is accused of hiding the losses.', 'Hollis admitted hiding the losses.', 'accused → admitted'],
    ['The sheriff has been suspended.', 'The sheriff has been sacked.', 'suspended → sacked'],
    ['The airline cancelled 40 flights.', 'The airline delayed 40 flights.', 'cancelled → delayed'],
    ['The two banks are in talks on a merger.', 'The two banks have agreed a merger.', 'in talks → agreed'],
    ['Some 600 soldiers are on standby.', 'Some 600 soldiers have been deployed.', 'on standby → deployed'],
    ['Two firemen were slightly hurt.', 'Two firemen were seriously hurt.', 'slightly hurt → seriously hurt'],
    ['Nine miners are missing.', 'Nine miners were rescued.', 'missing → rescued'],
    [
      'Snow is forecast for the end of the week.',
      'Snow is now forecast for the middle of the week.',
      'end → middle',
    ],
  ])('%s → %s', (before, after, told) => {
    expect(compared(before, after).changes.map(line)).toEqual([`alert changed 1:1 meaning: ${told}`]);
  });

  it.each([
    ['The police are investigating the fire.', 'The police are probing the fire.'],
    ['The airline cancelled 40 flights.', 'The airline canceled 40 flights.'],
  ])('and the same stage in another word is not: %s → %s', (before, after) => {
    expect(compared(before, after).changes.map(line)).toEqual(['silent reworded 1:1']);
  });
});

describe('the opposite', () => {
  it.each([
    ['The senator rebuked the envoy.', 'The senator lauded the envoy.', 'rebuked → lauded'],
    ['The mill will cut 300 jobs.', 'The mill will create 300 jobs.', 'cut → create'],
    ['The gunman is on the run.', 'The gunman has been arrested.', 'on the run → arrested'],
  ])('is found through words of one meaning: %s → %s', (before, after, told) => {
    expect(compared(before, after).changes.map(line)).toEqual([`alert changed 1:1 polarity: ${told}`]);
  });
});

it('that the missing were found dead is no stray word beside that they were found', () => {
  expect(compared('Nine miners are missing.', 'Nine miners were found dead.').changes.map(line)).toEqual([
    'alert changed 1:1 polarity: missing → found; scope: ∅ → dead',
  ]);
});

it('small words have no company: late in the evening is not the opposite of before midnight', () => {
  const { changes } = compared(
    'The storm came late on Thursday.',
    'The storm came shortly before midnight on Thursday.',
  );
  expect(changes.flatMap(({ aspects }) => aspects)).not.toContain('polarity');
});
