import type { Ministry } from '../ministry';

export const OMAN: Ministry = {
  code: 'OM',
  office: 'Foreign Ministry',
  own: [
    'الخارجية العمانية',
    'وزارة الخارجية العمانية',
    'الخارجية العُمانية',
    'وزارة الخارجية العُمانية',
    'عمانی وزارت خارجہ',
    '阿曼外交部',
    'МИД Омана',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارة الخارجية'],
  places: ['سلطنة عمان', 'سلطنة عُمان', 'مسقط', '阿曼'],
  spokespersons: [],
};
