/** What people and bodies are called by what they do. Data only, written by hand for news English and never complete. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words for what somebody does or is called that stand before a name and are no part of it. */
export const CALLINGS: ReadonlySet<string> = words(`
his her excellency madam madame monsieur lady lord secretary-general director-general attorney-general vice-president major-general lieutenant-general general-secretary
president premier chancellor minister secretary undersecretary senator congressman congresswoman representative lawmaker deputy mayor governor councilor councillor
alderman commissioner ombudsman ambassador envoy consul diplomat attache delegate negotiator mediator spokesman spokeswoman spokesperson whip backbencher treasurer
king queen prince princess duke duchess emir sultan sheikh chieftain
judge justice magistrate prosecutor lawyer attorney barrister solicitor advocate notary coroner bailiff juror clerk
detective inspector superintendent constable sheriff marshal warden ranger officer policeman policewoman sergeant lieutenant captain major colonel general brigadier
commodore admiral commander private corporal soldier marine sailor gunner trainee cadet veteran firefighter paramedic rescuer lifeguard coastguard
suspect defendant victim witness survivor hostage gunman attacker robber thief kidnapper hacker fugitive inmate whistleblower
chairman chairwoman chairperson chair chief director administrator manager boss executive founder co-founder owner co-owner entrepreneur businessman businesswoman tycoon
magnate billionaire millionaire industrialist banker financier investor shareholder trader broker analyst economist accountant auditor consultant liquidator receiver trustee
surgeon doctor physician nurse midwife pediatrician cardiologist epidemiologist virologist immunologist psychiatrist psychologist pathologist pharmacist dentist
veterinarian vet therapist
scientist researcher professor lecturer geologist seismologist volcanologist glaciologist meteorologist forecaster climatologist hydrologist oceanographer biologist
zoologist botanist ecologist chemist physicist astronomer astronaut cosmonaut mathematician statistician engineer inventor programmer developer historian archaeologist
anthropologist sociologist philosopher theologian curator librarian archivist conservator
teacher headteacher principal headmaster headmistress rector dean tutor student pupil
bishop archbishop cardinal pope priest vicar pastor rabbi imam monk nun abbot
goalkeeper keeper striker midfielder defender forward winger fullback skipper coach trainer referee umpire linesman jockey rider cyclist runner sprinter hurdler marathoner
jumper thrower swimmer diver rower skier skater snowboarder climber mountaineer boxer wrestler fencer golfer gymnast driver co-driver pilot navigator champion
author writer novelist poet playwright journalist reporter correspondent editor publisher columnist broadcaster presenter anchor photographer cameraman filmmaker screenwriter
producer actor actress comedian singer songwriter rapper guitarist pianist violinist cellist drummer soprano tenor baritone composer conductor choreographer dancer ballerina
painter sculptor artist illustrator designer architect auctioneer dealer collector gallerist chef restaurateur hotelier
farmer fisherman fisher winegrower vintner brewer baker butcher gardener shepherd beekeeper forester hunter miner docker mechanic electrician plumber carpenter joiner roofer
locksmith builder contractor janitor caretaker cleaner porter trucker shopkeeper grocer hairdresser pensioner retiree resident villager neighbor neighbour landlord tenant
widow widower grandmother grandfather mother father son daughter brother sister dutchman frenchman englishman irishman scotsman welshman
activist campaigner organizer organiser volunteer unionist rebel warlord dissident exile
`);

/** Companies and the like that are asked for by nothing else. */
export const BODIES: ReadonlySet<string> = words(`
company firm business corporation conglomerate consortium manufacturer retailer wholesaler utility brewery broadcaster carmaker automaker chipmaker drugmaker
shipbuilder chain startup start-up
club team side federation league party coalition alliance bloc movement faction ministry department agency authority regulator watchdog commission committee council
court tribunal parliament
bank lender insurer fund investor airline newspaper publisher university institute laboratory museum gallery orchestra theater theatre church union charity foundation
organization organisation group gang militia army brigade regiment shipyard yard
`);

/** Where something can be, asked for by what it is. */
export const LOCALITIES: ReadonlySet<string> = words(`
country nation state city town village municipality district suburb borough region province county island peninsula valley capital port harbor harbour airport airfield station
border street square park place location site venue
`);

/** They lead what they are of, so that "who heads the bank" tells of its governor. */
export const HEADS: ReadonlySet<string> = words(
  'president governor rector dean mayor director chairman chairwoman secretary-general director-general commissioner superintendent premier',
);

/** What stands last in names of companies, clubs and authorities. */
export const BODY =
  /\b(?:inc|corp|ltd|llc|plc|ag|gmbh|group|holdings?|bank|university|college|institute|ministry|department|agency|authority|commission|committee|council|court|parliament|senate|party|association|federation|foundation|society|club|united|rovers|wanderers|athletic|shipping|lines|airlines|airways|railways?|logistics|partners|industries|pharma|energy|motors|museum|hospital|police|navy|army)$/i;

/** Nouns that stand for whatever was named before. */
export const ANAPHORS: ReadonlySet<string> = words(`
company firm group club team bank agency ministry government country city town airline body union party organization organisation
business accused defendant suspect victim man woman player ship vessel side league house institution board
`);

/** What an office is the office of, as it stands right before it: "finance minister", "union leader", "museum director". */
export const OFFICES_OF: ReadonlySet<string> = words(`
finance treasury budget economy economics interior home foreign defense defence war health education schools science research justice labor labour employment trade commerce
industry business transport transportation rail railway energy power environment climate agriculture farm fisheries food culture sport sports tourism housing
development migration immigration integration family youth security intelligence police fire rescue coastguard army navy military air prison hospital
union party rebel opposition government coalition council city regional parliamentary senate house faction separatist militia gang cult
museum zoo gallery theater theatre opera orchestra festival university college school bank club team airport airline port harbor company plant mine project mission inquiry
election campaign tournament race
`);

/** Offices below the one who leads: "finance chief", "sporting director". */
export const FUNCTIONS: ReadonlySet<string> = words(`
finance financial operating operations marketing communications press legal technical technology technology's sporting security medical human personnel commercial
creative artistic scientific investment compliance information sales product
`);

/** Bodies that newsrooms call one or the other. */
const SAME_BODIES: readonly ReadonlySet<string>[] = `
gang band mob syndicate cartel ring clan mafia network
group movement organization organisation militia rebel insurgent guerrilla faction
ship vessel boat ferry liner
school academy
exchange platform marketplace
mission force operation
company firm group business manufacturer maker concern
expedition team party
prison jail penitentiary
inquiry investigation probe commission
museum gallery
library archive
`
  .trim()
  .split('\n')
  .map(words);

export const isSameBody = (a: string, b: string): boolean =>
  a === b || SAME_BODIES.some((group) => group.has(a) && group.has(b));
