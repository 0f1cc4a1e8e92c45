import { MORE_STATES } from './more-states';

/**
 * States: ISO 3166-1 alpha-2 code (UK for Britain), the name, adjectives, then capitals and other words that stand for
 * the government. Own compilation of common knowledge.
 */
const STATES = `
PK|Pakistan|Pakistani,Pakistanis|Islamabad,Rawalpindi
IN|India|Indian,Indians|New Delhi,Delhi,South Block
AF|Afghanistan|Afghan,Afghans|Kabul
CN|China|Chinese|Beijing
US|United States|American,Americans|Washington,US,U.S.,USA,America,United States of America,White House,Pentagon
UK|United Kingdom|British,Briton,Britons|London,UK,U.K.,Britain,Great Britain
RU|Russia|Russian,Russians|Moscow,Kremlin,Russian Federation
IR|Iran|Iranian,Iranians|Tehran
TR|Türkiye|Turkish,Turks|Ankara,Turkey,Turkiye
SA|Saudi Arabia|Saudi,Saudis|Riyadh,Kingdom of Saudi Arabia
AE|United Arab Emirates|Emirati,Emiratis|Abu Dhabi,UAE
QA|Qatar|Qatari,Qataris|Doha
KW|Kuwait|Kuwaiti|Kuwait City
BH|Bahrain|Bahraini|Manama
OM|Oman|Omani|Muscat
YE|Yemen|Yemeni,Yemenis|Sanaa
IQ|Iraq|Iraqi,Iraqis|Baghdad
SY|Syria|Syrian,Syrians|Damascus
JO|Jordan|Jordanian|Amman
LB|Lebanon|Lebanese|Beirut
IL|Israel|Israeli,Israelis|Tel Aviv
PS|Palestine|Palestinian,Palestinians|Ramallah,Gaza,West Bank
EG|Egypt|Egyptian,Egyptians|Cairo
LY|Libya|Libyan,Libyans|Tripoli
TN|Tunisia|Tunisian|Tunis
DZ|Algeria|Algerian|Algiers
MA|Morocco|Moroccan|Rabat
SD|Sudan|Sudanese|Khartoum
SS|South Sudan|South Sudanese|Juba
SO|Somalia|Somali|Mogadishu
ET|Ethiopia|Ethiopian|Addis Ababa
ER|Eritrea|Eritrean|Asmara
DJ|Djibouti|Djiboutian|
KE|Kenya|Kenyan|Nairobi
UG|Uganda|Ugandan|Kampala
TZ|Tanzania|Tanzanian|Dodoma
RW|Rwanda|Rwandan|Kigali
CD|Democratic Republic of the Congo|Congolese|Kinshasa,DR Congo,DRC
NG|Nigeria|Nigerian,Nigerians|Abuja
GH|Ghana|Ghanaian|Accra
SN|Senegal|Senegalese|Dakar
ML|Mali|Malian|Bamako
NE|Niger|Nigerien|Niamey
BF|Burkina Faso|Burkinabe|Ouagadougou
CM|Cameroon|Cameroonian|Yaounde
ZA|South Africa|South African|Pretoria
ZW|Zimbabwe|Zimbabwean|Harare
MZ|Mozambique|Mozambican|Maputo
AO|Angola|Angolan|Luanda
ZM|Zambia|Zambian|Lusaka
NA|Namibia|Namibian|Windhoek
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
NP|Nepal|Nepali,Nepalese|Kathmandu
BT|Bhutan|Bhutanese|Thimphu
MV|Maldives|Maldivian|Male
MM|Myanmar|Myanmarese,Burmese|Naypyidaw,Burma
TH|Thailand|Thai,Thais|Bangkok
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
LA|Laos|Laotian,Lao|Vientiane
VN|Vietnam|Vietnamese|Hanoi
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
SG|Singapore|Singaporean|
ID|Indonesia|Indonesian|Jakarta
BN|Brunei|Bruneian|
PH|Philippines|Philippine,Filipino,Filipinos|Manila
TL|Timor-Leste|Timorese|Dili
JP|Japan|Japanese|Tokyo
KR|South Korea|South Korean,South Koreans|Seoul,Republic of Korea,ROK
KP|North Korea|North Korean|Pyongyang,DPRK
TW|Taiwan|Taiwanese|Taipei
MN|Mongolia|Mongolian|Ulaanbaatar
KZ|Kazakhstan|Kazakh,Kazakhs|Astana
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
TM|Turkmenistan|Turkmen|Ashgabat
TJ|Tajikistan|Tajik|Dushanbe
KG|Kyrgyzstan|Kyrgyz|Bishkek
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
AM|Armenia|Armenian,Armenians|Yerevan
GE|Georgia|Georgian|Tbilisi
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
BY|Belarus|Belarusian|Minsk
MD|Moldova|Moldovan|Chisinau
PL|Poland|Polish,Poles|Warsaw
DE|Germany|German,Germans|Berlin
FR|France|French|Paris,Élysée
IT|Italy|Italian,Italians|Rome
ES|Spain|Spanish|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands|Dutch|The Hague
BE|Belgium|Belgian|
LU|Luxembourg|Luxembourgish|
IE|Ireland|Irish|Dublin
DK|Denmark|Danish,Danes|Copenhagen
NO|Norway|Norwegian|Oslo
SE|Sweden|Swedish,Swedes|Stockholm
FI|Finland|Finnish,Finns|Helsinki
IS|Iceland|Icelandic|Reykjavik
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
CZ|Czech Republic|Czech,Czechs|Prague,Czechia
SK|Slovakia|Slovak|Bratislava
HU|Hungary|Hungarian|Budapest
AT|Austria|Austrian|Vienna
CH|Switzerland|Swiss|Bern
SI|Slovenia|Slovenian|Ljubljana
HR|Croatia|Croatian|Zagreb
BA|Bosnia and Herzegovina|Bosnian|Sarajevo,Bosnia
RS|Serbia|Serbian,Serbs|Belgrade
ME|Montenegro|Montenegrin|Podgorica
XK|Kosovo|Kosovar|Pristina
AL|Albania|Albanian|Tirana
MK|North Macedonia|Macedonian|Skopje
GR|Greece|Greek,Greeks|Athens
CY|Cyprus|Cypriot,Cypriots|Nicosia
BG|Bulgaria|Bulgarian|Sofia
RO|Romania|Romanian|Bucharest
CA|Canada|Canadian,Canadians|Ottawa
MX|Mexico|Mexican,Mexicans|Mexico City
CU|Cuba|Cuban|Havana
HT|Haiti|Haitian|Port-au-Prince
GT|Guatemala|Guatemalan|
HN|Honduras|Honduran|Tegucigalpa
SV|El Salvador|Salvadoran|San Salvador
NI|Nicaragua|Nicaraguan|Managua
CR|Costa Rica|Costa Rican|
PA|Panama|Panamanian|
CO|Colombia|Colombian|Bogotá,Bogota
VE|Venezuela|Venezuelan,Venezuelans|Caracas
EC|Ecuador|Ecuadorian|Quito
PE|Peru|Peruvian|Lima
BO|Bolivia|Bolivian|La Paz
CL|Chile|Chilean|Santiago
AR|Argentina|Argentine,Argentinian|Buenos Aires
UY|Uruguay|Uruguayan|Montevideo
PY|Paraguay|Paraguayan|Asunción
BR|Brazil|Brazilian|Brasília,Brasilia
AU|Australia|Australian,Australians|Canberra
NZ|New Zealand|New Zealander|Wellington
PG|Papua New Guinea|Papuan|Port Moresby
FJ|Fiji|Fijian|Suva
VA|Holy See|Vatican|`;

