import type { Ministry } from '../ministry';

export const AUSTRIA: Ministry = {
  code: 'AT',
  office: 'Ministry for European and International Affairs',
  own: [
    'BMEIA',
    'Ministry for European and International Affairs',
    'österreichische Außenministerium',
    'österreichischen Außenministerium',
    'österreichisches Außenministerium',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Österreich', 'Wien'],
  spokespersons: [],
};
