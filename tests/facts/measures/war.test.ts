/** How the news tells of war and diplomacy, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['troops deployed', 5000, 'The alliance is sending 5,000 soldiers to the border.'],
  ['troops deployed', 1200, 'Some 1,200 peacekeepers will be stationed there.'],
  ['civilians killed', 16, 'Sixteen civilians were among the dead.'],
  ['drones launched', 84, 'The enemy fired 84 drones.'],
  ['drones shot down', 71, 'Air defenses brought down 71 of the drones.'],
  ['missiles fired', 32, 'The salvo comprised 32 missiles.'],
  ['hostages freed', 13, 'Thirteen hostages walked into freedom.'],
  ['hostages still held', 22, 'The rebels still have 22 people in their hands.'],
  ['countries taking part', 26, 'Twenty-six states have signed up.'],
  ['countries taking part', 31, 'The mission brings together 31 nations.'],
  ['length of the ceasefire in days', 30, 'The guns are to fall silent for 30 days.'],
  ['length of the ceasefire in hours', 72, 'Both sides agreed on a 72-hour truce.'],
  ['diplomats expelled', 12, 'Twelve diplomats have to leave the country.'],
  ['refugees', 90000, 'Some 90,000 people have fled across the border.'],
  ['aid trucks', 120, 'A convoy of 120 lorries rolled across the border.'],
  ['warships sent', 4, 'Four frigates have set sail for the strait.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
