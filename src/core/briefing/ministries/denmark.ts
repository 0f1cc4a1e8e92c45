import type { Ministry } from '../ministry';

export const DENMARK: Ministry = {
  code: 'DK',
  office: 'Ministry of Foreign Affairs',
  own: ['Udenrigsministeriet', 'Danish Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Danmark'],
  spokespersons: [],
};
