import type { Quotation } from '../text/quotations';
import type { Span } from '../text/span';
import type { Quoted } from './claim';

/** Whether the content is a quotation as a whole, holds quotation marks, or neither. Looks at the content alone. */
export function quotedOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Quoted {
  const inside = content.map((span) => lettersInside(text, span, quotations));
  if (inside.every(({ quoted, all }) => all > 0 && quoted >= all)) return 'direct';
  return inside.some(({ quoted }) => quoted > 0) ? 'mixed' : 'indirect';
}

const LETTERS = /[\p{L}\p{N}]/gu;
const lettersOf = (text: string): number => text.match(LETTERS)?.length ?? 0;

function lettersInside(text: string, [start, end]: Span, quotations: readonly Quotation[]) {
  let quoted = 0;
  for (const q of quotations) {
    const from = Math.max(start, q.start);
    const to = Math.min(end, q.end);
    if (to > from) quoted += lettersOf(text.slice(from, to));
  }
  return { quoted, all: lettersOf(text.slice(start, end)) };
}
