import type { Ministry } from '../ministry';

export const VENEZUELA: Ministry = {
  code: 'VE',
  office: 'Ministry of Foreign Affairs',
  own: ['Cancillería venezolana'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['Caracas'],
  spokespersons: [],
};
