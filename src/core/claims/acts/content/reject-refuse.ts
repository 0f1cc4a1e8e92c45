import { phrases } from './phrases';

/** What is not wanted, not accepted, not up for discussion, or void. */
export const REJECTS = phrases`
  (?:will|would|shall|can|could|do|does|did|is|are|was|were)(?: not|n['’]t| never)(?: ever| be| going to)? (?:accept\w*|agree\b|dictated|lectured|bound|traded?\b|suspended|terminated|compromis\w*|recogni[sz]e\w*|regard|negotiat\w*|join\b|allow\b|tolerat\w*|be part of|become|be drawn into|establish|give (?:in|up)|provide\b|take (?:part|sides|orders|dictation)|consider (?:itself|himself) bound|sign\b|surrender|bow\b|submit|return to|held hostage|acceptable|pay\b|withdraw|lift|yield|proceed|send\b|need|require|target any|exten\w+|be (?:allowed|accepted|dictated|conducted|restored|the last))
  (?:cannot|can['’]t|could not|couldn['’]t) (?:accept|go together|sign|be (?:accepted|altered|changed|suspended|delinked|entrusted|an object|a dumping|conducted|imposed|erased|wished away|neither))
  (?:can|could|may) be neither
  won['’]t\b
  no (?:substitute|blanket|question of|place for|room for|scope for|need for|need of|legal (?:ground|basis|standing|effect|validity|consequences?)|compromise|flexibility|blanket exemption|renegotiation|certificate|sovereignty|right to|role for|bases|door\b|batting order|intention|locus)
  (?:lacks?|any|without|of no|have any|no) legal (?:basis|ground|effect|validity|value|force|standing)
  null and void
  (?:legally |entirely )?(?:invalid|per se void|void)\b
  illegal and
  (?:has|have|had) never (?:recogni[sz]ed|accepted|agreed|been part)
  reject\w*
  rejection
  we (?:don['’]t|do not) agree
  disagree\w*
  categorical\w*
  integral (?:and \w+ )?part
  (?:is|are|was|were|remains?) .{0,30}\b(?:soil|territory)\b.{0,10}$
  sovereign (?:right|territory|decision|matter)
  each (?:sovereign )?(?:state|country) decides
  decided (?:only )?by (?:the )?\w+(?: people)?\b
  between (?:two|the two) sovereign
  (?:internal|domestic|own) (?:matter|affairs?|problem)\b
  entirely internal
  within (?:its|china['’]s|our|the) sovereignty
  under \S+ jurisdiction
  not (?:bound|acceptable|a party|negotiable|for others to decide|for sale|a colony|up for|on the table|going anywhere|interested|based on historical)
  (?:no|not) (?:ask|need|seek)\w* (?:anyone['’]s|anybody['’]s|any|its|their|no)? ?permission
  not ask permission
  refus(?:es|ed|ing|al)? (?:to|any)
  out of the question
  non-negotiable
  hand in hand
  does not deserve
  not take sides
  oppos(?:es?|ed to|ing|ition to)\b
  vote against
  (?:sees?|saw) no (?:need|reason|point)
  no (?:role|interest) (?:for|in)
  no (?:\S+ )?(?:country|one|pressure|power|state) (?:would|will|can|could)\b
  never (?:was )?a part of
  there (?:would|will|can) be no\b
  neither (?:suspended|terminated|justified|warranted)
  not (?:ready|prepared|willing) to
  ^no\b[.,!]
  ^no (?:bases|talks|recognition|negotiations?)\b
`;
