import { type Layout, layOut } from './layout/lay-out';
import { nativeDomOf, rootElementOf } from './outline/native-dom';
import { walk } from './outline/walk';

/**
 * All that a page says, in reading order, be it of the article or not. What is an article is judged anew whenever the
 * page changes, and may be judged otherwise; the words are here all the same.
 */
export function* everythingOn(document: Document): Generator<void, Layout> {
  const dom = nativeDomOf(document);
  const root = rootElementOf(document);
  const { pieces } = dom && root ? yield* walk(root, dom) : { pieces: [] };
  return layOut(pieces.map((piece) => ({ piece, kind: 'paragraph' })));
}
