import type { Ministry } from '../ministry';

export const BELARUS: Ministry = {
  code: 'BY',
  office: 'Ministry of Foreign Affairs',
  own: ['白俄罗斯外交部', 'МИД Белоруссии', 'МИД Беларуси'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Беларусь', 'Белоруссия', 'Минск', '白俄罗斯'],
  spokespersons: [],
};
