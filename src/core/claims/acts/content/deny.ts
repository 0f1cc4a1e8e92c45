import { phrases } from './phrases';

/** A report, an allegation, or what others believe is untrue. */
export const REPORT_IS_UNTRUE = phrases`
  (?:reports?|reporting|allegations?|claims?|accusations?|rumou?rs?|speculation|impression|stor(?:y|ies)|news|videos?|photos?|pictures|images|footage|posts?|messages|information|assertions?|suggestions?|charges?|figures|statements?|narrative)\b[^|]{0,70}\b(?:baseless|false|untrue|unfounded|fake|fabricat\w+|not true|incorrect|inaccurate|fictitious|speculative|malicious|no (?:factual )?(?:basis|foundation)|without basis|not based on|hearsay|no truth|without foundation|groundless|unsupported|concocted|staged|planted|recycled|absurd|preposterous|ridiculous|laughable|appeared nowhere|fantasy|imagination|not lost|fiction|old|wrong)\b
`;

/** The same in other words; and that something was not, is not planned or not decided. */
export const IS_NOT_SO = phrases`
  no (?:grain of |iota of )?(?:truth|basis|substance)\b
  (?:no|without|lack\w* any) factual basis
  this is (?:not true|incorrect|another fake|fake|false|untrue|fabricated)
  (?:fake|fabricated|fictitious|concocted)\b(?! encounter)
  fairy ?tale
  figment
  (?:is|was|were|are) (?:simply |just |absolutely |completely |entirely )?(?:untrue|incorrect|inaccurate|false|not the case|not correct|not accurate|not true)\b
  contrary to (?:\w+ ){0,3}(?:reports?|posts|claims?|rumou?rs)
  nothing to suggest
  nothing to do with
  nothing of the kind
  no such thing
  no plans? (?:at present |yet )?(?:to|for|of)\b
  has no (?:such )?plans?\b
  not (?:considering|planning|contemplating)\b
  nothing that corresponds
  no evidence (?:that|of|for)
  there is none\b
  not something we recogni
  has not changed its
  (?:nobody|no one) (?:is|was) \w+ing\b
  there (?:is|are|was|were|['’]s) no (?:such |blanket |current |secret )*(?:plans?|proposals?|bans?|negotiations?|requests?|deals?|pacts?|restrictions?|shortage|extension|link|connection|rift|\S+ troops|\S+ contacts)\b
  (?:no|any) (?:relation|link|links|connection|role|involvement|hand) (?:to|with|in)\b
  no (?:proposal|such)\b
  not (?:on the agenda|under consideration|involved in|been approached|correct to say|happened?\b|a ban\b|recalled|suspended|discriminat\w+|aimed at|prevented)
  (?:did|do|does|had|have|has)(?: not|n['’]t) (?:ask|seek|sought|supply|supplied|send|sent|sell|sold|give|given|put the|lay|laid|do such|violate|violated|target|harm|cross|agree|agreed|know of|play|played|occur|take place|taken place)\b
  (?:were|was) not given
  staged\b
  did not happen
  had not taken place
  never (?:supplied|sent|sold|provided|asked|offered|approached|engaged|used|been|been asked|laid|had any)\b
  no (?:\S+ ){1,2}(?:is|was|were|are|has|had|have) (?:been |being )?(?:sent|used|given|allowed|present|exchanged|released|offered|asked|leased|played|involved|agreed|filed|taken|harmed|hit|laid)\b
  not a single \S+ (?:has|had|was|is|crosse[sd])
  (?:nothing|anything) to hide
  ^no (?:foreign|arms|launchers|ban|deal)\b
  (?:allows?|allowed) (?:nobody|no one|no)\b
  found nothing
`;
