import type { Ministry } from '../ministry';

export const AZERBAIJAN: Ministry = {
  code: 'AZ',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Xarici İşlər Nazirliyi',
    'МИД Азербайджана',
    'Azerbaycan Dışişleri Bakanlığı',
    'Azerbaycan Dışişleri',
    'ministère azerbaïdjanais des Affaires étrangères',
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
  places: ['Азербайджан', 'Баку', 'Azərbaycan', 'Bakı', 'Azerbaycan', 'آذربائیجان'],
  spokespersons: [
    {
      name: 'Aykhan Hajizada',
      variants: ['Aykhan Hajizade', 'Hajizada', 'Ayxan Hacızadə', 'Ayhan Hacızade', 'Айхан Гаджизаде'],
      from: '2022-11',
    },
    {
      name: 'Leyla Abdullayeva',
      variants: ['Leyla Abdullayeva', 'Лейла Абдуллаева'],
      from: '2018-09',
      until: '2022-11',
    },
  ],
};
