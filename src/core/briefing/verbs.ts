/**
 * Verbs with which a ministry speaks in the news, in the forms that reports have, a language a line. Fewer than the
 * lexicon of claims, and for any language: they tell only whether a sentence reports what somebody said.
 */
const ENGLISH =
  'said|says|say|saying|told|tells|telling|stated|states|stating|added|adds|noted|notes|stressed|stresses|reiterated|reiterates|remarked|announced|announces|confirmed|confirms|denied|denies|rejected|rejects|rejecting|dismissed|dismisses|condemned|condemns|condemning|criticised|criticized|slammed|slams|urged|urges|called|calls|demanded|demands|warned|warns|expressed|expresses|voiced|voices|welcomed|welcomes|accused|accuses|asked|asks|sought|seeks|declined|declines|refused|refuses|termed|terms|described|describes|clarified|clarifies|explained|claimed|claims|insisted|insists|emphasised|emphasized|emphasizes|underlined|underscored|highlighted|maintained|disclosed|revealed|responded|responds|replied|replies|refuted|refutes|protested|protests|summoned|summons|lodged|assured|pledged|vowed|hailed|lauded|praised|congratulated|regretted|deplored|defended|sidestepped|pointed out|(?:hit|shot|fired|pushed)(?:s)? back|hits back|lashed out|briefed|quoted|cited|advised|appealed|hoped|offered|monitoring|affirmed|affirms|reaffirmed|reaffirms|renewed|renews|conveyed|conveys|extended|extends|indicated|indicates|recalled|recalls|cautioned|cautions|acknowledged|acknowledges|informed|informs|commented|comments|denounced|denounces|decried|rebuffed|rebutted|rebuts|objected|objects|opposes|opposed|signalled|signaled|mourned|thanked|ruled out|rules out|wrote|posted|tweeted|argued|asserted|contended|observed|conceded|admitted|suggested|blamed|blames|scoffed|quipped|lamented|chided|rebuked|rebukes|berated|retorted|countered|joked|read out|sneered|fumed|fumes|raged|rages|thundered|snapped|snarled|scolded|blasted|blasts|let rip|(?:hit|hits) out|(?:took|takes) (?:a swipe|aim)|follow(?:s|ed|ing)? up|t(?:ook|akes?|aking) (?:questions|note)';

