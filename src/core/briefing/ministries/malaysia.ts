import type { Ministry } from '../ministry';

export const MALAYSIA: Ministry = {
  code: 'MY',
  office: 'Ministry of Foreign Affairs',
  own: ['Wisma Putra', 'Kementerian Luar Negeri Malaysia', '马来西亚外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Kementerian Luar Negeri'],
  places: ['马来西亚', 'ملائیشیا', '吉隆坡'],
  spokespersons: [],
};
