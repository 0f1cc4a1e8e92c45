import type { Ministry } from '../ministry';

export const GERMANY: Ministry = {
  code: 'DE',
  office: 'Federal Foreign Office',
  own: ['Federal Foreign Office', 'Auswärtiges Amt', 'Auswärtigen Amt', 'Auswärtigen Amtes', 'Auswärtigen Amts'],
  shared: ['Foreign Office', 'Foreign Ministry', 'Außenministerium'],
  places: ['Deutschland', 'Berlin'],
  spokespersons: [
    { name: 'Kathrin Deschauer', variants: ['Deschauer'], from: '2023-01' },
    { name: 'Sebastian Fischer', variants: [], from: '2022-12', until: '2025-05' },
    { name: 'Josef Hinterseher', variants: ['Hinterseher'], from: '2024-06' },
    { name: 'Martin Giese', variants: [], from: '2025-05' },
  ],
};
