import type { Ministry } from '../ministry';

export const THAILAND: Ministry = {
  code: 'TH',
  office: 'Ministry of Foreign Affairs',
  own: ['泰国外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['泰国'],
  spokespersons: [],
};
