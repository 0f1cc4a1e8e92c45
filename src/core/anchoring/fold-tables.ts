/** Characters that writers use for one another: each of the second string stands for the first. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["'", '‘’‚‛′‵ʹʻʼʽ`´'],
  ['"', '“”„‟«»″‶〃'],
  ['-', '‐‑‒–—―−⁃'],
  // Arabic and Urdu letters that keyboards and publishers interchange.
  ['ا', 'ٱ'],
  ['ی', 'يىےې'],
  ['ک', 'كڪ'],
  ['ہ', 'هةۃەۂ'],
];

/** The digits of Arabic, and of Urdu and Persian. */
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** What stands for each character that has a plainer one; the rest is left to NFKD. */
export const LIKE: ReadonlyMap<string, string> = new Map([
  ...ALIKE.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
  ...DIGITS.flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
]);

/**
 * What takes no room of its own: soft hyphens, zero-width and direction marks, variation selectors, tatweel, and the
 * accents and points that stand on letters of any script or of Arabic and Hebrew. The vowel signs of other scripts are
 * letters.
 */
export const NO_WIDTH = /\p{Cf}|\u0640|(?=\p{Mn})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;
