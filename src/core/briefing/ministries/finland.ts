import type { Ministry } from '../ministry';

export const FINLAND: Ministry = {
  code: 'FI',
  office: 'Ministry for Foreign Affairs',
  own: ['ulkoministeriö', 'Finnish Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Ministry for Foreign Affairs'],
  places: ['Suomi'],
  spokespersons: [],
};
