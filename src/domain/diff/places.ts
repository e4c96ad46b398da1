/**
 * Countries as news English writes them: `name; other names; people and adjective; seat of government`. The seat is
 * kept apart because "London" stands for the government only in some sentences.
 */
const TABLE = `
United States; US, USA, America, United States of America; American, Americans; Washington
United Kingdom; UK, Britain, Great Britain; British, Briton, Britons; London
England; ; English
Scotland; ; Scottish, Scot, Scots; Edinburgh
Wales; ; Welsh; Cardiff
Northern Ireland; ; Northern Irish; Belfast
Ireland; Republic of Ireland; Irish; Dublin
European Union; EU; ; Brussels
France; ; French, Frenchman; Paris
Germany; ; German, Germans; Berlin
Italy; ; Italian, Italians; Rome
Spain; ; Spanish, Spaniard, Spaniards; Madrid
Portugal; ; Portuguese; Lisbon
Netherlands; Holland; Dutch; Hague
Belgium; ; Belgian, Belgians
Switzerland; ; Swiss; Bern
Austria; ; Austrian, Austrians; Vienna
Denmark; ; Danish, Dane, Danes; Copenhagen
Norway; ; Norwegian, Norwegians; Oslo
Sweden; ; Swedish, Swede, Swedes; Stockholm
Finland; ; Finnish, Finn, Finns; Helsinki
Iceland; ; Icelandic, Icelander; Reykjavik
Poland; ; Polish, Pole, Poles; Warsaw
Czech Republic; Czechia; Czech, Czechs; Prague
Slovakia; ; Slovak, Slovaks, Slovakian; Bratislava
Slovenia; ; Slovene, Slovenian; Ljubljana
Hungary; ; Hungarian, Hungarians; Budapest
Romania; ; Romanian, Romanians; Bucharest
Bulgaria; ; Bulgarian, Bulgarians; Sofia
Greece; ; Greek, Greeks; Athens
Cyprus; ; Cypriot, Cypriots; Nicosia
Turkey; Türkiye, Turkiye; Turkish, Turk, Turks; Ankara
Serbia; ; Serbian, Serb, Serbs; Belgrade
Croatia; ; Croatian, Croat, Croats; Zagreb
Bosnia; Bosnia and Herzegovina; Bosnian, Bosnians; Sarajevo
Albania; ; Albanian, Albanians; Tirana
Kosovo; ; Kosovan, Kosovar; Pristina
Ukraine; ; Ukrainian, Ukrainians; Kyiv, Kiev
Russia; Russian Federation; Russian, Russians; Moscow, Kremlin
Belarus; Byelorussia; Belarusian, Belarusians; Minsk
Moldova; ; Moldovan, Moldovans; Chisinau
Lithuania; ; Lithuanian, Lithuanians; Vilnius
Latvia; ; Latvian, Latvians; Riga
Estonia; ; Estonian, Estonians; Tallinn
Georgia; ; Georgian, Georgians; Tbilisi
Armenia; ; Armenian, Armenians; Yerevan
Azerbaijan; ; Azerbaijani, Azeri; Baku
Kazakhstan; ; Kazakh, Kazakhs; Astana
Uzbekistan; ; Uzbek, Uzbeks; Tashkent
China; People's Republic of China, PRC; Chinese; Beijing, Peking
Taiwan; ; Taiwanese; Taipei
Japan; ; Japanese; Tokyo
South Korea; Republic of Korea; South Korean, South Koreans; Seoul
North Korea; DPRK; North Korean, North Koreans; Pyongyang
India; ; Indian, Indians; New Delhi, Delhi
Pakistan; ; Pakistani, Pakistanis; Islamabad
Bangladesh; ; Bangladeshi, Bangladeshis; Dhaka
Sri Lanka; ; Sri Lankan, Sri Lankans; Colombo
Nepal; ; Nepali, Nepalese; Kathmandu
Afghanistan; ; Afghan, Afghans; Kabul
Myanmar; Burma; Burmese; Naypyidaw
Thailand; ; Thai, Thais; Bangkok
Vietnam; Viet Nam; Vietnamese; Hanoi
Cambodia; ; Cambodian, Cambodians; Phnom Penh
Indonesia; ; Indonesian, Indonesians; Jakarta
Malaysia; ; Malaysian, Malaysians; Kuala Lumpur
Singapore; ; Singaporean, Singaporeans
Philippines; ; Filipino, Filipinos, Philippine; Manila
Australia; ; Australian, Australians; Canberra
New Zealand; ; New Zealander, New Zealanders; Wellington
Canada; ; Canadian, Canadians; Ottawa
Mexico; ; Mexican, Mexicans; Mexico City
Brazil; ; Brazilian, Brazilians; Brasilia
Argentina; ; Argentine, Argentinian, Argentines; Buenos Aires
Chile; ; Chilean, Chileans; Santiago
Colombia; ; Colombian, Colombians; Bogota
Venezuela; ; Venezuelan, Venezuelans; Caracas
Peru; ; Peruvian, Peruvians; Lima
Cuba; ; Cuban, Cubans; Havana
Haiti; ; Haitian, Haitians; Port-au-Prince
Israel; ; Israeli, Israelis; Jerusalem
Palestine; Palestinian territories; Palestinian, Palestinians; Ramallah
Lebanon; ; Lebanese; Beirut
Syria; ; Syrian, Syrians; Damascus
Jordan; ; Jordanian, Jordanians; Amman
Iraq; ; Iraqi, Iraqis; Baghdad
Iran; ; Iranian, Iranians; Tehran, Teheran
Saudi Arabia; Kingdom of Saudi Arabia; Saudi, Saudis; Riyadh
United Arab Emirates; UAE, Emirates; Emirati, Emiratis; Abu Dhabi
Qatar; ; Qatari, Qataris; Doha
Kuwait; ; Kuwaiti, Kuwaitis
Yemen; ; Yemeni, Yemenis; Sanaa
Egypt; ; Egyptian, Egyptians; Cairo
Libya; ; Libyan, Libyans; Tripoli
Tunisia; ; Tunisian, Tunisians; Tunis
Algeria; ; Algerian, Algerians; Algiers
Morocco; ; Moroccan, Moroccans; Rabat
Sudan; ; Sudanese; Khartoum
South Sudan; ; South Sudanese; Juba
Ethiopia; ; Ethiopian, Ethiopians; Addis Ababa
Somalia; ; Somali, Somalis; Mogadishu
Kenya; ; Kenyan, Kenyans; Nairobi
Uganda; ; Ugandan, Ugandans; Kampala
Rwanda; ; Rwandan, Rwandans; Kigali
Nigeria; ; Nigerian, Nigerians; Abuja
Niger; ; Nigerien, Nigeriens; Niamey
Ghana; ; Ghanaian, Ghanaians; Accra
Mali; ; Malian, Malians; Bamako
Senegal; ; Senegalese; Dakar
South Africa; ; South African, South Africans; Pretoria
Zimbabwe; ; Zimbabwean, Zimbabweans; Harare
Zambia; ; Zambian, Zambians; Lusaka
Gambia; ; Gambian, Gambians; Banjul
Democratic Republic of the Congo; DRC, DR Congo; Congolese; Kinshasa
`;

const COUNTRY = new Map<string, string>();
const SEAT = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [name = '', others = '', people = '', seats = ''] = line.split(';').map((cell) => cell.trim());
  const forms = (cell: string): string[] =>
    cell === '' ? [] : cell.split(',').map((form) => form.trim().toLowerCase());
  for (const form of [name.toLowerCase(), ...forms(others), ...forms(people)]) COUNTRY.set(form, name);
  for (const form of forms(seats)) SEAT.set(form, name);
}

/** The country a folded form names or belongs to: `british` → United Kingdom. */
export const countryOf = (form: string): string | null => COUNTRY.get(form) ?? null;

/** The country whose government a capital stands for: `downing street` is not here, `london` is. */
export const governmentOf = (form: string): string | null => SEAT.get(form) ?? null;
