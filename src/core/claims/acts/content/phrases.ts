/**
 * One pattern of many phrases, one a line, each from the beginning of a word; case does not matter. A phrase is a regular
 * expression; where it must end with a word, it says so by `\b`.
 */
export const phrases = ({ raw }: TemplateStringsArray): RegExp => anyOf(raw, 'i');

/** As `phrases`, with case: what holds only of names is told by their capitals. */
export const casedPhrases = ({ raw }: TemplateStringsArray): RegExp => anyOf(raw, '');

/** Without the flag `u`: patterns of this size are made, and tried, in two thirds of the time. English needs no more. */
function anyOf(raw: readonly string[], flags: string): RegExp {
  const lines = raw
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new RegExp(`(?<![\\w\\u00c0-\\u024f])(?:${lines.join('|')})`, flags);
}
