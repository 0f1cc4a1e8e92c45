import type { Ministry } from '../ministry';

export const JORDAN: Ministry = {
  code: 'JO',
  office: 'Ministry of Foreign Affairs and Expatriates',
  own: ['الخارجية الأردنية', 'وزارة الخارجية الأردنية', 'МИД Иордании', 'Ürdün Dışişleri Bakanlığı', 'Ürdün Dışişleri'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'وزارة الخارجية',
    'Ministry of Foreign Affairs and Expatriates',
    'وزارة الخارجية وشؤون المغتربين',
  ],
  places: ['الأردن', 'عمان', 'اردن', '约旦', 'Иордания'],
  spokespersons: [
    { name: 'Fouad Majali', variants: ['Fuad Majali', 'Fouad al-Majali'], from: '2025-07' },
    { name: 'Sufyan Qudah', variants: ['Sufian Qudah', 'Sufian al-Qudah'], from: '2023-11', until: '2025-07' },
    { name: 'Sinan Majali', variants: ['Sinan al-Majali'], from: '2023-01', until: '2023-11' },
  ],
};
