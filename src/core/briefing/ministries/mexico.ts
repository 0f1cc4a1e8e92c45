import type { Ministry } from '../ministry';

export const MEXICO: Ministry = {
  code: 'MX',
  office: 'Ministry of Foreign Affairs',
  own: ['Secretaría de Relaciones Exteriores', 'Secretariat of Foreign Affairs', 'Tlatelolco'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Foreign Relations Secretariat',
    'Relaciones Exteriores',
    'Cancillería',
  ],
  places: ['México', 'Ciudad de México'],
  spokespersons: [],
};
