import type { Ministry } from '../ministry';

export const EGYPT: Ministry = {
  code: 'EG',
  office: 'Ministry of Foreign Affairs',
  own: [
    'الخارجية المصرية',
    'وزارة الخارجية المصرية',
    'مصری وزارت خارجہ',
    'وزارت خارجه مصر',
    'وزارت امور خارجه مصر',
    '埃及外交部',
    'エジプト外務省',
    'МИД Египта',
    'Mısır Dışişleri Bakanlığı',
    'Mısır Dışişleri',
    'ministère égyptien des Affaires étrangères',
    'ägyptische Außenministerium',
    'ägyptischen Außenministerium',
    'ägyptischen Außenministeriums',
    'ägyptisches Außenministerium',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'وزارة الخارجية',
    'ministère des Affaires étrangères',
    'Affaires étrangères',
  ],
  places: ['مصر', 'القاهرة', 'قاہرہ', 'قاهره', 'मिस्र', '埃及', 'Египет', 'Каир', 'Mısır', 'Kahire'],
  spokespersons: [
    { name: 'Tamim Khallaf', variants: ['Tameem Khallaf', 'تميم خلاف'], from: '2024-08' },
    { name: 'Ahmed Abu Zeid', variants: ['Ahmed Abou Zeid', 'أحمد أبو زيد'], from: '2022-09', until: '2024-08' },
    { name: 'Ahmed Hafez', variants: ['أحمد حافظ'], from: '2018-09', until: '2022-09' },
  ],
};
