import type { Ministry } from '../ministry';

export const BELGIUM: Ministry = {
  code: 'BE',
  office: 'Ministry of Foreign Affairs',
  own: ['Belgian Foreign Affairs', 'FPS Foreign Affairs', 'SPF Affaires étrangères', 'FOD Buitenlandse Zaken'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Belgique', 'België'],
  spokespersons: [],
};
