import type { Ministry } from '../ministry';

export const ARMENIA: Ministry = {
  code: 'AM',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Արտաքին գործերի նախարարություն',
    'ԱԳՆ',
    'МИД Армении',
    'Ermenistan Dışişleri Bakanlığı',
    'Ermenistan Dışişleri',
    'ministère arménien des Affaires étrangères',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Армения', 'Ереван', 'Հայաստան', 'Երևան', 'Ermenistan'],
  spokespersons: [
    { name: 'Ani Badalyan', variants: ['Badalyan', 'Ани Бадалян'], from: '2022-05' },
    { name: 'Vahan Hunanyan', variants: ['Ваган Унанян'], from: '2021-06', until: '2022-05' },
    { name: 'Anna Naghdalyan', variants: ['Анна Нагдалян'], from: '2018-08', until: '2021-06' },
  ],
};
