import { type Span, spansOverlap, textOf } from '../text/span';
import type { Attribution } from './attribution';
import type { ReadBlock } from './reading';
import { attributionsByRules } from './rules/attributions';

const TITLE = /\b(?:statement (?:by|of|on behalf of)|joint statement|declaration (?:by|on behalf of))\b/i;
const OURSELVES = /^(?:we|it|they)$/i;
const CERTAINTY = 0.6;
/** Words of a sentence that claims something. */
const LEAST = 5;

/**
 * Whether an article is the words of a statement, and not a report of it: its headline says so, and nothing is quoted.
 */
export const isStatement = (text: string, blocks: readonly ReadBlock[]): boolean =>
  blocks.some(({ kind, span }) => kind === 'headline' && TITLE.test(textOf(text, span))) &&
  blocks.every(({ kind, quotations }) => kind === 'headline' || quotations.length === 0);

/**
 * In a statement every sentence is claimed by who makes it. Where nothing was found in a sentence, the rules find its
 * verb of saying; a sentence without one goes on with the source before.
 */
export function withWholeStatement(
  text: string,
  blocks: readonly ReadBlock[],
  attributionsOf: readonly (readonly Attribution[])[],
): Attribution[][] {
  let issuer: readonly Span[] | undefined;
  return blocks.map((block, i) => {
    const found = [...(attributionsOf[i] ?? [])];
    if (block.kind !== 'paragraph') return found;
    const byRules = attributionsByRules(block);
    const added: Attribution[] = [];
    for (const { from, to } of block.sentences) {
      const sentence: Span = [block.tokens[from]!.start, block.tokens[to - 1]!.end];
      const own = found.filter((a) => [...a.cue, ...a.content].some((span) => spansOverlap(span, sentence)));
      const ruled =
        own.length > 0 ? [] : byRules.filter((a) => spansOverlap(a.content[0]!, sentence) && isNamed(text, a));
      added.push(...ruled);
      issuer = [...own, ...ruled].find(({ source }) => isIssuer(text, source, issuer))?.source ?? issuer;
      if (own.length > 0 || ruled.length > 0 || !issuer || to - from < LEAST) continue;
      const content: Span = /^[.;]$/.test(block.tokens[to - 1]!.text)
        ? [sentence[0], block.tokens[to - 2]!.end]
        : sentence;
      added.push({ source: issuer, cue: [], content: [content], certainty: CERTAINTY });
    }
    return [...found, ...added];
  });
}

const isNamed = (text: string, { source }: Attribution): boolean => /^\p{Lu}/u.test(textOf(text, source[0]!));

/** Who speaks first, "we", or the same words again. */
const isIssuer = (text: string, source: readonly Span[], issuer: readonly Span[] | undefined): boolean => {
  const words = source.map((span) => textOf(text, span)).join(' ');
  if (words === '') return false;
  return !issuer || OURSELVES.test(words) || words === issuer.map((span) => textOf(text, span)).join(' ');
};
