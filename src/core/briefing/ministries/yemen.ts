import type { Ministry } from '../ministry';

export const YEMEN: Ministry = {
  code: 'YE',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية اليمنية', 'وزارة الخارجية اليمنية', 'یمنی وزارت خارجہ', '也门外交部', 'МИД Йемена'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارة الخارجية'],
  places: ['اليمن', 'صنعاء', 'یمن', '也门'],
  spokespersons: [],
};
