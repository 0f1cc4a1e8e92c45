import type { Ministry } from '../ministry';

export const ARMENIA: Ministry = {
  code: 'AM',
  office: 'Ministry of Foreign Affairs',
  own: [],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: [],
  spokespersons: [
    { name: 'Ani Badalyan', variants: ['Badalyan'], from: '2022-05' },
    { name: 'Vahan Hunanyan', variants: [], from: '2021-06', until: '2022-05' },
    { name: 'Anna Naghdalyan', variants: [], from: '2018-08', until: '2021-06' },
  ],
};
