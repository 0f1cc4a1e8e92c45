import type { Ministry } from '../ministry';

export const TURKIYE: Ministry = {
  code: 'TR',
  office: 'Ministry of Foreign Affairs',
  own: ['Dışişleri Bakanlığı', 'Turkish MFA', 'Dışişleri', 'الخارجية التركية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['Türkiye', 'Ankara', 'ترکی', 'ترکیہ'],
  spokespersons: [
    { name: 'Öncü Keçeli', variants: ['Oncu Keceli', 'Keçeli', 'Keceli'], from: '2023-08' },
    { name: 'Tanju Bilgiç', variants: ['Tanju Bilgic'], from: '2021-01', until: '2023-08' },
    { name: 'Hami Aksoy', variants: [], from: '2018-01', until: '2020-12' },
  ],
};
