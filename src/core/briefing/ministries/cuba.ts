import type { Ministry } from '../ministry';

export const CUBA: Ministry = {
  code: 'CU',
  office: 'Ministry of Foreign Affairs',
  own: ['MINREX', 'Cancillería cubana'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Cancillería',
    'Ministerio de Relaciones Exteriores',
    'Relaciones Exteriores',
  ],
  places: ['La Habana'],
  spokespersons: [],
};
