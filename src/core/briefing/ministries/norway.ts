import type { Ministry } from '../ministry';

export const NORWAY: Ministry = {
  code: 'NO',
  office: 'Ministry of Foreign Affairs',
  own: ['Utenriksdepartementet', 'Norwegian Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Norge'],
  spokespersons: [],
};
