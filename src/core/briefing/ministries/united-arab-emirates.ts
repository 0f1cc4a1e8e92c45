import type { Ministry } from '../ministry';

export const UNITED_ARAB_EMIRATES: Ministry = {
  code: 'AE',
  office: 'Ministry of Foreign Affairs',
  own: [
    'الخارجية الإماراتية',
    'اماراتی وزارت خارجہ',
    'وزارة الخارجية الإماراتية',
    '阿联酋外交部',
    'МИД ОАЭ',
    'BAE Dışişleri Bakanlığı',
    'BAE Dışişleri',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MoFA',
    'وزارة الخارجية',
    'Ministry of Foreign Affairs and International Cooperation',
  ],
  places: ['الإمارات', 'أبوظبي', 'متحدہ عرب امارات', 'امارات متحده', '阿联酋', 'ОАЭ', 'BAE'],
  spokespersons: [],
};
