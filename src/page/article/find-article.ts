import { writesDayFirst } from '../../core/article/iso-date';
import { chooseBody } from './body/choose-body';
import { keepBody } from './body/keep';
import { isProse } from './body/weigh';
import type { FoundArticle } from './found-article';
import { headlineOf } from './headline';
import { type Kept, layOut } from './layout/lay-out';
import { PageHead } from './metadata/page-head';
import { languageOf, readMetadata, titleOf } from './metadata/read-metadata';
import { visibleAround } from './metadata/visible';
import { withOpening } from './opening';
import { framesOf, nativeDomOf, rootElementOf } from './outline/native-dom';
import { walk } from './outline/walk';

/** Fewer characters of prose make no article, and more than this are a book. */
const PROSE = { least: 100, most: 1_000_000 };
/** More elements than any news page has: what is made of them is no article, and walking them takes long. */
const MOST_ELEMENTS = 400_000;

/**
 * The article a page shows, or null where it shows none. `address` is where the page was loaded from. Reads the page
 * as it is now and changes nothing in it.
 */
export function findArticle(document: Document, address: string): FoundArticle | null {
  return finish(steps(document, address));
}

/**
 * The same, as a generator that yields every few milliseconds of work at most: see `findArticleGently`. Where the page
 * itself shows none, the article is the first that a frame of the same origin shows.
 */
export function* steps(document: Document, address: string): Generator<void, FoundArticle | null> {
  const found = yield* stepsIn(document, address);
  if (found) return found;
  for (const frame of framesOf(document)) {
    const inside = yield* stepsIn(frame, address);
    if (inside) return inside;
  }
  return null;
}

function* stepsIn(document: Document, address: string): Generator<void, FoundArticle | null> {
  const dom = nativeDomOf(document);
  const root = rootElementOf(document);
  if (!dom || !root || dom.size() > MOST_ELEMENTS) return null;
  const outline = yield* walk(root, dom);
  yield;
  const body = yield* chooseBody(outline);
  if (!body) return null;
  yield;
  const kept = keepBody(body, outline.pieces);
  const prose = proseIn(kept);
  if (prose < PROSE.least || prose > PROSE.most) return null;
  yield;
  const head = new PageHead(dom, address);
  const said = titleOf(head);
  const headline = headlineOf(outline, body, said);
  yield;
  const { text, blocks, runs } = layOut(withOpening(headline, outline, body, kept));
  yield;
  const title = headline ? text.slice(blocks[0]!.start, blocks[0]!.end) : said;
  const dayFirst = writesDayFirst(languageOf(head), address);
  const metadata = readMetadata(head, title, visibleAround(headline, outline, body, dayFirst));
  return {
    article: { ...metadata, text, blocks: [...blocks] },
    runs,
    root: body.box.element,
  };
}

const proseIn = (kept: readonly Kept[]): number =>
  kept.reduce((sum, { piece }) => sum + (isProse(piece) ? piece.size : 0), 0);

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
