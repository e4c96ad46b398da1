/**
 * More sets of the same form as `synonyms.ts`, by beat: what desks of courts, markets, politics, war, weather, health, sport, science
 * and culture exchange without another fact. Written by hand from general knowledge.
 */
export const NEWS_SYNONYMS = `
parliament lawmaker legislator legislature
activist campaigner protester demonstrator
campaigner activist advocate lobbyist
dump pour empty spill tip unload
spill pour leak
spill slick
coast coastline shore shoreline
splash spray douse
road route street roadway
lane road
eve night
founder co-founder creator
plot scheme conspiracy plan ruse
fraud deception swindle
struggling challenged ailing embattled beleaguered
financial economic monetary fiscal
financially economically
disclose reveal report communicate announce
report disclose communicate relay
forecast project guide predict expect
fallout aftermath consequence repercussion outcome
aftermath wake fallout
remote distant faraway far-flung
observe discover spot detect
detect identify spot find notice
detection discovery
captured photographed
photograph picture shoot snap
allow permit grant
grant give award bestow
access entry admission
carrier airline
gunman shooter attacker assailant
perpetrator culprit offender attacker
accomplice associate confederate
surrender yield capitulate submit
surrender capitulation
delete remove erase uninstall wipe
forced compelled obliged required mandated
related connected linked associated affiliated
linked connected tied
associate link connect
unnamed unspecified undisclosed anonymous unidentified
undisclosed secret unknown
alternative substitute replacement
value worth merit
increased heightened augmented raised elevated accelerated
heighten increase intensify raise
augment increase supplement
intensify heighten escalate increase strengthen
escalate intensify worsen
availability accessibility
compare measure evaluate
giant company firm heavyweight
conglomerate group company
group company firm
subsidiary unit division arm
unit division department branch
branch office outlet
tumble fall plunge drop slide sink plummet slump
plunge tumble plummet nosedive crash dive
slide slip fall drop
slip fall drop dip ease
edge inch creep
leap jump surge soar
climb rise advance gain
rally recover rebound
rebound recover recovery bounce
steady stable unchanged flat
flat stagnant unchanged
stall stagnate halt
turnover revenue sales
takings revenue
proceeds revenue income
outlay expenditure spending cost
shareholder stockholder investor
stake share holding interest
merger tie-up fusion combination
tie-up merger partnership alliance
partnership alliance cooperation
alliance coalition bloc
bloc union alliance
cooperation collaboration
cooperate collaborate work
takeover acquisition purchase buyout
offer bid proposal
flotation listing ipo
bankruptcy insolvency
bankrupt insolvent
bailout rescue
layoff redundancy dismissal
shed cut lose axe
axe cut scrap dismiss
dismissal sacking firing
sack fire dismiss axe
workforce staff personnel payroll employee
staff worker personnel employee people workforce
employee worker staffer staff
staffer employee aide
apprentice trainee
boss chief head ceo executive
deputy vice
aide adviser assistant
successor replacement
predecessor forerunner
appoint name nominate
nominate appoint propose
nomination appointment
candidate contender nominee hopeful
contender candidate challenger
challenger rival
electorate voter
voter elector
constituency district seat
landslide rout
polling voting
referendum plebiscite vote
campaign drive
manifesto platform program programme
lawmaker legislator parliamentarian deputy mp senator congressman
parliament assembly legislature
chamber house
cabinet government
premier pm
monarch king queen sovereign
legislation law act bill
statute law act
decree order edict
ban prohibition embargo
embargo ban blockade
sanction penalty
loophole gap
overhaul reform revamp
amendment change
draft outline
budget spending
subsidy grant aid
duty tariff levy
hearing session
verdict ruling judgment judgement decision
panel jury committee board
committee commission panel board
sentence jail imprison condemn
imprisonment jail prison incarceration
incarcerate imprison jail
jailed imprisoned
inmate prisoner detainee
prisoner inmate captive detainee
captive prisoner hostage
guard warden sentry
lawyer attorney solicitor barrister counsel
prosecutor prosecution
indict charge
indictment charge
plea appeal
testify witness
testimony evidence statement
evidence proof testimony
witness onlooker bystander eyewitness
onlooker bystander witness spectator
lawsuit suit case
sue prosecute
compensation damages payout
payout compensation payment
payment sum
settlement agreement deal
acquit clear exonerate absolve
quash annul overturn void reverse
annul cancel void
uphold confirm affirm
revoke withdraw rescind cancel
loot plunder pillage
smuggle traffic
smuggler trafficker
kidnap abduct
kidnapping abduction
blackmail extort
extortion blackmail
bribe payoff kickback
bribery corruption
forge fake counterfeit
counterfeit fake forged
raid search
patrol guard
cordon barrier
officer constable policeman policewoman official
detective investigator
alert alarm
troop soldier force
militia paramilitary
commander general chief
recruit conscript
conscript draftee
mobilize mobilise
deploy send station
base camp
camp encampment
truce ceasefire armistice cease-fire
talks negotiations discussions
negotiation talk discussion
negotiate talk bargain
mediator broker negotiator
broker mediate negotiate
offensive assault attack
onslaught assault attack
advance push
airstrike air-raid
blast explosion detonation
ammunition munition
gun firearm weapon
siege encirclement blockade
besiege surround encircle
occupy seize
occupation seizure
retake recapture regain
withdraw retreat pull
withdrawal retreat pullout pullback
evacuate clear
evacuation clearance
displaced uprooted
refugee exile
exile banish
ruin debris rubble wreckage
wreckage debris wreck
destroy raze level flatten
raze destroy level demolish
hurt injure harm
maim cripple
toll tally count
tally count total
bury inter
burial funeral
mourn grieve
mourner griever
grief sorrow mourning
tribute homage
memorial monument
storm tempest gale
downpour rain rainfall
rainfall rain precipitation
shower rain
flood inundate swamp submerge
flooding flood inundation
deluge flood downpour
drought dryness
heatwave heat
blizzard snowstorm
gust wind
breeze wind
thunderstorm storm
lightning thunderbolt
landslide mudslide landslip
tremor quake earthquake shock
aftershock tremor
eruption outburst
wildfire bushfire fire
blaze fire inferno
flame fire
smoke fume
extinguish douse
firefighter fireman
rescuer lifeguard
lifeboat rescue-boat
stranded trapped stuck marooned
trapped stranded stuck caught
trap strand catch
missing lost
forecaster meteorologist weatherman
warning alert
stream river brook
lake pond
coast shore seaside shoreline
beach shore
bay gulf
cliff clifftop
hill hillside
slope hillside
peak summit
valley dale
plain flatland
island isle
capital metropolis
outskirts suburb edge
district quarter borough neighbourhood neighborhood area
province region
county district
bridge viaduct
motorway highway freeway
tram streetcar
coach bus
rail railway train
carriage wagon coach
locomotive engine
engine motor
cyclist biker
biker motorcyclist
pedestrian walker
commuter passenger
pilot airman
crew staff
cabin cockpit
runway airstrip
airport airfield
flight trip
ferry boat
vessel ship boat craft
freighter cargo-ship
cargo freight load
anchor moor
dock berth moor
dock pier quay wharf
pier quay jetty
capsize overturn
derail jump
collide crash
crash smash
pile-up crash
congestion jam
disruption disturbance
disrupt interrupt disturb
delay hold-up
scrap cancel abandon drop
postpone delay defer adjourn
adjourn suspend postpone
suspend halt pause freeze
pause halt suspend break
resume restart reopen
closure shutdown
open inaugurate
unveil present launch
doctor medic physician
medic doctor
nurse carer
patient sufferer
ward department
hospitalize hospitalise
treat care
surgery operation
transplant graft
pill tablet
dose shot
jab shot vaccination
vaccinate inoculate immunize immunise
infection contagion
infectious contagious
contaminate pollute taint
contamination pollution
virus pathogen
disease illness ailment
fever temperature
symptom sign
pain ache
tumor tumour growth
cardiac heart
fracture break
bruise injury
diagnose identify
diagnosis finding
recovery recuperation
convalescence recovery
mortality death
newborn baby infant
pensioner retiree
senior elderly
toddler infant
parent guardian
relative kin relation
relative family
family relatives
widow widower
spouse wife husband
sibling brother sister
coach manager trainer
manager coach boss
team side squad
club side
player athlete
athlete sportsman sportswoman competitor
striker forward attacker
goalkeeper keeper goalie
defender back
captain skipper
newcomer rookie debutant
runner sprinter
rider cyclist
rival opponent adversary competitor
adversary opponent foe
match game fixture encounter
trophy cup title
title championship crown
medal award
tournament competition championship
league division
season campaign
final decider
draw tie
win beat defeat
victory triumph win success
beat defeat overcome
thrash trounce rout hammer
edge pip
score net
goal strike
penalty spot-kick
referee umpire official
foul infringement
half-time interval break
spectator fan onlooker
crowd audience spectator attendance
attendance crowd turnout
stadium arena ground
pitch field
contest race competition
lap circuit
record best
injury knock
signing recruit
retire quit
scientist researcher academic scholar
astronomer stargazer
expert specialist authority
study research paper survey
paper study article
experiment trial test
laboratory lab
telescope observatory
spacecraft probe craft ship
orbit circle
astronaut cosmonaut
launch liftoff lift-off take-off
planet world
meteorite meteor
fossil remains
species kind
bird fowl
whale cetacean
habitat environment
extinct vanished
extinction disappearance
endangered threatened
glacier ice
melt thaw
warm heat
warming heating
emission discharge
carbon co2
fuel energy
energy power
electricity power
home household
network grid system
turbine windmill
nuclear atomic
radiation radioactivity
oil petroleum crude
gas fuel
pipeline conduit
mine pit
miner pitman
steel metal
gold bullion
harvest crop
farmer grower
farm ranch
fishing fishery
fisherman fisher
food foodstuff
meal dinner
famine starvation hunger
starve hunger
feed nourish
actor performer
actress performer
performer artist
singer vocalist
musician player
composer songwriter
orchestra ensemble
conductor maestro
concert recital performance
festival fair
exhibition show display
gallery museum
painting picture canvas
sculpture statue
drawing sketch
novelist author writer
novel book
poem verse
poet bard
playwright dramatist
play drama
theatre theater playhouse
cinema movie-theater
director filmmaker
movie film picture
premiere debut
award prize honor honour
audience public crowd
critic reviewer
publisher press
newspaper daily paper
magazine journal periodical
reporter journalist correspondent
broadcaster station channel
interview talk
column article
headline title
declare state say announce proclaim
stress emphasize underline say
confirm say
admit concede acknowledge confess
acknowledge admit concede recognize
hint suggest imply
vow pledge promise swear
pledge promise vow commit
threaten warn
deny reject refute rebut
reject dismiss refuse rebuff decline spurn
criticize criticise attack slam condemn denounce lambast
slam criticize attack blast
denounce condemn criticize decry
praise hail laud commend acclaim
hail praise welcome
congratulate praise
apologize apologise regret
apology regret
regret lament
complain grumble
complaint grievance
protest demonstrate rally march
riot unrest disturbance
unrest turmoil disorder riot
turmoil unrest chaos upheaval
strike walkout stoppage
shun avoid boycott
clash fight fighting
fighting combat battle clash
battle fight clash
row dispute quarrel argument
dispute row quarrel conflict
feud quarrel
tension strain friction
turmoil crisis
scandal affair
rumor rumour gossip
hoax prank
hack breach
hacker intruder
leak disclosure
spy agent
agent operative
espionage spying
secret confidential classified
mission assignment
allocate assign distribute earmark
allot allocate
share divide
distribute hand
hand give pass
deliver hand supply
equip supply
lend loan
borrow loan
rent lease hire
landlord owner
tenant lodger
accommodation lodging housing
dwelling house home residence
edifice building
tower skyscraper
roof rooftop
basement cellar
hall lobby
corridor hallway passage
room chamber
floor storey story level
yard court
fence barrier wall
gate entrance
entrance entry door
exit way
stairs steps staircase
elevator lift
shop store outlet
shopkeeper retailer merchant
retailer shop store
supermarket store
market marketplace
mall center centre
customer shopper client buyer
buyer purchaser customer
seller vendor
fee charge
bill invoice
pension annuity
bonus premium
saving reduction
thrift saving
currency money
coin money
wealth fortune
needy poor
poverty hardship
jobless unemployed
unemployment joblessness
vacancy opening
hire employ recruit engage
resign quit leave
resignation departure
succeed follow replace
demote downgrade
train educate
pupil student schoolchild
schoolboy pupil boy
schoolgirl pupil girl
teacher schoolteacher
professor lecturer academic
headteacher principal
school college
class lesson
exam examination test
degree diploma
graduate alumnus
priest clergyman cleric
clergy priest
pope pontiff
worshipper believer
pray worship
mosque temple
holy sacred
reduce cut lower decrease lessen trim
halve cut
raise increase lift hike boost
double duplicate
triple treble
elevation increase raising rise
shortening reduction cut
extension prolongation
widen broaden expand
narrow tighten
toughen tighten strengthen
ease relax loosen
strengthen reinforce bolster fortify
bolster strengthen boost
weaken undermine
hamper hinder impede obstruct
obstruct block hinder
thwart foil frustrate
avert prevent avoid
aid help assistance relief
foster promote encourage
encourage urge promote
persuade convince
oblige force compel require
authorize authorise allow permit approve
approve pass endorse ratify
pass approve adopt
endorse back support approve
sign ink
seal close
gain win obtain get
lose forfeit
abandon leave
vacate leave
leave depart quit
flee escape run
vanish disappear
emerge appear surface
arise emerge occur
occur happen arise
arrive come land
approach near
cross traverse
pass cross
go travel move head
return come
reside live dwell
inhabit live
resident inhabitant local villager
native local
foreigner alien
alien foreign
overseas abroad foreign
domestic national home
shorten cut reduce
agree accept consent
consent agree approval
approval consent agreement
refusal rejection
request demand application
apply request
want wish seek demand
seek want ask
hope wish
need want
start begin open
run operate circulate
anew again
afresh again
noon midday
dawn daybreak sunrise
dusk nightfall sunset
daily everyday
gradual slow
gradually slowly
velocity speed
hasty quick
prompt immediate
immediate instant
latest newest recent
modern new
former ex previous one-time erstwhile
deceased dead late
succumb die
expire die end
decease die
death decease passing
birth arrival
divorce separation
thick dense
heavy weighty
severe serious heavy harsh
fierce violent heavy
bitter fierce
intense fierce heavy
mild gentle
calm quiet
bright brilliant
dark dim
unclear uncertain vague
uncertain unclear doubtful
likely probable
possible conceivable
crucial vital key decisive
leading top foremost
senior high-ranking top
prominent leading well-known
notorious infamous
popular beloved
controversial disputed contested
alleged suspected supposed
apparent seeming
genuine real authentic
true accurate
faulty defective
flaw defect fault
breakdown failure collapse
successful victorious
useless worthless
valuable precious
priceless invaluable
dear expensive
unfortunately unhappily sadly regrettably
fortunately luckily
allegedly reportedly supposedly
presumably probably
maybe perhaps possibly
barely hardly scarcely
some about
merely only just
solely only
purely only
partly partially
sharply steeply
heavily severely strongly
gravely seriously
repeatedly often
permanently forever
temporarily provisionally
provisional temporary interim
permanent lasting
lasting enduring
unexpectedly surprisingly
openly publicly
deliberately intentionally
accidentally inadvertently
unintentionally accidentally
voluntarily willingly
intact whole undamaged unharmed
unharmed unhurt uninjured
empty vacant deserted
deserted abandoned
packed crowded full
utilisation utilization use usage
treaty agreement convention
unusual rare
survey poll study
sample specimen
fraction part
majority most
bulk most
pair couple two
both two
single one
only sole single
another second further
remaining other rest
total overall whole
snag problem
row controversy
furore uproar outcry
horror shock
panic alarm
hope optimism
relief comfort
cite quote
call describe term label
label call brand
dub call name
nickname dub
title name
hospitalised hospitalized
bathhouse baths
kingdom realm
empire realm
throne crown
noble aristocrat
peasant farmer
servant attendant
sailor seaman mariner
aviator pilot
explorer adventurer
pioneer trailblazer
inventor creator
craftsman artisan
expertise skill knowledge
prowess skill
flair talent
happy satisfied satisfaction pleased happiness delight
describe recount relate say tell
insolvency bankruptcy
opponent rival challenger
`;
