import type { Ministry } from '../ministry';

export const AFGHANISTAN: Ministry = {
  code: 'AF',
  office: 'Ministry of Foreign Affairs',
  own: [
    'افغان وزارت خارجہ',
    'الخارجية الأفغانية',
    'وزارة الخارجية الأفغانية',
    'وزارت خارجه افغانستان',
    'وزارت امور خارجه افغانستان',
    'अफगान विदेश मंत्रालय',
    'अफगानिस्तान के विदेश मंत्रालय',
    'د بهرنیو چارو وزارت',
    '阿富汗外交部',
    'МИД Афганистана',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA', 'وزارت خارجہ', 'وزارت خارجه', 'وزارت امور خارجه'],
  places: ['افغانستان', 'کابل', 'أفغانستان', 'अफगानिस्तान', 'काबुल', '阿富汗', '喀布尔', 'Афганистан', 'Кабул'],
  spokespersons: [
    {
      name: 'Abdul Qahar Balkhi',
      variants: [
        'Qahar Balkhi',
        'Balkhi',
        'عبدالقہار بلخی',
        'Abdul Qahhar Balkhi',
        'عبدالقهار بلخی',
        'عبد القهار بلخي',
      ],
      from: '2021-08',
    },
    {
      name: 'Zia Ahmad Takal',
      variants: [
        'Hafiz Zia Ahmad Takal',
        'Hafiz Zia Ahmad',
        'Zia Ahmad',
        'Zia Ahmad Tokal',
        'ضیا احمد تکل',
        'حافظ ضیا احمد تکل',
        'ضیاء احمد تکل',
      ],
      from: '2023-01',
    },
  ],
};
