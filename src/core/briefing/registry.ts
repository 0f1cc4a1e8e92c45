import { AFGHANISTAN } from './ministries/afghanistan';
import { ARMENIA } from './ministries/armenia';
import { AUSTRALIA } from './ministries/australia';
import { AZERBAIJAN } from './ministries/azerbaijan';
import { BANGLADESH } from './ministries/bangladesh';
import { CANADA } from './ministries/canada';
import { CHINA } from './ministries/china';
import { EGYPT } from './ministries/egypt';
import { EUROPEAN_UNION } from './ministries/european-union';
import { FRANCE } from './ministries/france';
import { GERMANY } from './ministries/germany';
import { INDIA } from './ministries/india';
import { INDONESIA } from './ministries/indonesia';
import { IRAN } from './ministries/iran';
import { ISRAEL } from './ministries/israel';
import { JAPAN } from './ministries/japan';
import { JORDAN } from './ministries/jordan';
import { NEPAL } from './ministries/nepal';
import { PAKISTAN } from './ministries/pakistan';
import { PHILIPPINES } from './ministries/philippines';
import { QATAR } from './ministries/qatar';
import { RUSSIA } from './ministries/russia';
import { SAUDI_ARABIA } from './ministries/saudi-arabia';
import { SOUTH_KOREA } from './ministries/south-korea';
import { SRI_LANKA } from './ministries/sri-lanka';
import { TURKIYE } from './ministries/turkiye';
import { UKRAINE } from './ministries/ukraine';
import { UNITED_ARAB_EMIRATES } from './ministries/united-arab-emirates';
import { UNITED_KINGDOM } from './ministries/united-kingdom';
import { UNITED_NATIONS } from './ministries/united-nations';
import { UNITED_STATES } from './ministries/united-states';
import { VIETNAM } from './ministries/vietnam';
import type { Ministry } from './ministry';

/** Every ministry that Readout knows. A new one is a file in `ministries` and a line here. */
export const MINISTRIES: readonly Ministry[] = [
  PAKISTAN,
  INDIA,
  CHINA,
  UNITED_STATES,
  UNITED_KINGDOM,
  RUSSIA,
  IRAN,
  TURKIYE,
  AFGHANISTAN,
  BANGLADESH,
  SRI_LANKA,
  NEPAL,
  SAUDI_ARABIA,
  QATAR,
  UNITED_ARAB_EMIRATES,
  EGYPT,
  ISRAEL,
  JAPAN,
  SOUTH_KOREA,
  GERMANY,
  FRANCE,
  EUROPEAN_UNION,
  UNITED_NATIONS,
  UKRAINE,
  VIETNAM,
  PHILIPPINES,
  INDONESIA,
  AZERBAIJAN,
  ARMENIA,
  JORDAN,
  AUSTRALIA,
  CANADA,
];
