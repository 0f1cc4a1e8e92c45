import { casedPhrases } from './phrases';

/** What the counterpart must do, is asked for or expected to do. Case tells "Kabul wants" from "nobody wants". */
export const DEMANDS = casedPhrases`
  must\b(?! be (?:clear|noted|said|remembered))
  ought to\b
  (?<!\b(?:we|i|he|she|it|they|this|that|We|I) )should\b(?! (?:we|I|not expect|have (?:told|known|been)|not be (?:seen|read|surpris))\b)
  (?:needs?|has|have|had) to (?:stop|end|return|take|do|act|prove|show|withdraw|vacate|hand|answer|decide|go back|leave|respect|ensure|address|create|explain|come|shut|give|honou?r|deliver|choose|fulfil|comply|accept|release|implement|change|begin|start|be (?:removed|disarmed|released|dismantled|lifted|resolved|addressed|implemented|handed|held))\b
  (?:what we|what our people|all we) (?:need|want|expect|ask)\b
  demand(?:s|ed|ing)?\b
  (?:it|they|we|[A-Z\u00c0-\u00de]\S+) (?:also |still |only )?(?:wants?|wanted|expects?|expected)\b(?! (?:to (?:see )?be|nothing|no|a (?:durable|new|fresh)|fresh|peace|good|friendly|brotherly|a peaceful|to (?:keep|resolve|grow|work))\b)
  (?:wants?|wanted|seeks?) (?:an |the |a )?[‘“'"]?(?:apolog\w+|explanation|clarification|verifiable|written|guarantees?|assurances?|steps|action|answers?)
  (?:ha[sd]|have) (?:also |already |formally |again )?(?:sought|asked|requested|demanded|pressed|written to)\b
  (?:ha[sd]|have) (?:also |already |formally )?(?:submitted|sent|made|repeated|renewed) (?:a |an |the |its )?(?:formal )?(?:request|demand|note verbale .{0,30}clarif\w+)
  in which it is requested
  asking for (?:clarification|an explanation|access)
  to explain (?:its|their|the) 
  seeks?\b
  request(?:s|ed|ing)? \S+ .{0,30}\b(?:to|for|list|copy)\b
  (?:request|demand) (?:is|was) (?:not|made|clear|pending|based)
  press(?:ed|ing|es)? (?:for|both|hard for|Kabul|Delhi)
  (?:written|verifiable|ironclad|credible|concrete|practical)\b.{0,25}\b(?:guarantees?|assurances?|commitments?|undertakings?|steps?|actions?)\b
  (?:guarantees?|assurances?|share)\b.{0,25}\b(?:written|in writing)\b
  (?:verbal|oral) (?:assurances?|promises|guarantees)
  full clarity
  by what happens on the ground
  tested on the ground
  [Oo]nus\b
  ball (?:is|was|lies)?\b.{0,12}\bcourt
  no longer (?:enough|sufficient)
  not (?:enough|sufficient)\b
  responsibility of
  responsibility (?:lies|rests|falls)
  hing\w+ on
  condition(?:al|ed) on
  contingent on
  depend\w* on .{0,30}(?:action|steps|guarantee|verif)
  unless [A-Z\u00c0-\u00de]
  unless (?:it|they|the \S+) (?:agree|stop|act|apolog|hand|pull|take|withdr)\w*
  until (?:[A-Z\u00c0-\u00de]\S+|it|they|she|he|the \S+) .{0,40}(?:signs?|signed|agrees?|agreed|commits?|complie[sd]|delivers?|ceases?|ends|gives?|gave|provid\w+|stops?|hand\w*|restor\w+|abjur\w+|withdr\w+|dismantl\w+|takes? action|acts?\b|put|apologi[sz]\w+|shows?|changes?)
  (?:under (?:an )?|is |are |was |were )oblig\w+ to\b
  obligat\w+\b(?=.{0,20}\bto\b)
  owes?\b
  vacat(?:e|ion)
  call(?:s|ed|ing)? for\b
  (?:[Ww]e|[Ii]t|[Tt]hey) (?:would |only |fully )?expect(?:s|ed)?\b
  (?:was|were|is|are|has been) (?:seeking|awaiting)
  intention to secure
  (?:sought|seek\w*) clarification
  (?:ask|asks|asked|request|urge|urged|direct|directed|order|ordered|told|instruct\w*) (?:you|them|him|her|the \S+|[A-Z\u00c0-\u00de]\S+) (?:once again )?(?:to|not to)\b
  translate .{0,30}into action
  [Ww]ords? .{0,30}(?:not (?:enough|deeds|action)|are welcome, but)
  [Cc]ivilians need\b
  moment of (?:truth|decision)
`;
