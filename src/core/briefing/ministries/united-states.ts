import type { Ministry } from '../ministry';

export const UNITED_STATES: Ministry = {
  code: 'US',
  office: 'Department of State',
  own: [
    'State Department',
    'Department of State',
    'US Department of State',
    'State Dept',
    'امریکی محکمہ خارجہ',
    'अमेरिकी विदेश विभाग',
    'الخارجية الأمريكية',
    'الخارجية الأميركية',
    'Госдеп',
    '美国国务院',
  ],
  shared: ['محکمہ خارجہ'],
  places: ['امریکا', 'امریکہ', 'अमेरिका', 'واشنطن', 'США'],
  spokespersons: [
    { name: 'Tommy Pigott', variants: ['Thomas Pigott'], from: '2025-01' },
    { name: 'Tammy Bruce', variants: [], from: '2025-01', until: '2025-08' },
    { name: 'Matthew Miller', variants: [], from: '2023-04', until: '2025-01' },
    { name: 'Vedant Patel', variants: [], from: '2022-03', until: '2025-01' },
    { name: 'Ned Price', variants: [], from: '2021-01', until: '2023-03' },
    { name: 'Morgan Ortagus', variants: [], from: '2019-04', until: '2021-01' },
    { name: 'Heather Nauert', variants: [], from: '2017-04', until: '2019-03' },
  ],
};
