import type { Span } from '../../core/text/span';

/** A span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const from = words.search(/\S/);
  return from === -1 ? null : [start + from, start + words.trimEnd().length];
}

/** A span widened to whole words, as the language of the text divides them. */
export function wholeWords(text: string, [start, end]: Span, language: string | null): Span {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  // Words do not cross line feeds: a paragraph is all that the segmenter need read.
  const wordAt = (offset: number): Span | null => {
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    const block = text.slice(from, endOfLine(text, offset));
    const word = segmenter.segment(block).containing(offset - from);
    return word?.isWordLike ? [from + word.index, from + word.index + word.segment.length] : null;
  };
  return [wordAt(start)?.[0] ?? start, wordAt(end - 1)?.[1] ?? end];
}

/** The paragraph around an offset. */
export const paragraphAt = (text: string, offset: number): Span => [
  text.lastIndexOf('\n', offset - 1) + 1,
  endOfLine(text, offset),
];

/** The sentence around an offset, as the language of the text divides them. */
export function sentenceAt(text: string, offset: number, language: string | null): Span | null {
  const [from, to] = paragraphAt(text, offset);
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  const sentence = segmenter.segment(text.slice(from, to)).containing(Math.min(offset, to - 1) - from);
  return sentence ? trimmed(text, [from + sentence.index, from + sentence.index + sentence.segment.length]) : null;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
