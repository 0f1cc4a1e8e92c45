import type { Ministry } from '../ministry';

export const UKRAINE: Ministry = {
  code: 'UA',
  office: 'Ministry of Foreign Affairs',
  own: ['МЗС', 'Міністерство закордонних справ'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['Україна', 'Київ'],
  spokespersons: [
    { name: 'Heorhii Tykhyi', variants: ['Georgiy Tykhyi', 'Tykhyi'], from: '2024-06' },
    { name: 'Oleg Nikolenko', variants: ['Oleh Nikolenko'], from: '2020-06', until: '2024-06' },
  ],
};
