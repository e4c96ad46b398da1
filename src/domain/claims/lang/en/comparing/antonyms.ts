/** Opposites that news turns on: any word left of the bar against any right of it. Written by hand; prefixes are a rule. */
export const ANTONYM_PAIRS = `
rise increase grow climb jump soar surge gain up higher advance rally rebound | fall decrease drop decline shrink plunge slump sink tumble down lower dip slide plummet
inflate elevate high raise boost | deflate low lower reduce cut
arrest convict charge jail imprison | acquit release free exonerate clear
force compel oblige require order | allow permit let forbid
demand require | allow permit
delete remove erase discard | keep retain preserve save
avoid prevent | create cause produce
separate divide split | combine unite merge join
secretly covertly quietly | publicly openly
secret | public
free | paid
paid | unpaid
commercial civilian | military
before | after
with | without
including | excluding except
always | never rarely
up | down
on | off
over above | under below
more | less fewer
most | least fewest
his him he | her hers she
everyone everybody | nobody
everything | nothing
anything | nothing
agree consent accept | disagree refuse decline
listen | ignore
ignore neglect | address consider
recommend endorse | discourage
spur encourage foster promote stimulate | hinder discourage deter hamper inhibit
foster | hinder
help assist | hinder hamper
thrive flourish prosper | struggle fail
sunny | rainy cloudy
dry | wet
cheap inexpensive affordable | expensive costly
easy | difficult
advantage benefit strength | drawback disadvantage weakness
strength | weakness
expensive | cheap
enter | exit leave
include | exclude
same | different
similar | different
identical | different
unlike | like
known | unknown
correctly | incorrectly
right | wrong
ahead | back behind
forward | backward
clean | dirty
innocent | guilty
pass approve | reject fail
adopt | reject
upgrade | downgrade
outperform beat exceed | underperform miss
exceed beat surpass | miss
above | below
profit profitable | loss unprofitable
income revenue earnings | expense cost
bull | bear
buyer | seller
lend | borrow
invest | divest
hire | fire
open | close shut
opened | closed
lock | unlock
connect | disconnect
appear | disappear
attract | repel
award grant | deny
grant | revoke deny
impose | lift
tighten | ease loosen
escalate | deescalate
worsen | improve
minor | major
maximum | minimum
optimist | pessimist
sober | drunk
healthy | sick ill unhealthy
ill sick | well
awake | asleep
alone | together
rural | urban
amateur | professional
natural | artificial
real genuine | fake
original | copy
theory | practice
permanent | temporary
mandatory compulsory required | optional voluntary
indoor indoors | outdoor outdoors
online | offline
winner | loser
host | guest
parent | child
employer | employee
customer | supplier
tenant | landlord
attacker | victim
male | female
prince | princess
actor | actress
groom | bride
growth | decline contraction
accelerate quicken | slow decelerate
expand widen extend | contract shrink narrow shorten
strengthen | weaken
improve | worsen deteriorate
raise hike | cut lower reduce slash
more most | less least fewer fewest
many numerous several | few
high | low
big large huge major great | small little tiny minor slight
long | short
early earlier | late later
first | last final
old | new young
start begin open launch commence | end stop finish close halt cease conclude suspend
arrive enter join | leave exit depart quit withdraw
support back endorse approve accept agree favor favour welcome embrace | oppose reject refuse condemn resist criticize criticise disapprove veto denounce
support approval endorsement acceptance praise | opposition rejection criticism condemnation
for | against
praise | criticize criticise blame condemn
allow permit enable legalize authorize let | ban prohibit forbid block bar prevent outlaw disallow
confirm admit acknowledge | deny dispute refute
accept | decline
win victory | lose loss defeat
success succeed | failure fail
pass | fail
profit gain | loss
buy purchase | sell
import | export
borrow | lend
hire recruit | fire sack dismiss
appoint elect | dismiss remove oust
live alive survive survivor | dead die kill death
kill | save rescue
safe safety | dangerous danger unsafe
legal lawful | illegal unlawful
guilty | innocent
convict | acquit
arrest detain jail imprison | release free
attack | defend
attacker | defender
enemy foe | ally friend
war | peace
ally | opponent rival
love like enjoy | hate dislike
happy glad pleased | sad unhappy angry
optimistic optimism hopeful | pessimistic pessimism
confident | doubtful worried
positive | negative
good | bad
better | worse
best | worst
right correct | wrong incorrect
true | false
possible | impossible
likely | unlikely
able | unable
easy | hard difficult
simple | complex complicated
strong | weak
fast quick rapid | slow
hot warm | cold cool
rich wealthy | poor
public | private
domestic | foreign
internal | external
national | international
local | global
temporary | permanent
partial partially partly | complete completely fully total
include including | exclude excluding
add | remove delete
remember | forget
find | lose
give | take
send | receive
ask | answer
north northern | south southern
east eastern | west western
left | right
inside | outside
above over | below under
always | never
everyone everybody all every | nobody none
ahead | behind
majority | minority
conservative | liberal
democrat democratic | republican
left-wing | right-wing
deficit | surplus
supply | demand
asset | liability
creditor | debtor
inflation | deflation
bull bullish | bear bearish
calm | tense
ease relax loosen | tighten
improve | damage
remain stay | leave
present | absent
presence | absence
voluntary | compulsory mandatory
optional | mandatory required
direct | indirect
formal | informal
active | passive inactive
busy | idle
full | empty
heavy | light
thick | thin
deep | shallow
hope | fear
encourage | discourage
hire | resign
credit | blame
cause | prevent
create build | destroy demolish
appear emerge | disappear vanish
exist | lack
have | lack
succeed | precede
teacher | student
victim | perpetrator
plaintiff prosecution prosecutor | defendant defence defense
beneficial | harmful
advantage | disadvantage
benefit | harm
popular | unpopular
friendly | hostile
voluntarily | forcibly
top | bottom
maximize maximise | minimize minimise
crucial vital essential | irrelevant unimportant trivial
relevant | irrelevant
secluded remote deserted | crowded busy
embrace | avoid shun
defend resist | surrender attack
resist | surrender
contain confine | spread release unleash
shrink | grow rise increase expand
work function operate | fail malfunction
survivor | victim fatality
common frequent | rare exotic uncommon
vivid | dull
serious | trivial joking
audacious bold brave | timid cautious cowardly
exciting interesting | boring dull
spread | contain
gain | lose
deep | shallow
sharp | blunt
polite | rude
generous | stingy mean
honest | dishonest
loyal | disloyal
patient | impatient
calm | nervous anxious agitated
relaxed | stressed tense
proud | ashamed
confirm | refute
verify | falsify
reveal disclose expose | hide conceal
visible | invisible hidden
transparent | opaque
modern contemporary | ancient outdated old
outdated | modern
ancestor | descendant
beginning start | end
introduction | conclusion
question | answer
problem | solution
cause | effect
export | import
inbound | outbound
arrival | departure
entrance entry | exit
ascend | descend
attach | detach
assemble | dismantle
build | demolish
employ | dismiss
engage | disengage
evacuate | occupy
expose | protect
fascinating | boring
friend | enemy
harmless | harmful
innocuous | harmful
hopeful | hopeless
useful | useless
careful | careless
inferior | superior
junior | senior
liquid | solid
abundant plentiful | scarce
abundance | scarcity shortage
lengthen extend prolong | shorten
loud noisy | quiet silent
mature | immature
mild | severe
minimum | maximum
misery | happiness
moderate | extreme
obey | disobey defy
obvious | unclear
often frequently | rarely seldom
odd | even
peaceful | violent
plus | minus
poverty | wealth
predecessor | successor
pretty beautiful | ugly
progress | regress
prohibited banned | allowed permitted
promote | demote
push | pull
quickly rapidly | slowly
reduce decrease | increase raise
reduction decrease cut | increase rise hike
resume | suspend
reward | punish
rough | smooth
rural | urban
scatter | gather
separate | unite
simple | complicated complex
sink | float
stable | unstable volatile
stop | continue
strict | lenient
stupid | clever smart
succeed | fail
sufficient enough | insufficient
surplus | deficit shortage
sweet | bitter sour
tall | short
tiny | huge
trust | distrust mistrust
unify | divide
vacant empty | occupied full
vague | precise specific
veteran experienced | novice inexperienced
victory | defeat
violate breach | obey respect
wealthy rich | poor
wide | narrow
wise | foolish
wonderful excellent great | terrible awful horrible
young youthful | elderly old
unanimous unanimously | divided
overwhelmingly | narrowly
upper | lower
upside | downside
uphold | overturn strike
affirm uphold | overturn reverse
expand | shrink
lift | impose
ratify | reject
appeal | accept
binding | nonbinding
bipartisan | partisan
civilian | military
confirmed | unconfirmed suspected
convict | acquit
elected | appointed
incumbent | challenger
majority | minority
oppose | support
peaceful | armed
winner | runner-up
enact pass | repeal
authorize | prohibit
retroactive | prospective
mandatory | discretionary
labeled | unlabeled
theoretical | empirical practical
discrete | continuous
lossless | lossy
sparse | dense
symmetric | asymmetric
discount | surcharge
banish exile | welcome
mourn | celebrate rejoice
wholesale | retail
organic | inorganic
simultaneously together | separately
tailwind | headwind
accretive | dilutive
overweight | underweight
overvalued | undervalued
reopen | close
renew extend | cancel terminate
extend | shorten
approve | veto
liable | exempt
exempt exclude | include
taxable | exempt
public | classified
enforce | suspend
deploy | withdraw
invade | withdraw
occupy | liberate
nationalize nationalise | privatize privatise
centralize | decentralize
mobilize | demobilize
legalize | criminalize outlaw
criminalize | decriminalize
symptomatic | asymptomatic
recede | rise
upheld | overturned
lose lost | keep kept retain
missing | found
eastbound | westbound
northbound | southbound
inbound | outbound
cheer | boo
accept | snub
late | punctual
give award grant pay | receive
teach | learn
doubt question | believe trust
stranger | friend
drown | float
highlight feature | ignore overlook omit
unveil reveal | hide conceal
known familiar | unfamiliar
impressive remarkable outstanding | mediocre unremarkable forgettable ordinary
troubled ailing struggling | triumphant successful thriving prosperous flourishing
functional working | broken dysfunctional malfunctioning defunct
glow shine bright | dark dim
spur quicken hasten accelerate speed | slow delay hinder hamper brake
vilify demonize | praise glorify celebrate
stay remain | go leave depart
shut closed | open opened reopened
clear exonerate absolve | guilty convict
cover protect insure | expose
calm ease defuse | inflame escalate aggravate provoke
aggravate exacerbate | alleviate relieve ease
comply obey adhere | violate flout breach defy
disclose publish | withhold suppress conceal
cooperate collaborate | obstruct resist
compliment flatter | insult
confident certain sure | unsure doubtful uncertain
dominant | marginal
dense crowded | sparse empty
drought | flood
endorse | denounce
excess | shortfall
extinguish douse | ignite kindle
fertile | barren infertile
flexible | rigid
flourish | wither
fresh | stale rotten
frequent | infrequent
gentle | harsh brutal
guilty | blameless
heavily | lightly
hero | villain coward
idle | active
ignite | extinguish
immigrant immigration | emigrant emigration
inflow | outflow
influx | exodus
insider | outsider
intact undamaged | destroyed ruined damaged
isolated | connected
joy | grief sorrow
kind | cruel
lavish | modest frugal
lead | trail
legitimate | illegitimate
lively | dull
loose | tight
majority | minority
married | single unmarried divorced
meet exceed | miss
nearby near close | distant remote far
negligent | diligent
noble | base
normal | abnormal unusual
offensive | defensive
offense offence | defense defence
ordinary | extraordinary
overestimate overstate exaggerate | underestimate understate downplay
partly | wholly
permit | forbid
persuade | dissuade
plentiful | scarce
postpone delay | advance
praise laud hail applaud commend | scold rebuke chide berate censure condemn denounce slam blast lambast criticize criticise
apologize apologise regret | defend justify
cut shed slash axe | create add
cut slash trim | raise hike boost lift
closed shut sealed | reopened reopen
impose introduce | lift scrap remove abolish
fugitive | captured arrested
critical | recovering
precede | follow
preliminary provisional | final definitive
premature | overdue
productive | unproductive
proven | unproven
pure | contaminated polluted
raise | drop
reinstate restore | remove abolish
reluctant unwilling hesitant | eager keen willing
repair restore | wreck ruin destroy
reserved | outspoken
resilient | fragile
responsible | irresponsible
rise | sink
robust | fragile
rule | exception
safeguard | endanger
sane | insane
sane | mad
satisfied content | dissatisfied discontented
selfish | selfless
sensible | absurd
sharp | gradual
shrink | expand
silent | vocal
skeptical sceptical | convinced
slim | fat
solvent | insolvent bankrupt
sow plant | harvest reap
spare | punish
spring | autumn
steep | gentle
sterile | fertile
stingy | generous
straight | curved crooked
strengthen | undermine
subsidize subsidise | tax
surge | ebb
survive | succumb perish
swell | shrink
temporary | lasting enduring
tenant | owner
thaw melt | freeze
thrive | languish
tighten | relax
top | lowest
turn-up | shun
unveil | shelve
uphold | quash annul
urban | rural
vindicate | condemn
volunteer | conscript
win | forfeit
withdraw retract | reaffirm reiterate
zealous | indifferent
wax | wane
dry | rainy wet
sunny | overcast
sold | bought
owe | own
opposed | favored favoured
unite | split
agree | differ
arm | disarm
board | disembark
load | unload
lock-up | free
embark | disembark
admit | expel
hire | fire
enlist | desert
demobilize | mobilize
advance | retreat
attack | retreat
besiege | relieve
conquer | lose
defeat | victory
surrender | resist
cheap | dear
bullish | bearish
boom | bust slump recession
creditor | debtor
export | import
profit | deficit
prosper | decline
upturn | downturn
overpaid | underpaid
overfunded | underfunded
overcrowded | empty
understaffed | overstaffed
recover | relapse
cure heal | infect sicken
healthy | diseased
benign | malignant
chronic | acute
conscious | unconscious
contagious infectious | noncontagious
dead | alive
fertile | sterile
mild | acute severe
drop withdraw scrap abandon | uphold maintain press
close shut scrap abolish | keep retain
fugitive uncaught | captured caught arrested
`;

/** Particles of verbs that turn each other round: "switched on", "switched off". */
export const PARTICLE_PAIRS = `
up | down
in into | out
on | off
for | against
`;
