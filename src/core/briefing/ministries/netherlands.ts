import type { Ministry } from '../ministry';

export const NETHERLANDS: Ministry = {
  code: 'NL',
  office: 'Ministry of Foreign Affairs',
  own: ['ministerie van Buitenlandse Zaken'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Buitenlandse Zaken'],
  places: ['Nederland', 'Den Haag'],
  spokespersons: [],
};
