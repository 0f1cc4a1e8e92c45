import type { Ministry } from '../ministry';

export const UNITED_ARAB_EMIRATES: Ministry = {
  code: 'AE',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية الإماراتية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA'],
  places: ['الإمارات', 'أبوظبي'],
  spokespersons: [],
};
