/** Words that name an office, or a role. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Whether a spokesperson's role is among them. */
  readonly role: boolean;
}

/** A name right beside a role: "spokesperson Jane Doe", "Jane Doe, the department’s deputy spokesperson". */
export function nameBeside(text: string, { start, end, role }: Phrase): string | null {
  if (!role) return null;
  const rest = text.slice(end);
  const after = NAME_AFTER.exec(rest) ?? NAME_AFTER_TITLE.exec(rest) ?? NAME_BEFORE_VERB.exec(rest);
  if (after) return (after[1] ?? after[2]!).split(POSSESSIVE)[0]!.trim();
  return NAME_BEFORE.exec(text.slice(0, start))?.[1] ?? null;
}
const POSSESSIVE = /['’]s(?!\p{L})/u;
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s+(?:(?:al|bin|bint|ibn|de|van|von|el|ul)[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}";
const NAME_AFTER = new RegExp(`^(?:,?\\s+(?:Mr|Ms|Mrs|Dr|Ambassador)\\.?)?,?\\s+(${NAME})`, 'u');
/** Scripts without capitals show where a name ends by what follows it: a postposition, or the verb. */
const NAME_BEFORE_VERB =
  /^\s*(?:(?:جناب|محترمہ|श्री|श्रीमती)\s+)?((?:(?!نے|ने)[\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+\s+){2,4}?)(?=نے\s|ने\s|کا کہنا)|^(\p{Script=Han}{2,3}?)(?=[，,]?(?:在|就|于|表示|说|指出|回答|强调|回应|称|介绍|主持|答|\d{1,2}日))/u;
/** In Arabic a title shows where a name begins; it has two words. */
const NAME_AFTER_TITLE =
  /^\s*(?:باسم\s)?(?:\p{Script=Arabic}+،?\s){0,3}?(?:السفيرة?|الدكتورة?|المستشارة?|د\.)\s+(\p{Script=Arabic}+\s\p{Script=Arabic}+)/u;
const NAME_BEFORE = new RegExp(`(${NAME}),\\s+(?:the|a|its)?\\s*(?:\\p{L}+(?:['’]s)?\\s+){0,3}$`, 'u');
