import type { Ministry } from '../ministry';

export const ROMANIA: Ministry = {
  code: 'RO',
  office: 'Ministry of Foreign Affairs',
  own: ['Ministerul Afacerilor Externe', 'Romanian Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['România', 'București'],
  spokespersons: [],
};
