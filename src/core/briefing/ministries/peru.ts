import type { Ministry } from '../ministry';

export const PERU: Ministry = {
  code: 'PE',
  office: 'Ministry of Foreign Affairs',
  own: ['Torre Tagle', 'Cancillería peruana'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['Perú'],
  spokespersons: [],
};
