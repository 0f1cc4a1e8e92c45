import type { Ministry } from '../ministry';

export const INDONESIA: Ministry = {
  code: 'ID',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Kemlu',
    'Kemenlu',
    'Kementerian Luar Negeri RI',
    'Kementerian Luar Negeri Republik Indonesia',
    '印尼外交部',
    'インドネシア外務省',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Kementerian Luar Negeri'],
  places: ['印尼', '雅加达'],
  spokespersons: [
    { name: 'Vahd Nabyl Mulachela', variants: ['Vahd Nabyl', 'Nabyl Mulachela'], from: '2025-08' },
    {
      name: 'Rolliansyah Soemirat',
      variants: ['Roy Soemirat', 'Rolliansyah “Roy” Soemirat'],
      from: '2024-05',
      until: '2025-08',
    },
    { name: 'Lalu Muhamad Iqbal', variants: [], from: '2023-01', until: '2024-05' },
    { name: 'Teuku Faizasyah', variants: [], from: '2018-12', until: '2022-12' },
  ],
};
