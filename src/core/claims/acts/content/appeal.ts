import { phrases } from './phrases';

/** What is asked of third parties, of both sides or of the public, or for humanity's sake; hopes that somebody acts. */
export const APPEALS = phrases`
  (?:international community|(?:the |islamic )world\b|united nations|un security council|security council|major powers|donors|all (?:parties|sides|countries|stakeholders|states|nations)|both (?:sides|parties|countries|governments)|(?:the )?two (?:sides|neighbours|neighbors|countries|governments)|(?:warring|relevant) (?:parties|sides)|fighting|guns|violence|bloodshed)\b.{0,50}\b(?:must|should|need|needs|exercise|have to|has to|put)\b
  (?:citizens|nationals|pakistanis|indians|americans|britons|travell?ers|travelers|people|public|employers|applicants|workers|pilgrims|students|visitors|families|parents|anyone|everyone|those)\b.{0,60}\bshould\b
  (?:must|should) (?:be opened without|protect hospitals)
  call(?:s|ed|ing)? (?:on|upon)\b
  urg(?:e|es|ed|ing)\b
  appeal(?:s|ed)? (?:to|for)
  begging
  (?:we|I|it) (?:would )?(?:encourage|advise|recommend|ask)s? (?:all|everyone|everybody|people|the public|citizens|nationals|travell?ers|those)
  (?:asked|asks|ask) (?:partners|friends|others)
  (?:request|ask) (?:the public|citizens|everyone|everybody|people|families|the families)
  call(?:s|ed)? for (?:restraint|calm|a return to dialogue|dialogue|peace|de-?escalation|an immediate (?:and permanent )?ceasefire)
  necessity of
  exercis\w+ (?:maximum |utmost )?restraint
  de-?escalat\w*
  lower the temperature
  hop(?:e|es|ed|ing)\b (?:that )?(?:the |both |all )?(?!(?:to|for|it|this|talks|we)\b)\S+(?: \S+){0,4} (?:will|would|can|could|put|stay)\b
  ^please\b
  please (?:do not|don['’]t)
  (?:advised|asked|asking|tells?|told|telling|recommends?) (?:all |every |its |their |the )?(?:\S+ )?(?:citizens|nationals|national)
  refrain from (?:travel|trips|visiting|going)
  (?:avoid|leave|register|contact the (?:embassy|mission|helpline)).{0,30}(?:travel|country|area|immediately|by any means)
  until further notice
  humanitarian corridors?
  unhindered (?:humanitarian|aid|access|supply|flow)
  safe passage
`;
