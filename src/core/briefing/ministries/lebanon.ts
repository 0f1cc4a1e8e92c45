import type { Ministry } from '../ministry';

export const LEBANON: Ministry = {
  code: 'LB',
  office: 'Ministry of Foreign Affairs and Emigrants',
  own: [
    'Ministry of Foreign Affairs and Emigrants',
    'الخارجية اللبنانية',
    'وزارة الخارجية اللبنانية',
    '黎巴嫩外交部',
    'МИД Ливана',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'وزارة الخارجية', 'وزارة الخارجية والمغتربين'],
  places: ['لبنان', 'بيروت', '黎巴嫩', 'Ливан'],
  spokespersons: [],
};
