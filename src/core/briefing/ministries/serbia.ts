import type { Ministry } from '../ministry';

export const SERBIA: Ministry = {
  code: 'RS',
  office: 'Ministry of Foreign Affairs',
  own: ['Ministarstvo spoljnih poslova', 'Serbian Foreign Ministry', 'МИД Сербии'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Srbija', 'Сербия'],
  spokespersons: [],
};
