import type { Act } from '../acts';

/** Cues that report a clause: "X نے CUE کہ Y". Longer ones first, so that they win. */
export const CLAUSE_CUES: readonly (readonly [cue: string, act: Act])[] = [
  ['امید ظاہر کی', 'state'],
  ['مؤقف اختیار کیا', 'state'],
  ['الزام عائد کیا', 'accuse'],
  ['الزام لگایا', 'accuse'],
  ['خبردار کیا', 'warn_threaten'],
  ['متنبہ کیا', 'warn_threaten'],
  ['مطالبہ کیا', 'demand'],
  ['یقین دلایا', 'pledge'],
  ['اعلان کیا', 'announce'],
  ['تصدیق کی', 'acknowledge'],
  ['دعویٰ کیا', 'state'],
  ['واضح کیا', 'state'],
  ['زور دیا', 'appeal'],
  ['اپیل کی', 'appeal'],
  ['اعادہ کیا', 'state'],
  ['جواب دیا', 'state'],
  ['وضاحت کی', 'state'],
  ['تسلیم کیا', 'acknowledge'],
  ['انکشاف کیا', 'announce'],
  ['یاد دلایا', 'state'],
  ['سوال اٹھایا', 'criticise_condemn'],
  ['شکوہ کیا', 'express_concern'],
  ['بولے', 'state'],
  ['بولیں', 'state'],
  ['بتایا', 'state'],
  ['دہرایا', 'state'],
  ['لکھا', 'state'],
  ['کہا', 'state'],
];

/** Cues that follow "X کا": "ان کا کہنا تھا کہ Y". */
export const NOUN_CUES: readonly string[] = ['کہنا', 'مؤقف', 'موقف', 'دعویٰ', 'مطالبہ'];

/** Cues with an object before them: "X نے Y کی مذمت کی". */
export const OBJECT_CUES: readonly (readonly [cue: string, act: Act])[] = [
  ['گہری تشویش کا اظہار کیا', 'express_concern'],
  ['تشویش کا اظہار کیا', 'express_concern'],
  ['افسوس کا اظہار کیا', 'express_concern'],
  ['تبصرہ کرنے سے گریز کیا', 'decline_comment'],
  ['تبصرہ کرنے سے انکار کیا', 'decline_comment'],
  ['تبصرہ کرنے سے انکار کر دیا', 'decline_comment'],
  ['تبصرہ کرنے سے انکار کردیا', 'decline_comment'],
  ['تعزیت کا اظہار کیا', 'praise_support'],
  ['شدید الفاظ میں مذمت کی', 'criticise_condemn'],
  ['سخت الفاظ میں مذمت کی', 'criticise_condemn'],
  ['شدید مذمت کی', 'criticise_condemn'],
  ['سخت مذمت کی', 'criticise_condemn'],
  ['مذمت کی', 'criticise_condemn'],
  ['سختی سے تردید کی', 'deny'],
  ['تردید کی', 'deny'],
  ['سختی سے مسترد کر دیا', 'reject_refuse'],
  ['یکسر مسترد کر دیا', 'reject_refuse'],
  ['مسترد کر دیا', 'reject_refuse'],
  ['مسترد کردیا', 'reject_refuse'],
  ['مسترد کیا', 'reject_refuse'],
  ['خیرمقدم کیا', 'praise_support'],
  ['خیر مقدم کیا', 'praise_support'],
  ['حمایت کی', 'praise_support'],
  ['تشویش ظاہر کی', 'express_concern'],
  ['شکریہ ادا کیا', 'praise_support'],
  ['سراہا', 'praise_support'],
  ['سختی سے مسترد کرتے ہوئے', 'reject_refuse'],
  ['مسترد کرتے ہوئے', 'reject_refuse'],
  ['تردید کرتے ہوئے', 'deny'],
  ['مذمت کرتے ہوئے', 'criticise_condemn'],
  ['خیرمقدم کرتے ہوئے', 'praise_support'],
  ['خیر مقدم کرتے ہوئے', 'praise_support'],
  ['قرار دیتے ہوئے', 'state'],
  ['قرار دیا', 'state'],
];

