import type { Ministry } from '../ministry';

export const SOUTH_AFRICA: Ministry = {
  code: 'ZA',
  office: 'Department of International Relations and Cooperation',
  own: ['DIRCO', 'Department of International Relations and Cooperation', 'International Relations and Cooperation'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Suid-Afrika'],
  spokespersons: [],
};
