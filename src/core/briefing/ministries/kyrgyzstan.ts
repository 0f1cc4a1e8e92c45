import type { Ministry } from '../ministry';

export const KYRGYZSTAN: Ministry = {
  code: 'KG',
  office: 'Ministry of Foreign Affairs',
  own: ['Тышкы иштер министрлиги', '吉尔吉斯斯坦外交部', 'МИД Киргизии', 'МИД Кыргызстана', 'МИД КР'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Киргизия', 'Кыргызстан', 'Бишкек', '吉尔吉斯斯坦'],
  spokespersons: [],
};
