import type { Ministry } from '../ministry';

export const MONGOLIA: Ministry = {
  code: 'MN',
  office: 'Ministry of Foreign Affairs',
  own: ['Mongolian Foreign Ministry', '蒙古国外交部', 'МИД Монголии'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['蒙古国', 'Монголия'],
  spokespersons: [],
};
