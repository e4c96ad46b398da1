/**
 * Countries with their other names, the words for their people, and the capitals that stand for their governments.
 * `country; other names | demonyms | capitals`. The first name of a row is the canonical one; likewise the first capital.
 */
const TABLE = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Argentina|Argentine,Argentinian,Argentines|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|
Bolivia|Bolivian,Bolivians|La Paz
Bosnia|Bosnian,Bosnians|Sarajevo
Brazil|Brazilian,Brazilians|Brasilia
Bulgaria|Bulgarian,Bulgarians|Sofia
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian,Canadians|Ottawa
Chad|Chadian|
Chile|Chilean,Chileans|Santiago
China|Chinese|Beijing,Peking
Colombia|Colombian,Colombians|Bogota
Croatia|Croatian,Croatians,Croat|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic;Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian,Egyptians|Cairo
Estonia|Estonian,Estonians|Tallinn
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Finland|Finnish,Finn,Finns|Helsinki
France|French|Paris
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Haiti|Haitian,Haitians|Port-au-Prince
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India|Indian,Indians|New Delhi,Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland|Irish|Dublin
Israel|Israeli,Israelis|
Italy|Italian,Italians|Rome
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kosovo|Kosovan,Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan,Libyans|Tripoli
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourgish|
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Mexico|Mexican,Mexicans|Mexico City
Moldova|Moldovan,Moldovans|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Myanmar;Burma|Burmese|Naypyidaw
Nepal|Nepalese,Nepali|Kathmandu
Netherlands;Holland|Dutch|The Hague,Hague
New Zealand|New Zealander,New Zealanders|
Nigeria|Nigerian,Nigerians|Abuja
North Korea;DPRK|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian,Norwegians|Oslo
Pakistan|Pakistani,Pakistanis|Islamabad
Palestine|Palestinian,Palestinians|Ramallah
Peru|Peruvian,Peruvians|Lima
Philippines|Philippine,Filipino,Filipinos|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia;Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb,Serbs|Belgrade
Singapore|Singaporean|
Slovakia|Slovak,Slovakian,Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tanzania|Tanzanian|Dodoma
Thailand|Thai,Thais|Bangkok
Tunisia|Tunisian,Tunisians|Tunis
Turkey;Türkiye|Turkish,Turk,Turks|Ankara
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates;UAE|Emirati|Abu Dhabi
United Kingdom;UK;U.K.;Britain;Great Britain|British,Briton,Britons|London
United States;US;U.S.;USA;U.S.A.;United States of America;America|American,Americans|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenis|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
Eritrea|Eritrean,Eritreans|Asmara
Oman|Omani,Omanis|Muscat
Bahrain|Bahraini,Bahrainis|Manama
Bhutan|Bhutanese|Thimphu
Laos|Laotian,Lao|Vientiane
Panama|Panamanian,Panamanians|
Costa Rica|Costa Rican,Costa Ricans|
Guatemala|Guatemalan,Guatemalans|
Honduras|Honduran,Hondurans|Tegucigalpa
Nicaragua|Nicaraguan,Nicaraguans|Managua
El Salvador|Salvadoran,Salvadorans|San Salvador
Jamaica|Jamaican,Jamaicans|
Dominican Republic||Santo Domingo
Paraguay|Paraguayan|Asuncion
Guyana|Guyanese|
Fiji|Fijian,Fijians|
Papua New Guinea||Port Moresby
Mozambique|Mozambican,Mozambicans|Maputo
Angola|Angolan,Angolans|Luanda
Namibia|Namibian|Windhoek
Botswana||Gaborone
Malawi|Malawian|Lilongwe
Madagascar|Malagasy|Antananarivo
Ivory Coast;Cote d'Ivoire|Ivorian,Ivorians|
Niger|Nigerien|Niamey
Burkina Faso|Burkinabe|Ouagadougou
Guinea|Guinean|Conakry
Sierra Leone|Sierra Leonean|Freetown
Liberia|Liberian|Monrovia
Togo|Togolese|Lome
Benin|Beninese|
Gabon|Gabonese|Libreville
Democratic Republic of Congo;DRC;DR Congo|Congolese|Kinshasa
Burundi|Burundian|Bujumbura
Djibouti||
Mauritania|Mauritanian|Nouakchott
Gambia|Gambian|Banjul
Tajikistan|Tajik|Dushanbe
Kyrgyzstan|Kyrgyz|Bishkek
Turkmenistan|Turkmen|Ashgabat
Maldives|Maldivian|
Brunei|Bruneian|
East Timor;Timor-Leste|Timorese|Dili
Monaco||
Liechtenstein||Vaduz
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
European Union||Brussels
Scotland|Scottish,Scot,Scots|Edinburgh
Wales|Welsh|Cardiff
England|English|
`;

/** Folded name → canonical name, for countries, capitals and a few great cities. */
export const PLACES = new Map<string, string>();
/** Folded demonym → country. */
export const DEMONYMS = new Map<string, string>();
DEMONYMS.set('european', 'Europe');
DEMONYMS.set('europeans', 'Europe');
DEMONYMS.set('african', 'Africa');
DEMONYMS.set('asian', 'Asia');
/** Canonical capital → country whose government it may stand for. */
export const CAPITALS = new Map<string, string>();

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const row of TABLE.trim().split('\n')) {
  const [names = '', demonyms = '', capitals = ''] = row.split('|');
  const [country = '', ...others] = names.split(';');
  for (const name of [country, ...others]) if (country !== 'European Union') PLACES.set(fold(name), country);
  for (const demonym of demonyms.split(',')) if (demonym !== '') DEMONYMS.set(fold(demonym), country);
  const [capital, ...spellings] = capitals.split(',');
  if (!capital) continue;
  CAPITALS.set(capital, country);
  for (const name of [capital, ...spellings]) PLACES.set(fold(name), capital);
}

for (const city of 'New York|Los Angeles|Chicago|San Francisco|Boston|Houston|Toronto|Montreal|Vancouver|Sydney|Melbourne|Hong Kong|Shanghai|Mumbai|Istanbul|Jerusalem|Gaza|Tel Aviv|Dubai|Frankfurt|Munich|Hamburg|Geneva|Zurich|Milan|Barcelona|Manchester|Birmingham|Liverpool|Glasgow|Kharkiv|Odesa|Lviv|Crimea|Donetsk|Luhansk|Mariupol|California|Texas|Florida|Europe|Asia|Africa|Antarctica|Middle East|Alaska|Ohio|Pennsylvania|Michigan|Arizona|Nevada|Virginia|Massachusetts|New Jersey|Illinois|Northern Ireland|Johannesburg|Rio de Janeiro|Lagos|Karachi|Aleppo|Strasbourg|Davos|Guantanamo'.split(
  '|',
))
  PLACES.set(fold(city), city);
for (const [spelling, city] of [
  ['bombay', 'Mumbai'],
  ['odessa', 'Odesa'],
  ['kharkov', 'Kharkiv'],
  ['lvov', 'Lviv'],
  ['new york city', 'New York'],
  ['lugansk', 'Luhansk'],
  ['washington dc', 'Washington'],
  ['washington d.c.', 'Washington'],
] as const)
  PLACES.set(spelling, city);
