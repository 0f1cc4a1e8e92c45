import type { Ministry } from '../ministry';

export const PHILIPPINES: Ministry = {
  code: 'PH',
  office: 'Department of Foreign Affairs',
  own: ['DFA', 'Department of Foreign Affairs'],
  shared: [],
  places: [],
  spokespersons: [
    { name: 'Angelica Escalona', variants: ['Escalona'], from: '2025-06' },
    { name: 'Teresita Daza', variants: ['Ma. Teresita Daza', 'Tess Daza'], from: '2022-07', until: '2025-06' },
  ],
};
