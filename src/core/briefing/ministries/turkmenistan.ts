import type { Ministry } from '../ministry';

export const TURKMENISTAN: Ministry = {
  code: 'TM',
  office: 'Ministry of Foreign Affairs',
  own: ['Daşary işler ministrligi', '土库曼斯坦外交部', 'МИД Туркменистана', 'МИД Туркмении'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Туркменистан', 'Ашхабад', 'Türkmenistan', '土库曼斯坦'],
  spokespersons: [],
};
