import type { Ministry } from '../ministry';

export const BANGLADESH: Ministry = {
  code: 'BD',
  office: 'Ministry of Foreign Affairs',
  own: ['পররাষ্ট্র মন্ত্রণালয়'],
  shared: ['Foreign Ministry', 'Foreign Office', 'Ministry of Foreign Affairs', 'MoFA'],
  places: ['বাংলাদেশ', 'ঢাকা', 'بنگلہ دیش'],
  spokespersons: [
    { name: 'S M Mahbubul Alam', variants: ['SM Mahbubul Alam', 'Mahbubul Alam'], from: '2025-07' },
    { name: 'Mohammad Rafiqul Alam', variants: ['Rafiqul Alam'], from: '2024-09', until: '2025-07' },
    { name: 'Seheli Sabrin', variants: ['Sehely Sabrin'], from: '2023-01', until: '2024-09' },
  ],
};
