/**
 * Verbs with which a ministry speaks in the news, in the languages of the registry, as they stand in reports. Fewer than
 * the lexicon of claims, and for any language: they tell only whether a sentence reports what somebody said.
 */
const LATIN =
  'said|says|say|saying|told|tells|telling|stated|states|stating|added|adds|noted|notes|stressed|stresses|reiterated|reiterates|remarked|announced|announces|confirmed|confirms|denied|denies|rejected|rejects|rejecting|dismissed|dismisses|condemned|condemns|condemning|criticised|criticized|slammed|slams|urged|urges|called|calls|demanded|demands|warned|warns|expressed|expresses|voiced|voices|welcomed|welcomes|accused|accuses|asked|asks|sought|seeks|declined|declines|refused|refuses|termed|terms|described|describes|clarified|clarifies|explained|claimed|claims|insisted|insists|emphasised|emphasized|emphasizes|underlined|underscored|highlighted|maintained|disclosed|revealed|responded|responds|replied|replies|refuted|refutes|protested|protests|summoned|summons|lodged|assured|pledged|vowed|hailed|lauded|praised|congratulated|regretted|deplored|defended|sidestepped|pointed out|hit(?:s)? back|lashed out|briefed|quoted|cited|advised|appealed|hoped|offered|monitoring|affirmed|affirms|reaffirmed|reaffirms|renewed|renews|conveyed|conveys|extended|extends|indicated|indicates|recalled|recalls|cautioned|cautions|acknowledged|acknowledges|informed|informs|commented|comments|denounced|denounces|decried|rebuffed|rebutted|rebuts|objected|objects|opposes|opposed|signalled|signaled|mourned|thanked|ruled out|rules out|follow(?:s|ed|ing)? up|t(?:ook|akes?|aking) (?:questions|note)|sagte|sagt|erklärte|erklärt|teilte|betonte|déclaré|dit|indiqué|affirmé|souligné|condamné|appelé|dedi|söyledi|belirtti|açıkladı|bildirdi|vurguladı|kaydetti|ifade|kınadı|dijo|afirmó|declaró';
const OTHER =
  'کہا|کہنا|کہتے|بتایا|مطالبہ|خبردار|مسترد|مذمت|اظہار|تردید|تصدیق|واضح|زور دیا|कहा|बताया|खारिज|मांग|निंदा|आग्रह|قال|قالت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|أضاف|دان|أدان|أدانت|أعرب|أعربت|شدد|دعا|دعت|گفت|افزود|تأکید|تاکید|اظهار|محکوم|خواستار|表示|指出|回答|介绍|宣布|谴责|重申|强调|回应|称|說|说|呼吁|敦促|述べ|明らかに|강조|밝혔|말했|заявил|заявила|заявили|сказал|сказала|сообщил|сообщила|сообщили|отметил|отметила|подчеркнул|подчеркнула|призвал|осудил';

/** Somebody holds a briefing: what he or she says comes in the sentences after. */
const BRIEFS =
  '(?:begun|began|begins|beginning|opened|opens|held|holds|holding|gave|gives|giving|addressed|addresses|addressing|hosts|hosted|speaking|spoke|speaks)\\s(?:[^\\s.]+\\s){0,5}(?:briefing|presser|press|media|news conference|reporters|journalists|newsmen)';

const AFTER = new RegExp(`(?<![\\p{L}])(?:${LATIN}|${BRIEFS})(?![\\p{L}])|${OTHER}`, 'iu');
/** Words that put whom they quote next, wherever they stand. */
const SOURCE_NEXT =
  /(?<![\p{L}])(?:according to|quot(?:ed|ing)|cit(?:ed|ing)|by|(?:press|media|news|weekly|daily|regular) (?:briefing|conference) (?:of|at|from)|laut|selon|d[’']après|según|по словам|согласно)\s+(?:the\s+|l[ea]s?\s+|l[’'])?$/iu;
/** In Arabic the verb comes first. */
const VERB_FIRST =
  /(?<!\p{L})و?(?:قالت?|أكدت?|صرحت?|أعلنت?|أضافت?|ذكرت?|أوضحت?|شددت?|أعربت?|دعا|دعت|أدانت?|نفت?|أشارت?)\s+(?:السيد\s+)?$/u;
/** Verbs that do so after what was said: "…, said the"; in "He said the ministry was told" nobody is quoted but he. */
const INVERTED =
  /[,”"’'»“]\s*(?:a\s+|hat\s+)?(?:said|says|told|warned|warns|stated|added|confirmed|announced|indiqué|déclaré|affirmé|souligné|précisé|ajouté|dit|sagte|sagt|erklärte|teilte|dijo|afirmó|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?)\s+(?:the\s+|l[ea]\s+|l[’']|der\s+|die\s+|das\s+|ein[er]?\s+|el\s+|la\s+)?$/iu;

/** Whether a sentence that goes on so after somebody's name reports what he or she said. */
export const speaksAfter = (rest: string): boolean => AFTER.test(rest);

/** Whether words that end so put a speaker next: "…, said the", "according to". */
export const speaksBefore = (start: string): boolean =>
  SOURCE_NEXT.test(start) || INVERTED.test(start) || VERB_FIRST.test(start);

/** Whether words that end so make whoever is named next the object of another's: "have written to the", "slams". */
export const isObjectAfter = (start: string): boolean => OBJECT.test(start);
const OBJECT =
  /(?:(?<!\p{L})(?:to|with|from|against|in|into|at|about|for|on|of|accus(?:ed?|es|ing)|urg(?:ed?|es|ing)|ask(?:ed|s)?|call(?:s|ed)|calling|slam(?:s|med)?|blam(?:ed?|es|ing)|criticis(?:ed?|es|ing)|criticiz(?:ed?|es|ing)|told|tells|wants?|contact(?:ed)?|approached|join(?:s|ed)?|and|or|visit(?:s|ed)?|under|via|through|outside|inside|near|former|ex)[\s-]+(?:(?:the|its|their|a|our|his|her|\p{Lu}\p{L}+(?:['’]s)?)\s+){0,2})$/iu;

/** What those who speak for a ministry are called. */
export const ROLE =
  /(?<!\p{L})(?:spokes(?:person|man|woman)|spox|press secretary|official representative|Sprecher(?:in)?|porte-parole|portavoz|[Ss]özcüsü|официальный представитель|официального представителя|представитель)(?!\p{L})|ترجمان|प्रवक्ता|المتحدث(?:ة)? (?:باسم|الرسمي)|الناطق|متحدث باسم|سخنگو|发言人|發言人|報道官|대변인|דובר/iu;
