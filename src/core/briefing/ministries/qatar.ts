import type { Ministry } from '../ministry';

export const QATAR: Ministry = {
  code: 'QA',
  office: 'Ministry of Foreign Affairs',
  own: ['وزارة الخارجية القطرية', 'الخارجية القطرية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['قطر', 'الدوحة'],
  spokespersons: [
    {
      name: 'Majed al-Ansari',
      variants: ['Majed Al Ansari', 'Majed bin Mohammed Al Ansari', 'Majed Mohammed Al-Ansari', 'ماجد الأنصاري'],
      from: '2021-08',
    },
  ],
};
