import type { Act } from '../acts';
import type { Subject } from './subject';

/** What a content tells of the act, where the cue ("said", "noted") leaves it open. */
export interface ContentRule {
  readonly act: Act;
  readonly pattern: RegExp;
  /** Where the rule holds only of the deeds of the speaker's own side, or of another's. */
  readonly subject?: Subject;
}

const rule = (act: Act, pattern: RegExp, subject?: Subject): ContentRule =>
  subject === undefined ? { act, pattern } : { act, pattern, subject };

/** Cues that give a thing a name: what they do lies in the name alone. */
export const NAMING =
  /\b(?:call|term|describ|characteri[sz]|label|dub|brand|view|regard|see|saw|portray|frame|depict|consider|liken|cast|find|found|declar)\w*(?! (?:on|upon|for)\b)/;

/** Words that judge a deed or a text harshly, wherever they stand. */
const HARSH = [
  'absurd|abhorrent|affront|appalling|arbitrary|arrogan\\w+|atroci\\w+|baffl\\w+|barbar\\w+|baseless|betray\\w*|bias(?:ed)?|blackmail|blatant|blot|brazen|brutal\\w*|bully\\w*|callous|charade|charm offensive',
  'coerci\\w+|collective punishment|colonial|concocted|counter-?productive|cowardly|cruel|cynical|dangerous|deceit\\w*|deplorable|despicable|desperat\\w+|disgrac\\w+|dishonest|disingenuous|disproportionate|disregard|distort\\w+|divisive|double standards?',
  'egregious|evasive|excuses?|false\\b|farc\\w+|flagrant|flawed|folly|frivolous|garbage|gimmick|groundless|harmful|hegemon\\w+|heinous|hollow|hostile|humiliat\\w+|hypocri\\w+|hysteri\\w+|ill-(?:advised|conceived|informed|timed)|illegal|illegitimate|illogical|immatur\\w+|inappropriate|incomprehensible|indefensible|inexcusable|inflammatory|inhuman\\w*|insensitive|insult\\w*|intolerable|irrational|irresponsible',
  'jingois\\w+|joke|laughable|lies?\\b|ludicrous|malicious|misguided|misleading|mischievous|misplaced|mockery|motivated|nonsense|objectionable|obsess\\w+|obstructi\\w+|offensive remarks|one-sided|opaque|outrag\\w+|overreach|pathetic|patroni[sz]ing|petty|politici[sz]ed|pretext|propaganda|provocat\\w+|reckless|regrettable|reprehensible|repugnant|ridiculous',
  'scandal\\w*|selective|self-(?:harm|serving)|senseless|sham\\b|shameful|shocking|short-sighted|slander\\w*|smear\\w*|smokescreen|spurious|stunt|tasteless|theat(?:re|er|rical)\\w*|timid|tone-deaf|travesty|unacceptable|unbecoming|uncalled|unconvincing|undemocratic|unfair|unfortunate|unfriendly|unfounded|unhelpful|unilateral\\w*|unjust\\w*|unlawful|unpatriotic|unprecedented|unprovoked|unsubstantiated|untenable|unwarranted|unwise|vendetta|vicious|vindictive|witch-hunt',
].join('|');

/** Milder ones, which judge only as the name that a thing is given. */
const MILD =
  'artificial|bad|belated|bizarre|cheap|clumsy|contradictory|crude|discourtesy|distraction|drama|dubious|empty|erroneous|exaggerated|excessive|failure|fallacy|foolish|futile|improper|inadequate|insufficient|irrelevant|late\\b|limited|meaningless|mistake|naive|narrow|nervous|noise|not enough|nothing new|outdated|overblown|partial|pointless|poor|rhetoric|self-interest\\w*|shallow|silly|simplistic|slow|superficial|surprising|unclear|uneven|unnecessary|unrealistic|unreasonable|useless|vague|vain|weak|worthless|wrong\\w*';

