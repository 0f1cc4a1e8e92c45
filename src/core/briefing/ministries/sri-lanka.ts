import type { Ministry } from '../ministry';

export const SRI_LANKA: Ministry = {
  code: 'LK',
  office: 'Ministry of Foreign Affairs',
  own: [],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: [],
  spokespersons: [],
};
