import type { Ministry } from '../ministry';

export const GREECE: Ministry = {
  code: 'GR',
  office: 'Ministry of Foreign Affairs',
  own: ['Greek Foreign Ministry', 'υπουργείο Εξωτερικών', 'Yunanistan Dışişleri Bakanlığı', 'Yunanistan Dışişleri'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['Ελλάδα', 'Αθήνα', 'Yunanistan'],
  spokespersons: [],
};
