import type { Ministry } from '../ministry';

export const SUDAN: Ministry = {
  code: 'SD',
  office: 'Ministry of Foreign Affairs',
  own: ['الخارجية السودانية', 'وزارة الخارجية السودانية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['السودان', 'الخرطوم'],
  spokespersons: [],
};
