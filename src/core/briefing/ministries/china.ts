import type { Ministry } from '../ministry';

export const CHINA: Ministry = {
  code: 'CN',
  office: 'Ministry of Foreign Affairs',
  own: ['中国外交部', '外交部'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MFA'],
  places: ['中国', '北京', '中國', 'چین', 'चीन'],
  spokespersons: [
    { name: 'Mao Ning', variants: ['毛宁'], from: '2022-09' },
    { name: 'Lin Jian', variants: ['林剑'], from: '2024-03' },
    { name: 'Guo Jiakun', variants: ['郭嘉昆'], from: '2025-01' },
    { name: 'Wang Wenbin', variants: ['汪文斌'], from: '2020-07', until: '2024-05' },
    { name: 'Zhao Lijian', variants: ['赵立坚'], from: '2020-02', until: '2023-01' },
    { name: 'Hua Chunying', variants: ['华春莹'], from: '2012-11', until: '2024-05' },
    { name: 'Geng Shuang', variants: ['耿爽'], from: '2016-09', until: '2020-06' },
  ],
};
