import type { Ministry } from '../ministry';

export const KUWAIT: Ministry = {
  code: 'KW',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية الكويتية', 'وزارة الخارجية الكويتية', 'کویتی وزارت خارجہ', '科威特外交部', 'МИД Кувейта'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارة الخارجية'],
  places: ['الكويت', 'کویت', '科威特', 'Кувейт'],
  spokespersons: [],
};
