import type { Ministry } from '../ministry';

export const UNITED_KINGDOM: Ministry = {
  code: 'UK',
  office: 'Foreign, Commonwealth and Development Office',
  own: [
    'FCDO',
    'FCO',
    'Foreign, Commonwealth and Development Office',
    'Foreign, Commonwealth & Development Office',
    'Foreign and Commonwealth Office',
    'برطانوی دفتر خارجہ',
  ],
  shared: ['Foreign Office'],
  places: ['برطانیہ', 'لندن'],
  spokespersons: [],
};
