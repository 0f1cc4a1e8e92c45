import type { Ministry } from '../ministry';

export const CANADA: Ministry = {
  code: 'CA',
  office: 'Global Affairs Canada',
  own: ['Global Affairs Canada', 'Affaires mondiales Canada'],
  shared: [],
  places: [],
  spokespersons: [],
};
