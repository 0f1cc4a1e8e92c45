import type { Ministry } from '../ministry';

export const MALDIVES: Ministry = {
  code: 'MV',
  office: 'Ministry of Foreign Affairs',
  own: ['मालदीव के विदेश मंत्रालय', '马尔代夫外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA'],
  places: ['मालदीव', 'مالدیپ', '马尔代夫'],
  spokespersons: [],
};
