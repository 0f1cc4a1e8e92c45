import type { Ministry } from '../ministry';

export const ALGERIA: Ministry = {
  code: 'DZ',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية الجزائرية', 'وزارة الخارجية الجزائرية', 'ministère algérien des Affaires étrangères'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['الجزائر', 'Algérie', 'Alger'],
  spokespersons: [],
};
