import { AFGHANISTAN } from './ministries/afghanistan';
import { ARMENIA } from './ministries/armenia';
import { AUSTRALIA } from './ministries/australia';
import { AZERBAIJAN } from './ministries/azerbaijan';
import { BAHRAIN } from './ministries/bahrain';
import { BANGLADESH } from './ministries/bangladesh';
import { BELARUS } from './ministries/belarus';
import { CANADA } from './ministries/canada';
import { CHINA } from './ministries/china';
import { EGYPT } from './ministries/egypt';
import { EUROPEAN_UNION } from './ministries/european-union';
import { FRANCE } from './ministries/france';
import { GEORGIA } from './ministries/georgia';
import { GERMANY } from './ministries/germany';
import { INDIA } from './ministries/india';
import { INDONESIA } from './ministries/indonesia';
import { IRAN } from './ministries/iran';
import { IRAQ } from './ministries/iraq';
import { ISRAEL } from './ministries/israel';
import { ITALY } from './ministries/italy';
import { JAPAN } from './ministries/japan';
import { JORDAN } from './ministries/jordan';
import { KAZAKHSTAN } from './ministries/kazakhstan';
import { KUWAIT } from './ministries/kuwait';
import { KYRGYZSTAN } from './ministries/kyrgyzstan';
import { LEBANON } from './ministries/lebanon';
import { MALAYSIA } from './ministries/malaysia';
import { MALDIVES } from './ministries/maldives';
import { NEPAL } from './ministries/nepal';
import { NORTH_KOREA } from './ministries/north-korea';
import { OMAN } from './ministries/oman';
import { PAKISTAN } from './ministries/pakistan';
import { PALESTINE } from './ministries/palestine';
import { PHILIPPINES } from './ministries/philippines';
import { POLAND } from './ministries/poland';
import { QATAR } from './ministries/qatar';
import { RUSSIA } from './ministries/russia';
import { SAUDI_ARABIA } from './ministries/saudi-arabia';
import { SINGAPORE } from './ministries/singapore';
import { SOUTH_KOREA } from './ministries/south-korea';
import { SRI_LANKA } from './ministries/sri-lanka';
import { SYRIA } from './ministries/syria';
import { TAJIKISTAN } from './ministries/tajikistan';
import { THAILAND } from './ministries/thailand';
import { TURKIYE } from './ministries/turkiye';
import { TURKMENISTAN } from './ministries/turkmenistan';
import { UKRAINE } from './ministries/ukraine';
import { UNITED_ARAB_EMIRATES } from './ministries/united-arab-emirates';
import { UNITED_KINGDOM } from './ministries/united-kingdom';
import { UNITED_NATIONS } from './ministries/united-nations';
import { UNITED_STATES } from './ministries/united-states';
import { UZBEKISTAN } from './ministries/uzbekistan';
import { VIETNAM } from './ministries/vietnam';
import { YEMEN } from './ministries/yemen';
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
  MALAYSIA,
  MALDIVES,
  IRAQ,
  KUWAIT,
  OMAN,
  BAHRAIN,
  SYRIA,
  LEBANON,
  PALESTINE,
  YEMEN,
  KAZAKHSTAN,
  UZBEKISTAN,
  TAJIKISTAN,
  TURKMENISTAN,
  KYRGYZSTAN,
  BELARUS,
  GEORGIA,
  NORTH_KOREA,
  SINGAPORE,
  THAILAND,
  POLAND,
  ITALY,
];
