import type { Ministry } from '../ministry';

export const KAZAKHSTAN: Ministry = {
  code: 'KZ',
  office: 'Ministry of Foreign Affairs',
  own: [
    'Сыртқы істер министрлігі',
    '哈萨克斯坦外交部',
    'МИД Казахстана',
    'МИД РК',
    'Kazakistan Dışişleri Bakanlığı',
    'Kazakistan Dışişleri',
  ],
  shared: [
    'Foreign Ministry',
    'Ministry of Foreign Affairs',
    'MFA',
    'Министерство иностранных дел',
    'Министерства иностранных дел',
    'Министерстве иностранных дел',
    'МИД',
  ],
  places: ['Казахстан', 'Астана', 'Қазақстан', '哈萨克斯坦'],
  spokespersons: [
    {
      name: 'Aibek Smadiyarov',
      variants: ['Aybek Smadiyarov', 'Smadiyarov', 'Айбек Смадияров', 'Смадияров'],
      from: '2018-01',
      until: '2025-12',
    },
  ],
};
