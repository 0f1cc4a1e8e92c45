import type { Ministry } from '../ministry';

export const TUNISIA: Ministry = {
  code: 'TN',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية التونسية', 'وزارة الخارجية التونسية', 'ministère tunisien des Affaires étrangères'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['تونس', 'Tunisie'],
  spokespersons: [],
};
