import type { Ministry } from '../ministry';

export const UZBEKISTAN: Ministry = {
  code: 'UZ',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Tashqi ishlar vazirligi',
    '乌兹别克斯坦外交部',
    'МИД Узбекистана',
    'Özbekistan Dışişleri Bakanlığı',
    'Özbekistan Dışişleri',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Узбекистан', 'Ташкент', 'Oʻzbekiston', 'O‘zbekiston', '乌兹别克斯坦'],
  spokespersons: [],
};
