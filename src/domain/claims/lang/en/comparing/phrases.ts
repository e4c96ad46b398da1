/**
 * What one word says and several say too: phrasal verbs, a light verb with its noun, fixed expressions. Each expression of a line,
 * joined by underscores, says what every other member of the line says; two single words of a line need not mean the same. Base forms. An
 * expression that stands here is read as one word wherever it stands.
 */
export const PHRASE_SETS = `
dig_up unearth excavate uncover
put_off postpone delay defer push_back shelve adjourn
call_off cancel scrap drop abandon abort
break_down collapse fail fall_apart founder
break_out erupt start begin
blow_up explode detonate go_off
set_off trigger detonate cause spark touch_off
set_up establish found create form start
set_out explain outline detail describe lay_out
carry_out conduct perform execute do undertake implement make stage
take_up accept adopt embrace
take_place happen occur hold go_ahead
take_part participate join engage compete
take_over acquire buy seize assume
take_on hire recruit employ tackle
take_off leave depart lift_off
lift-off take-off launch start
liftoff takeoff launch start
take_effect enter_into_force come_into_force come_into_effect enter_force go_into_effect
take_up_arms rebel revolt
take_into_account consider
take_to_hospital hospitalize hospitalise rush_to_hospital bring_to_hospital admit_to_hospital
take_part_in attend join
take_control_of seize capture occupy
take_charge_of lead head run
take_aim_at criticize attack
take_office assume_office swear_in
take_advantage_of exploit use
take_care_of handle manage look_after tend
take_action act intervene
take_steps act
take_revenge retaliate avenge
take_issue_with dispute criticize
turn_down reject refuse decline rebuff dismiss spurn
turn_out attend vote come
turn_up appear arrive attend find
turn_over hand_over surrender give
turn_back return repel
turn_into become
turn_on activate switch_on
turn_off deactivate switch_off shut_off shut_down
rule_out exclude reject dismiss
throw_out dismiss reject expel quash eject
strike_down annul quash overturn void
strike_off remove ban
step_down resign quit retire stand_down leave
step_up increase intensify boost raise strengthen ramp_up
stand_for_election run_for_office run
stand_by support back
stand_trial face_trial go_on_trial be_tried
stand_for represent mean
speak_out criticize protest
speed_up accelerate quicken hasten
slow_down slow_up decelerate slow
shut_down close shut halt suspend
shut_off close cut_off
close_down close shut
close_off seal cordon_off seal_off block
cordon_off seal_off close_off
sell_off sell divest
run_out_of exhaust lack
run_out expire end exhaust
run_away flee escape abscond
run_into encounter hit
run_over hit knock_down
point_out note stress say observe
pay_off repay settle clear
pay_out pay distribute
pay_back repay refund reimburse
pick_up collect gather lift rise
pick_out choose select identify
play_down minimize minimise downplay
pull_out withdraw leave quit
pull_down demolish raze tear_down
pull_out_of withdraw_from leave quit
pull_off achieve manage
knock_down demolish fell hit
tear_down demolish raze dismantle
hand_over surrender transfer give deliver
hand_out distribute give
hand_in submit tender present
hand_down issue deliver impose
give_up abandon surrender renounce relinquish cede stop quit
give_in yield surrender
give_away donate reveal
give_rise_to cause
give_birth_to bear
give_evidence testify
give_permission allow permit authorize
give_the_go-ahead approve authorize allow
give_a_speech speak
get_rid_of remove scrap abolish eliminate
get_under_way begin start
get_away escape flee
get_back recover return
go_up rise increase climb grow
go_down fall decrease drop decline
go_on continue proceed
go_bankrupt collapse fail become_insolvent file_for_bankruptcy file_for_insolvency file_for_insolvency_protection file_for_bankruptcy_protection
go_into_hiding hide
go_missing disappear vanish
go_on_strike strike walk_out stop_work
go_to_the_polls vote
go_to_court sue
go_live launch start
bring_down topple oust lower
bring_forward advance
bring_about cause
bring_to_an_end end stop
bring_back restore return reinstate
bring_in introduce
bring_up raise mention rear
cut_down reduce fell
cut_back reduce curb
cut_off isolate sever disconnect interrupt
cut_short end curtail
lay_off dismiss sack fire axe make_redundant
let_go dismiss release free
let_off release spare
lock_up imprison jail detain
look_into investigate examine probe
look_for seek search hunt
look_after care_for tend
look_ahead_to plan look_forward_to look_forward expect
make_up constitute comprise account_for form
make_sure ensure
make_clear stress say
make_public publish release disclose
make_available offer provide release
make_a_decision take_a_decision make_the_decision take_the_decision come_to_a_decision reach_a_decision decide
put_an_end_to end stop
place_under_arrest arrest detain
express_concern voice_concern worry
issue_a_warning give_a_warning warn
cast_a_vote cast_a_ballot vote
make_an_arrest arrest
make_headway progress advance
make_changes change
make_use_of use
make_way_for yield
make_it_clear say
come_across find discover
come_to_an_end end finish stop
come_out appear emerge publish
come_up_with devise propose suggest
come_under_fire criticize
come_down_to depend
come_to_power take_power
come_to_light emerge
come_into_being form
come_to_harm hurt injure
come_to_terms_with accept cope
come_in enter arrive
hold_back restrain withhold
hold_talks negotiate talk meet
hold_a_meeting meet
hold_up delay
hold_off delay wait
hold_responsible blame
hold_in_custody detain remain_in_custody
keep_in_custody detain remain_in_custody
remain_in_custody hold detain
keep_up maintain continue
keep_on continue
keep_an_eye_on monitor watch
keep_track_of track monitor
back_up support confirm
back_down retreat yield relent
back_out withdraw
break_into burgle enter
break_off end suspend stop
break_up dissolve disperse split end
break_the_law offend
build_up accumulate increase
burn_down destroy burn
call_for demand urge request seek
call_on urge ask
call_in summon
call_into_question doubt question
carry_on continue
catch_fire burn ignite
catch_up_with reach
check_in register
clamp_down crackdown crack_down
clean_up clear clean
crack_down_on curb suppress
deal_with handle address tackle manage
die_out disappear vanish
do_away_with abolish scrap
draw_up prepare draft write compile
draw_attention_to highlight stress
drop_out_of leave quit
drop_out quit leave withdraw
end_up finish
face_up_to confront
fall_short_of miss
fall_ill sicken
fall_behind lag trail
fend_off repel resist
fight_off repel resist
figure_out determine solve
fill_in fill_out complete
find_out discover learn
find_guilty convict
find_shelter shelter
fit_out equip
focus_on concentrate
follow_up pursue
free_of_charge free
for_free free
for_nothing free
at_no_cost free
iron_out resolve settle
join_forces unite ally cooperate
kick_off start begin
kick_out expel eject throw_out
knock_out eliminate defeat beat
leave_behind abandon
leave_out omit exclude
line_up queue
live_on survive
mop_up clear
move_on continue leave
name_after call
open_fire shoot fire
open_up open
opt_for choose
opt_out decline
own_up admit confess
owe_to due_to
pass_away die
pass_on transmit transfer
pass_out faint
phase_out abolish end
plead_guilty admit
point_to indicate suggest
prop_up support rescue shore_up
pull_over stop
push_through pass
push_for demand seek urge
put_down suppress quell crush
put_forward propose suggest submit
put_in_place establish introduce
put_on_hold suspend pause freeze
put_on_trial try
put_out extinguish douse
put_an_end_to end stop
put_to_death execute kill
put_up erect build raise
put_to_sea sail
put_up_for_sale sell
reach_an_agreement agree
reach_agreement agree
reach_a_deal agree
reach_out_to contact approach
rely_on depend_on
result_in cause lead_to
ring_up call phone
roll_out introduce launch
round_up arrest detain collect gather
send_back return
send_out dispatch issue
send_off dismiss
serve_as act_as
set_free release free
set_fire_to burn torch
set_on_fire burn torch
set_alight burn torch set_fire
set_aside annul reserve
set_sail leave depart
set_foot step
settle_down calm
show_up appear arrive attend
shoot_down down
shoot_dead kill
shot_dead kill
shore_up support strengthen
show_off display
sign_up register enrol enroll join
sign_off approve
single_out target
sort_out resolve settle
split_up separate divide
spell_out explain detail
spend_time stay
square_kilometre km2
stave_off avert prevent
stir_up provoke
sum_up summarize summarise
swear_in inaugurate
take_aback surprise
take_apart dismantle
take_back return retract
take_down remove dismantle
take_hostage kidnap
take_into_custody arrest detain
take_prisoner capture
take_shelter shelter
tell_apart distinguish
throw_away discard dump
tie_up moor
tip_off warn
track_down find locate
try_out test
use_up exhaust consume
wait_for await
wake_up awake
walk_away leave
walk_out leave strike
walk_free release acquit
ward_off avert prevent
wash_away sweep_away carry_away
water_down weaken dilute
wear_out exhaust
weigh_up consider
whip_up incite
wind_down reduce end
wind_up end finish close
wipe_out destroy eradicate erase
work_for employ
work_out calculate solve
write_off cancel wreck
write_down record note
bring_to_justice prosecute try
press_charges charge sue
file_a_lawsuit sue
file_suit sue
take_to_court sue
lodge_an_appeal appeal
file_an_appeal appeal
lodge_a_complaint complain
file_a_complaint complain
bring_charges charge accuse
drop_out_of_the_race withdraw
take_the_view think believe
on_the_run on_the_loose at_large fugitive
at_large on_the_loose fugitive uncaught
on_loan borrow
on_sale available
on_fire burn
on_strike strike
on_board aboard
on_foot walk
on_time punctual
on_purpose deliberately intentionally
on_behalf_of for
on_the_brink_of near
on_account_of because_of due_to
owing_to because_of due_to
by_reason_of because_of
by_cause_of because_of
in_view_of because_of given
as_a_result_of because_of after
as_a_consequence_of because_of
thanks_to because_of
in_response_to after over
in_light_of given
as_a_result consequently therefore
in_addition also
in_addition_to besides
as_well_as and
as_well also too
such_as like including
in_order_to to
so_as_to to
in_front_of outside before
in_charge_of lead head
in_favour_of for
in_favor_of for
vote_for approve back pass vote_in_favor_of vote_in_favour_of
for_free free_of_charge free
in_spite_of despite
in_the_wake_of after following
in_the_aftermath_of after following
in_advance beforehand
in_danger threaten
in_accordance_with under
in_line_with under according_to
in_the_vicinity_of near
in_the_middle_of amid
in_the_course_of during
in_the_process_of being
in_connection_with over about
in_relation_to over about
with_regard_to about regarding
with_respect_to about regarding
in_terms_of by
in_total altogether overall
in_all altogether
in_part partly partially
in_full fully completely
in_public publicly openly
in_private privately
in_secret secretly
in_person personally
in_force valid
in_short briefly
in_particular especially particularly
in_general generally
in_vain unsuccessfully
in_tatters ruin
in_exchange_for for
in_return_for for
at_the_moment currently now
at_present currently now
at_the_same_time simultaneously
at_the_time then
at_the_outset first initially at_first
at_first initially first
at_last finally
at_once immediately
at_times sometimes
at_home domestically
at_risk endanger threaten
at_war fight
at_the_age_of age aged
prior_to before
ahead_of before
as_of from since
as_from from
until_now so_far to_date yet hitherto
so_far to_date until_now yet
to_date so_far
up_to_now so_far until_now
from_now_on henceforth
over_the_weekend weekend
right_away immediately
straight_away immediately
all_of_a_sudden suddenly
all_over throughout across
all_in_all altogether
once_again again
once_more again
over_and_over_again repeatedly
time_and_again repeatedly
again_and_again repeatedly
for_the_time_being temporarily currently
for_good permanently
for_a_long_time long
for_years long
little_by_little gradually
step_by_step gradually
side_by_side together
one_another each_other
a_number_of several some
a_series_of several
a_couple_of two
a_handful_of few several
a_few several some
a_lot_of many much
lots_of many much
plenty_of many much
the_majority_of most
a_majority_of most
the_vast_majority_of most
a_great_deal_of much
a_large_number_of many
large_numbers_of many
scores_of dozens_of
per_cent percent
head_of_state president
head_of_government prime_minister premier
prime_minister premier pm
chief_executive ceo chief_executive_officer boss
chief_executive_officer ceo chief_executive
chief_financial_officer cfo finance_chief
vice_president vice-president
deputy_head vice-president deputy
member_of_parliament mp lawmaker legislator
foreign_minister foreign_secretary
finance_minister chancellor treasury_secretary
interior_minister home_secretary
law_enforcement police
police_officer policeman policewoman officer constable
police_force police
police_station precinct
armed_forces military army
fire_brigade firefighter fire_service fire_department
fire_service firefighter fire_brigade
emergency_services rescuer rescue_worker
rescue_team rescuer
aid_worker humanitarian
health_worker medic
health_care healthcare
civil_servant official
public_servant official
trade_union union labor_union labour_union
labour_union union trade_union
labor_union union trade_union
pressure_group lobby
advocacy_group campaigner
human_rights_group campaigner
town_hall city_hall council
city_council council town_council
local_authority council
local_council council
supreme_court high_court top_court
appeals_court court_of_appeal appeal_court appellate_court
court_filing court_document court_paper
lawsuit suit legal_action case
legal_action lawsuit suit proceedings
prison_sentence jail_term prison_term jail_sentence
life_sentence life_imprisonment life_in_prison
death_toll toll number_of_dead
death_penalty capital_punishment
peace_talks negotiation talk
peace_deal peace_agreement peace_treaty peace_accord
trade_deal trade_agreement trade_pact
trade_war tariff_war
cease-fire ceasefire truce
stock_market stock_exchange bourse
share_price stock_price
interest_rate key_rate base_rate
key_rate interest_rate policy_rate base_rate
net_income net_profit
oil_price price_of_oil
gross_domestic_product gdp
cost_of_living living_cost
power_station power_plant
power_cut blackout outage power_outage
nuclear_plant nuclear_power_plant nuclear_power_station
car_park parking_lot
petrol_station gas_station filling_station
railway_station train_station
public_transport public_transit
motorway highway freeway
half-time interval break
half_time interval break
climate_change global_warming
carbon_dioxide co2
drinking_water tap_water
mobile_phone cellphone mobile smartphone cell_phone
cell_phone mobile_phone cellphone mobile
social_media social_network
news_agency newswire
news_conference press_conference briefing
press_release statement
press_office spokesman spokesperson
opinion_poll survey poll
general_election national_election parliamentary_election
snap_election early_election snap_poll
polling_station polling_place
voter_turnout turnout
dead_man victim deceased
old_people elderly pensioner
young_people youth youngster
parents mother_and_father
old_town historic_center historic_centre
the_rich wealthy
asylum_seeker refugee
get_worse worsen deteriorate
get_better improve recover
become_worse worsen
grow_worse worsen
rise_sharply soar surge jump rocket
fall_sharply plunge plummet tumble slump
climb_sharply soar surge jump
drop_sharply plunge plummet tumble slump
increase_sharply soar surge jump
rise_steeply soar surge
fall_steeply plunge plummet
decline_sharply plunge plummet tumble decline_precipitously
severely_damage devastate destroy
badly_damage devastate
seriously_injure badly_hurt seriously_hurt badly_injure severely_injure
badly_hurt seriously_injure severely_injure
fatally_injure kill
lose_its_life die
lose_their_life die
lose_his_life die
lose_her_life die
leave_dead kill
cost_the_life_of kill
claim_the_life_of kill
suffer_injury injure hurt
sustain_injury injure hurt
unable_to cannot
be_able_to can
by_accident accidentally
by_force forcibly
by_mistake mistakenly accidentally
by_hand manually
by_law legally
for_example such_as
for_instance for_example
under_construction build
under_threat threaten endanger
under_way ongoing
underway ongoing
under_siege besiege
under_arrest arrest detain
under_investigation investigate
under_the_influence drunk
out_of_work unemployed jobless
out_of_date outdated obsolete
behind_bars imprison jail prison
behind_schedule late delay
ahead_of_schedule early
ahead_of_time early
of_the_opinion think believe
well_known famous
well-known famous renowned
long-standing longtime
long-time longtime
well-off wealthy
far_away distant
state_of_the_art modern
aftermath fallout consequence outcome
all_but almost nearly practically virtually as_good_as
as_good_as almost practically
in_talks hold_talks negotiate
on_standby on_alert standby
slightly_injure slightly_hurt lightly_injure lightly_hurt
critically_injure critically_hurt
double twice_as_high twice_as_much twice_as_many twice_as_large twice_as_big
along_with and
together_with and
turn_out turnout
have_a_baby give_birth_to give_birth
clock_off finish_work
in_case_of if
in_the_event_of if
in_the_event_that if
put_in_readiness put_on_alert
in_readiness on_alert on_standby
by_year-end by_the_end_of_the_year
carry_out conduct perform
at_the_beginning_of at_the_start_of early
at_the_end_of late
`;
