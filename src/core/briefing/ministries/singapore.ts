import type { Ministry } from '../ministry';

export const SINGAPORE: Ministry = {
  code: 'SG',
  office: 'Ministry of Foreign Affairs',
  own: ['新加坡外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['新加坡'],
  spokespersons: [],
};
