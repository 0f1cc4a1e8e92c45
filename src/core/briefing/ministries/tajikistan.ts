import type { Ministry } from '../ministry';

export const TAJIKISTAN: Ministry = {
  code: 'TJ',
  office: 'Ministry of Foreign Affairs',
  own: ['Вазорати корҳои хориҷии', '塔吉克斯坦外交部', 'МИД Таджикистана'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Таджикистан', 'Душанбе', 'Тоҷикистон', '塔吉克斯坦'],
  spokespersons: [],
};
