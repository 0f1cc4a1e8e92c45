import type { Ministry } from '../ministry';

export const ITALY: Ministry = {
  code: 'IT',
  office: 'Ministry of Foreign Affairs and International Cooperation',
  own: ['Farnesina'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'Ministry of Foreign Affairs and International Cooperation',
  ],
  places: ['Italia', 'Roma', 'إيطاليا'],
  spokespersons: [],
};
