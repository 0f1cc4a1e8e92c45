import { phrases } from './phrases';

/** Words that judge a deed or a text harshly, wherever they stand. */
export const HARSH_WORDS = phrases`
  abhorrent|absurd|affront|appalling|arbitrary|arrogan\w+|atroci\w+|baffl\w+|barbar\w+|baseless|betray\w*
  bias(?:ed)?|blackmail|blatant|blot|brazen|brutal\w*|bully\w*|callous|charade|charm offensive|circus|coerci\w+
  collective punishment|colonial|concocted|counter-?productive|cowardly|crocodile tears|crude|cruel|cynical
  dangerous|deceit\w*|deplorable|desperat\w+|despicable|disgrac\w+|dishonest|disingenuous|disproportionate
  disregard|distort\w+|divisive|double standards?|egregious|evasive|excuses?|failed|fait accompli
  false narrative|false\b|farc\w+|fiasco|flagrant|flawed|folly|frivolous|garbage|gimmick|grandstanding
  groundless|harmful|hegemon\w+|heinous|hollow|hostile|hubris|humiliat\w+|hypocri\w+|hysteri\w+
  ill-(?:advised|conceived|informed|timed)|illegal(?! (?:im)?migra| cross| entr| fish| drug| trad| weapon| arms| work| stay)|illegitimate|illogical|immatur\w+|immature|inappropriate
  incomprehensible|indefensible|inexcusable|inflammatory|inhuman\w*|insensitive|insincere|insult\w*|intolerable
  irrational|irresponsible|jingois\w+|joke|laughable|lies?\b(?! (?:in|on|at|with|within|between|under|beyond|near|about|ahead|behind|outside|inside|entirely|wholly|\w+ern|north|south|east|west)\b)|ludicrous|malicious|meaningless|mess\b|mischievous
  misguided|misleading|misplaced|mockery|motivated|mountain out of|no credible|no moral|nonsense
  not (?:good enough|worth the paper)|objectionable|obsess\w+|obstructi\w+|offensive remarks|one-sided|opaque
  out of touch|outrag\w+|overreach|paternalistic|pathetic|patroni[sz]ing|petty
  point(?:s|ed|ing)? (?:the|a) finger|point-?scoring|politici[sz]ed|pretext|propaganda|provocat\w+|reckless
  reprehensible|repugnant|ridiculous|scandal\w*|scapegoat\w*|scoundrel|selective
  self-(?:harm|serving)|self-defeating|senseless|sham\b|shameful|shocking|short-sighted|slander\w*|smear\w*
  smokescreen|so-called|spurious|stubborn\w*|stunt|tainted|tantamount|tasteless|theat(?:re|er|rical)\w*|timid
  tired of|tone-deaf|too (?:late|little|slow)|travesty|unacceptable|unbecoming|uncalled|unconvincing
  undemocratic|unfair|unfortunate|unfounded|unfriendly|unhelpful|unhinged|unilateral\w*|unjust\w*|unlawful
  unpatriotic|unprecedented|unprovoked|unserious|unsubstantiated|untenable|unwarranted|unwise|vendetta|venom\w*
  vicious|vindictive|vote-bank|weak tea|witch-hunt
`;

/** Milder ones, which judge only as the name that a thing is given. */
export const MILD_WORDS = phrases`
  artificial|bad|belated|bizarre|by the back door|cheap|clumsy|contradictory|crude|destructive|disappointing
  discourtesy|distraction|drama|dubious|empty|erroneous|exaggerated|excessive|failure|fallacy
  fishing expedition|foolish|futile|game|grave mistake|hysteria|improper|inadequate|incomplete|inconsistent
  insufficient|irrelevant|late\b|limited|meaningless|mistake|misunderstanding|naive|narrow|nervous|noise
  not enough|nothing new|outdated|overblown|oversold|partial|pointless|political\b|poor|recycled|rhetoric
  self-interest\w*|shallow|silly|simplistic|slow|superficial|surprising|symbolic|theatre|too \w+|unclear|uneven
  unnecessary|unrealistic|unreasonable|unsubstantiated|useless|vague|vain|weak|window dressing|worthless
  wrong\w*
`;

/** Said of oneself at the beginning. */
export const CONDEMNS = phrases`
  ^(?:\S+ ){0,3}(?:condemn|deplor|denounc)\w*
`;

/** Protest, and reproach in other words. */
export const REPROACHES = phrases`
  condemn\w*
  deplor\w+
  denounc\w*
  strong(?:ly|est)? (?:protest|representations?|dissatisf\w+|objection)
  (?:stern|solemn) representations?
  d[eé]marche
  protest note
  notes? (?:has|have) been sent
  handed (?:a|over a) (?:protest )?note
  lodged\b
  notes? verbale
  double standards?\b
  lectur(?:e|es|ing)\b
  (?:give|gives|giving|draw|take) lessons?\b
  preach
  habit of\b
  has become a habit
  not (?:compatible|in line) with
  incompatible
  inconsistent
  contrary to
  in defiance of
  flies in the face
  against the (?:spirit|letter|norms)
  own house
  closer to home
  should (?:first )?(?:look|try|read|ask|tell|worry)\b
  (?:no|not in the|in no) (?:moral )?(?:position|standing|right) (?:to|and)
  not (?:been )?(?:consulted|taken into confidence|informed)
  (?:nobody|no one) (?:from|in|has|had|asked|told|called)\b
  no (?:satisfactory )?(?:response|reply|answer) (?:has|had|so far)
  (?:has|have|had) not (?:replied|responded|answered|moved)
  blot\b
  summoned\b
  stain\b
  bad faith
  neither free nor fair
  warmonger\w+
  destroying\b
  emboldening
  step backwards?
  contradict\w+
  locus standi
  left (?:standing|stranded|in no doubt)
  remnants of decency
  not (?:a )?gym membership
  how many more
  expansionist
  lost (?:its|his|her|their|any|all) (?:standing|credibility|way|moral)
  like a tap
  not a (?:tap|light switch|game|toy|newspaper)\b
`;
