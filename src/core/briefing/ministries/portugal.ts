import type { Ministry } from '../ministry';

export const PORTUGAL: Ministry = {
  code: 'PT',
  office: 'Ministry of Foreign Affairs',
  own: ['Ministério dos Negócios Estrangeiros'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Negócios Estrangeiros'],
  places: ['Lisboa'],
  spokespersons: [],
};
