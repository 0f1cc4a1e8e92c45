import type { Ministry } from '../ministry';

export const SWEDEN: Ministry = {
  code: 'SE',
  office: 'Ministry for Foreign Affairs',
  own: ['Utrikesdepartementet', 'Swedish Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Ministry for Foreign Affairs'],
  places: ['Sverige'],
  spokespersons: [],
};
