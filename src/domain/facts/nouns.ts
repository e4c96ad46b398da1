/** Nouns by which newsrooms count, and which of them they exchange for one another. Data only, written by hand for news English. */
import { PEOPLE_NOUNS } from '../claims/lang/en/people.ts';

/** Nouns that newsrooms exchange for one another when they count. */
const COUNTED = `
country nation state member government capital
home house property dwelling building
apartment flat unit
vehicle car truck lorry bus
company firm business
site location place
plant factory mill works facility
floor storey story level
crew sailor seaman crewman
worker employee staff job post position role colleague workforce payroll
household customer home property
user customer subscriber client account
case infection
incident case occurrence
rescuer helper responder searcher volunteer
vote ballot
lawmaker mp deputy legislator
ship vessel boat tanker freighter trawler
flight plane jet
fire blaze wildfire
school college
pupil student schoolchild
shop store outlet branch supermarket
heater unit device appliance product item
dose shot jab vaccine
center centre clinic facility
work painting picture artwork piece
seat place spectator
medal title trophy
soldier troop peacekeeper serviceman servicewoman
package parcel packet consignment
container box
bed berth bunk place
coin penny piece
jet fighter plane aircraft airplane airframe warplane
minor child juvenile teenager youngster
conviction judgment judgement verdict
farm holding unit
estate grower winegrower vineyard vintner
fragment piece part bit shard
document paper file
starter runner competitor participant athlete
fire blaze burn
base camp outpost
`;

/** Who asks for these asks for whoever it was. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'person people resident victim civilian worker inhabitant dead casualty survivor protester demonstrator citizen local soul folk'.split(
    ' ',
  ),
);

/** A number of these is a part of the people, as long as a whole is stated. */
export const PARTS: ReadonlySet<string> = new Set(
  'child minor teenager woman boy girl baby officer policeman firefighter crew tourist other more daughter son'.split(
    ' ',
  ),
);

/** Seven people died: how many of them were children is not said. A ship's people may all be its crew. */
export const isSomeOf = (part: string, whole: string): boolean => isPart(part) && ANYBODY.has(whole);

export const isPart = (noun: string): boolean => PARTS.has(noun) && noun !== 'crew';

/** Two known kinds of people, of which one does not answer for the other: hostages are nobody's prisoners. */
export const areOthers = (a: string, b: string): boolean =>
  PEOPLE_NOUNS.has(a) && PEOPLE_NOUNS.has(b) && !ANYBODY.has(a) && !ANYBODY.has(b);

const ANYTHING: ReadonlySet<string> = new Set(
  'animal creature item thing piece object unit case one body specimen example such'.split(' '),
);
export const isAnything = (noun: string): boolean => ANYTHING.has(noun);

const AGENT = /(?:er|or|ist|ian|man|woman|ant|ee)$/;
const NOT_AGENT: ReadonlySet<string> = new Set(
  (
    'number order paper quarter corner border letter offer matter river tower power water container tanker chapter former other computer server heater ' +
    'shutter charter theater center meter liter cluster disaster trailer helicopter cancer fever winter summer dinner finger master freighter cover ' +
    'shelter trigger counter scooter cooler tractor reactor factor sector motor error mirror harbor color floor door monitor sensor elevator generator ' +
    'plant giant restaurant warrant grant list twist artist-proof tree fee degree committee knee coffee guarantee laser printer boiler charger locker ' +
    'layer feeder sticker poster banner folder newsletter semester trimester kilometer centimeter hectoliter transformer transmitter router'
  ).split(' '),
);

/** A noun for people, listed or formed like one: `docker`, `machinist`. */
export const isPerson = (noun: string): boolean =>
  PEOPLE_NOUNS.has(noun) || (noun.length > 4 && AGENT.test(noun) && !NOT_AGENT.has(noun));

function table(text: string): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  text
    .trim()
    .split('\n')
    .forEach((line, id) => {
      for (const word of line.trim().split(/\s+/)) sets.set(word, [...(sets.get(word) ?? []), id]);
    });
  return sets;
}

const COUNT = table(COUNTED);

/** What counts as one of a kind: macaques are animals, and so are cows, though cows are no macaques. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
animal cow bull calf horse foal donkey mule sheep lamb goat pig boar hog dog cat wolf bear bison elk deer monkey macaque ape chimpanzee lion tiger leopard panther elephant rhino rhinoceros hippo giraffe zebra camel llama alpaca kangaroo wallaby otter beaver badger fox hare rabbit hamster seal whale dolphin porpoise bat snake python lizard crocodile tortoise turtle bird penguin flamingo parrot eagle owl stork swan goose duck hen chicken turkey ostrich
bird hen chicken turkey duck goose swan gull pigeon crow stork crane eagle vulture owl parrot penguin flamingo ostrich quail pheasant
livestock cow cattle calf sheep lamb goat pig hog
monkey macaque baboon marmoset tamarin capuchin
`
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', ...of] = line.split(' ');
      return [kind, new Set(of)];
    }),
);

/** "Winegrowers" and "growers", "patients" and "inpatients": people whose calling is told in one word more. */
const isCompoundOf = (long: string, short: string): boolean =>
  short.length > 5 && long.length > short.length && long.endsWith(short) && isPerson(short);

/** Do two singular nouns count the same things? */
export function sameCounted(a: string, b: string): boolean {
  if (a === b || isCompoundOf(a, b) || isCompoundOf(b, a)) return true;
  if (KINDS.get(a)?.has(b) || KINDS.get(b)?.has(a)) return true;
  return COUNT.get(a)?.some((id) => COUNT.get(b)?.includes(id)) ?? false;
}

/** Something that newsrooms count, and no person. */
export const isKnownThing = (noun: string): boolean => COUNT.has(noun) && !isPerson(noun);

/** One word for all nouns that count the same: the first set's first. */
export function countedAs(noun: string): string {
  const id = COUNT.get(noun)?.[0];
  return id === undefined ? (PEOPLE_NOUNS.has(noun) ? 'person' : noun) : `set ${id}`;
}
