import { FOREIGN_VERBS, LATIN_VERBS, OTHER_VERBS } from './verbs';

/** Somebody holds a briefing: what he or she says comes in the sentences after. */
const BRIEFS =
  '(?:begun|began|begins|beginning|opened|opens|held|holds|holding|gave|gives|giving|addressed|addresses|addressing|hosts|hosted|speaking|spoke|speaks)\\s(?:[^\\s.]+\\s){0,5}(?:briefing|presser|press|media|news conference|reporters|journalists|newsmen)';

const AFTER = new RegExp(`(?<![\\p{L}])(?:${LATIN_VERBS}|${BRIEFS})(?![\\p{L}])|${OTHER_VERBS}`, 'iu');
/** Words that put whom they quote next, wherever they stand. */
const SOURCE_NEXT =
  /(?<![\p{L}])(?:according to|quot(?:ed|ing)|cit(?:ed|ing)|by|(?:press|media|news|weekly|daily|regular) (?:briefing|conference) (?:of|at|from)|laut|selon|d[’']après|según|по словам|согласно)\s+(?:the\s+|l[ea]s?\s+|l[’'])?$/iu;
/** In Arabic the verb comes first. */
const VERB_FIRST =
  /(?<!\p{L})و?(?:قالت?|أكدت?|صرحت?|أعلنت?|أضافت?|ذكرت?|أوضحت?|شددت?|أعربت?|دعا|دعت|[أا]?دانت?|نفى|نفت|أشارت?|نددت?|استنكرت?|رحبت?|طالبت?|حذرت?|رفضت?|استدعت?|عبرت|جددت?|اعتبرت?|وصفت?|كشفت?|تدين|تعرب|تؤكد)\s+(?:السيد\s+)?$/u;
/** Verbs that do so after what was said: "…, said the"; in "He said the ministry was told" nobody is quoted but he. */
const INVERTED = new RegExp(
  '[,”"’\'»“]\\s*(?:a\\s+|ha\\s+|hat\\s+)?' +
    `(?:said|says|told|warned|warns|stated|added|confirmed|announced|${FOREIGN_VERBS}|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?)\\s+` +
    '(?:(?:on\\s+)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\s+|(?:lun|mar|mercre|jeu|vendre|same)di\\s+|dimanche\\s+|am\\s+\\p{L}+\\s+|(?:el|este)\\s+(?:lunes|martes|miércoles|jueves|viernes)\\s+|heute\\s+|hier\\s+)?' +
    "(?:the\\s+|a\\s+|l[ea]\\s+|une?\\s+|l[’']|der\\s+|die\\s+|das\\s+|ein[er]?\\s+|el\\s+|la\\s+|il\\s+|o\\s+)?$",
  'iu',
);

/** Whether a sentence that goes on so after somebody's name reports what he or she said. */
export const speaksAfter = (rest: string): boolean => AFTER.test(rest);

/** Whether words that end so put a speaker next: "…, said the", "according to". */
export function speaksBefore(start: string): boolean {
  const near = start.slice(-NEAR);
  return SOURCE_NEXT.test(near) || INVERTED.test(near) || VERB_FIRST.test(near);
}
const NEAR = 80;

/** Whether words that end so make whoever is named next the object of another's: "have written to the", "slams". */
export const isObjectAfter = (start: string): boolean => OBJECT.test(start);
const OBJECT =
  /(?:(?<!\p{L})(?:to|with|from|against|in|into|at|about|for|on|of|accus(?:ed?|es|ing)|urg(?:ed?|es|ing)|ask(?:ed|s)?|call(?:s|ed)|calling|slam(?:s|med)?|blam(?:ed?|es|ing)|criticis(?:ed?|es|ing)|criticiz(?:ed?|es|ing)|told|tells|wants?|contact(?:ed)?|approached|join(?:s|ed)?|and|or|visit(?:s|ed)?|under|via|through|outside|inside|near|former|ex)[\s-]+(?:(?:the|its|their|a|our|his|her|\p{Lu}\p{L}+(?:['’]s)?)\s+){0,2})$/iu;

/** What those who speak for a ministry are called. */
export const ROLE =
  /(?<!\p{L})(?:spokes(?:person|man|woman)|spox|mouthpiece|press secretary|official representative|head of (?:the )?press (?:service|and information)(?: department)?|press service|(?:Außenamts|Ministeriums)?[Ss]precher(?:in)?|porte-parole|portavoz|porta-voz|portavoce|vocer[oa]|woordvoer(?:d|st)er|tal(?:e|s)(?:person|mann|kvinne)|rzecznik|rzeczniczka|juru ?bicara|người phát ngôn|[Ss]öz[cç]üsü|официальный представитель|официального представителя|представитель|пресс-секретарь|речни(?:к|ця))(?!\p{L})|ترجمان|प्रवक्ता|মুখপাত্র|المتحدث(?:ة)?(?: (?:باسم|الرسمي))?|الناطق|متحدث باسم|سخنگو|发言人|發言人|報道官|대변인|דובר/iu;

/** Whose who are no more, or not yet, what they are called. */
export const FORMER =
  /(?<!\p{L})(?:former|ex|then|late|outgoing|incoming|one-time|ehemaliger?|ancienn?e?|سابق)[\s-]+(?:\p{L}+\s+){0,3}$/iu;
