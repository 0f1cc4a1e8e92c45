import type { Ministry } from '../ministry';

export const BAHRAIN: Ministry = {
  code: 'BH',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية البحرينية', 'وزارة الخارجية البحرينية', 'بحرینی وزارت خارجہ', '巴林外交部', 'МИД Бахрейна'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارة الخارجية'],
  places: ['البحرين', 'المنامة', 'بحرین', '巴林'],
  spokespersons: [],
};
