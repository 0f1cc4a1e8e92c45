import type { Ministry } from '../ministry';

export const SAUDI_ARABIA: Ministry = {
  code: 'SA',
  office: 'Ministry of Foreign Affairs',
  own: ['وزارة الخارجية السعودية', 'الخارجية السعودية', 'سعودی وزارت خارجہ'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  places: ['السعودية', 'المملكة', 'الرياض', 'سعودی عرب'],
  spokespersons: [],
};