/** What a headline ends in instead of a verb: "X کی Y کی مذمت". */
export const HEADLINE_NOUNS: ReadonlyMap<string, Act> = new Map([
  ['مذمت', 'criticise_condemn'],
  ['انکار', 'reject_refuse'],
  ['خیرمقدم', 'praise_support'],
  ['مطالبہ', 'demand'],
  ['تردید', 'deny'],
  ['اپیل', 'appeal'],
]);

/** Words before such a noun that belong to it. */
export const STRENGTHS: ReadonlySet<string> = new Set(['شدید', 'سخت', 'بھرپور']);

/** Auxiliaries that end a cue. */
export const ENDINGS: ReadonlySet<string> = new Set(['ہے', 'تھا', 'ہیں', 'تھے', 'تھی', 'گیا']);

/** Clause cues that also take an object: "X نے Y کا مطالبہ کیا". */
export const OBJECT_POSTPOSITIONS: ReadonlySet<string> = new Set(['کا', 'کی', 'کے']);

/** "According to": what stands before them is the source. */
export const ACCORDING: ReadonlySet<string> = new Set(['مطابق', 'بقول']);

/** Texts that speak in the passive: "بیان میں کہا گیا ہے کہ". */
export const SPEAKING_TEXTS: ReadonlySet<string> = new Set('بیان اعلامیے اعلامیہ خط رپورٹ ٹویٹ'.split(' '));

/** Postpositions that bind a noun to what follows; never part of a source or an object. */
export const POSTPOSITIONS: ReadonlySet<string> = new Set(['نے', 'کا', 'کی', 'کے', 'کو', 'پر', 'سے']);

/** Words that a source does not reach across, going back from "نے". */
export const SOURCE_BORDERS: ReadonlySet<string> = new Set(
  'میں دوران کہ اور تاہم ہوئے جبکہ بعد پر سے لیکن مگر کو جواب اس قبل متعلق پہلے جانب طرف دوسری'.split(' '),
);

/** Pronouns that stand for the last person. */
export const PRONOUNS: ReadonlySet<string> = new Set(['انہوں', 'انھوں', 'ان', 'اس', 'وہ']);

/** Words of roles and ministries; what is left of a source beside them is a name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  'ترجمان دفتر خارجہ دفترِ وزارت وزارتِ کے کی کا نائب وزیر اعظم وزیراعظم مشیر سیکرٹری ایک سرکاری اعلیٰ حکام پاکستانی بھارتی ایرانی افغان ہفتہ وار وزیرِ دفاع داخلہ خزانہ صدر وزیراعلیٰ محکمہ سفیر مندوب ذرائع حکومت امریکی'.split(
    ' ',
  ),
);

/** States by their names, peoples and capitals. */
export const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PK: 'پاکستان پاکستانی',
    IN: 'بھارت بھارتی ہندوستان ہندوستانی دہلی کشمیر',
    AF: 'افغانستان افغان کابل طالبان طورخم',
    CN: 'چین چینی بیجنگ',
    US: 'امریکا امریکہ امریکی واشنگٹن',
    UK: 'برطانیہ برطانوی لندن',
    RU: 'روس روسی ماسکو',
    IR: 'ایران ایرانی تہران',
    TR: 'ترکیہ ترکی ترک انقرہ',
    SA: 'سعودی ریاض',
    AE: 'امارات',
    QA: 'قطر دوحہ',
    IL: 'اسرائیل اسرائیلی',
    PS: 'فلسطین فلسطینی غزہ',
    BD: 'بنگلہ بنگلادیش ڈھاکہ',
    UA: 'یوکرین',
    SY: 'شام شامی',
    OM: 'عمان',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
