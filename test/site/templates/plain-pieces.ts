import type { SampleArticle } from '../article';

/** The body as lines of text, for templates that know only paragraphs. */
export const linesOf = ({ body }: SampleArticle): string[] =>
  body.flatMap((piece) => (piece.kind === 'list' ? [...piece.items] : [piece.text]));
