/** How the news tells of outbreaks and hospitals, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['cases', 320, 'Laboratories have confirmed 320 infections.'],
  ['cases', 58, 'The outbreak has made 58 people ill.'],
  ['cases of measles', 77, 'Since January 77 children have come down with measles.'],
  ['people infected', 41, 'Forty-one people tested positive.'],
  ['people sickened', 230, 'Some 230 guests fell ill after the banquet.'],
  ['deaths', 12, 'Twelve patients did not survive the infection.'],
  ['deaths', 5, 'The virus has killed five residents of the home.'],
  ['suspected cases', 26, 'Another 26 people are suspected to carry the virus.'],
  ['doses delivered', 50000, 'A plane brought 50,000 doses of the vaccine.'],
  ['people vaccinated', 18000, 'Some 18,000 people have had the jab.'],
  ['people vaccinated', 7200, 'Nurses inoculated 7,200 children.'],
  ['patients in hospital', 93, 'Hospitals have admitted 93 patients.'],
  ['beds', 420, 'The clinic has 420 beds.'],
  ['beds cut', 60, 'The hospital is losing 60 beds.'],
  ['operations canceled', 340, 'The hospital had to postpone 340 operations.'],
  ['waiting list', 12000, 'More than 12,000 patients are waiting for surgery.'],
  ['waiting time in weeks', 18, 'Patients wait 18 weeks on average for an appointment.'],
  ['people cured', 260, 'So far 260 patients have got over the disease.'],
  ['animals culled', 30000, 'Vets put down 30,000 hens.'],
  ['animals culled', 1100, 'All 1,100 pigs on the farm were slaughtered.'],
  ['farms affected', 9, 'The virus has turned up on nine farms.'],
  ['effectiveness of the vaccine in percent', 84, 'The shot cut the risk of illness by 84 percent.'],
  ['participants in the trial', 4300, 'The study followed 4,300 volunteers.'],
  ['nurses lacking', 210, 'The hospital is short of 210 nurses.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