/** Names that a thing is given, after "called", "described as". */
export const NAMING_RULES: readonly ContentRule[] = [
  rule(
    'deny',
    /\b(?:figment|baseless news|fake|fabricat\w+|untrue|concocted|fiction|fair(?:y|ies) tale|falsification|rumou?r|no basis|misinformation|creative writing|not true|incorrect|inaccurate|scenario)\b|\b(?:report|allegation|claim|rumou?r|story|information)s?\b.*\b(?:baseless|absurd|false|mischievous|malicious|misleading|groundless|unfounded)\b/i,
  ),
  rule('criticise_condemn', new RegExp(`\\b(?:${HARSH}|${MILD})`, 'i')),
  rule(
    'accuse',
    /\b(?:weaponi[sz]\w*|aggress\w+|violation|breach|terror\w*|threat|syndicate|bomb|fitna|complicit\w*|war crime\w*|genocid\w*|sabotage|act of war|proxy|proxies)\b/i,
  ),
  rule(
    'express_concern',
    /\b(?:concern\w*|worr\w+|alarm\w+|heart-wrenching|tragic|tragedy|unsustainable|abyss|grave|dire)\b/i,
  ),
  rule(
    'praise_support',
    /\b(?:welcome|historic|positive|sincere|step forward|forward-looking|milestone|important|excellent|friend\w*|best|great\w*|exemplary|people-centric|constructive|good|success\w*|brother\w*|useful|balanced|essential|breakthrough|well advanced|holding well|pleasant|turning point|potential|higher than|deep|time-tested|landmark|encouraging|promising|productive|cornerstone)\b/i,
  ),
  rule('decline_comment', /\ba matter for\b/i),
];

