import type { Ministry } from '../ministry';

export const EGYPT: Ministry = {
  code: 'EG',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية المصرية', 'وزارة الخارجية المصرية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['مصر', 'القاهرة'],
  spokespersons: [
    { name: 'Tamim Khallaf', variants: ['Tameem Khallaf', 'تميم خلاف'], from: '2024-08' },
    { name: 'Ahmed Abu Zeid', variants: ['Ahmed Abou Zeid', 'أحمد أبو زيد'], from: '2022-09', until: '2024-08' },
    { name: 'Ahmed Hafez', variants: ['أحمد حافظ'], from: '2018-09', until: '2022-09' },
  ],
};
