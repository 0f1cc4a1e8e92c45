import type { Ministry } from '../ministry';

export const IRELAND: Ministry = {
  code: 'IE',
  office: 'Department of Foreign Affairs',
  own: ['Iveagh House', 'An Roinn Gnóthaí Eachtracha', 'Irish Department of Foreign Affairs'],
  shared: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'DFA', 'Department of Foreign Affairs'],
  places: [],
  spokespersons: [],
};
