import type { Ministry } from '../ministry';

export const RUSSIA: Ministry = {
  code: 'RU',
  office: 'Ministry of Foreign Affairs',
  own: ['МИД России', 'МИД РФ', 'Russian MFA', 'الخارجية الروسية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA', 'МИД', 'Министерство иностранных дел'],
  places: ['Россия', 'России', 'Москва', 'РФ', 'روس', 'ماسکو'],
  spokespersons: [
    {
      name: 'Maria Zakharova',
      variants: ['Mariya Zakharova', 'Zakharova', 'Мария Захарова', 'Захарова', 'ماریا زخارووا'],
      from: '2015-08',
    },
  ],
};
