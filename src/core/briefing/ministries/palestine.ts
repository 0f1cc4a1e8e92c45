import type { Ministry } from '../ministry';

export const PALESTINE: Ministry = {
  code: 'PS',
  office: 'Ministry of Foreign Affairs and Expatriates',
  own: ['الخارجية الفلسطينية', 'وزارة الخارجية الفلسطينية', 'فلسطینی وزارت خارجہ', '巴勒斯坦外交部', 'МИД Палестины'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MoFA',
    'وزارة الخارجية',
    'Ministry of Foreign Affairs and Expatriates',
    'وزارة الخارجية والمغتربين',
  ],
  places: ['فلسطين', 'رام الله', 'فلسطین', '巴勒斯坦', 'Палестина'],
  spokespersons: [],
};
