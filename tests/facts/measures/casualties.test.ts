/** How the news tells of what becomes of people, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['people killed', 14, 'The explosion claimed 14 lives.'],
  ['people killed', 9, 'Nine bodies were pulled from the wreckage by nightfall.'],
  ['people killed', 23, 'The death toll stood at 23 on Monday evening.'],
  ['people killed', 31, 'With 31 fatalities it is the worst accident in the history of the line.'],
  ['people killed', 6, 'Six men never came home from the shift.'],
  ['people killed', 17, 'The number of dead climbed to 17 after three of the wounded succumbed to burns.'],
  ['people killed', 4, 'Four hikers lost their lives when the path gave way.'],
  ['people killed', 52, 'Rescue services have counted 52 dead.'],
  ['miners killed', 8, 'Eight miners were found dead in the lower gallery.'],
  ['people injured', 40, 'Forty others were hurt, some of them badly.'],
  ['people injured', 62, 'Doctors treated 62 people for burns and smoke inhalation.'],
  ['people injured', 11, 'Eleven passengers escaped with cuts and bruises.'],
  ['people injured', 120, 'The number of wounded passed 120.'],
  ['people in hospital', 18, 'Eighteen people were still being treated on hospital wards on Wednesday.'],
  ['people in hospital', 25, 'Ambulances took 25 people to hospital.'],
  ['people missing', 12, 'Twelve people have not been accounted for.'],
  ['people missing', 5, 'There is no sign of five fishermen.'],
  ['people missing', 33, 'The fate of 33 villagers is unknown.'],
  ['people missing', 3, 'Divers are still searching for three crew members.'],
  ['people rescued', 44, 'Helicopters winched 44 people from rooftops.'],
  ['people rescued', 7, 'Seven people were dug out alive.'],
  ['people rescued', 19, 'Nineteen climbers were brought down safely.'],
  ['people rescued', 210, 'A passing freighter picked up 210 people.'],
  ['people rescued', 3, 'Three survivors were pulled out of the rubble on Friday.'],
  ['people trapped', 15, 'Fifteen miners are stuck 400 meters below ground.'],
  ['people trapped', 9, 'Rescuers are trying to reach nine people cut off by the flood.'],
  ['people trapped', 26, 'Rock blocked the exit and left 26 workers underground.'],
  ['rescuers deployed', 300, 'Some 300 firefighters and soldiers are taking part in the search.'],
  ['rescuers deployed', 85, 'The operation involves 85 rescuers with dogs and drones.'],
  ['people on board', 87, 'The plane was carrying 87 passengers and crew.'],
  ['people on board', 132, 'According to the list there were 132 people on the ferry.'],
  ['people evacuated', 2400, 'Some 2,400 residents were told to pack and go.'],
  ['people evacuated', 640, 'Authorities moved 640 people to shelters.'],
  ['people evacuated', 15000, 'About 15,000 people have been ordered out of their homes.'],
  ['people evacuated', 3200, 'Buses took 3,200 inhabitants out of the valley.'],
  ['people in shelters', 480, "In the town's gyms 480 people spent the night on camp beds."],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
