import type { Ministry } from '../ministry';

export const PAKISTAN: Ministry = {
  code: 'PK',
  office: 'Foreign Office',
  own: ['MoFA Pakistan', 'دفتر خارجہ'],
  shared: ['FO', 'Foreign Office', 'Foreign Ministry', 'MoFA', 'Ministry of Foreign Affairs', 'وزارت خارجہ'],
  places: ['پاکستان', 'اسلام آباد', 'पाकिस्तान', 'इस्लामाबाद'],
  spokespersons: [
    {
      name: 'Tahir Hussain Andrabi',
      variants: ['Tahir Andrabi', 'Andrabi', 'طاہر حسین اندرابی', 'طاہر اندرابی'],
      from: '2025-10',
    },
    { name: 'Shafqat Ali Khan', variants: ['شفقت علی خان'], from: '2024-12', until: '2025-10' },
    { name: 'Mumtaz Zahra Baloch', variants: ['Zahra Baloch', 'ممتاز زہرا بلوچ'], from: '2022-11', until: '2024-12' },
    { name: 'Asim Iftikhar Ahmad', variants: ['Asim Iftikhar'], from: '2021-08', until: '2022-11' },
    { name: 'Zahid Hafeez Chaudhri', variants: ['Zahid Hafeez Chaudhry'], from: '2020-08', until: '2021-08' },
    { name: 'Aisha Farooqui', variants: ['Aisha Farooqi'], from: '2019-12', until: '2020-08' },
    { name: 'Mohammad Faisal', variants: ['Muhammad Faisal'], from: '2017-11', until: '2019-12' },
  ],
};