const OTHER_LATIN: readonly string[] = [
  // German; the participle is at the end of its sentence.
  'sagte|sagt|gesagt|erklärte|erklärt|teilte|mitgeteilt|betonte|betont|verlangte?|forderte?|gefordert|fordert|verurteilte?|kritisierte?|kritisiert|verurteilt|wies|weist|bestätigte?|bestätigt|dementierte?|dementiert|warnte?|gewarnt|nannte|nennt|äußerte?|geäußert|begrüßte?|begrüßt|rief|ruft|aufgerufen|bestellte?|einbestellt|mahnte?|bezeichnete?|bedauerte?|bedauert|verweist|verwies|spricht von|sprach von|zeigte? sich|hieß es',
  // French
  'déclare|déclaré|dit|indique|indiqué|affirme|affirmé|souligne|souligné|condamne|condamné|appelle|appelé|exhorte|exhorté|demande|demandé|rejette|rejeté|dénonce|dénoncé|salue|salué|regrette|regretté|exprime|exprimé|précise|précisé|ajoute|ajouté|estime|estimé|réagi|réagit|assure|assuré|annonce|annoncé|convoque|convoqué|rappelle|rappelé|dément|démenti|répondu|réclame|réclamé|fait savoir|s’inquiète|s’est dite?',
  // Spanish
  'dijo|dice|afirmó|afirma|declaró|declara|condenó|condena|rechazó|rechaza|expresó|expresa|señaló|señala|indicó|indica|aseguró|asegura|pidió|pide|exigió|exige|lamentó|lamenta|advirtió|advierte|denunció|denuncia|informó|informa|anunció|anuncia|manifestó|manifiesta|subrayó|subraya|instó|insta|convocó|convoca|reiteró|reitera|confirmó|confirma|ha (?:dicho|afirmado|condenado|rechazado|pedido|exigido|lamentado|denunciado|expresado|señalado|convocado)',
  // Portuguese
  'disse|diz|afirmou|declarou|condenou|rejeitou|rejeita|manifestou|manifesta|informou|pediu|expressou|lamentou|destacou|reiterou|repudiou|repudia|apelou|convocou',
  // Italian
  'ha (?:detto|affermato|dichiarato|condannato|chiesto|sottolineato|espresso|convocato|ribadito|respinto)|afferma|dichiara|condanna|sottolinea|ribadisce|chiede',
  // Dutch, Swedish, Danish, Norwegian
  'zei|zegt|verklaarde|meldt|meldde|veroordeelt|veroordeelde|säger|sade|uppger|fördömer|siger|oplyser|fordømmer|sier|opplyser',
  // Turkish: the verb ends its sentence.
  'dedi|söyledi|belirtti|açıkladı|açıkladığı|bildirdi|vurguladı|kaydetti|ifade|ifadesini|ifadelerini|kullandı|kınadı|reddetti|çağrısında|çağırdı|değerlendirdi|yanıtladı|duyurdu|aktardı|dile getirdi',
  // Indonesian, Malay
  'mengatakan|kata|menyatakan|mengecam|menegaskan|mendesak|meminta|menolak|menyampaikan|ujar|tutur|menyebut|berkata|menggesa|mengutuk',
  // Vietnamese
  'cho biết|khẳng định|nói|tuyên bố|nhấn mạnh|kêu gọi|phản đối|bày tỏ|yêu cầu',
  // Polish
  'powiedział|powiedziała|oświadczył|oświadczyła|oświadczyło|poinformował|poinformowała|poinformowało|podkreślił|podkreśliła|potępił|potępiło|potępia|przekazał|przekazała|przekazało|zaapelował|zaapelowało|wezwał|wezwało|wzywa',
  // Azerbaijani, Uzbek
  'dedi|bildirib|bildirdi|vurğulayıb|deyib|pislədi|qınadı|maʼlum qildi|bildirdi',
];

/** In scripts without a border that a pattern could look for, or with endings that grow on the verb. */
const OTHER_SCRIPTS: readonly string[] = [
  // Urdu
  'کہا|کہنا|کہتے|بتایا|مطالبہ|خبردار|مسترد|مذمت|اظہار|تردید|تصدیق|واضح|زور دیا|اعلان|خیرمقدم|جواب دی',
  // Hindi
  'कहा|कहना|बताया|खारिज|मांग|निंदा|आग्रह|जताई|जताया|चेतावनी|जवाब',
  // Bengali
  'বলেছে|বলেন|জানিয়েছে|জানান|নিন্দা|আহ্বান|প্রত্যাখ্যান',
  // Arabic
  'قال|قالت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|أضاف|دان|أدان|أدانت|أعرب|أعربت|شدد|دعا|دعت|ندد|نددت|استنكر|رحب|طالب|حذر|رفض|استدع|عبرت?|وصف|نفى|نفت|تدين|تعرب|تؤكد',
  // Persian
  'گفت|افزود|تأکید|تاکید|اظهار|محکوم|خواستار|هشدار|رد کرد|تسلیت|بیان کرد|نوشت|خاطرنشان|تصریح',
  // Hebrew
  'אמר|מסר|הודיע|גינה|הגיב|דחה|הבהיר',
  // Chinese, Japanese, Korean
  '表示|指出|回答|介绍|宣布|谴责|重申|强调|回应|称|說|说|呼吁|敦促|答问|答记者问|主持|抗议|述べ|明らかに|発表|抗議|表明|強調|語った|批判|강조|밝혔|말했|촉구|유감|규탄|전했|답했',
  // Russian, Ukrainian
  'заявил|сказал|сообщил|отметил|подчеркнул|призвал|осудил|прокомментировал|опроверг|назвал[аио]|выразил|предупредил|напомнил|заявля|повідомил|зазначи|наголоси|закликал|засудил|підкресли',
];

/** Alternatives that take a border on either side. */
export const LATIN_VERBS = [ENGLISH, ...OTHER_LATIN].join('|');
/** The same without English. */
export const FOREIGN_VERBS = OTHER_LATIN.join('|');
/** Alternatives that take none. */
export const OTHER_VERBS = OTHER_SCRIPTS.join('|');
