import type { Ministry } from '../ministry';

export const FRANCE: Ministry = {
  code: 'FR',
  office: 'Ministry for Europe and Foreign Affairs',
  own: ["Quai d'Orsay", 'Quai d’Orsay', 'Ministry for Europe and Foreign Affairs'],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'ministère des Affaires étrangères',
    'Affaires étrangères',
  ],
  places: ['France', 'Paris'],
  spokespersons: [
    { name: 'Pascal Confavreux', variants: ['Confavreux'], from: '2025-08' },
    { name: 'Christophe Lemoine', variants: ['Lemoine'], from: '2023-10', until: '2025-08' },
    { name: 'Anne-Claire Legendre', variants: ['Legendre'], from: '2021-12', until: '2023-10' },
    { name: 'Agnès von der Mühll', variants: ['Agnes von der Muhll'], from: '2017-06', until: '2021-12' },
  ],
};
