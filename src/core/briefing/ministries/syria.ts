import type { Ministry } from '../ministry';

export const SYRIA: Ministry = {
  code: 'SY',
  office: 'Ministry of Foreign Affairs and Expatriates',
  own: [
    'الخارجية السورية',
    'وزارة الخارجية السورية',
    'شامی وزارت خارجہ',
    'وزارت خارجه سوریه',
    'وزارت امور خارجه سوریه',
    '叙利亚外交部',
    'МИД Сирии',
    'Suriye Dışişleri Bakanlığı',
    'Suriye Dışişleri',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MoFA',
    'وزارة الخارجية',
    'Ministry of Foreign Affairs and Expatriates',
    'وزارة الخارجية والمغتربين',
  ],
  places: ['سوريا', 'سورية', 'دمشق', 'سوریه', '叙利亚', 'Сирия', 'Дамаск', 'Suriye', 'Şam'],
  spokespersons: [],
};
