/**
 * Kinds whose members exclude each other: who reads "yellow" for "green" reads another statement. A line is a kind,
 * a comma separates its members, words between two commas are one member. Written by hand for what news is about; a word
 * left out only means that its exchange is listed for review instead of alerting.
 */
export const EXCLUSIVE_KINDS = `
red crimson scarlet, orange amber, yellow, green, blue, purple violet, pink, brown, black, white, grey gray, gold golden, silver
father dad, mother mom mum, brother, sister, son, daughter, husband, wife, uncle, aunt, grandfather grandpa, grandmother grandma, cousin, nephew, niece, boyfriend, girlfriend, neighbor neighbour, colleague coworker, boss, stranger, fiancé, roommate flatmate
spring, summer, autumn, winter
morning, afternoon, evening, night, noon midday, midnight
dawn daybreak sunrise, dusk nightfall sunset, noon midday, midnight
breakfast, lunch, dinner supper, brunch
north, south, east, west
northern, southern, eastern, western
second, minute, hour, day, week, fortnight, month, quarter, year, decade, century
hourly, daily, weekly, monthly, quarterly, yearly annual annually
doctor physician, nurse, teacher, lawyer attorney, engineer, farmer, soldier, driver, pilot, journalist reporter, student, chef cook, actor actress, singer, painter, sculptor, priest, waiter waitress, plumber, carpenter, architect, dentist, accountant, programmer, designer, banker, sailor, firefighter, cleaner, butcher, baker, editor, photographer, economist, historian, philosopher, astronaut, librarian, mechanic, electrician, tailor, pharmacist, veterinarian vet, hairdresser barber, poet, novelist, musician, dancer, comedian, composer, drummer, guitarist, lifeguard, secretary, receptionist
astronomer, biologist, physicist, chemist, geologist, psychologist, sociologist, mathematician, archaeologist, botanist, zoologist, meteorologist
president, governor, mayor, senator, ambassador, king, queen, judge, prosecutor, chancellor, premier, pope, bishop, councillor
founder, investor, customer, employee, shareholder, competitor, supplier
police, army, navy, court, parliament, hospital, university, school, church, bank
car, truck lorry, bus, train, plane aircraft airplane, helicopter, ship, ferry, bicycle bike, motorcycle motorbike, tram, van, taxi cab, rocket, tank, submarine, scooter, yacht, canoe, tractor, ambulance
dog puppy, cat kitten, horse, cow, pig, sheep, goat, chicken, rabbit, wolf, lion, tiger, elephant, fox, mouse, rat, snake, duck, parrot, hamster, monkey, eagle, pigeon, seagull, whale, dolphin, shark, penguin, owl, crow, bee, spider, ant, butterfly
human people, bird, fish, insect, plant
milk, cheese, butter, cream, yogurt yoghurt, bread, rice, pasta, egg, sugar, salt, honey, flour
beef, pork, lamb, chicken, fish, bacon, sausage, turkey, ham
wine, beer, coffee, tea, juice, vodka, whisky whiskey, champagne, lemonade, cola, cocktail, rum, gin
pizza, burger hamburger, salad, soup, sandwich, sushi, steak, curry, taco, noodle, omelette
cake, chocolate, biscuit, cookie, pie, candy sweet, ice-cream, doughnut donut
apple, banana, pear, grape, strawberry, lemon, lime, cherry, peach, melon, pineapple, mango, coconut, olive, plum
potato, tomato, onion, carrot, cabbage, lettuce, bean, pea, pepper, mushroom, spinach, cucumber, soy, almond, oat, corn maize
gas, oil, coal, wind, solar, nuclear, hydrogen, petrol gasoline, diesel, geothermal
gold, silver, copper, iron, steel, aluminium aluminum, lithium, platinum, nickel, uranium, zinc, tin, bronze
eye, ear, nose, mouth, arm, leg, foot, neck, chest, heart, lung, liver, kidney, brain, knee, shoulder, finger, stomach, skin, ankle, wrist, elbow, thumb, toe, hip, jaw, tooth, tongue
football soccer, basketball, tennis, golf, rugby, cricket, hockey, baseball, boxing, swimming, cycling, volleyball, skiing, surfing, badminton, wrestling, rowing, chess, poker
piano, guitar, violin, drum, flute, trumpet, saxophone, cello, clarinet
earthquake quake, flood, drought, hurricane, tornado, landslide, tsunami, avalanche, wildfire
stabbing, shooting, bombing, poisoning, hanging, drowning, strangulation
sunny, cloudy overcast, rainy, snowy, windy, stormy, foggy
rain, snow, hail, fog, sunshine
hot, warm, cool, cold
hospital, school, church, prison jail, hotel, restaurant, museum, library, airport, harbour harbor port, factory, theatre theater, stadium, supermarket, pharmacy, gym, cinema, embassy, mosque, temple, synagogue, beach, park, zoo, bakery, cafe, pub, casino, warehouse, courthouse
kitchen, bathroom, bedroom, garage, garden, basement, attic, balcony, hallway, living-room
mathematics maths math, physics, chemistry, biology, history, geography, economics, philosophy, psychology, sociology, literature, astronomy, linguistics, geology, medicine
murder, manslaughter, theft, fraud, robbery, kidnapping, arson, rape, bribery, burglary, espionage, treason, perjury, trespassing, vandalism
infantry, artillery, cavalry
missile, bullet, grenade, knife, bomb, drone, mine
house, apartment flat, room, office, cottage, castle, tent, cabin
song, movie film, play, poem, painting, sculpture, photograph, novel, podcast, documentary, opera, ballet
book, newspaper, magazine, pamphlet, dictionary
phone telephone smartphone, laptop, tablet, television tv, radio, camera, watch, printer, keyboard, headphone, speaker
email, letter, fax, postcard, telegram
shirt, trousers pants, dress, skirt, jacket, coat, shoe, hat, sock, glove, scarf, sweater, jean, boot, belt, tie, suit
first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
thousand, million, billion, trillion
once, twice, thrice
half, third, quarter
single, double, triple
monday, tuesday, wednesday, thursday, friday, saturday, sunday
january, february, march, april, june, july, august, september, october, november, december
dollar, euro, pound sterling, yen, yuan, rouble ruble, rupee, franc, krona, peso, lira, bitcoin
christian, muslim islamic, jewish, hindu, buddhist, atheist
catholic, protestant, orthodox
lesbian, heterosexual straight
triangle, square, circle, rectangle, oval
wooden wood, metal, plastic, glass, paper, rubber, cotton, leather, concrete, silk, wool, ceramic
sales, profit, debt, tax, dividend, margin, inventory
revenue, profit, debt, cost, cash, dividend, margin
equity, debt
buy, sell, rent
borrow, steal, lend
walk, run, swim, fly, drive, cycle
write, read
cook, bake, fry, grill
sing, dance
laugh, cry
win, lose, draw
birth, death, marriage, divorce
birthday, wedding, funeral, graduation
kill murder, injure wound hurt, arrest detain, rescue save, kidnap abduct
child kid, teenager teen, adult, elderly, baby infant toddler
founder, ceo, cfo, chairman chairwoman, intern, shareholder
price, wage salary, tax, rent, profit, tariff
stock share, bond, loan, currency, option, commodity
home, school, hospital, office, prison jail, church, shop store
milk, water, juice, coffee, tea, wine, beer, soda
meat, milk, fish, bread, fruit, vegetable, egg
crash collide, explode, sink, derail
steal, sell, buy, borrow, donate, inherit, smuggle
accept, reject, ignore
resign, retire, die
engaged, married, divorced, widowed
primary, secondary, tertiary
lowest, highest
federal, state, local, municipal
house, senate
democrat democratic, republican, libertarian
left, right, center centre
prime, deputy
cancer, diabetes, asthma, malaria, measles, influenza flu, tuberculosis, cholera, pneumonia, stroke, dementia
virus, bacterium, fungus, parasite
alcohol, tobacco, cocaine, heroin, cannabis marijuana
android, ios, windows, linux
colour color, shape, size, weight
past, present, future
yesterday, today, tomorrow
all every everyone everybody, most, many, some several, few, none no nobody
agriculture, commerce, education, energy, defense defence, transportation transport, labor labour, interior, treasury, justice, health, housing, tourism, fisheries
king, duke, prince, earl, count, baron, knight, squire, servant
poison, dagger, sword, pistol, rifle, axe, spear
image, text, audio, video, speech
linear, quadratic, exponential, logarithmic, cubic
supervised, unsupervised
training, testing, validation
encoder, decoder
grant, loan, tax, subsidy, fine
income, property, sales, inheritance
email, call, meeting, letter
basic, premium, professional, enterprise
hardware, software
copper, cotton, wheat, corn maize, soybean, barley, oat, sugar, rubber
bank, insurer, airline, retailer, brewer, carmaker automaker, shipbuilder, steelmaker, drugmaker, miner
strike, lockout
referendum, election, coup
ceasefire truce, offensive, siege, blockade
general, colonel, major, captain, lieutenant, sergeant, corporal, admiral
defender, midfielder, striker, goalkeeper goalie
quarterback, receiver, linebacker, kicker, cornerback, lineman
pitcher, catcher, shortstop
semi-final semifinal, quarter-final quarterfinal, final
gold, silver, bronze
champion, runner-up
stable, critical, serious
minor slight light, severe serious grave critical, fatal, life-threatening
plaintiff, defendant, witness, juror, judge, bailiff
appeal, verdict, sentence, indictment, subpoena, warrant
born, raised, educated, buried
mother-in-law, father-in-law
northeast north-east, northwest north-west, southeast south-east, southwest south-west
mayor, sheriff, coroner, clerk, treasurer
liberal, conservative, labour, green, socialist, communist, nationalist
damage, destroy
postpone delay, cancel
suspend, dismiss sack fire
partly partially, wholly fully entirely completely
partial, total complete full
temporary, permanent
voluntary, mandatory compulsory obligatory
unanimous, split divided
draft, final
interim, permanent
accidental, deliberate intentional
local, regional, national, international global
domestic, foreign
rural, urban
public, private
cliff, beach, mountain, valley, river, lake, desert, swamp, island, forest, glacier, volcano, canyon, cave
sea ocean, river, lake, canal, reservoir, stream
airport, harbor harbour port, station, border, motorway highway
bridge, tunnel, dam, tower, road, railway, runway, pier
stars, galaxies, planets, moons, comets, asteroids
human people, animal, plant, machine robot
vehicle, building
wedding, funeral, birthday, baptism, graduation
parent, teacher, pupil student, doctor
stranger, friend, relative, neighbor neighbour
landlord, tenant, roommate flatmate
podcast, game, movie film, book, magazine, album, exhibition, website
music, painting, dance, sculpture, photography, theatre theater
lyrics, melody
breakfast, snack, dessert, starter
computer, phone telephone, television tv, radio, watch, camera
keyboard, mouse, screen monitor, printer
software, hardware
email, text-message, phone-call, letter
teacher, nurse, firefighter, soldier, lawyer, miner, farmer, pilot, journalist
surgeon, dentist, midwife, psychiatrist, cardiologist, pediatrician paediatrician
prosecutor, judge, juror, witness, defendant, victim, bailiff
driver, passenger, pedestrian, cyclist
buyer, seller, broker
owner, tenant, guest
speaker, listener audience
candidate, voter
employer, employee, trainee
shareholder, creditor, customer, supplier
captain, coach, referee umpire, goalkeeper, fan
striker, defender, goalkeeper
murder, suicide, accident
stabbing, shooting, strangling, beating, poisoning
heart-attack, stroke, cancer, pneumonia
cholera, malaria, measles, polio, rabies, tetanus, typhoid, plague, flu influenza, ebola, smallpox
fracture, burn, concussion, bruise, laceration
surgery operation, chemotherapy, radiotherapy, vaccination
fire blaze, flood, storm, earthquake quake, avalanche, drought
explosion blast, fire, collision crash, derailment
gas, water, electricity, internet
pipeline, cable, railway, road
copper, lead, tin, zinc, cobalt, lithium
coal, gas, oil, uranium, hydropower, biomass
dam, reactor, turbine, refinery
wheat, maize corn, rice, barley, soybean, potato
cattle, sheep, pigs, poultry, goats
bee, wasp, mosquito, locust, beetle
salmon, cod, herring, tuna, trout, eel
oak, pine, birch, palm, beech, spruce
violin, cello, piano, guitar, flute, trumpet
novel, poem, play, essay, biography, memoir
comedy, tragedy, drama, thriller, documentary, musical
sprint, marathon, relay, hurdles
gold, silver, bronze
semi-final, quarter-final, final
first-half, second-half
bishop, imam, rabbi, monk, priest
church, mosque, synagogue, temple
north-east, north-west, south-east, south-west
eastern, western, northern, southern, central
inland, coastal
morning, evening, night, noon
weekday, weekend
hourly, daily, weekly, monthly, yearly annual
budget, treaty, constitution
income, wealth, property, fuel, sugar, carbon
import, export
petrol gasoline, diesel, kerosene, electricity
bus, tram, metro subway, ferry
passport, visa, licence license
ballot, petition
president, chancellor, king, emperor, prime-minister
major, general, colonel, admiral, sergeant
infantry, navy, air-force
tank, drone, helicopter, submarine, frigate
mine, grenade, missile, shell, torpedo
nuclear, chemical, biological, conventional
guilty, innocent
fined, jailed imprisoned, acquitted, deported
divorce, marriage, engagement
tenant, squatter
freehold, leasehold
wood, stone, brick, steel, concrete, glass
cotton, wool, silk, linen, leather
square, round, triangular, oval
left-handed, right-handed
blind, deaf, mute
vegan, vegetarian
sweet, sour, bitter, salty
chapel church, school, hospital, hall, barracks, theatre theater, library
boy, girl
man, woman
king, queen
`;
