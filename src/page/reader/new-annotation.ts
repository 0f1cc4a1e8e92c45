import { describeSpan } from '../../core/anchoring/describe';
import { type Annotation, type Colour, type KeptClaim, newPageNote } from '../../core/annotation/annotation';
import type { Article } from '../../core/article/article';
import type { Claim } from '../../core/claims/claim';
import { hull, type Span, textOf } from '../../core/text/span';

/** The colour a new annotation has until the reader chooses another. */
export const FIRST_COLOUR: Colour = 'yellow';

/** What an article says. */
type Written = Pick<Article, 'text' | 'blocks'>;

/** An annotation that is not saved yet. `source` is the article's address. */
export function newAnnotation(
  source: string,
  { text, blocks }: Written,
  span: Span,
  colour: Colour = FIRST_COLOUR,
): Annotation {
  const blank = newPageNote(source, new Date().toISOString());
  return { ...blank, target: { source, selector: describeSpan(text, span, blocks) }, colour };
}

/** A claim that the reader keeps: the words from its first to its last, with what the engine said of them. */
export function annotationOfClaim(
  source: string,
  article: Written,
  claim: Claim,
  engine: string,
  colour: Colour = FIRST_COLOUR,
): Annotation {
  return {
    ...newAnnotation(source, article, hull(claim.content)!, colour),
    claim: keptClaim(article.text, claim, engine),
  };
}

function keptClaim(text: string, claim: Claim, engine: string): KeptClaim {
  const { speaker, speakerKind, act, cameo, quoted, about, confidence } = claim;
  const wordsOf = (spans: readonly Span[]) => spans.map((span) => textOf(text, span)).join(' … ');
  const [source, cue] = [wordsOf(claim.source), wordsOf(claim.cue)];
  return { engine, speaker, speakerKind, act, cameo, quoted, about, source, cue, confidence };
}
