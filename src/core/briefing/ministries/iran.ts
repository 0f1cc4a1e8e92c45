import type { Ministry } from '../ministry';

export const IRAN: Ministry = {
  code: 'IR',
  office: 'Ministry of Foreign Affairs',
  own: ['وزارت امور خارجه', 'دستگاه دیپلماسی', 'الخارجية الإيرانية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA', 'وزارت خارجه', 'وزارت خارجہ'],
  places: ['ایران', 'تهران', 'تہران'],
  spokespersons: [
    {
      name: 'Esmaeil Baghaei',
      variants: [
        'Esmaeil Baqaei',
        'Esmail Baghaei',
        'Esmail Baqaei',
        'Ismail Baghaei',
        'Ismail Baqaei',
        'Baghaei',
        'Baqaei',
        'Baghai',
        'اسماعیل بقائی',
        'بقائی',
      ],
      from: '2024-10',
    },
    {
      name: 'Nasser Kanaani',
      variants: ['Naser Kanaani', 'Nasser Kanani', 'Kanaani', 'Kanani', 'ناصر کنعانی'],
      from: '2022-06',
      until: '2024-10',
    },
    { name: 'Saeed Khatibzadeh', variants: ['Khatibzadeh'], from: '2020-08', until: '2022-06' },
    { name: 'Abbas Mousavi', variants: [], from: '2019-05', until: '2020-08' },
  ],
};
