import type { Ministry } from '../ministry';

export const NIGERIA: Ministry = {
  code: 'NG',
  office: 'Ministry of Foreign Affairs',
  own: ['Nigerian Foreign Ministry', 'Federal Ministry of Foreign Affairs'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: [],
  spokespersons: [],
};
