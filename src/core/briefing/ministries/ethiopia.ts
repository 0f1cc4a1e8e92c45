import type { Ministry } from '../ministry';

export const ETHIOPIA: Ministry = {
  code: 'ET',
  office: 'Ministry of Foreign Affairs',
  own: ['Ethiopian Foreign Ministry', 'الخارجية الإثيوبية', 'وزارة الخارجية الإثيوبية'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'MoFA'],
  places: ['إثيوبيا'],
  spokespersons: [],
};
