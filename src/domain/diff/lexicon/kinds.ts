/**
 * Kinds whose members exclude each other: who reads "yellow" for "green" reads another statement. A line is a kind,
 * a comma separates its members, words between two commas are one member. Written by hand for what news is about; a word
 * left out only means that its exchange is listed for review instead of alerting.
 */
export const EXCLUSIVE_KINDS = `
red crimson scarlet, orange, yellow, green, blue, purple violet, pink, brown, black, white, grey gray, gold golden, silver
father dad, mother mom mum, brother, sister, son, daughter, husband, wife, uncle, aunt, grandfather grandpa, grandmother grandma, cousin, nephew, niece, boyfriend, girlfriend, friend, neighbor neighbour, colleague coworker, boss
spring, summer, autumn fall, winter
morning, afternoon, evening, night, noon midday, midnight
breakfast, lunch, dinner supper, brunch
north, south, east, west
northern, southern, eastern, western, central
second, minute, hour, day, week, fortnight, month, quarter, year, decade, century
hourly, daily, weekly, monthly, quarterly, yearly annual annually
doctor physician, nurse, teacher, lawyer attorney, engineer, farmer, soldier, driver, pilot, journalist reporter, scientist, student, chef cook, actor, singer, artist, priest, waiter, plumber, carpenter, architect, dentist, accountant, programmer, designer, banker, sailor, firefighter, cleaner, butcher, baker, editor, photographer
president, governor, mayor, senator, minister, ambassador, king, queen, judge, prosecutor, secretary, chancellor, premier, pope, bishop, councillor
police, army, navy, fire-service, court, parliament, government, hospital, university, school, church, company, union, bank
car, truck lorry, bus, train, plane aircraft airplane, helicopter, ship, boat, ferry, bicycle bike, motorcycle motorbike, tram, van, taxi cab, rocket, tank, submarine, scooter
dog, cat, horse, cow, pig, sheep, goat, chicken, rabbit, wolf, bear, lion, tiger, elephant, fox, mouse, rat, snake, duck, parrot, hamster
fish, meat, beef, pork, lamb, milk, cheese, butter, bread, rice, pasta, egg, sugar, salt, wine, beer, coffee, tea, juice, water, pizza, burger, salad, soup, cake, chocolate, apple, banana, potato, tomato, onion, carrot
gas, oil, coal, electricity, wind, solar, nuclear, hydrogen, petrol gasoline, diesel
gold, silver, copper, iron, steel, aluminium aluminum, lithium, platinum, nickel, uranium, zinc
eye, ear, nose, mouth, arm, leg, hand, foot, head, neck, chest, back, heart, lung, liver, kidney, brain, knee, shoulder, finger, stomach, skin
football soccer, basketball, tennis, golf, rugby, cricket, hockey, baseball, boxing, swimming, cycling, volleyball
piano, guitar, violin, drum, flute, trumpet
earthquake quake, flood, fire, storm, drought, hurricane, tornado, landslide, tsunami, avalanche, eruption
stabbing, shooting, bombing, poisoning, hanging, drowning
rain, snow, hail, fog, sunshine, wind
hospital, school, church, prison jail, hotel, restaurant, museum, library, airport, station, harbour harbor port, bridge, factory, theatre theater, stadium, supermarket, pharmacy, gym, cinema, embassy, mosque, temple, synagogue
kitchen, bathroom, bedroom, garage, garden, basement, attic, balcony
mathematics maths, physics, chemistry, biology, history, geography, economics, philosophy, psychology, sociology
murder manslaughter, theft, fraud, robbery, kidnapping, arson, rape, bribery, tax-evasion, burglary, espionage
infantry, artillery, cavalry
house, apartment flat, room, office
novel, film movie, song, play, poem, painting, album, podcast, series, documentary
book, newspaper, magazine
phone telephone, computer, tablet, television tv, radio, camera, watch, remote
email, letter, text, call
shirt, trousers pants, dress, skirt, jacket, coat, shoe, hat, sock, glove
gold, bronze
first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty
thousand, million, billion, trillion
once, twice
half, third, quarter
dollar, euro, pound sterling, yen, yuan, rouble ruble, rupee, franc, krona, peso, lira, bitcoin
christian, muslim islamic, jewish, hindu, buddhist, atheist
catholic, protestant, orthodox
triangle, square, circle, rectangle
wood wooden, metal, plastic, glass, stone, paper, rubber, cotton, leather, concrete
`;
