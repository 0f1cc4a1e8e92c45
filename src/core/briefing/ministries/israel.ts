import type { Ministry } from '../ministry';

export const ISRAEL: Ministry = {
  code: 'IL',
  office: 'Ministry of Foreign Affairs',
  own: ['משרד החוץ', 'الخارجية الإسرائيلية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['ישראל', 'إسرائيل', 'اسرائیل'],
  spokespersons: [
    { name: 'Oren Marmorstein', variants: ['Marmorstein'], from: '2023-10' },
    { name: 'Lior Haiat', variants: [], from: '2020-01', until: '2024-06' },
    { name: 'Emmanuel Nahshon', variants: [], from: '2014-06', until: '2019-12' },
  ],
};
