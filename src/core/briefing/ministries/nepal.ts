import type { Ministry } from '../ministry';

export const NEPAL: Ministry = {
  code: 'NP',
  office: 'Ministry of Foreign Affairs',
  own: ['परराष्ट्र मन्त्रालय', 'नेपाल के विदेश मंत्रालय', '尼泊尔外交部'],
  shared: ['Foreign Ministry', 'MoFA', 'Ministry of Foreign Affairs', 'विदेश मंत्रालय'],
  places: ['नेपाल', 'काठमाडौं', 'काठमांडू', 'نیپال', '尼泊尔'],
  spokespersons: [
    { name: 'Lok Bahadur Poudel Chhetri', variants: ['Lok Bahadur Chhetri'], from: '2025-01' },
    { name: 'Amrit Bahadur Rai', variants: ['Amrit Rai'], from: '2023-07', until: '2024-12' },
  ],
};
