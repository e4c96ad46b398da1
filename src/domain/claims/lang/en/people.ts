/** Nouns for people, singular: whoever counts people may be counting any of them. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'person people resident victim passenger worker civilian miner soldier villager tourist student patient customer user subscriber traveler traveller employee ' +
    'protester demonstrator adult body casualty crew pilgrim migrant refugee inhabitant citizen guest visitor fan spectator voter villager dead life motorist refugee colleague hostage captive passer-by ' +
    'local pal crook mate colleague companion folk kid youngster toddler infant minor senior holidaymaker camper hiker castaway seafarer ' +
    'mariner thug gangster robber spy spook agent envoy aide ally chef cook coach fan friend partner spouse husband wife parent mother father ' +
    'brother sister twin cousin orphan widow widower thief criminal offender culprit cop medic soul guy lad bloke chap teen peacekeeper sick ' +
    'other more suspect prisoner detainee hostage pupil man woman child boy girl baby officer firefighter policeman nurse doctor teacher driver inmate convict ' +
    'commuter shopper pensioner member lawmaker athlete expert rebel gunman settler voter relative neighbor neighbour survivor'
  ).split(' '),
);
