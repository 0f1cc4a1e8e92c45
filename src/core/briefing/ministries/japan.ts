import type { Ministry } from '../ministry';

export const JAPAN: Ministry = {
  code: 'JP',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Gaimusho',
    '外務省',
    'جاپانی وزارت خارجہ',
    'الخارجية اليابانية',
    'وزارة الخارجية اليابانية',
    '日本外务省',
    '日本外務省',
    '일본 외무성',
    'МИД Японии',
    'Japonya Dışişleri Bakanlığı',
    'Japonya Dışişleri',
    'ministère japonais des Affaires étrangères',
    'japanische Außenministerium',
    'japanischen Außenministerium',
    'japanischen Außenministeriums',
    'japanisches Außenministerium',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['日本', '東京', 'اليابان', 'جاپان', 'Япония', 'Токио', '일본'],
  spokespersons: [
    { name: 'Toshihiro Kitamura', variants: ['Kitamura Toshihiro', '北村俊博'], from: '2024-08' },
    { name: 'Maki Kobayashi', variants: ['Kobayashi Maki', '小林麻紀'], from: '2023-06', until: '2024-08' },
    { name: 'Hikariko Ono', variants: ['Ono Hikariko'], from: '2021-09', until: '2023-06' },
  ],
};
