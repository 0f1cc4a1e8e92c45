import type { Ministry } from '../ministry';

export const ARGENTINA: Ministry = {
  code: 'AR',
  office: 'Ministry of Foreign Affairs',
  own: ['Palacio San Martín', 'San Martín Palace', 'Cancillería argentina'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['Argentina', 'Buenos Aires'],
  spokespersons: [],
};
