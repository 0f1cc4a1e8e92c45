import type { Ministry } from '../ministry';

export const SPAIN: Ministry = {
  code: 'ES',
  office: 'Ministry of Foreign Affairs',
  own: ['Ministerio de Asuntos Exteriores', 'Ministerio de Exteriores'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Asuntos Exteriores'],
  places: ['España'],
  spokespersons: [],
};
