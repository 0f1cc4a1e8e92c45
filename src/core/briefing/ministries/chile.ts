import type { Ministry } from '../ministry';

export const CHILE: Ministry = {
  code: 'CL',
  office: 'Ministry of Foreign Affairs',
  own: ['Cancillería chilena'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['Santiago de Chile'],
  spokespersons: [],
};
