import type { Ministry } from '../ministry';

export const TAIWAN: Ministry = {
  code: 'TW',
  office: 'Ministry of Foreign Affairs',
  own: ['Taiwan Foreign Ministry', '台湾外交部', '台灣外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['台湾', '台灣', '台北'],
  spokespersons: [],
};
