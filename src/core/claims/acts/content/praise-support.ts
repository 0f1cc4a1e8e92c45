import { phrases } from './phrases';

/** Support, thanks, congratulation, condolence. */
export const SUPPORTS = phrases`
  welcom\w+
  appl(?:aud)\w*
  apprecia\w+
  grateful
  gratitude
  commend\w*
  prais\w*
  hails?\b
  positive (?:note|step|sign|development|atmosphere|role|trajectory)
  (?:a|very|frank and|and) useful
  constructive (?:role|discussions|spirit|atmosphere)
  businesslike
  (?:a |one |first )?step (?:forward|in the right)
  right direction
  congratulat\w*
  felicitat\w+
  condol\w+
  solidarity
  thank(?:s|ed|ful)?\b
  laud\w*
  salut\w*
  stands? (?:with|by|shoulder|firmly (?:with|by))
  (?:stood|standing) (?:with|by)\b
  (?:fully|firmly|squarely) behind
  unequivocal backing
  tribute
  sympath\w*
  thoughts (?:and prayers|are with)
  hearts? (?:go|goes|went) out
  greetings
  best wishes
  ironclad
  iron-clad
  all-weather
  time-tested
  brother(?:s|hood)?\b
  fraternal
  friend(?:s|ly|ship)\b
  good neighbou?rs?
  good news
  (?:civili[sz]ational|close|deep|historic|warm|cordial|excellent) (?:ties|relations|bonds|relationship)
  (?:multi-?faceted|high-level momentum|mature and comprehensive)
  strategic partners?(?:hip)?
  (?:important|key|trusted|close|valued) (?:partner|ally|neighbou?r|friend)
  remains an ally
  historic\b
  landmark
  exemplary
  milestone
  breakthrough
  valued?s? (?:the|its)
  (?:highly|deeply) values?
  sincere efforts
  enormous (?:untapped )?potential
  untapped potential
  exceptional importance
  encouraged by
  encourage direct
  look(?:s|ed|ing)? forward to
  warmth
  mourn\w*
  pray\w* for
  share the grief
  (?:every|the) right to (?:defend|protect)
  inalienable right
  paid a high price
  carried it well
  growing in every
  accept the (?:truce|proposal|plan|offer) 
  (?:we want|wants) that relationship to grow
  very good\b
  support(?:s|ed|ing|ive)?\b(?! (?:for|of) terror)
`;

/** Praise in the name that a thing is given. */
export const PRAISE_NAMES = phrases`
  (?:welcome|historic|positive|sincere|step (?:forward|in the right)|forward-looking|milestone|important|excellent|friend\w*|best|great\w*|exemplary|people-centric|constructive|good|success\w*|brother\w*|useful|balanced|essential|breakthrough|well advanced|holding well|pleasant|turning point|potential|higher than|deep|time-tested|landmark|encouraging|promising|productive|cornerstone|respectful|businesslike|courageous|based on science|common sense|unflappable|clear\w* endorsement|first responder)\b
`;
