import type { Ministry } from '../ministry';

export const AFGHANISTAN: Ministry = {
  code: 'AF',
  office: 'Ministry of Foreign Affairs',
  own: ['وزارت امور خارجه'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارت خارجہ'],
  places: ['افغانستان', 'کابل'],
  spokespersons: [
    { name: 'Abdul Qahar Balkhi', variants: ['Qahar Balkhi', 'Balkhi', 'عبدالقہار بلخی'], from: '2021-08' },
    { name: 'Zia Ahmad Takal', variants: ['Hafiz Zia Ahmad Takal', 'Hafiz Zia Ahmad', 'Zia Ahmad'], from: '2023-01' },
  ],
};
