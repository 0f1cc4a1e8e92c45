import type { Ministry } from '../ministry';

export const VIETNAM: Ministry = {
  code: 'VN',
  office: 'Ministry of Foreign Affairs',
  own: ['Bộ Ngoại giao', '越南外交部', 'ベトナム外務省', 'МИД Вьетнама'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA'],
  places: ['Việt Nam', 'Hà Nội', '越南', '河内'],
  spokespersons: [
    { name: 'Pham Thu Hang', variants: ['Phạm Thu Hằng'], from: '2022-12' },
    { name: 'Doan Khac Viet', variants: ['Đoàn Khắc Việt'], from: '2021-01' },
    { name: 'Le Thi Thu Hang', variants: ['Lê Thị Thu Hằng'], from: '2016-07', until: '2022-12' },
  ],
};
