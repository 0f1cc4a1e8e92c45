import { phrases } from './phrases';

/** No answer: nothing is said of the matter, or no details of it. */
export const DECLINES = phrases`
  no comments?\b
  neither (?:confirm\w*|den\w+) nor
  (?:not|\w+n['’]t|cannot|never|unable to|would not be appropriate)(?: going to| be able to| want to| wish to| like to| in a position to| be in a position to| be| to)? (?:comment\w*|speculat\w*|confirm\b|elaborate|say\b|discuss\b|go into|get into|speak to|speak for|name\b|characteri[sz]e|prejudge|preview|pre-?empt|get ahead|dignify|drawn\b|read out|disclose|attribute|recall\b|predict|verify|provide a running|set out|share\b|answer)
  (?:not|\w+n['’]t|never) in the business of
  (?:(?:not|\w+n['’]t) |un)(?:aware of|familiar with|seen (?:the|those|such|any|that) )
  refrain(?:s|ed|ing)? from (?:comment|answer|speculat|respond|disclos|discuss|going into)
  declin(?:e|es|ed|ing) to (?:answer|comment|say|discuss|elaborate|disclose|go into)
  no (?:information|knowledge|details?|updates?|announcements?)\b
  (?:[‘“'"]?get ahead of|that granular detail)
  nothing (?:new |more |else )?(?:to (?:announce|add|share|say|preview|offer|read)|further|on that|for you|beyond|has been decided)
  (?:not|\w+n['’]t)(?: just| yet)? have (?:any|anything|a|that|those|the)\b.{0,40}\b(?:details?|detail|dates?|updates?|information|announce\w*|share|travel|readouts?|for you|in hand|beyond)\b
  (?:would|will|['’]ll|['’]d) (?:leave (?:it|that|this) to|refer you|let (?:the|them|him|her|others) .{0,30}speak)
  refer you to
  competent authorit
  (?:not|\w+n['’]t) for .{1,30} to (?:comment|say)
  (?:was|is|['’]s) (?:a matter )?for (?:the )?\S*(?: \S+){0,3} to (?:decide|answer|comment|speak|say)
  a matter for\b
  for privacy reasons
  privacy (?:considerations|laws?)
  better placed to
  too (?:early|soon) to
  premature
  (?:in|at) (?:due course|the appropriate time|(?:an )?appropriate time|due time|the right time|a timely manner)
  stay tuned
  (?:when|if) (?:there is|there['’]s|we have|he has|she has|it has) (?:something|anything|more) to (?:say|announce|share)
  ask me (?:again )?(?:in|on)
  let you know
  get back to you
  leave it (?:at that|there)
  please be patient
  let us (?:first )?(?:wait for|see)
  wait and see
  the matter pertain\w*
  being finali[sz]ed
  speaks? for itself
  just answered
  what I said
  not take positions
  does not (?:comment|respond)
  we are checking
  do(?:es)? not feel the need to respond
  various factors
  hypothetical
  running commentary
  (?:is|are|remains?|was|were|kept) confidential
  not be made public
  should be (?:put|directed|addressed) to
  shared (?:once|when|later)
  within the ministry['’]s competence
  run its course
  ongoing (?:nature|judicial|legal|investigation)
  position .{0,30}is (?:well[- ])?known
`;
