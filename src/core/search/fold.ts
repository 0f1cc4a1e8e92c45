/** Marks that readers leave out when they type: Latin, Greek and Cyrillic accents, Arabic and Hebrew vowel points. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** What is written but not read: joiners, direction marks, the Arabic tatweel, soft hyphens. */
const SILENT = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One letter for the forms in which Urdu, Arabic and Persian keyboards write it. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
  ٱ: 'ا',
  ﮨ: 'ہ',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const NATIVE_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[\0-\x7f]*$/;

/** Text as it is searched: without case, accents, and the different forms of one letter or digit. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(NATIVE_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** A word is letters and digits; Chinese and Japanese characters, which are written without spaces, count one by one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
const POSSESSIVE = /['’]s(?![a-z0-9])/g;

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text).replace(POSSESSIVE, '');
  return folded.match(PLAIN.test(folded) ? PLAIN_WORD : WORD) ?? [];
}
