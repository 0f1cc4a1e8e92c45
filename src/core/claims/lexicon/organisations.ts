/** Organisations and armed groups that briefings are about: the name we give, then other ways to write it. */
const ORGANISATIONS = `
UN|United Nations|U.N.
UN Security Council|UNSC|Security Council
UN Human Rights Council|Human Rights Council|UNHRC
UN General Assembly|General Assembly|UNGA
EU|European Union|E.U.|Brussels
NATO
African Union|AU
ASEAN
SAARC
SCO|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Gulf Cooperation Council|GCC
Arab League
BRICS
G7
G20
D-8 Organization|D-8
Collective Security Treaty Organization|CSTO
Commonwealth of Independent States|CIS
Eurasian Economic Union|EAEU
IAEA|International Atomic Energy Agency
IMF|International Monetary Fund
World Bank
World Trade Organization|WTO
World Health Organization|WHO
International Court of Justice|ICJ
International Criminal Court
Court of Arbitration|Permanent Court of Arbitration
UNICEF
UNHCR
UNRWA
OSCE|Organization for Security and Co-operation in Europe
IOM|International Organization for Migration
FATF|Financial Action Task Force
Afghan Taliban|Taliban
TTP|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|Fitna al-Khawarij|Pakistani Taliban
Balochistan Liberation Army|BLA
Islamic State Khorasan|ISKP|IS-K|Daesh
Hamas
Hezbollah|Hizbollah
Houthis|Houthi|Ansar Allah
Rapid Support Forces|RSF
M23
PKK
SDF|Syrian Democratic Forces
Arakan Army
Amnesty International
Human Rights Watch
Red Cross|ICRC
Quad`;

/** Every way to write an organisation, to the name we give it. */
export const ORGANISATION_NAMES: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.split('|');
      return [name, ...others].map((written) => [written, name] as const);
    }),
);

/** Groups whose mention is also about a state. */
export const STATE_OF_GROUP: ReadonlyMap<string, string> = new Map([
  ['Hamas', 'PS'],
  ['Houthis', 'YE'],
  ['Hezbollah', 'LB'],
  ['Rapid Support Forces', 'SD'],
  ['Arakan Army', 'MM'],
  ['M23', 'CD'],
]);
