import type { Ministry } from '../ministry';

export const COLOMBIA: Ministry = {
  code: 'CO',
  office: 'Ministry of Foreign Affairs',
  own: ['Cancillería colombiana'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['Bogotá'],
  spokespersons: [],
};
