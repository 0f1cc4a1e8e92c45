import type { Ministry } from '../ministry';

export const SOUTH_KOREA: Ministry = {
  code: 'KR',
  office: 'Ministry of Foreign Affairs',
  own: [
    '외교부',
    'الخارجية الكورية الجنوبية',
    'وزارة الخارجية الكورية الجنوبية',
    '韩国外交部',
    '韓国外務省',
    'МИД Южной Кореи',
    'МИД Республики Корея',
    'Güney Kore Dışişleri Bakanlığı',
    'Güney Kore Dışişleri',
  ],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['한국', '서울', 'كوريا الجنوبية', '韩国', '首尔', '韓国', 'Южная Корея', 'Сеул'],
  spokespersons: [
    { name: 'Park Il', variants: ['박일'], from: '2025-09' },
    { name: 'Lee Jae-woong', variants: ['이재웅'], from: '2024-05', until: '2025-09' },
    { name: 'Lim Soo-suk', variants: ['임수석'], from: '2022-10', until: '2024-05' },
    { name: 'Choi Young-sam', variants: ['최영삼'], from: '2020-12', until: '2022-10' },
  ],
};
