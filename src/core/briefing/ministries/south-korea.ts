import type { Ministry } from '../ministry';

export const SOUTH_KOREA: Ministry = {
  code: 'KR',
  office: 'Ministry of Foreign Affairs',
  own: ['외교부'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MOFA'],
  places: ['한국', '서울'],
  spokespersons: [
    { name: 'Park Il', variants: ['박일'], from: '2025-09' },
    { name: 'Lee Jae-woong', variants: ['이재웅'], from: '2024-05', until: '2025-09' },
    { name: 'Lim Soo-suk', variants: ['임수석'], from: '2022-10', until: '2024-05' },
    { name: 'Choi Young-sam', variants: ['최영삼'], from: '2020-12', until: '2022-10' },
  ],
};
