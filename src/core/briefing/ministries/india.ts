import type { Ministry } from '../ministry';

export const INDIA: Ministry = {
  code: 'IN',
  office: 'Ministry of External Affairs',
  own: ['MEA', 'External Affairs Ministry', 'Ministry of External Affairs', 'विदेश मंत्रालय'],
  shared: ['Foreign Ministry', 'وزارت خارجہ'],
  places: ['भारत', 'नई दिल्ली', 'بھارت', 'نئی دہلی'],
  spokespersons: [
    { name: 'Randhir Jaiswal', variants: ['Jaiswal', 'रणधीर जायसवाल'], from: '2024-01' },
    { name: 'Arindam Bagchi', variants: ['Bagchi'], from: '2021-03', until: '2024-01' },
    { name: 'Anurag Srivastava', variants: [], from: '2020-04', until: '2021-03' },
    { name: 'Raveesh Kumar', variants: [], from: '2017-07', until: '2020-04' },
  ],
};
