import type { Ministry } from '../ministry';

export const NORTH_KOREA: Ministry = {
  code: 'KP',
  office: 'Ministry of Foreign Affairs',
  own: [
    '북한 외무성',
    '조선 외무성',
    '조선외무성',
    '조선민주주의인민공화국 외무성',
    '朝鲜外交部',
    '朝鲜外务省',
    '北朝鮮外務省',
    'МИД КНДР',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['북한', '朝鲜', '北朝鮮', 'КНДР', 'Пхеньян'],
  spokespersons: [],
};
