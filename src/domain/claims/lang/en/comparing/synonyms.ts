/**
 * Words that a rewriter exchanges without changing a fact; a line is a set, a word may be in several. Written by hand for
 * news English. Base forms: inflection and derivation are rules. A pair left out is listed for review, never lost; a pair too
 * many hides a change of meaning, so sets are narrow where news is exact (ranks, crimes, verdicts, kinds of weapons).
 */
export const SYNONYM_SETS = `
say tell write report state
arrest hold detain
approve okay back
say state tell announce declare note add comment remark mention express
report announce disclose reveal note publish state
reveal disclose show expose uncover unveil divulge
say claim maintain contend argue assert
argue contend maintain assert claim insist believe suggest posit
explain clarify describe elaborate outline detail illustrate
describe depict portray characterize present outline call label
suggest propose recommend advise indicate imply offer
suggest indicate imply signal
propose suggest recommend offer put introduce
emphasize stress highlight underline underscore accentuate spotlight
mention note cite reference refer name
discuss talk converse chat speak debate address
discuss examine explore consider cover address review
conversation discussion talk chat dialogue exchange
debate discussion argument
argue quarrel disagree dispute
ask inquire enquire query question request
ask request urge invite call
question query inquiry enquiry
request ask appeal solicit seek demand call
answer reply respond response
respond react reply
response reaction reply answer
demand require request insist call
urge encourage call exhort press push
order command instruct direct mandate tell require
order instruction directive command mandate decree
instruct direct order tell teach
warn caution alert advise
inform tell notify advise update brief apprise
advise counsel recommend suggest guide
advice guidance counsel recommendation tip
tell inform relate recount narrate
believe think feel consider reckon suppose opine
think consider regard believe reckon
believe hold maintain consider view
opinion view belief viewpoint perspective stance position thought
idea concept notion thought proposal suggestion
view perspective outlook standpoint
consider contemplate ponder weigh think evaluate
consider deem regard view see judge
know understand realize recognize
understand comprehend grasp realize
realize recognize notice understand
notice observe see spot note
see observe watch view witness spot notice
look gaze stare glance
look seem appear
show demonstrate display exhibit illustrate present
show reveal demonstrate prove
demonstrate prove show establish
demonstration protest rally march
protester demonstrator activist
protest demonstrate oppose object
begin start commence launch initiate
launch start introduce begin release unveil
start launch found establish
beginning start outset onset commencement
initial first original early
initially originally first
end finish conclude complete terminate close
stop halt cease quit discontinue end
complete finish accomplish fulfil fulfill
complete full total entire whole thorough
completely fully totally entirely wholly utterly
continue proceed persist carry keep remain
continue resume
remain stay continue keep
maintain keep preserve retain sustain
keep retain hold maintain preserve
preserve protect conserve save
protect defend guard safeguard shield secure
protection defence defense safeguard
security safety protection
continuous constant ongoing continual unceasing
constantly continually always consistently
ongoing continuing current
current present existing ongoing
currently presently now
now currently today
recent latest new fresh
recently lately newly
new fresh novel recent
former previous past ex prior old
formerly previously once
previous prior earlier preceding past former
previously earlier before formerly
old former ancient aged elderly
later afterwards afterward subsequently after
subsequent following later ensuing
following after subsequent next
finally eventually lastly ultimately
soon shortly
immediately instantly promptly directly straightaway
quickly rapidly swiftly fast speedily
quick fast rapid swift speedy
sudden abrupt unexpected
suddenly abruptly unexpectedly
often frequently regularly
frequent common regular
usually normally generally typically commonly
generally typically usually broadly
typical usual normal standard common
common widespread prevalent usual
sometimes occasionally
rarely seldom infrequently
annual yearly
approximately about around roughly nearly
almost nearly practically virtually
exactly precisely
mainly mostly primarily chiefly largely predominantly principally
main chief principal primary major key leading central
major main important significant big key large
important significant key crucial vital essential critical major
crucial critical vital essential key pivotal
essential necessary vital crucial indispensable
necessary required needed essential
need require necessitate
requirement need necessity condition
require need demand call
importance significance value
significant considerable substantial notable major big important
significantly considerably substantially notably greatly markedly
substantial considerable significant large sizable sizeable
considerable substantial significant large great
huge enormous massive immense vast giant gigantic colossal tremendous
hugely massively immensely enormously greatly extremely
big large huge great sizeable
large big great sizable
great excellent wonderful terrific fantastic
great major big significant
small little tiny minor slight
tiny minute
slightly somewhat marginally
very extremely highly really incredibly exceptionally
extremely exceedingly exceptionally highly
strongly firmly heavily vehemently
strong powerful robust solid
powerful strong mighty potent influential
severe serious grave harsh intense
serious grave severe critical
badly severely seriously
intense strong severe fierce
fierce intense ferocious
dangerous risky hazardous perilous unsafe
danger risk hazard threat peril
threat danger menace risk
threaten endanger jeopardize menace
safe secure
difficult hard tough challenging
difficulty challenge problem trouble hardship
challenge problem difficulty issue
problem issue trouble difficulty concern
issue problem matter topic concern question
topic subject theme matter
matter issue subject affair
concern worry anxiety fear
worried anxious concerned nervous
afraid scared frightened fearful
fear dread worry
scare frighten terrify
frightened terrified scared
angry furious irate mad outraged
anger rage fury outrage
upset distressed sad unhappy
sad unhappy upset sorrowful
happy glad pleased delighted joyful content
joy happiness delight
pleased happy glad delighted satisfied
excited thrilled enthusiastic eager
excitement enthusiasm
enthusiastic eager keen
surprise shock astonish amaze
surprising unexpected astonishing amazing
surprised shocked astonished amazed
shock surprise stun
disappointment dismay frustration
frustration annoyance exasperation
annoyed irritated frustrated
jealousy envy
admire respect
praise commend applaud laud compliment
criticize condemn denounce blast slam censure fault rebuke
criticism censure condemnation
blame accuse fault
accuse charge blame
allegation accusation claim charge
support back endorse
support help assist aid
support assistance help aid backing
prop support
helpful useful beneficial
useful helpful handy practical valuable
usefulness utility convenience
beneficial advantageous helpful
benefit advantage gain
advantage benefit upside
drawback disadvantage downside shortcoming
contribute help donate
donate give contribute
donation contribution gift
give provide offer supply hand
provide give offer supply deliver furnish
deliver provide bring
obtain acquire get gain secure receive
acquire buy purchase obtain
purchase buy acquisition
sell market
seize capture grab take confiscate
capture seize catch
catch capture apprehend
arrest detain apprehend
detention custody
jail imprison
gaol jail prison
free release liberate
release free publish issue
publish release issue print
post publish share upload
make create produce build construct manufacture
create make produce generate develop design form
produce make manufacture create generate
build construct erect
building construction structure
develop create build evolve
development progress growth
design create plan
form shape create
establish found create set
basis foundation ground base
organize arrange plan coordinate
arrangement agreement plan
plan scheme program programme project strategy
strategy plan approach tactic
approach method strategy way
method technique approach way procedure
procedure process method
system structure
way manner method fashion means
aim goal objective target purpose intention
aim intend seek plan target
intend plan mean aim
intention intent purpose aim
try attempt seek endeavor endeavour strive
attempt try effort bid endeavor endeavour
effort attempt endeavor endeavour initiative
initiative effort project program programme
struggle battle fight grapple
grapple struggle deal wrestle contend
deal cope handle manage grapple
manage handle run control oversee
manage succeed
run operate manage
operate run work function
operation procedure
functionality function feature capability
feature characteristic attribute aspect trait element
feature include present showcase
characteristic feature trait quality
aspect facet element feature part
element component part
part piece portion section component
portion part share
section part segment
include contain comprise incorporate involve
contain include hold
consist comprise
involve include entail
involve engage
participate join engage
participant attendee member
join enter
attend visit
trip journey visit tour voyage
journey trip travel
travel journey go
vacation holiday
destination place
arrive come reach
reach achieve attain hit touch arrive
achieve accomplish attain reach realize
achievement accomplishment success
effective efficient successful
consequence result effect outcome ramification
effect impact influence consequence
influence affect impact
cause reason
cause lead trigger provoke prompt
trigger cause spark prompt
spark trigger ignite
lead result cause
lead guide head
head leader chief boss director
boss manager head supervisor
oversee supervise monitor manage
monitor track watch observe
track follow trace monitor
pursue chase follow seek
search seek hunt look
find discover locate
discover find uncover
finding result discovery conclusion
conclude decide determine
conclusion end ending
decide determine resolve choose
decision choice ruling
choose select pick opt
choice selection option
selection choice pick
option choice alternative possibility
alternative option substitute
possibility chance prospect
chance opportunity possibility
possible potential
potentially possibly
probably likely
likelihood probability chance
expect anticipate await
anticipate expect foresee
expectation anticipation
predict forecast foresee project
forecast prediction projection outlook
estimate calculate reckon
evaluate assess judge appraise
assess evaluate gauge
assessment evaluation appraisal
measure gauge assess
measure step action move
move shift transfer relocate
shift move change switch
change alter modify shift transform
change shift alteration modification
modify change alter adjust
adjust change modify adapt
transform change convert
transformation change shift
replace substitute swap
exchange swap trade
improve enhance better upgrade boost
improvement enhancement
boost increase raise enhance lift
increase rise grow climb expand
increase growth rise
rising growing increasing mounting
growing increasing rising burgeoning
growth expansion increase
expand extend widen grow
extend lengthen expand prolong
soar surge jump skyrocket
surge jump soar spike
elevated high raised
decrease fall drop decline reduce
decline fall drop decrease dip
decline decrease drop downturn
reduce cut decrease lower lessen diminish
reduction decrease cut
cut reduce slash
shrink contract dwindle
limit restrict curb constrain
restriction limit limitation curb
curb limit restrain restrict contain curtail
contain curb control restrain limit
ban prohibit forbid outlaw bar
ban prohibition
prevent stop block avert
block prevent obstruct
allow permit let enable
permission consent approval authorization
approve authorize sanction endorse
agree concur consent
agreement deal accord pact
pact treaty agreement accord
contract agreement deal
consensus agreement
disagree differ
disagreement dispute conflict
conflict war fighting
battle fight combat
attack assault raid strike
invasion attack
invade attack
strike hit
murder kill slay
massacre slaughter
die perish
dead deceased
death fatality demise
injure hurt wound
injury wound
wounded injured hurt
victim casualty
destroy demolish wreck ruin
destruction devastation
harm damage hurt
break breach violate
breach violation break
crime offence offense
criminal offender
gunman shooter attacker
attacker assailant
police officer cop
policeman officer
investigate probe examine inquire
investigation probe inquiry enquiry
probe investigate look
examine inspect study investigate analyze
analysis examination study
research study investigation
researcher scientist
expert specialist
test examine trial
experiment test
check verify inspect examine
verify confirm check
confirm verify validate
prove confirm
proof evidence
real genuine actual true
actually really
truly really genuinely
truth fact
false untrue
wrong incorrect mistaken
mistake error blunder
correct right accurate
accurate precise exact correct
clear obvious evident plain
obvious clear evident apparent
clearly obviously evidently
apparently seemingly evidently
visible seen
hidden concealed secret
hide conceal
secret hidden clandestine
secretly covertly
public open
personal individual private
individual person
people individuals persons folks
folk people
man guy
woman lady
child kid youngster
baby infant
youth teenager
teenager teen adolescent
young youthful
friend companion pal buddy
colleague coworker
worker employee laborer labourer
staff personnel employee worker
job work employment position role
work job labor labour employment
role part position
position post job role
occupation profession job
career profession
company firm business corporation enterprise
organization organisation body group agency
group team band troupe bunch
team group squad
crowd throng mass
audience viewer
customer client consumer shopper
user customer
resident inhabitant citizen local
citizen resident national
population people
community society
country nation state
homeland country
region area zone district
place location spot site
location place site position
city town
village hamlet
house home residence
apartment flat
building premises
road street roadway
pavement sidewalk
path way route
car vehicle automobile
truck lorry
plane aircraft airplane aeroplane jet
ship vessel boat
crash accident collision
money cash funds
fund money
finance fund bankroll
pay compensate
cost price expense
expensive costly pricey
cheap inexpensive affordable
rich wealthy affluent
wealth riches
poor impoverished
debt liability
revenue sales income
income earnings
profit gain earnings
tax levy duty
product good item
item thing object article
goods merchandise
device gadget appliance
tool instrument
equipment gear
machine device
application app request
software program
computer pc
phone smartphone cellphone mobile telephone
picture photo photograph image
film movie
video clip footage
song track tune
melody tune
album record
show program programme series
episode instalment installment
podcast show
book volume
story tale narrative account
account report
article piece
document file paper
file submit
letter note
message note
information info data detail
detail particular
speech address talk
talk speech lecture
presentation talk
meeting gathering session conference
gather assemble
gathering meeting assembly
conference meeting summit
event occasion happening
happen occur
incident event
situation circumstance condition
condition state situation
status state
stage phase
period time
moment instant
era age period
history past
origin source
type kind sort form
category class group
range variety array
various different several diverse multiple
several various multiple numerous
many numerous lots
multiple many several
different various distinct
distinct different separate
similar alike comparable
similarity likeness
same identical
equal equivalent
compare contrast
difference distinction
unique distinctive
special particular
particular specific
specifically particularly
particularly especially
additional extra further more another
additionally also furthermore moreover
also too
however nevertheless though
although though
while whereas
because since as
therefore thus
consequently therefore
despite notwithstanding
regarding concerning about
via through
toward towards
among amongst
amid during
until till
upon on
within inside
basic fundamental
easy simple straightforward
easily simply readily
complex complicated intricate
modern contemporary
popular famous
famous well-known renowned celebrated noted
influential prominent
prominent leading notable
remarkable notable extraordinary
extraordinary remarkable exceptional
exceptional outstanding
excellent superb outstanding
good great fine
nice pleasant
beautiful lovely pretty
attractive appealing
interesting fascinating intriguing
favorite favourite preferred
prefer favor favour
like enjoy
love adore
want wish desire
able capable
ability capability capacity
skill ability talent
talent skill gift
knowledge understanding
understanding comprehension
learn discover
teach instruct educate
teacher instructor educator
education schooling
student pupil
university college
illness disease sickness
ill sick unwell
doctor physician
medicine drug medication
treatment therapy
cure remedy heal
heal cure recover
recover recuperate
vaccine jab shot
vaccination inoculation
eat consume
drink beverage
clothes clothing garment
weather climate
ground land
world globe
global worldwide international
worldwide global globally
environment surroundings
environmental ecological
animal creature
forest wood woodland
sea ocean
fire blaze
explosion blast
weapon arm
arms weapons
military army
soldier troop
troops soldiers forces
force compel oblige
force power
power strength
authority power
government administration
politician lawmaker
lawmaker legislator
election vote poll
vote ballot
poll survey
law legislation
rule regulation
guideline rule
court tribunal
lawyer attorney
punish penalize
penalty punishment fine
legal lawful
illegal unlawful
official formal
reject refuse decline dismiss turn
deny refute dispute
resign quit
quit leave
leave depart exit
departure exit
escape flee
rescue save
carry bear transport
bring carry take
send dispatch transmit
throw toss hurl
dump pour
put place set
pull drag
close shut
empty vacant
spread distribute
divide split
join connect link
link connection tie
connection link relationship
relationship relation connection bond
combine merge unite
mix blend
gather collect
use utilize employ
usage use
hire employ recruit
fire dismiss sack
promote advertise advance
promotion advertisement
advertise promote market bill
advertisement ad advert commercial
advocate support
voluntary optional
delay postpone
scrap cancel abandon
abandon desert
ignore disregard
neglect ignore
avoid evade
face confront
encounter meet face
tackle address
resolve solve settle
solution answer
fix repair mend
remove delete eliminate
delete remove erase
dispose discard
waste squander
lack absence shortage insufficiency
shortage lack scarcity
deficit shortfall
enough sufficient adequate
abundant plentiful
appropriate suitable proper
fair just
reasonable fair
logical rational
crazy insane mad
foolish stupid silly
smart clever intelligent
brave courageous
courage bravery
honest truthful
loyal faithful
polite courteous
rude impolite
strange odd weird unusual
unusual strange uncommon
rare uncommon
normal ordinary regular
wide broad
deep profound
long lengthy
short brief
briefly shortly
high tall
loud noisy
quiet silent
calm peaceful
overall total general
aggregate total
sum total amount
amount quantity sum
number amount
figure number
percentage proportion share
pace speed rate
degree level extent
scope range
dozens scores
consecutive successive straight
together jointly
independently separately
reciprocal mutual
widely broadly
near close nearby
adjacent neighboring neighbouring
top peak
border frontier edge
boundary border limit
center centre middle
core center heart
context setting
atmosphere mood
recall remember recollect
imagine envision
focus concentrate center
attention focus
aware conscious
ignorant unaware
confuse puzzle
confident sure certain
certainly definitely surely
uncertainty doubt
suspicion doubt
confidence trust faith
faith belief trust
religion faith
promise pledge vow
guarantee ensure
assure guarantee promise
commit pledge dedicate
commitment pledge dedication
dedicated committed devoted
devote dedicate
responsible accountable liable
duty responsibility obligation
charge responsibility
task job duty assignment
mission task
chore task
compete contend
competition contest rivalry
competitor rival opponent
enemy foe
victory win triumph
defeat beat
game match
championship title
prize award
reward award
celebrate commemorate mark
celebration festivity
anniversary commemoration
concert gig
performance show
star celebrity
supporter backer fan
author writer
write pen compose
host presenter
guest visitor
tourist visitor
passenger traveler traveller
driver motorist
crew team
owner proprietor
tenant renter
neighbor neighbour
neighborhood neighbourhood area
couple pair
partner spouse
ancestor forefather
heir successor
founder creator
creator maker
assistant aide helper
adviser advisor counselor
spokesman spokesperson spokeswoman
representative delegate
envoy ambassador diplomat
executive director
chairman chair chairperson
commission committee panel
department ministry
agency bureau office organization
institution institute organization
center facility
factory plant
shop store
restaurant eatery
rail railway railroad
harbor harbour port
garden yard
reason motive
pretext excuse
critique criticism
controversy dispute
controversial contentious disputed
crisis emergency
disaster catastrophe calamity
fatal deadly lethal
brutal savage cruel
abuse mistreatment
mistreat abuse
rob steal
theft robbery
thief robber
fraud scam
cheat deceive
deceive mislead trick
fake false bogus
internet web online
website site
broadcast air
press media
journalist reporter
newspaper paper
edition version
revise edit amend
amend revise modify
amendment revision
transcript transcription
word term
phrase expression
meaning sense
symbol sign
sign indication
hint clue
example instance illustration
instance example case
format layout
trend tendency
habit custom
custom tradition
traditional conventional customary
value worth
standard criterion
norm standard
hypothesis theory
exercise workout
train coach
coach trainer
workshop seminar
course class
exam test
grade mark
intoxicated drunk
tired exhausted weary
asleep sleeping
alive living
pregnant expecting
marry wed
wedding marriage
divorce separate
adult grownup
immature childish
innocent blameless
humble modest
lazy idle
energetic lively
weak feeble
weakness vulnerability
fragile delicate
rigid stiff
strict stringent tough
stable steady
unstable volatile
chaos disorder turmoil
freedom liberty
independence autonomy
injustice unfairness
discrimination prejudice bias
hatred hate
hate detest loathe
revenge vengeance
forgive pardon
pity compassion sympathy
migrant immigrant
citizenship nationality
proclaim declare announce
allege claim
purported alleged supposed
unnamed anonymous unidentified
unmanned uncrewed
ailing troubled struggling
booming thriving
thriving flourishing prosperous
prosperity wealth
revive resurrect
comeback return revival
rebuild reconstruct restore
restore rebuild repair
refresh renew
renovate refurbish
abolish scrap eliminate
impose levy
enforce implement apply
implement apply execute carry
execute carry perform
perform conduct execute do
conduct carry perform
undertake conduct
fulfil meet
satisfy meet
comply obey conform
obey follow
defy disobey
revolt uprising rebellion
regime government
dictator tyrant
reign rule
govern rule
dominate control
domination control
supremacy dominance
superior better
excess surplus
remainder rest
stock share
loan credit
lease rent
salary wage pay
spending expenditure
withdrawal pullout
pull withdraw
retreat withdraw
progress advance
proceed advance
downturn decline recession slump
trade commerce
tariff duty
merchant trader
trader dealer
brand label
label tag
licence license
license permit
register enrol enroll
clause provision
`;
