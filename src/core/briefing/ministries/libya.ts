import type { Ministry } from '../ministry';

export const LIBYA: Ministry = {
  code: 'LY',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية الليبية', 'وزارة الخارجية الليبية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['ليبيا', 'طرابلس'],
  spokespersons: [],
};
