import { describe, expect, test } from 'vitest';
import { isCorrection } from '../../src/domain/extract/corrections.ts';

describe('a note of the outlet about its own article', () => {
  test.each([
    'Correction: An earlier version of this article gave the wrong year for the dam’s completion. It was 1962.',
    'CORRECTION (March 4): The bridge is 340 meters long, not 430.',
    'Clarification: The council voted on the plan, not on the budget.',
    "Editor's note: The name of the second witness has been removed at her request.",
    'This article was amended on 12 March 2025 to correct the spelling of a name.',
    'An earlier version of this story misstated the number of boats.',
    'Updated to add the reaction of the harbor office.',
    'Due to an editing error, a previous headline said the bill had passed.',
    'We have corrected the spelling of the minister’s name.',
    'Retraction: The Ledger withdraws this article.',
    'The Courier has retracted this story.',
    'In an earlier version, we gave the wrong date for the vote.',
    '(This story corrects the figure in the second paragraph to 40, not 60.)',
    'Corrects paragraph 3 to show that the vote is on Tuesday.',
    'Korrektur: In einer früheren Fassung stand, der Tunnel sei 16 Kilometer lang.',
    'Fe de erratas: el puente mide 340 metros.',
  ])('is seen: %s', (text) => {
    expect(isCorrection(text)).toBe(true);
  });

  test.each([
    'Correction fluid was invented by a typist who painted over her mistakes.',
    'Updated March 14, 2025 at 10:11 p.m. EDT',
    'Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM',
    'Update: sign up for our newsletter to hear more.',
    'The minister said the earlier version of the bill had been withdrawn in May.',
    'The party updated its manifesto to include the pledge on rail fares.',
    'The paper retracted a claim about the harbor in May.',
    'The teacher corrects the essays at night.',
    'The department of corrections runs nine prisons in the valley.',
  ])('is not mistaken: %s', (text) => {
    expect(isCorrection(text)).toBe(false);
  });
});
