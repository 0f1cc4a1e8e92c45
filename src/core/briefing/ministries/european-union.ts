import type { Ministry } from '../ministry';

export const EUROPEAN_UNION: Ministry = {
  code: 'EU',
  office: 'European External Action Service',
  own: [
    'EEAS',
    'European External Action Service',
    'EU foreign policy spokesperson',
    'EU foreign affairs spokesperson',
    'SEAE',
  ],
  shared: [],
  places: ['EU', 'European Union', 'Brussels'],
  spokespersons: [
    { name: 'Anouar El Anouni', variants: ['El Anouni'], from: '2024-12' },
    { name: 'Anitta Hipper', variants: ['Hipper'], from: '2024-12' },
    { name: 'Peter Stano', variants: ['Stano'], from: '2019-12', until: '2024-12' },
    { name: 'Nabila Massrali', variants: ['Massrali'], from: '2020-03', until: '2024-12' },
  ],
};
