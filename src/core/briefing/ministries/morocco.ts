import type { Ministry } from '../ministry';

export const MOROCCO: Ministry = {
  code: 'MA',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية المغربية', 'وزارة الخارجية المغربية', 'ministère marocain des Affaires étrangères'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['المغرب', 'الرباط', 'Maroc'],
  spokespersons: [],
};
