import type { Ministry } from '../ministry';

export const SWITZERLAND: Ministry = {
  code: 'CH',
  office: 'Federal Department of Foreign Affairs',
  own: [
    'FDFA',
    'Federal Department of Foreign Affairs',
    'Eidgenössisches Departement für auswärtige Angelegenheiten',
    'Département fédéral des affaires étrangères',
    'DFAE',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Swiss Foreign Ministry'],
  places: ['Schweiz', 'Suisse'],
  spokespersons: [],
};
