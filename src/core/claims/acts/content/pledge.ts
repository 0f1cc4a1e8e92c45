import { phrases } from './phrases';

/** What a side will go on doing or take care of. */
export const PLEDGES = phrases`
  (?:will|would|shall) (?:\w+ly )?(?:continue|remain|keep|always|spare no|stand by|stand with|ensure|protect|safeguard|defend|do (?:everything|whatever|all|its utmost)|take (?:all|every)|take up|provide|be provided|extend|assist|stick to|help|work (?:\w+ )?(?:with|together|towards)|play (?:a|its)|not be deterred|never forget|be part of|honou?r|fulfil|carry (?:on|out)|go on|implement|stay|support|pursue|be pursued|raise|attend|sign (?:it|the|a)|be consulted|be tabled|be brought to justice|be dignified|return to full|persist)
  to (?:stay|go on|continue)\b
  we (?:will|shall|are going to|intend to)\b
  we['’]ll (?:continue|keep|go on|do|work|support|stand)
  I (?:intend to|will)\b
  commit(?:ted|ment|s)\b(?! (?:by|against|suicide|murder|crimes?|atrocit\w+|in|an?)\b)
  determined\b
  resolved? to\b
  steadfast\b
  resolute\b
  all (?:possible|necessary|required) (?:assistance|help|support|steps|measures)
  spar(?:e|ing) no effort
  every (?:effort|possible|help)
  (?:top|highest|utmost|foremost|first) priority
  priorities would be
  under control\b
  firm resolve
  will not (?:leave|abandon|rest)
  not giving up
  has assured
  do not leave our
  shall not be allowed
  (?:assured|assurance)\b
`;
