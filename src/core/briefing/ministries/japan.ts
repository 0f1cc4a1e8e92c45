import type { Ministry } from '../ministry';

export const JAPAN: Ministry = {
  code: 'JP',
  office: 'Ministry of Foreign Affairs',
  own: ['Gaimusho', '外務省'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['日本', '東京'],
  spokespersons: [
    { name: 'Toshihiro Kitamura', variants: ['Kitamura Toshihiro', '北村俊博'], from: '2024-08' },
    { name: 'Maki Kobayashi', variants: ['Kobayashi Maki', '小林麻紀'], from: '2023-06', until: '2024-08' },
    { name: 'Hikariko Ono', variants: ['Ono Hikariko'], from: '2021-09', until: '2023-06' },
  ],
};
