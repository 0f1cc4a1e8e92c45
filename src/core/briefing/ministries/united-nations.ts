import type { Ministry } from '../ministry';

export const UNITED_NATIONS: Ministry = {
  code: 'UN',
  office: 'Office of the Spokesperson for the Secretary-General',
  own: [
    'UN spokesperson',
    'UN spokesman',
    'UN spokeswoman',
    'U.N. spokesperson',
    'U.N. spokesman',
    'U.N. spokeswoman',
    'United Nations spokesperson',
    'United Nations spokesman',
    'UN Secretary-General’s spokesperson',
    'Secretary-General’s spokesperson',
    'spokesperson for the Secretary-General',
    'spokesman for the Secretary-General',
    'spokesperson for the UN Secretary-General',
    'spokesman for the UN Secretary-General',
    'UN chief’s spokesperson',
    'UN chief’s spokesman',
    'اقوام متحدہ کے ترجمان',
  ],
  shared: [],
  places: ['UN', 'United Nations'],
  spokespersons: [
    { name: 'Stéphane Dujarric', variants: ['Stephane Dujarric', 'Dujarric'], from: '2014-03' },
    { name: 'Farhan Haq', variants: ['Farhan Aziz Haq'], from: '2014-03' },
    { name: 'Stephanie Tremblay', variants: [], from: '2021-01' },
  ],
};
