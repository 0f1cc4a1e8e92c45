import type { Ministry } from '../ministry';

export const BANGLADESH: Ministry = {
  code: 'BD',
  office: 'Ministry of Foreign Affairs',
  own: ['পররাষ্ট্র মন্ত্রণালয়', 'بنگلہ دیشی وزارت خارجہ', 'बांग्लादेश के विदेश मंत्रालय', '孟加拉国外交部', 'পররাষ্ট্র মন্ত্রণালয়'],
  shared: ['Foreign Ministry', 'Foreign Office', 'Ministry of Foreign Affairs', 'MoFA', 'विदेश मंत्रालय'],
  places: ['বাংলাদেশ', 'ঢাকা', 'بنگلہ دیش', 'बांग्लादेश', 'ढाका', 'ڈھاکہ', '孟加拉国', '达卡'],
  spokespersons: [
    { name: 'S M Mahbubul Alam', variants: ['SM Mahbubul Alam', 'Mahbubul Alam'], from: '2025-07' },
    { name: 'Mohammad Rafiqul Alam', variants: ['Rafiqul Alam'], from: '2024-09', until: '2025-07' },
    { name: 'Seheli Sabrin', variants: ['Sehely Sabrin', 'সেহেলী সাবরীন'], from: '2023-01', until: '2024-09' },
    { name: 'Toufique Hasan', variants: ['Taufiq Hasan', 'তৌফিক হাসান'], from: '2024-09', until: '2024-12' },
  ],
};
