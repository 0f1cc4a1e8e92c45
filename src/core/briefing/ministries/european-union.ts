import type { Ministry } from '../ministry';

export const EUROPEAN_UNION: Ministry = {
  code: 'EU',
  office: 'European External Action Service',
  own: [
    'EEAS',
    'European External Action Service',
    'EU foreign policy spokesperson',
    'EU foreign affairs spokesperson',
    'SEAE',
    'Commission spokesperson for foreign affairs',
    'Commission’s spokesperson for foreign affairs',
    'Commission spokesman for foreign affairs',
    'Commission spokeswoman for foreign affairs',
    'Commission foreign affairs spokesperson',
    'EU spokesperson for foreign affairs',
    'EU foreign affairs spokesman',
    'EU foreign affairs spokeswoman',
    'EU foreign policy spokesman',
    'EU foreign policy spokeswoman',
    'spokesperson for foreign affairs and security policy',
    'EU diplomatic service',
    'EU’s diplomatic service',
  ],
  shared: [],
  places: ['EU', 'European Union', 'Brussels'],
  spokespersons: [
    { name: 'Anouar El Anouni', variants: ['El Anouni', 'أنور العنوني', 'Анвар аль-Ануни'], from: '2024-12' },
    { name: 'Anitta Hipper', variants: ['Hipper'], from: '2024-12' },
    { name: 'Peter Stano', variants: ['Stano', 'بيتر ستانو', 'Петер Стано'], from: '2019-12', until: '2024-12' },
    {
      name: 'Nabila Massrali',
      variants: ['Massrali', 'نبيلة مصرالي', 'Набила Массрали'],
      from: '2020-03',
      until: '2024-12',
    },
  ],
};
