import type { Ministry } from '../ministry';

export const KENYA: Ministry = {
  code: 'KE',
  office: 'Ministry of Foreign and Diaspora Affairs',
  own: [
    'Foreign and Diaspora Affairs',
    'Ministry of Foreign and Diaspora Affairs',
    'State Department for Foreign Affairs',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: [],
  spokespersons: [],
};
