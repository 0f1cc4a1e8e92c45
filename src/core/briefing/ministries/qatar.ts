import type { Ministry } from '../ministry';

export const QATAR: Ministry = {
  code: 'QA',
  office: 'Ministry of Foreign Affairs',
  own: [
    'وزارة الخارجية القطرية',
    'الخارجية القطرية',
    'قطری وزارت خارجہ',
    'وزارت خارجه قطر',
    'وزارت امور خارجه قطر',
    '卡塔尔外交部',
    'カタール外務省',
    'МИД Катара',
    'Katar Dışişleri Bakanlığı',
    'Katar Dışişleri',
    'ministère qatari des Affaires étrangères',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA', 'وزارة الخارجية'],
  places: ['قطر', 'الدوحة', 'دوحہ', 'دوحه', 'कतर', '卡塔尔', 'Катар', 'Katar'],
  spokespersons: [
    {
      name: 'Majed al-Ansari',
      variants: [
        'Majed Al Ansari',
        'Majed bin Mohammed Al Ansari',
        'Majed Mohammed Al-Ansari',
        'ماجد الأنصاري',
        'Dr Majed Al Ansari',
        'Majid al-Ansari',
        'ماجد الانصاری',
        'ماجد انصاری',
        'माजिद अल-अंसारी',
        'Маджед аль-Ансари',
        '马吉德·安萨里',
      ],
      from: '2021-08',
    },
  ],
};
