import type { Ministry } from '../ministry';

export const CZECHIA: Ministry = {
  code: 'CZ',
  office: 'Ministry of Foreign Affairs',
  own: ['Černín Palace', 'Ministerstvo zahraničních věcí', 'Czech Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Česko'],
  spokespersons: [],
};
