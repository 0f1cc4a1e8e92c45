import type { Ministry } from '../ministry';

export const AZERBAIJAN: Ministry = {
  code: 'AZ',
  office: 'Ministry of Foreign Affairs',
  own: ['Xarici İşlər Nazirliyi'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: [],
  spokespersons: [
    { name: 'Aykhan Hajizada', variants: ['Aykhan Hajizade', 'Hajizada'], from: '2022-11' },
    { name: 'Leyla Abdullayeva', variants: ['Leyla Abdullayeva'], from: '2018-09', until: '2022-11' },
  ],
};
