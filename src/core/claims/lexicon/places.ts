/** Places whose mention concerns a state, or two, without naming it: disputed regions, border crossings, rivers, provinces. */
const PLACES: Readonly<Record<string, string>> = {
  Kashmir: 'IN PK',
  IIOJK: 'IN PK',
  'Jammu and Kashmir': 'IN PK',
  Chenab: 'IN PK',
  'Indus Waters Treaty': 'IN PK',
  Indus: 'IN PK',
  'Line of Control': 'IN PK',
  Kartarpur: 'IN PK',
  Torkham: 'AF PK',
  Chaman: 'AF PK',
  'Durand Line': 'AF PK',
  'Spin Boldak': 'AF PK',
  Kandahar: 'AF',
  Xinjiang: 'CN',
  Tibet: 'CN',
  'Hong Kong': 'CN',
  'Golan Heights': 'SY IL',
  Jerusalem: 'IL PS',
  'Al-Aqsa': 'PS IL',
  Rafah: 'PS IL',
  Crimea: 'UA',
  Donbas: 'UA',
  Rakhine: 'MM',
  Rohingya: 'MM',
  Darfur: 'SD',
  Tigray: 'ET',
  Somaliland: 'SO',
};

export const STATES_OF_PLACE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PLACES).map(([place, codes]) => [place, codes.split(' ')]),
);
