import type { Ministry } from '../ministry';

export const AUSTRALIA: Ministry = {
  code: 'AU',
  office: 'Department of Foreign Affairs and Trade',
  own: ['DFAT', 'Department of Foreign Affairs and Trade'],
  shared: [],
  places: ['澳大利亚', 'آسٹریلیا'],
  spokespersons: [],
};
