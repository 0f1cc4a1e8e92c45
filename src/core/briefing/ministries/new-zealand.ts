import type { Ministry } from '../ministry';

export const NEW_ZEALAND: Ministry = {
  code: 'NZ',
  office: 'Ministry of Foreign Affairs and Trade',
  own: ['MFAT', 'Ministry of Foreign Affairs and Trade'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Aotearoa'],
  spokespersons: [],
};
