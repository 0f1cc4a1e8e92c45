import type { Ministry } from '../ministry';

export const SRI_LANKA: Ministry = {
  code: 'LK',
  office: 'Ministry of Foreign Affairs',
  own: ['श्रीलंका के विदेश मंत्रालय', '斯里兰卡外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA', 'विदेश मंत्रालय'],
  places: ['श्रीलंका', 'कोलंबो', 'سری لنکا', '斯里兰卡'],
  spokespersons: [],
};
