import { phrases } from './phrases';

/** What will happen, as a date in the calendar. */
export const WILL_HAPPEN = phrases`
  (?:will|would|shall|is to|are to|to be|(?:is|are) (?:due|set|scheduled|expected|planned|slated) to)\b (?:also |soon |jointly |now |be )?(?:visit\w*|host\w*|attend\w*|travel|hold|arriv\w+|take place|lead|chair|co-chair|meet\b|sign\w*|resume|reopen\w*|open\w*|launch\w*|participate|begin|start|convene|fly|leave\b|address|undertake|sit in|raise the|inaugurat\w+|held|released|issued|named|appointed|introduced|presented|repatriated|tabled|blacklist\w*|go daily|go ahead|pay an? (?:\S+ )?visit|pay a|on an official|assume|accompany|exchanged|handed over|call on|extend emergency|carry \d|set up|cap\b|join .{0,20}(?:talks|meeting|summit)|appeal\b|be (?:brought|flown) home)\b
  upcoming (?:visit|official|talks|meeting|summit)
  (?:visit|meeting|talks|round|summit|conference|session)\b.{0,40}\b(?:is |are |was |were )?(?:scheduled|planned|being planned|due|set) for
  preparation (?:for|of) .{0,30}visit
  (?:flights?|services?) .{0,40}from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  (?:is|are|was|were) on (?:the|its|their) way
  on schedule\b
  intend to sign
  for the first time there will
`;

/** What was decided or done just now. */
export const WAS_DECIDED = phrases`
  agreed to\b
  reached (?:an )?(?:agreement|advanced stage)
  (?:ha[sd]|have) (?:decided|directed|authori[sz]ed|recommended|ordered)\b
  decision to\b
  (?:has|have|had|was|were|is|are) (?:also )?(?:been |being )?(?:dispatched|deregistered|signed|recalled|evacuated|appointed|launched|deferred|postponed|extended|rolled over|approved|imposed|named|lowered|set up|repatriated|released|opened for|closed|completed|directed|paused|shelved|arrested|secured|inaugurated|prepared)\b
  ^(?:the )?(?:\S+ ){1,4}(?:signed|dispatched|launched|inaugurated)\b
  rolled over
  one announcement\b
  ^(?:\S+ ){1,6}to (?:meet|visit|attend|lead|resume|fly|arrive|launch|host|open|sign|address|head|seek|blacklist|send)\b
  being set up\b
  are being reviewed\b
  has raised its\b
  ordering\b
  mission is set\b
  (?:will|would) be \w+ed\b
  secured (?:exit|permits|the release)
  evacuated all
`;
