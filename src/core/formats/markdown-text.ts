/**
 * Characters that mean something to CommonMark or Obsidian wherever they stand; a colon does so but at the end of a word
 * (`:smile:`, `https://`, `key::`).
 */
const ACTIVE = /[\\`*_{}[\]<>#|~=$&!^%]|:(?=\S)/g;

/** Text as Markdown that shows exactly this text. Line breaks stay line breaks. */
export const escapeMarkdown = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(escapeLine)
    .join('\\\n');

/** A block quotation that shows exactly this text. */
export const quoteMarkdown = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, i, lines) => `> ${escapeLine(line)}${i < lines.length - 1 ? '\\' : ''}`)
    .join('\n');

/** Lists, rulers and code begin with what is harmless elsewhere in a line. */
const escapeLine = (line: string): string =>
  line
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(/^([+:-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
