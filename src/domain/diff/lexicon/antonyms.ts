/** Opposites that news turns on: any word left of the bar against any right of it. Written by hand; prefixes are a rule. */
export const ANTONYM_PAIRS = `
rise increase grow climb jump soar surge gain up higher | fall decrease drop decline shrink plunge slump sink tumble down lower
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
before | after
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
winner | loser
success succeed | failure fail
pass | fail
profit gain | loss
buy purchase | sell
buyer | seller
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
male man men boy husband father son brother he his him | female woman women girl wife mother daughter sister she her
north northern | south southern
east eastern | west western
left | right
inside | outside
above over | below under
always | never
everyone everybody all every | nobody none
none | some
with | without
ahead | behind
day | night
morning | evening
summer | winter
majority | minority
maximum | minimum
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
remain stay keep retain | leave change abandon
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
employer | employee
parent | child
victim | perpetrator
plaintiff prosecution prosecutor | defendant defence defense
majority | none
beneficial | harmful
advantage | disadvantage
benefit | harm
popular | unpopular
friendly | hostile
voluntarily | forcibly
`;