export interface State {
  readonly code: string;
  readonly name: string;
}

/** How a word stands for a state: its name, an adjective or people, or its government by way of a place. */
export type StateWordKind = 'name' | 'adjective' | 'government';

export interface StateWord {
  readonly state: State;
  readonly kind: StateWordKind;
}

/** Every word or phrase that stands for a state, as it is written. */
export const STATE_WORDS: ReadonlyMap<string, StateWord> = indexStates(STATES);

/** Those of STATE_WORDS and more, which the network does not read. */
export const ALL_STATE_WORDS: ReadonlyMap<string, StateWord> = new Map([...indexStates(MORE_STATES), ...STATE_WORDS]);

/** How an institution of a state is called after it, where that is not the adjective. */
const ATTRIBUTIVE: Readonly<Record<string, string>> = {
  PK: 'Pakistan',
  US: 'US',
  UK: 'UK',
  AE: 'UAE',
  NP: 'Nepal',
  NZ: 'New Zealand',
  EU: 'EU',
};

/** The word before an institution of a state: "Norwegian" Foreign Ministry, "Pakistan" Foreign Office. */
export const ATTRIBUTIVES: ReadonlyMap<string, string> = new Map(
  [...ALL_STATE_WORDS.entries()]
    .filter(([, { kind }]) => kind === 'adjective')
    .reverse()
    .map(([word, { state }]) => [state.code, ATTRIBUTIVE[state.code] ?? word]),
);

/** The name of each state. */
export const NAMES_OF_STATES: ReadonlyMap<string, string> = new Map(
  [...ALL_STATE_WORDS.values()].map(({ state }) => [state.code, state.name]),
);

/** The adjective of each state. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  [...ALL_STATE_WORDS.entries()]
    .filter(([, { kind }]) => kind === 'adjective')
    .reverse()
    .map(([word, { state }]) => [state.code, word]),
);

function indexStates(table: string): Map<string, StateWord> {
  const index = new Map<string, StateWord>();
  for (const line of table.trim().split('\n')) {
    const [code = '', name = '', adjectives = '', places = ''] = line.split('|');
    const state = { code, name };
    for (const place of places.split(',').filter(Boolean)) index.set(place, { state, kind: 'government' });
    for (const adjective of adjectives.split(',').filter(Boolean)) index.set(adjective, { state, kind: 'adjective' });
    index.set(name, { state, kind: 'name' });
  }
  return index;
}
