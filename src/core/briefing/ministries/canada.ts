import type { Ministry } from '../ministry';

export const CANADA: Ministry = {
  code: 'CA',
  office: 'Global Affairs Canada',
  own: ['Global Affairs Canada', 'Affaires mondiales Canada', 'الخارجية الكندية', 'وزارة الخارجية الكندية'],
  shared: [],
  places: ['كندا', 'کینیڈا', '加拿大'],
  spokespersons: [],
};
