import type { Ministry } from '../ministry';

export const POLAND: Ministry = {
  code: 'PL',
  office: 'Ministry of Foreign Affairs',
  own: ['Ministerstwo Spraw Zagranicznych', '波兰外交部', 'МИД Польши'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['Polska', 'Warszawa', 'Польша'],
  spokespersons: [],
};
