import type { Ministry } from '../ministry';

export const LITHUANIA: Ministry = {
  code: 'LT',
  office: 'Ministry of Foreign Affairs',
  own: ['Užsienio reikalų ministerija', 'Lithuanian Foreign Ministry', 'МИД Литвы'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Lietuva', 'Литва'],
  spokespersons: [],
};
