import { phrases } from './phrases';

/** What will come of a deed: an answer, a price, a danger. */
export const WARNS = phrases`
  (?:would|will|shall) (?:face|respond|retaliate|be met|be answered|be an answer|answer for|have consequences|bear|pay (?:a|the) (?:heavy |high )?price|hit back|be held to account|meet its end|backfire|not hesitate|be forced to|have to answer|regret|react|take (?:action|measures|steps)|act if|sue\b|escalate|be treated)
  consequences\b(?! for (?:the )?(?:civilians|famil|people))
  red lines?\b
  reserv\w+ (?:the|its|their|his|all|every) rights?
  play\w* with fire
  all options
  options (?:are|were|remain) on the table
  nothing (?:is|was) off the table
  (?:decisive|befitting|strong|swift|resolute|crushing|fitting|firm|severe|heavy|proportionate) (?:response|reply|countermeasures?|answer|costs?)
  at (?:its|their) own (?:risk|peril)
  at a time of (?:our|its|their) choosing
  not hesitate
  countermeasures
  retaliat\w+
  acts? of war
  (?:legitimate|lawful) targets?
  (?:will|would) be (?:treated|regarded|considered|seen) as
  patience (?:is|was|has|should|would|will)
  running out of (?:time|patience)
  window .* closing
  price to pay
  (?:will|would) (?:cost|pay)\b
  not go unanswered
  not stand (?:idly )?by
  sooner than
  last chance
  little or no (?:notice|warning)
  nobody should (?:imagine|be in any doubt)
  poses? a .{0,20}threat
  risks? sanctions
  further (?:measures|steps) 
  necessary measures to defend
  every measure necessary
  defend (?:every|its|our) (?:inch|soil)
  act by itself
  push the region
  not be long in coming
  could be closed
  only been paused
  harm relations
  in doubt about our
  matter of time
`;
