/** Languages told by their script, and where several share one by letters or words that only one of them uses. */
const BY_LETTERS: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['ur', /[ٹڈڑےںھہ]/g],
  ['fa', /[پچژگ]|\b(است|می|که|این)\b/g],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['en', /\b(the|of|and|said|that)\b/gi],
];

/** One sign in so many characters is enough to tell a language by. */
const SIGNS = 60;

/** The language a text is written in as far as its script and commonest words tell; null where they do not. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, 4000);
  const needed = Math.max(2, sample.length / SIGNS);
  return BY_LETTERS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) >= needed)?.[0] ?? null;
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string | null): boolean =>
  /^(ar|fa|ur|he|ps|sd|ckb|dv|ug|yi)\b/i.test(language ?? '');
