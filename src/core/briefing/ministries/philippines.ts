import type { Ministry } from '../ministry';

export const PHILIPPINES: Ministry = {
  code: 'PH',
  office: 'Department of Foreign Affairs',
  own: ['DFA Manila', '菲律宾外交部', 'フィリピン外務省'],
  shared: ['DFA', 'Department of Foreign Affairs', 'Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['菲律宾', '马尼拉'],
  spokespersons: [
    { name: 'Angelica Escalona', variants: ['Escalona'], from: '2025-06' },
    { name: 'Teresita Daza', variants: ['Ma. Teresita Daza', 'Tess Daza'], from: '2022-07', until: '2025-06' },
  ],
};
