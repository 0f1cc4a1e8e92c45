import type { Ministry } from '../ministry';

export const BRAZIL: Ministry = {
  code: 'BR',
  office: 'Ministry of Foreign Affairs',
  own: ['Itamaraty', 'Itamaraty Palace', 'Palácio do Itamaraty', 'Ministério das Relações Exteriores'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Ministry of External Relations'],
  places: ['Brasil', 'Brasília'],
  spokespersons: [],
};
