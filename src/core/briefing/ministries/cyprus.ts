import type { Ministry } from '../ministry';

export const CYPRUS: Ministry = {
  code: 'CY',
  office: 'Ministry of Foreign Affairs',
  own: ['Cypriot Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Κύπρος'],
  spokespersons: [],
};
