import { AFGHANISTAN } from './ministries/afghanistan';
import { ALGERIA } from './ministries/algeria';
import { ARGENTINA } from './ministries/argentina';
import { ARMENIA } from './ministries/armenia';
import { AUSTRALIA } from './ministries/australia';
import { AUSTRIA } from './ministries/austria';
import { AZERBAIJAN } from './ministries/azerbaijan';
import { BAHRAIN } from './ministries/bahrain';
import { BANGLADESH } from './ministries/bangladesh';
import { BELARUS } from './ministries/belarus';
import { BELGIUM } from './ministries/belgium';
import { BRAZIL } from './ministries/brazil';
import { CANADA } from './ministries/canada';
import { CHILE } from './ministries/chile';
import { CHINA } from './ministries/china';
import { COLOMBIA } from './ministries/colombia';
import { CUBA } from './ministries/cuba';
import { CYPRUS } from './ministries/cyprus';
import { CZECHIA } from './ministries/czechia';
import { DENMARK } from './ministries/denmark';
import { EGYPT } from './ministries/egypt';
import { ETHIOPIA } from './ministries/ethiopia';
import { EUROPEAN_UNION } from './ministries/european-union';
import { FINLAND } from './ministries/finland';
import { FRANCE } from './ministries/france';
import { GEORGIA } from './ministries/georgia';
import { GERMANY } from './ministries/germany';
import { GREECE } from './ministries/greece';
import { HUNGARY } from './ministries/hungary';
import { INDIA } from './ministries/india';
import { INDONESIA } from './ministries/indonesia';
import { IRAN } from './ministries/iran';
import { IRAQ } from './ministries/iraq';
import { IRELAND } from './ministries/ireland';
import { ISRAEL } from './ministries/israel';
import { ITALY } from './ministries/italy';
import { JAPAN } from './ministries/japan';
import { JORDAN } from './ministries/jordan';
import { KAZAKHSTAN } from './ministries/kazakhstan';
import { KENYA } from './ministries/kenya';
import { KUWAIT } from './ministries/kuwait';
import { KYRGYZSTAN } from './ministries/kyrgyzstan';
import { LEBANON } from './ministries/lebanon';
import { LIBYA } from './ministries/libya';
import { LITHUANIA } from './ministries/lithuania';
import { MALAYSIA } from './ministries/malaysia';
import { MALDIVES } from './ministries/maldives';
import { MEXICO } from './ministries/mexico';
import { MONGOLIA } from './ministries/mongolia';
import { MOROCCO } from './ministries/morocco';
import { MYANMAR } from './ministries/myanmar';
import { NEPAL } from './ministries/nepal';
import { NETHERLANDS } from './ministries/netherlands';
import { NEW_ZEALAND } from './ministries/new-zealand';
import { NIGERIA } from './ministries/nigeria';
import { NORTH_KOREA } from './ministries/north-korea';
import { NORWAY } from './ministries/norway';
import { OMAN } from './ministries/oman';
import { PAKISTAN } from './ministries/pakistan';
import { PALESTINE } from './ministries/palestine';
import { PERU } from './ministries/peru';
import { PHILIPPINES } from './ministries/philippines';
import { POLAND } from './ministries/poland';
import { PORTUGAL } from './ministries/portugal';
import { QATAR } from './ministries/qatar';
import { ROMANIA } from './ministries/romania';
import { RUSSIA } from './ministries/russia';
import { SAUDI_ARABIA } from './ministries/saudi-arabia';
import { SERBIA } from './ministries/serbia';
import { SINGAPORE } from './ministries/singapore';
import { SOUTH_AFRICA } from './ministries/south-africa';
import { SOUTH_KOREA } from './ministries/south-korea';
import { SPAIN } from './ministries/spain';
import { SRI_LANKA } from './ministries/sri-lanka';
import { SUDAN } from './ministries/sudan';
import { SWEDEN } from './ministries/sweden';
import { SWITZERLAND } from './ministries/switzerland';
import { SYRIA } from './ministries/syria';
import { TAIWAN } from './ministries/taiwan';
import { TAJIKISTAN } from './ministries/tajikistan';
import { THAILAND } from './ministries/thailand';
import { TUNISIA } from './ministries/tunisia';
import { TURKIYE } from './ministries/turkiye';
import { TURKMENISTAN } from './ministries/turkmenistan';
import { UKRAINE } from './ministries/ukraine';
import { UNITED_ARAB_EMIRATES } from './ministries/united-arab-emirates';
import { UNITED_KINGDOM } from './ministries/united-kingdom';
import { UNITED_NATIONS } from './ministries/united-nations';
import { UNITED_STATES } from './ministries/united-states';
import { UZBEKISTAN } from './ministries/uzbekistan';
import { VENEZUELA } from './ministries/venezuela';
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
  BRAZIL,
  MEXICO,
  ARGENTINA,
  COLOMBIA,
  VENEZUELA,
  CUBA,
  CHILE,
  PERU,
  SPAIN,
  PORTUGAL,
  NETHERLANDS,
  BELGIUM,
  SWITZERLAND,
  AUSTRIA,
  SWEDEN,
  NORWAY,
  FINLAND,
  DENMARK,
  IRELAND,
  GREECE,
  CYPRUS,
  HUNGARY,
  ROMANIA,
  SERBIA,
  CZECHIA,
  LITHUANIA,
  SOUTH_AFRICA,
  NIGERIA,
  KENYA,
  ETHIOPIA,
  SUDAN,
  ALGERIA,
  MOROCCO,
  TUNISIA,
  LIBYA,
  MYANMAR,
  TAIWAN,
  NEW_ZEALAND,
  MONGOLIA,
];
