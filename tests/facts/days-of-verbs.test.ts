/** A day is of the verb that stands right before it, and of the year that its noun is told with. */
import { describe, expect, it } from 'vitest';
import { asked, seenIn, valueIn } from './support.ts';

const day = (label: string) => asked(label, { kind: 'date' });

describe('a verb right before the day has it', () => {
  it.each([
    ['The ferry service was halted on Monday after a leak was found.', 'date the ferries run again'],
    ['A judge ruled on Monday that the toll must be paid.', 'date the bridge opens'],
    ['Officers searched the yard on Monday, looking for the keys of the bridge.', 'date the bridge opens'],
    ['The crew left Lorn on Monday to mend the pump.', 'date the pool reopens'],
  ])('and not what was asked: %s', (text, label) => {
    expect(valueIn(text, day(label))).toBeNull();
  });

  it.each([
    ['The bridge was opened on Monday.', 'date the bridge opened', '2031-03-03'],
    ['The council vote was held on Monday.', 'date of the council vote', '2031-03-03'],
    ['The museum was robbed on Monday.', 'date of the theft', '2031-03-03'],
    ['The duke was laid to rest on Monday.', 'date of the funeral', '2031-03-03'],
    ['The senate approved the treaty on Monday.', 'date of the vote on the treaty', '2031-03-03'],
  ])('and tells what was asked: %s', (text, label, value) => {
    expect(seenIn(text, day(label))?.value).toBe(value);
  });
});

describe('the year before a noun is that of another of the kind', () => {
  it('which is not asked for', () => {
    const text =
      'The 2030 harvest began on 2 September. Picking of this harvest is to begin on 14 September.';
    expect(valueIn(text, day('date the harvest begins'))).toBe('2031-09-14');
  });

  it('but the year of the article changes nothing', () => {
    expect(valueIn('The 2031 harvest begins on 2 September.', day('date the harvest begins'))).toBe(
      '2031-09-02',
    );
  });
});

describe('occasions in the words that news has for them', () => {
  it.each([
    ['date the first trains run', 'Commercial operation will commence on 9 December 2034.', '2034-12-09'],
    ['first day of trading', 'The brewer wants to go to the stock exchange on 17 October.', '2031-10-17'],
    ['date of the abdication', 'The prince becomes king on 15 May.', '2031-05-15'],
    ['date of the new exam', 'They have to sit it again on 12 June.', '2031-06-12'],
    ['date of the breakthrough', 'The miners want to break through on 9 April.', '2031-04-09'],
    ['date until which export is forbidden', 'The sculpture may not be exported until 2 June.', '2031-06-02'],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, day(label))).toBe(value);
  });
});
