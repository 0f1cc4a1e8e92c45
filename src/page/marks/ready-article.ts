import type { Anchor } from '../../core/anchoring/anchor';
import { once } from '../../core/anchoring/steps';
import type { Selectors } from '../../core/annotation/annotation';
import { type Offset, spanLength } from '../../core/text/span';
import { everythingOn } from '../article/everything';
import type { FoundArticle } from '../article/found-article';
import { type PageText, pageText } from '../text/page-text';
import type { TextIndex } from '../text/text-index';

/** Where the words of an annotation are: in which text of the page, the article's or that of all the page. */
export interface Place {
  readonly anchor: Anchor;
  readonly on: PageText;
}

/** An article made ready to be marked; made anew when the page changes, not when an annotation does. */
export interface ReadyArticle {
  readonly found: FoundArticle;
  /** Of the article. */
  readonly text: PageText;
  readonly index: TextIndex;
  /** Looks for an annotation's words, in steps of a few milliseconds at most. */
  placing(selectors: Selectors): Generator<void, Place, void>;
}

/**
 * What is no article to the finder any more, since the page was drawn otherwise, may still say the words: all of the page
 * is read where an annotation is not found for sure in the article.
 */
export function readyArticle(found: FoundArticle, before?: ReadyArticle): ReadyArticle {
  const article = pageText({ ...found.article, runs: found.runs }, before?.text);
  const everything = once(function* () {
    return pageText(yield* everythingOn(found.root.ownerDocument));
  });
  return {
    found,
    text: article,
    index: article.index,
    *placing(selectors) {
      const anchor = yield* article.anchorer.finding(selectors);
      if (confidenceOf(anchor) === 1) return { anchor, on: article };
      const page = yield* everything();
      const there = yield* page.anchorer.finding(selectors, nearIn(page, article, selectors));
      if (!saysTheWords(there) || confidenceOf(there) < confidenceOf(anchor) + SURER) return { anchor, on: article };
      return inArticle(there, page, article) ?? { anchor: there, on: page };
    },
  };
}

/** By less, a find in all of the page is none that is better than one in the article. */
const SURER = 0.02;

const confidenceOf = (anchor: Anchor): number => (anchor.state === 'lost' ? 0 : anchor.confidence);

type Found = Exclude<Anchor, { state: 'lost' }>;

/** Outside the article, words that are only alike are somebody else's. */
const saysTheWords = (anchor: Anchor): anchor is Found => anchor.state !== 'lost' && anchor.method !== 'approximate';

/** What was found in all of the page, where the article says it as well. */
function inArticle(there: Found, page: PageText, article: PageText): Place | null {
  const ranges = page.index.rangesOf(there.span);
  const [first, last] = [ranges[0]!, ranges.at(-1)!];
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  const covered = article.index.covered(whole);
  if (covered.kind !== 'within' || spanLength(covered.span) !== spanLength(there.span)) return null;
  return { anchor: { ...there, span: covered.span }, on: article };
}

/** Where in the text of all the page an annotation would stand if nothing had moved. */
function nearIn(page: PageText, article: PageText, [, { start }]: Selectors): Offset {
  const run = article.runs.find((one) => one.start + one.length > start) ?? article.runs.at(-1);
  return (run && page.index.offsetAt(run.node, run.nodeStart)) ?? 0;
}
