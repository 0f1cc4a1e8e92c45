import { phrases } from './phrases';

/** Names of wrongs that are laid at somebody's door wherever they stand. */
export const WRONGS = phrases`
  sponsor\w*
  harbou?r(?:s|ed|ing)\b
  safe ha?vens?
  sanctuar\w+
  prox(?:y|ies)\b
  false[- ]flag
  fake encounter
  (?:irrefutable|concrete|undeniable|clear) (?:evidence|proof) (?:of|that)
  evidence of (?:the )?(?:presence|involvement|funding|\S+ funding|\S+ involvement)
  disinformation
  demograph\w+
  ethnic cleansing
  genocid\w+
  war crimes?
  crimes? against
  weapon of war
  terroris[tm]\w* .{0,40}(?:soil|territory|from)
  (?:soil|territory|hunger) .{0,30}(?:used|misused|exploited)
  state[- ]sponsored
  weaponi[sz]\w*
  make the water a weapon
  orchestrat\w*
  sabotag\w*
  instigat\w*
  hybrid (?:war\w*|action|attack)
  (?:fund|back|arm|shelter|financ)(?:s|ed|ing)? .{0,20}(?:terror|protest|rebel|separatist|group|militant|militia)
  (?:paid|pay|pays) for the (?:protest|attack|campaign)
  smuggl\w+
  conspir\w+
  collu\w+
  (?:deflect|divert|distract)\w* .{0,20}(?:attention|blame)
  under the (?:garb|pretext|guise|cover|protection) of
  went back on
  decapitation
  drive a wedge
  false choice
  pulling the strings
  drag(?:ging|s|ged)? (?:out|its feet)
  playing for time
  not kept the promises
  (?:has|have|had) not (?:kept|honou?red|acted|fulfilled)
  (?:remain|gone|went) unfulfilled
  lack of (?:political )?will
  not interested in (?:peace|a political)
  decades of
  export\w* terror\w*
  complicit\w*
  interfer(?:e|es|ed|ing|ence)\b
  meddl\w+
  incit\w+
  infiltrat\w+
  foment\w+
  hollowing out
  legal warfare
  dreamed this up
  blood on (?:its|his|her|their) hands
  theft\b
  pure and simple
  play(?:ed|s|ing)? the victim
  the hand of
  handlers?\b
  masterminds?
  assassination
  behind (?:the|this|it)\b.*(?:attack|blast|killing|blackout)
  expos(?:es|ed) .{0,20}(?:role|designs|hand|face)
  footprints
  trail .{0,30}leads
  trained and armed
  jammed
  rammed
  water cannon
  (?:shot|beaten) (?:dead|up)
  opened fire
  came under (?:attack|fire)
  without provocation
  trained (?:at|in) (?:a )?camps?
  carried out by \w+ (?:nationals|soldiers|citizens)
  (?:recover|captur)\w+ .{0,30}(?:weapons|serial numbers|crates)
  (?:false|forged) (?:documents|papers)
  command and control over
  (?:imperial|colonial|unjust) war
  hate speech
  (?:bottom )?trawling in
  behind bars
  (?:was|were|are|is) (?:put|planted|placed) deliberately
`;

/** Breaking a rule, a treaty or the peace, except as a thing that could be. */
export const BREACHES = phrases`
  (?:violat(?:es?|ed|ing|ions? of)|breach(?:es|ed|ing)?(?: of)?|flout\w*|trampl\w*|contraven\w*|infring\w*|undermin\w*|destabili[sz]\w*|source of instability|misus(?:es?|ed|ing)|exploit\w*|desecrat\w*|usurp\w*|annex\w*|massacr\w*|persecut\w*|repress\w*|systematic\w*|unprovoked|aggression|loot(?:s|ed|ing)\b|kills\b|non-performance)\b(?!.{0,30}\bwould\b)
`;

/** Deeds that are a wrong where another side does them. */
export const HARMS = phrases`
  (?:attack|bomb|kill|shell|strik|struck|fir(?:ed|ing)|launch|target|murder|abduct|kidnap|tortur|rap(?:ed|ing)|starv|besieg|block|detain|arrest|jail|imprison|seiz|occup|demolish|destroy|harass|intimidat|expel|push|threaten|coerc|bull(?:y|ied)|hid(?:e|es|ing|den)\b|conceal|mislead|misled|distort|exaggerat|ignor|reneg|renounc|abandon|cross|suppl(?:y|ies|ied)|arm(?:s|ed|ing)\b|train(?:s|ed|ing)\b|shelter|recruit|manipulat|rig(?:ged|ging)|spy|spie|hack|encroach|incurs|intru|divert|stolen|stole|cheat|suppress|eras(?:e|es|ed|ing)|discriminat|dump|provok|escalat|militari[sz]|hamper|hinder|obstruct|stall|withh[oe]ld|fail|neglect|unwilling|given space|shown no|beat|evict|burn|torch|raid|invad|drop|wound|injur|damag|deliberately|act(?:s|ed) as a|(?:attempt|try|tried|trying|seeking|sought)\b)\w*
`;
