import { textOf } from '../text/span';
import type { Attribution } from './attribution';

const PRONOUN = /^(?:this|that)$/i;

/**
 * "The envoy said he had asked for a meeting. The ministry denied this.": a pronoun that is all that is claimed points
 * to what was claimed right before, in its paragraph.
 */
export function withAntecedents<Found extends Attribution>(text: string, found: readonly Found[]): Found[] {
  return found.map((attribution) => {
    const [content] = attribution.content;
    if (!content || attribution.content.length > 1 || !PRONOUN.test(textOf(text, content))) return attribution;
    const before = found.filter((other) => other.content.every(([, end]) => end <= content[0])).at(-1);
    return before && before !== attribution ? { ...attribution, content: before.content } : attribution;
  });
}
