import type { Offset } from '../../core/text/span';

/**
 * A stretch of a text node that stands unchanged in the article's text: `length` characters from `nodeStart` in the
 * node are those from `start` in the text. White space that was folded away lies between runs; the line feeds between
 * blocks belong to no node.
 */
export interface TextRun {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: Offset;
  readonly length: number;
}
