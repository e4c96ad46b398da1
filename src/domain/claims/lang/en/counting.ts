/** Nouns as they stand behind a number. Data only, written by hand for news English. */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Plurals that modify the plural behind them: "sports fans", "arms exports". */
export const MODIFYING_PLURALS: ReadonlySet<string> = words(`
sports arms sales goods savings customs weapons drugs rights communications systems operations accounts securities bonds futures
earnings admissions emergencies services claims pensions benefits careers jobs parts materials resources logistics electronics ceramics
textiles plastics women men children veterans games news betting lottery works parks roads highways airways
railways waterways harbors ports forests fisheries sciences arts languages studies events sanctions narcotics explosives antiques
`);

/** Counted without a plural: "40 staff", "300 cattle", "15 aircraft". */
const SINGLY: ReadonlySet<string> = words(`
staff crew personnel police military cavalry infantry clergy gentry folk youth troop people
cattle sheep swine livestock poultry deer elk moose bison buffalo reindeer fish salmon cod trout tuna herring squid shrimp plankton
fowl grouse quail offspring head brace stock game
aircraft spacecraft hovercraft watercraft craft rotorcraft
series species crossroads barracks headquarters means works gallows
percent quid yen yuan won baht rand hertz gross pair score horsepower lux
counsel kin cannon ordnance artillery armor munitions
`);

/** Adjectives that stand for those of whom they are said: "nine dead", "40 injured". */
const SAID_OF_PEOPLE: ReadonlySet<string> = words(`
dead injured wounded missing homeless hurt killed arrested aboard sick ill hospitalized hospitalised trapped stranded displaced detained
unaccounted alive unhurt unharmed feared drowned infected positive
strong old young blind deaf disabled unemployed jobless poor rich faithful abstaining
`);

export const isCountedSingly = (word: string): boolean => SINGLY.has(word) || SAID_OF_PEOPLE.has(word);
