import type { Ministry } from '../ministry';

export const GEORGIA: Ministry = {
  code: 'GE',
  office: 'Ministry of Foreign Affairs',
  own: ['МИД Грузии', 'Gürcistan Dışişleri Bakanlığı', 'Gürcistan Dışişleri'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['Грузия', 'Тбилиси', 'საქართველო'],
  spokespersons: [],
};
