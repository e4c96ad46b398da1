/**
 * Words by which newsrooms name what they count. A line is a set of words that answer the same question; data only, written by
 * hand for news English, and never complete: a question whose words are in no line is matched by its words alone.
 */

/**
 * What can become of a person (or of a vote). Lines exclude each other: a number that stands with the words of one line does not answer a
 * question asked in the words of another, however near it stands.
 */
const FATES = `
dead; kill die dead death fatality deceased perish fatally slain drown
injured; injure wound hurt injury hospitalize hospitalise maim
missing; missing unaccounted
rescued; rescue save survivor survive
evacuated; evacuate evacuation displace homeless evacuee shelter
arrested; arrest detain custody detention detainee
charged; charge indict
infected; infect infection sick ill
aboard; aboard onboard board
for; favour favor aye
against; against oppose noe
abstained; abstain abstention
`;

/** Nouns that newsrooms exchange for one another when they count. */
const COUNTED = `
country nation state member government
person resident victim passenger worker civilian man woman miner soldier villager tourist student patient customer traveller traveler employee protester demonstrator other body casualty adult crew pilgrim
house home property dwelling building
company firm business
site location place
worker employee staff job post
household home customer property
case infection
vote ballot mp lawmaker
ship vessel boat
flight plane
fire blaze wildfire
school college
arrest suspect
`;

/** Subsets of the people above: a number of these is a part of the whole as long as a whole is stated. */
export const PARTS: ReadonlySet<string> = new Set(
  'child woman man boy girl baby pupil police officer firefighter'.split(' '),
);

/** Words of a question that say which kind of answer is wanted, not what it is about. */
export const ASKING: ReadonlySet<string> = new Set(
  'number count total size amount sum value figure many much how what which who whom when where date day time name level overall current latest official new'.split(
    ' ',
  ),
);

/** Words of a question that ask for money when it gives no unit. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'cost price budget fund damage fine aid loan debt revenue profit loss spending bill funding salary bid grant asset package investment value worth'.split(
    ' ',
  ),
);

/** What marks the value as not the present one: an earlier figure, a comparison, a forecast that is not what was asked. */
export const EARLIER: readonly string[] = [
  'last year',
  'last month',
  'last week',
  'the year before',
  'a year earlier',
  'a year ago',
  'the previous',
  'previous',
  'previously',
  'earlier',
  'initially',
  'initial',
  'originally',
  'original',
  'at first',
  'had been',
  'compared with',
  'compared to',
  'up from',
  'down from',
  'rather than',
  'instead of',
  'not',
  'record of',
  'in the past',
  'a decade ago',
  'until now',
  'at the last',
  'the last time',
  'formerly',
  'revised from',
  'against',
  'an earlier',
  'yesterday',
  'had said',
  'had put',
  'had reported',
  'higher than',
  'lower than',
  'more than the',
  'fewer than the',
];

/** What marks the value as a part of the whole, or another whole. */
export const PARTIAL: readonly string[] = [
  'including',
  'among them',
  'of whom',
  'of them',
  'of which',
  'of those',
  'among those',
  'among the',
  'one of',
  'some of',
  'with the',
  'another',
  'a further',
  'an additional',
  'additional',
];
export const ELSEWHERE: readonly string[] = [
  'neighbouring',
  'neighboring',
  'elsewhere',
  'in a separate',
  'separate',
  'separately',
  'a similar',
  'another',
  'unrelated',
  'nearby',
  'in contrast',
  'by contrast',
];
export const CAPACITY: readonly string[] = [
  'capacity',
  'can hold',
  'holds',
  'seats',
  'room for',
  'space for',
  'can seat',
  'invited',
  'up to',
  'licensed for',
];

function table(text: string): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  text
    .trim()
    .split('\n')
    .forEach((line, id) => {
      const words = (line.split(';')[1] ?? line).trim().split(/\s+/);
      for (const word of words) sets.set(word, [...(sets.get(word) ?? []), id]);
    });
  return sets;
}

const FATE = table(FATES);
const COUNT = table(COUNTED);

/** The fates a base form speaks of, as line numbers. */
export const fatesOf = (base: string): readonly number[] => FATE.get(base) ?? [];

/** Do two singular nouns count the same things? */
export function sameCounted(a: string, b: string): boolean {
  if (a === b) return true;
  const ids = COUNT.get(a);
  return ids?.some((id) => COUNT.get(b)?.includes(id)) ?? false;
}
