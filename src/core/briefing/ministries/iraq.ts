import type { Ministry } from '../ministry';

export const IRAQ: Ministry = {
  code: 'IQ',
  office: 'Ministry of Foreign Affairs',
  own: [
    'الخارجية العراقية',
    'وزارة الخارجية العراقية',
    'عراقی وزارت خارجہ',
    'وزارت خارجه عراق',
    'وزارت امور خارجه عراق',
    '伊拉克外交部',
    'МИД Ирака',
    'Irak Dışişleri Bakanlığı',
    'Irak Dışişleri',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارة الخارجية'],
  places: ['العراق', 'عراق', 'بغداد', '伊拉克', 'Ирак', 'Irak', 'Bağdat'],
  spokespersons: [],
};