/** The first that matches wins. Explicit performatives stand before what only hints at an act. */
export const CONTENT_RULES: readonly ContentRule[] = [
  rule(
    'decline_comment',
    /\bno comments?\b|neither (?:confirm\w*|den\w+) nor|\b(?:not|n['’]t|cannot|never|unable to|would not be appropriate)(?: going to| be able to| want to| wish to| like to| in a position to| be| to)? (?:comment\w*|speculat\w*|confirm\b|elaborate|say\b|discuss\b|go into|get into|speak to|name\b|characteri[sz]e|prejudge|preview|pre-?empt|get ahead|dignify|drawn\b|read out|disclose|attribute|recall\b|predict|verify|provide a running)|\brefrains? from (?:comment|answer|speculat|respond)|(?:not|n['’]t|un) ?(?:aware of|familiar with|seen (?:the|those|such|any|that) )|\bno (?:information|knowledge|details?|updates?|announcements?)\b|\bnothing (?:new )?(?:to (?:announce|add|share|say|preview|offer|read)|further|on that|for you|has been decided)|(?:not|n['’]t)(?: just| yet)? have (?:any|anything|a|that|those|the)\b.{0,40}\b(?:details?|dates?|updates?|information|announce\w*|share|travel|readouts?|for you|in hand)\b|refer you to|competent authorit|(?:not|n['’]t) for .{1,30} to (?:comment|say)|\b(?:was|is|['’]s) (?:a matter )?for (?:the )?\S*(?: \S+){0,3} to (?:decide|answer|comment|speak|say)|better placed to|too (?:early|soon) to|premature|(?:in|at) (?:due course|the appropriate time|due time|the right time|a timely manner)|stay tuned|ask me (?:again )?(?:in|on)|let you know|get back to you|leave it at that|please be patient|let us wait for|the matter pertain\w*|under examination|speaks for itself|just answered|not take positions|does not (?:comment|respond)|we are checking|do(?:es)? not feel the need to respond|various factors|hypothetical|running commentary|confidential|not be made public|should be (?:put|directed|addressed) to|shared (?:once|when|later)|within the ministry['’]s competence|run its course|studying the (?:text|proposal|report)/i,
  ),
  rule(
    'deny',
    /\b(?:reports?|allegations?|claims?|accusations?|rumou?rs?|speculation|impression|stor(?:y|ies)|news|videos?|photos?|messages|information|assertions?|suggestions?|charges?|figures)\b[^|]{0,70}\b(?:baseless|false|untrue|unfounded|fake|fabricat\w+|not true|incorrect|inaccurate|fictitious|speculative|malicious|no (?:factual )?basis|without basis|no truth|without foundation|groundless|unsupported|concocted|staged|planted|absurd|fantasy|not lost|fiction|old|wrong)\b/i,
  ),
  rule(
    'deny',
    /\bno (?:grain of |iota of )?(?:truth|basis|substance)\b|\bthis is (?:not true|incorrect|another fake|fake|false|untrue|fabricated)|\b(?:fake|fabricated|fictitious|concocted)\b(?! encounter)|nothing to suggest|nothing to do with|nothing of the kind|no evidence that|not something we recogni|has not changed its|there (?:is|are|was|were) no (?:such |blanket |current )*(?:plans?|proposals?|bans?|negotiations?|requests?|deals?|restrictions?|shortage|\S+ troops|\S+ contacts)\b|\bhas no (?:such )?plans?\b|\bno plans? (?:to|for|of)\b|\bno (?:proposal|such)\b|\bnot (?:considering|planning|contemplating|on the agenda|under consideration|involved in|been approached|correct to say|happened?\b)|\bno decision\b|not taken any (?:such )?decision|\bstaged\b|\bdid not happen|never (?:supplied|sent|sold|provided|asked|offered|approached|engaged|used)\b|\bno (?:\S+ ){1,2}(?:is|was|were|are|has|had|have) (?:been |being )?(?:sent|used|given|allowed|present|exchanged|released|offered|asked|leased|played|involved)\b/i,
  ),
  rule(
    'warn_threaten',
    /\b(?:would|will|shall) (?:face|respond|retaliate|be met|be answered|have consequences|bear|pay (?:a|the) (?:heavy |high )?price|hit back|be held to account|meet its end|backfire|not hesitate|be forced to)|\bconsequences\b|red lines?\b|reserv\w+ (?:the|its|their|his|all|every) rights?|play\w* with fire|all options|options (?:are|were|remain) on the table|nothing (?:is|was) off the table|(?:decisive|befitting|strong|swift|resolute|crushing|fitting|firm|severe|heavy) (?:response|reply|countermeasures?|answer|costs?)|at (?:its|their) own (?:risk|peril)|not hesitate|countermeasures|retaliat\w+|acts? of war|(?:legitimate|lawful) targets?|\b(?:will|would) be (?:treated|regarded|considered|seen) as|patience (?:is|was|has|should)|running out of (?:time|patience)|window .* closing|price to pay|not go unanswered|little or no (?:notice|warning)|nobody should (?:imagine|be in any doubt)|\bposes? a .{0,12}threat|risks? sanctions|further measures|necessary measures to defend|defend (?:every|its|our) (?:inch|soil)|act by itself|push the region|not be long in coming|could be closed|only been paused|harm relations|in doubt about our/i,
  ),
  rule('criticise_condemn', /^(?:\S+ ){0,3}(?:condemn|deplor|denounc)\w*/i),
  rule(
    'reject_refuse',
    /\b(?:will|would|shall|can|could|do|does|did|is|are|was|were)(?: not|n['’]t| never)(?: ever| be| going to)? (?:accept\w*|agree\b|dictated|lectured|bound|traded?\b|suspended|terminated|compromis\w*|recogni[sz]e\w*|negotiat\w*|join\b|allow\b|tolerat\w*|be part of|become|establish|give (?:in|up)|provide\b|take (?:part|sides|orders|dictation)|consider (?:itself|himself) bound|sign\b|surrender|bow\b|submit|return to|held hostage|acceptable|pay\b|withdraw|lift|yield|be (?:allowed|accepted))|\bcannot (?:accept|go together|be (?:accepted|altered|changed|suspended|delinked))|\bwon['’]t\b|\bno (?:substitute|blanket|question of|place for|room for|scope for|need for|legal (?:ground|basis|standing)|compromise|flexibility|blanket exemption|renegotiation|certificate)|^reject\w*|\bwe reject|\brejects?\b|\bcategorical\w*|integral (?:and \w+ )?part|(?:internal|domestic|own) (?:matter|affairs?|problem)\b|entirely internal|within (?:its|china['’]s|our|the) sovereignty|not (?:bound|acceptable|a party|negotiable|for others to decide)|\brefus(?:es|ed|ing)? (?:to|any)|out of the question|not up for|non-negotiable|hand in hand|not interested|does not deserve|not take sides|\boppos(?:es|ed to)\b|no (?:role|interest) (?:for|in)|\bno (?:\S+ )?(?:country|one|pressure|power) (?:would|will|can)\b|never (?:was )?a part of|there (?:would|will|can) be no\b/i,
  ),
  rule(
    'appeal',
    /\b(?:international community|(?:the |islamic )world\b|united nations|un security council|security council|major powers|all (?:parties|sides|countries|stakeholders|states)|both (?:sides|parties|countries)|(?:the )?two (?:sides|neighbours|countries)|warring (?:parties|sides)|fighting|guns)\b.{0,50}\b(?:must|should|need|exercise|have to|put)\b|\b(?:citizens|nationals|pakistanis|indians|americans|travell?ers|people|employers|applicants|workers|pilgrims|students)\b.{0,60}\bshould\b|\b(?:must|should) (?:be opened without|protect hospitals)|\bcall(?:s|ed|ing)? (?:on|upon)\b|\burg(?:e|es|ed|ing)\b|\bappeal(?:s|ed)? (?:to|for)|\bencourage all|necessity of|exercis\w+ (?:maximum |utmost )?restraint|\bde-?escalat\w*|lower the temperature|\bhop(?:e|es|ed|ing)\b (?:that )?(?:the |both |all )?(?!(?:to|for|it)\b)\S+(?: \S+){0,4} (?:will|would|can|could|put|stay)\b|^please\b|\bplease (?:do not|don['’]t)|\b(?:advised|asked|asking) (?:all |every |its |their |the )?(?:\S+ )?(?:citizens|nationals|national)|humanitarian corridors?/i,
  ),
  rule(
    'demand',
    /\bmust\b(?! be (?:clear|noted|said))|\bought to\b|(?<!\b(?:we|i|he|she|it|they|this|that) )\bshould\b(?! (?:we|I|not expect|have (?:told|known|been))\b)|\b(?:needs?|has|have) to (?:stop|end|return|take|do|act|prove|show|withdraw|vacate|hand|answer|decide|go back|leave|respect|ensure|address|create|explain|come|shut|give|honou?r|be (?:removed|disarmed|released|dismantled|lifted))\b|\bdemand(?:s|ed|ing)?\b|\b(?:it|\p{Lu}\S+) (?:also )?wants?(?:ed)? (?!to (?:see )?be\b)|\b(?:ha[sd]|have) (?:also |already |formally )?(?:sought|asked|requested|demanded|pressed|written to)\b|\bseeks?\b|\brequest(?:s|ed|ing)? \S+ .{0,30}\b(?:to|for|list|copy)\b|\b(?:written|verifiable|ironclad|credible|concrete)\b.{0,25}\b(?:guarantees?|assurances?|commitments?|undertakings?|steps?|actions?)\b|\b(?:guarantees?|assurances?)\b.{0,25}\b(?:written|in writing)\b|\bonus\b|\bball (?:is|was)\b|no longer enough|responsibility of|responsibility (?:lies|rests|falls)|hing\w+ on|condition(?:al|ed) on|contingent on|depend\w* on .{0,30}(?:action|steps|guarantee|verif)|\bthe need (?:to|for)\b|\bunless \p{Lu}|\buntil (?:\p{Lu}\S+|it|they|the \S+) .{0,40}(?:gives?|gave|provid\w+|stops?|hand\w*|restor\w+|abjur\w+|withdr\w+|dismantl\w+|takes? action|acts?\b|put)|\bobligat\w+\b(?=.{0,20}\bto\b)|\bowes?\b|\bvacat(?:e|ion)|\bcall(?:s|ed|ing)? for\b|\bwe (?:would )?expect\b|(?:was|were|is|are|has been) (?:seeking|awaiting)|\bpress(?:ed|ing|es) (?:for|both)|intention to secure|(?:sought|seek\w*) clarification/u,
  ),
  rule(
    'accuse',
    /\b(?:sponsor\w*|harbou?r(?:s|ed|ing)\b|safe havens?|sanctuar\w+|prox(?:y|ies)\b|false[- ]flag|fake encounter|disinformation|demograph\w+|ethnic cleansing|genocid\w+|war crimes?|weapon of war|terroris[tm]\w* .{0,40}(?:soil|territory|from)|(?:soil|territory|hunger) .{0,30}(?:used|misused|exploited)|state[- ]sponsored|weaponi[sz]\w*|orchestrat\w*|sabotag\w*|instigat\w*|(?:fund|back|arm|shelter)(?:s|ed|ing)? .{0,20}(?:terror|protest|rebel|separatist|group|militant|militia)|smuggl\w+|conspir\w+|collu\w+|deflect (?:attention|blame)|divert .{0,20}attention|under the (?:garb|pretext|guise|cover|protection) of|went back on|decapitation|drive a wedge|pulling the strings|dragging out|not kept the promises|has not (?:kept|honou?red|acted)|not interested in (?:peace|a political)|decades of|export\w* terror\w*|complicit\w*|interfer(?:e|es|ed|ing|ence)\b|meddl\w+|incit\w+|infiltrat\w+|fomenting|hollowing out|legal warfare|dreamed this up|the hand of|handlers?\b|masterminds?|assassination|behind (?:the|this|it)\b.*(?:attack|blast|killing)|expos(?:es|ed) .{0,20}(?:role|designs|hand|face)|footprints|trained and armed|jammed|rammed|water cannon|shot dead)/i,
  ),
  rule(
    'accuse',
    /\b(?:violat(?:es?|ed|ing|ions? of)|breach(?:es|ed|ing)?(?: of)?|flout\w*|trampl\w*|contraven\w*|infring\w*|undermin\w*|destabili[sz]\w*|source of instability|misus(?:es?|ed|ing)|exploit\w*|desecrat\w*|usurp\w*|annex\w*|massacr\w*|persecut\w*|repress\w*|systematic\w*|unprovoked|aggression|loot(?:s|ed|ing)\b|kills\b)\b(?!.{0,30}\bwould\b)/i,
  ),
  rule(
    'accuse',
    /\b(?:attack|bomb|kill|shell|strik|struck|fir(?:ed|ing)|launch|target|murder|abduct|kidnap|tortur|rap(?:ed|ing)|starv|besieg|block|detain|arrest|jail|imprison|seiz|occup|demolish|destroy|harass|intimidat|expel|push|threaten|coerc|bull(?:y|ied)|hid(?:e|es|ing|den)\b|conceal|mislead|misled|distort|exaggerat|ignor|reneg|renounc|abandon|cross|suppl(?:y|ies|ied)|arm(?:s|ed|ing)\b|train(?:s|ed|ing)\b|shelter|recruit|manipulat|rig(?:ged|ging)|spy|spie|hack|encroach|incurs|intru|divert|stolen|stole|cheat|suppress|eras(?:e|es|ed|ing)|discriminat|dump|provok|escalat|militari[sz]|hamper|hinder|obstruct|stall|withh[oe]ld|fail|neglect|unwilling|given space|shown no|act(?:s|ed) as a|(?:attempt|try|tried|trying|seeking|sought)\b)\w*/i,
    'other',
  ),
  rule(
    'criticise_condemn',
    /\bcondemn\w*|\bdeplor\w+|\bdenounc\w*|strong(?:ly|est)? (?:protest|representations?|dissatisf\w+|objection)|stern representations?|d[eé]marche|protest note|\blodged\b|notes? verbale|\bdouble standards?\b|\blectur(?:e|es|ing)\b|\blessons?\b|\bpreach|\bhabit of\b|not compatible|incompatible|inconsistent|contrary to|in defiance of|flies in the face|against the (?:spirit|letter|norms)|own house|closer to home|(?:no|not in the) position to|not (?:been )?(?:consulted|taken into confidence|informed)|\bblot\b|\bsummoned\b|\bstain\b|bad faith|neither free nor fair|warmonger\w+|null and void|locus standi|remnants of decency/i,
  ),
  rule('criticise_condemn', new RegExp(`\\b(?:${HARSH})`, 'i')),
  rule(
    'express_concern',
    /\b(?:concern(?:ed|s|ing)?\b(?! (?:department|ministry|authorit\w+|quarters|officials))|worr(?:y|ied|ying|isome)|alarm(?:ed|ing)?|regret(?:s|ted)?|disturb(?:ed|ing)|sadden\w*|\bsad\b|disappoint\w+|appalled|heart-?(?:wrenching|breaking)|unease|anxiety|anguish|doubts about|frustrat\w+|troubl(?:ed|ing)|apprehens\w+|fear(?:s|ed)?|danger of|threats? of|similar threats|threatens? (?:strategic|stability)|suffer\w*|endure|hardships?|marginali[sz]\w+|plight|dire\b|deteriorat\w+|bad to worse|lives at risk|humanitarian (?:crisis|catastrophe|consequences|disaster|situation)|unsustainable|tragic|tragedy|grave(?:ly)?\b|famine|hunger|without shelter|hard to bear|weighs on|risk(?:s|ed)? (?:of|undoing))/i,
  ),
  rule(
    'offer',
    /\b(?:ready|willing|prepared|readiness|willingness)\b(?: and \w+)? (?:to|for)\b|\bopen to\b|\bdoors?\b.{0,25}\bopen\b|stands? ready|(?:happy|glad) to\b|\boffer(?:s|ed|ing)? (?:to|a|all)\b|at the disposal|good offices|invitation stands|would facilitate|\bpropos(?:es|ed|ing) (?:a|to|that)\b|if (?:both|the two|either|it was requested|requested|asked|the \S+ hosts)/i,
  ),
  rule(
    'announce',
    /\b(?:will|would|shall|is to|are to|to be|(?:is|are) (?:due|set|scheduled|expected|planned|slated) to)\b (?:also |soon |jointly |now |be )?(?:visit\w*|host\w*|attend\w*|travel|hold|arriv\w+|take place|lead|chair|co-chair|meet\b|sign\w*|resume|reopen\w*|open\w*|launch\w*|participate|begin|start|convene|fly|leave for|address|undertake|sit in|raise the|inaugurat\w+|held|released|issued|named|appointed|introduced|presented|repatriated|tabled|blacklist\w*|go daily|pay a|on an official|assume|accompany|exchanged|handed over|call on|extend emergency)\b/i,
  ),
  rule(
    'pledge',
    /\b(?:will|would|shall) (?:\w+ly )?(?:continue|remain|keep|always|spare no|stand by|stand with|ensure|protect|safeguard|defend|do (?:everything|whatever|all|its utmost)|take (?:all|every)|take up|provide|be provided|extend|assist|stick to|help|work (?:\w+ )?(?:with|together|towards)|play (?:a|its)|not be deterred|never forget|be part of|honou?r|fulfil|carry (?:on|out)|go on|implement|stay within|support)|\bwe (?:will|shall|are going to|intend to)\b|\b(?:commit(?:ted|ment)|determined|resolved?|steadfast|resolute)\b|\ball (?:possible|necessary|required) (?:assistance|help|support|steps|measures)|\bspar(?:e|ing) no effort|every (?:effort|possible|help)|\b(?:top|highest|utmost|foremost) priority|under control\b|\bfirm resolve|will not (?:leave|abandon|rest)|has assured|do not leave our/i,
  ),
  rule(
    'praise_support',
    /\b(?:welcom\w+|appl(?:aud)\w*|apprecia\w+|grateful|gratitude|commend\w*|prais\w*|hails?\b|positive (?:note|step|sign|development|atmosphere|role)|right direction|congratulat\w*|felicitat\w+|condol\w+|solidarity|thank(?:s|ed|ful)?\b|laud\w*|salut\w*|stands? (?:with|by|shoulder)|tribute|sympath\w*|thoughts and prayers|greetings|ironclad|iron-clad|all-weather|time-tested|brother(?:ly|s)?\b|fraternal|friend(?:s|ly|ship)\b|good neighbou?rs?|good news|strategic partners?(?:hip)?|important partner|historic\b|landmark|exemplary|milestone|breakthrough|valued?s? (?:the|its)|(?:highly|deeply) values?|sincere efforts|exceptional importance|encouraged by|look(?:s|ed|ing)? forward to|warmth|mourn\w*|pray\w* for|share the grief|(?:every|the) right to (?:defend|protect)|inalienable right|constructive role|growing in every)|\bsupport(?:s|ed|ing)?\b(?! (?:for|of) terror)/i,
  ),
  rule(
    'announce',
    /\bagreed to\b|reached (?:an )?agreement|\b(?:ha[sd]|have) decided\b|\bdecision to\b|\b(?:has|have|had|was|were|is|are) (?:also )?(?:been |being )?(?:dispatched|deregistered|signed|recalled|evacuated|appointed|launched|deferred|postponed|extended|rolled over|approved|granted|imposed|named|lowered|set up|repatriated|released|opened for|closed)\b|^(?:the )?(?:\S+ ){1,4}(?:signed|dispatched|launched|inaugurated)\b|\bone announcement\b|^(?:\S+ ){1,6}to (?:meet|visit|attend|lead|resume|fly|arrive|launch|host|open|sign|address|head)\b|\bbeing set up\b|\bare being reviewed\b|\bhas raised its\b|\bordering\b|\bmission is set\b|\b(?:will|would) be \w+ed\b/i,
  ),
  rule(
    'consult',
    /\bin (?:close |constant |regular |continuous )?(?:touch|contact|communication|consultation)s?\b|\b(?:held|holding|had|having) (?:talks|discussions|consultations|a meeting|meetings|a number of conversations)|exchang\w+ (?:of )?views|\bchannels? of communication|diplomatic channels|\b(?:contacts|talks|consultations|negotiations|discussions|messages)\b.{0,40}\b(?:continu\w+|under ?way|ongoing|progress|headway|exchanged|were on|go on)|continuing contacts|(?:phone|telephone) call|over the phone|during the call|by telephone|\bspoke(?:n)? (?:with|by|twice)|\bmet (?:virtually|both|the|his|her)\b|meeting was held|(?:maintain|keep)s? .{0,12}(?:communication|contact)|remain\w* engaged|talking to both|conveyed our position|exchange of messages|taken up with|\braised (?:the case|with)|came up during|briefed members|we talk\b|figured prominently|keeping in touch|are (?:consulting|meeting)|sat down on/i,
  ),
  rule(
    'acknowledge',
    /^[“"']?(?:yes\b|we |i )?(?:can )?(?:confirm|acknowledge|admit)|^[“"']yes\b|\b(?:it )?(?:is|was) true that\b|\bmistakes?\b|\berrors\b|should have (?:told|known|been)|\bdid (?:take place|meet|receive|have|happen)\b|\bindeed been\b|had differences|had been a delay/i,
  ),
  rule('reject_refuse', /\b(?:will|would|shall)(?: not|n['’]t| never)\b/i, 'own'),
  rule('pledge', /^\S+(?: \S+){0,3} (?:will|would|shall) (?!be\b|have\b)/i, 'own'),
];
