import type { Ministry } from '../ministry';

export const HUNGARY: Ministry = {
  code: 'HU',
  office: 'Ministry of Foreign Affairs and Trade',
  own: ['Külügyminisztérium', 'Külgazdasági és Külügyminisztérium', 'Hungarian Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Magyarország'],
  spokespersons: [],
};
