import type { Ministry } from '../ministry';

export const MYANMAR: Ministry = {
  code: 'MM',
  office: 'Ministry of Foreign Affairs',
  own: ['缅甸外交部', 'Myanmar Foreign Ministry'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['缅甸'],
  spokespersons: [],
};
